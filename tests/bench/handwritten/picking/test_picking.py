import pytest

from picking import (
    above,
    drop_negatives,
    every_other,
    first_or,
    index_of_max,
    last_n,
    leading_positives,
    min_and_max,
    only_even,
    positions,
    second_largest,
    without,
)


@pytest.mark.parametrize(
    "numbers, expected",
    [([1, 2, 3, 4], [2, 4]), ([7, 5], []), ([], []), ([0, -2, -3], [0, -2])],
)
def test_only_even(numbers, expected):
    assert only_even(numbers) == expected


def test_above():
    assert above([1.5, 3.0, 2.5], 2) == [3.0, 2.5]
    assert above([2, 2, 2], 2) == []
    assert above([], 0) == []


def test_first_or():
    assert first_or([3, 4], 0) == 3
    assert first_or([], 0) == 0
    assert first_or(["a"], "z") == "a"
    assert first_or([0, 1], 9) == 0


def test_second_largest():
    assert second_largest([1, 4, 3, 2]) == 3
    assert second_largest([5, 5, 3]) == 3
    assert second_largest([-1, -2]) == -2
    assert second_largest([8]) is None
    assert second_largest([2, 2]) is None


def test_drop_negatives():
    assert drop_negatives([3, -1, 0, -7, 2]) == [3, 0, 2]
    assert drop_negatives([-1]) == []
    assert drop_negatives([1, 2]) == [1, 2]


def test_every_other():
    assert every_other([1, 2, 3, 4, 5]) == [1, 3, 5]
    assert every_other(["a", "b"]) == ["a"]
    assert every_other([]) == []


def test_index_of_max():
    assert index_of_max([3, 9, 2]) == 1
    assert index_of_max([4]) == 0
    assert index_of_max([-5, -2, -9]) == 1


def test_index_of_max_tie():
    assert index_of_max([1, 7, 7]) == 1


def test_without():
    assert without([1, 2, 3, 2], [2]) == [1, 3]
    assert without(["a", "b", "c"], ["c", "a"]) == ["b"]
    assert without([1, 2], []) == [1, 2]


def test_last_n():
    assert last_n([1, 2, 3, 4], 2) == [3, 4]
    assert last_n([1, 2], 5) == [1, 2]


def test_last_n_zero():
    assert last_n([1, 2, 3], 0) == []


def test_positions():
    assert positions([1, 2, 1, 3, 1], 1) == [0, 2, 4]
    assert positions(["x"], "y") == []
    assert positions(["a", "b"], "b") == [1]


def test_leading_positives():
    assert leading_positives([3, 1, -2, 5]) == [3, 1]
    assert leading_positives([1, 2]) == [1, 2]
    assert leading_positives([0, 4]) == []
    assert leading_positives([]) == []


def test_min_and_max():
    assert min_and_max([3, 1, 2]) == (1, 3)
    assert min_and_max([5]) == (5, 5)
    assert min_and_max([-1, 0, -8]) == (-8, 0)
