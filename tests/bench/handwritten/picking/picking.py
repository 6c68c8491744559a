"""Pick things out of lists."""


def only_even(numbers: list[int]) -> list[int]:
    """Return the even numbers from the list, keeping their order."""
    ...


def above(readings: list[float], threshold: float) -> list[float]:
    """Readings strictly greater than threshold."""
    ...


def first_or(items: list, default):
    """First element of items, or `default` if there isn't one."""
    ...


def second_largest(numbers: list[int]) -> int | None:
    """Return the second largest distinct value.

    Duplicates of the maximum don't count, so for [5, 5, 3] the answer is 3. If there
    is no such value return None.
    """
    ...


def drop_negatives(values: list[int]) -> list[int]:
    """Filters out anything below zero."""
    ...


def every_other(items: list) -> list:
    """Take the 1st, 3rd, 5th, ... item of a list."""
    ...


def index_of_max(values: list[int]) -> int:
    """Position of the biggest value in the list (the earliest position if it's tied)."""
    ...


def without(items: list, unwanted: list) -> list:
    """
    Copy of items with everything that also appears in unwanted left out.
    """
    ...


def last_n(items: list, n: int) -> list:
    """The last n items. If the list is shorter than that you get all of it; n can be 0."""
    ...


def positions(items: list, wanted) -> list[int]:
    """Find all the indexes at which `wanted` occurs.

    Args:
        items: The list to look through.
        wanted: The value to look for.

    Returns:
        A list of indexes in increasing order, empty if the value isn't there.
    """
    ...


def leading_positives(numbers: list[int]) -> list[int]:
    """
    Take numbers from the start of the list for as long as they are positive, stopping
    at the first one that isn't.
    """
    ...


def min_and_max(numbers: list[int]) -> tuple[int, int]:
    """Smallest and largest number, as a pair."""
    ...
