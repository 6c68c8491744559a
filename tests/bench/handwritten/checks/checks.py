"""Questions with a yes or no answer, and sets of things in common."""


def all_unique(items: list) -> bool:
    """True when no value appears twice."""
    ...


def is_subset(small: list, big: list) -> bool:
    """Is every element of `small` also somewhere in `big`?"""
    ...


def strong_password(password: str) -> bool:
    """Decide if a password is good enough.

    It needs at least eight characters, and among them at least one upper-case letter,
    one lower-case letter and one digit.
    """
    ...


def in_common(a: list[int], b: list[int]) -> list[int]:
    """Numbers that are in both lists: sorted, and each of them only once."""
    ...


def starts_with_capital(text: str) -> bool:
    """Whether the first character is an upper-case letter. An empty text doesn't count."""
    ...


def same_elements(a: list, b: list) -> bool:
    """Compare two lists, ignoring the order but not how often things occur."""
    ...


def looks_numeric(text: str) -> bool:
    """Return True if text is a whole number, optionally with a minus sign in front.

    >>> looks_numeric("-12")
    True
    >>> looks_numeric("1.5")
    False
    """
    ...


def mentions_any(text: str, words: list[str]) -> bool:
    """Does at least one of the words occur anywhere in the text? Case is ignored."""
    ...


def divides_evenly(n: int, d: int) -> bool:
    """True if n is a multiple of d. Nothing is a multiple of zero."""
    ...


def sums_to(numbers: list[int], target: int) -> bool:
    """
    Find out whether two different entries of the list add up to the target.
    (The same entry can't be used twice, but equal values at different places can.)
    """
    ...


def is_pangram(sentence: str) -> bool:
    """A pangram contains every letter from a to z at least once. Is this one?"""
    ...


def triangle_kind(a: int, b: int, c: int) -> str:
    """Classify a triangle from the lengths of its sides.

    Returns:
        "equilateral" if all three sides are equal, "isosceles" if exactly two are, and
        otherwise "scalene".
    """
    ...
