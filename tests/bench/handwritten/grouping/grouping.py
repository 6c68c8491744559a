from typing import Any


def group_by_first_letter(words: list[str]) -> dict[str, list[str]]:
    """Sort words into groups by the letter they start with. The words are never empty."""
    raise NotImplementedError


def group_by_length(words):
    """dict: length -> list of the words having that length, in original order"""
    raise NotImplementedError


def group_anagrams(words: list[str]) -> list[list[str]]:
    """Put words that are anagrams of each other together.

    Groups come in the order in which their first member appears in the input; inside
    a group the words keep their order as well.
    """
    raise NotImplementedError


def partition(numbers: list[int]) -> tuple[list[int], list[int]]:
    """Split numbers in two lists: first the even ones, then the odd ones."""
    raise NotImplementedError


def pair_up(left: list, right: list) -> list[tuple[Any, Any]]:
    """Pair the items of both lists position by position, up to the end of the shorter."""
    raise NotImplementedError


def chunk(items: list, size: int) -> list[list]:
    """
    Break a list into consecutive pieces of `size` items each.

    The last piece may be shorter.

    >>> chunk([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4], [5]]
    """
    raise NotImplementedError


def windows(items: list, size: int) -> list[list]:
    """Every run of `size` adjacent items: windows([1, 2, 3], 2) is [[1, 2], [2, 3]]."""
    raise NotImplementedError


def split_on(items: list, separator) -> list[list]:
    """Like str.split, but for lists.

    Cut the list wherever the separator occurs. The separators themselves are not part of
    the result. Two separators in a row, or one at either end, produce an empty piece.
    """
    raise NotImplementedError


def interleave(a: list, b: list) -> list:
    """Take turns: one item of a, one of b, another of a and so on.

    When one list runs out, the rest of the other one is added at the end.
    """
    raise NotImplementedError


def runs(values: list[int]) -> list[list[int]]:
    """Group equal neighbours, e.g. [1, 1, 2, 1] -> [[1, 1], [2], [1]]."""
    raise NotImplementedError


def count_by_sign(numbers: list[int]) -> dict[str, int]:
    """Count the numbers which are negative, zero and positive.

    Returns
    -------
    dict
        with exactly the keys ``"negative"``, ``"zero"`` and ``"positive"``.
    """
    raise NotImplementedError
