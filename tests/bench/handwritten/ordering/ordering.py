# Sorting, ranking and searching


def dedupe(items):
    """Remove duplicates but keep the order of first appearance."""
    ...


def sort_by_length(words):
    """Shortest word first; words of equal length in alphabetical order."""
    ...


def binary_search(numbers, target):
    """
    Search an ascending list of distinct numbers by repeatedly halving it.

    :param numbers: sorted list
    :param target: the number to look for
    :return: its index, or -1 if it's not in the list
    """
    ...


def is_sorted(values):
    """Are the values in ascending order? Equal neighbours are fine."""
    ...


def merge_sorted(a, b):
    """Merge two sorted lists into one sorted list."""
    ...


def rotate_left(items, k):
    """Move the first k items to the end of the list.

    k may be larger than the list, in which case it simply goes round again.
    """
    ...


def top_n(scores, n):
    """The n best scores, highest first."""
    ...


def oldest(people):
    """
    Given a list of dicts like {"name": "Ann", "age": 31}, return the name of the
    oldest person.
    """
    ...


def sort_by_second(pairs):
    """Sort a list of pairs by their second element"""
    ...


def ranks(scores):
    """Give every score its place in the competition.

    The highest score is ranked 1. Equal scores share a rank and the rank after them is
    skipped, the way it's done in sports: [50, 80, 80, 20] -> [3, 1, 1, 4].
    """
    ...


def closest(numbers, target):
    """Which number is nearest to target? Return the smaller one if two are equally near."""
    ...


def descending(numbers):
    """Sorted copy, from largest to smallest."""
    ...
