"""Boil a list down to a number (or to a list of running figures)."""


def sum_of_squares(numbers):
    """Square each number and add the squares together."""
    pass


def sum_odd(numbers):
    """Total of the odd numbers, ignoring the even ones."""
    pass


def running_total(amounts):
    """
    Cumulative sums of a list.

    Each element of the result is the sum of all the amounts up to and including that
    position:

    >>> running_total([1, 2, 3])
    [1, 3, 6]
    """
    pass


def product(numbers):
    """Multiply all numbers together. The product of an empty list is 1."""
    pass


def count_greater(values, limit):
    """count how many of the values are bigger than limit"""
    pass


def spread(values):
    """Difference between the highest and the lowest value; 0 for an empty list."""
    pass


def total_length(words):
    """Combined number of characters of all the words."""
    pass


def moving_average(values, window):
    """
    Compute the simple moving average of a series.

    Parameters
    ----------
    values : list of float
        The series.
    window : int
        How many neighbouring values go into each average.

    Returns
    -------
    list of float
        One average per full window, from left to right. Empty if the series is
        shorter than the window.
    """
    pass


def scale_to_unit(values):
    """
    Rescale the values linearly so that the smallest turns into 0.0 and the biggest
    into 1.0. If they're all the same, every result is 0.0. An empty list stays empty.
    """
    pass


def weighted_average(values, weights):
    """Average of values where each one counts in proportion to the weight beside it."""
    pass


def sum_digits_in_text(text):
    """Add up every digit that occurs in the text: 'a1b23' is 6."""
    pass


def alternating_sum(numbers):
    """First number minus the second plus the third minus the fourth, and so on."""
    pass


def biggest_gap(numbers):
    """Largest absolute difference between two neighbours in the list.

    With fewer than two numbers there are no neighbours, so the answer is 0.
    """
    pass
