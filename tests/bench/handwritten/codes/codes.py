"""Encoders, decoders and little parsers."""


def run_length_encode(text: str) -> str:
    """Compress a string with run-length coding.

    Each run of the same character is written as the character followed by the length
    of the run, so "aaab" gives "a3b1". The empty string stays empty.
    """
    raise NotImplementedError


def run_length_decode(code: str) -> str:
    """
    Undo a run-length code.

    :param code: letters, each followed by a one-digit repeat count, like ``"a3b1"``
    :returns: the original text, here ``"aaab"``
    """
    raise NotImplementedError


def caesar(message: str, shift: int) -> str:
    """Caesar cipher: move each lower-case letter `shift` places along the alphabet.

    After z it starts over at a. All other characters are left as they are.
    """
    raise NotImplementedError


def roman_to_int(numeral: str) -> int:
    """Convert a Roman numeral such as "XIV" to an ordinary number."""
    raise NotImplementedError


def int_to_roman(number: int) -> str:
    """Write a number between 1 and 3999 in Roman numerals (4 is "IV", not "IIII")."""
    raise NotImplementedError


def brackets_balanced(expression: str) -> bool:
    """Check that brackets match up.

    Handles (), [] and {}. Every opening bracket has to be closed by the right kind of
    closing bracket, in the right order. Characters that aren't brackets don't matter.
    """
    raise NotImplementedError


def hex_to_rgb(colour: str) -> tuple[int, int, int]:
    """Parse a colour like "#ff8000" and return its red, green and blue parts (0-255)."""
    raise NotImplementedError


def luhn_valid(digits: str) -> bool:
    """Validate a card number with the Luhn check.

    Going from right to left, double every second digit (the last digit isn't doubled);
    if doubling gives more than 9, subtract 9. The number is valid if the sum of all
    the digits is then a multiple of 10.
    """
    raise NotImplementedError


def parse_pairs(text: str) -> dict[str, str]:
    """Parse "key=value" settings separated by semicolons.

    >>> parse_pairs("host=local;port=80")
    {'host': 'local', 'port': '80'}
    """
    raise NotImplementedError


def csv_line(fields: list[str]) -> str:
    """Join the fields with commas, after trimming the blanks around every field."""
    raise NotImplementedError
