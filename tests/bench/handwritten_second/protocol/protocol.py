"""Small text protocols."""


def parse_command(line: str) -> tuple[str, list[str]]:
    """Split a command line into the command, in upper case, and the list of its arguments.

    There's at least one word in the line; any amount of whitespace can be around and between words.
    """
    raise NotImplementedError


def status_kind(code: int) -> str:
    """What kind of answer is an HTTP status code?

    2xx is "ok", 3xx is "redirect", 4xx is "client error", 5xx is "server error". For all other
    numbers the result is "unknown".
    """
    raise NotImplementedError


def build_query(params: dict) -> str:
    """Query string for a URL, e.g. "lang=en&page=2".

    Keys in alphabetical order. The values may be numbers. Nothing has to be escaped.
    """
    raise NotImplementedError


def parse_headers(text: str) -> dict[str, str]:
    """
    Read the header lines of a message.

    Every line is "Name: value". Names are converted to lower case, spaces around the value are
    removed. The value itself can contain colons. Stop at the first empty line: what comes after
    that is the body.
    """
    raise NotImplementedError


def xor_checksum(text):
    """checksum of a GPS sentence: xor of the codes of all characters, as two hex digits in capitals

    "A" -> "41", "AB" -> "03", empty text -> "00"
    """
    raise NotImplementedError


def read_netstring(data: str) -> tuple[str, str]:
    """Read one netstring from the start of `data`.

    A netstring is the length of the text, a colon, the text and a comma, like "5:hello,".
    The text may contain colons and commas itself, which is what the length is for.

    :param data: one netstring, possibly followed by something else
    :return: the text, and whatever follows after the comma
    :raises ValueError: if there is no comma where it should be
    """
    raise NotImplementedError
