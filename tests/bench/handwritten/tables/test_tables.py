import pytest

from tables import (
    average_by_name,
    column,
    count_cells,
    deep_flatten,
    diagonal_sum,
    dot,
    flatten,
    identity,
    longest_row,
    rotate_clockwise,
    row_sums,
    transpose,
)


def test_flatten():
    assert flatten([[1, 2], [3], []]) == [1, 2, 3]
    assert flatten([[5]]) == [5]
    assert flatten([]) == []


def test_transpose():
    assert transpose([[1, 2, 3], [4, 5, 6]]) == [[1, 4], [2, 5], [3, 6]]
    assert transpose([[7]]) == [[7]]
    assert transpose([[1], [2]]) == [[1, 2]]


def test_row_sums():
    assert row_sums([[1, 2], [3, 4]]) == [3, 7]
    assert row_sums([[], [5]]) == [0, 5]
    assert row_sums([]) == []


def test_column():
    table = [["a", 1], ["b", 2], ["c", 3]]
    assert column(table, 0) == ["a", "b", "c"]
    assert column(table, 1) == [1, 2, 3]
    assert column([], 0) == []


def test_diagonal_sum():
    assert diagonal_sum([[1, 2], [3, 4]]) == 5
    assert diagonal_sum([[1, 0, 0], [0, 5, 0], [0, 0, 9]]) == 15
    assert diagonal_sum([[3]]) == 3


def test_identity():
    assert identity(1) == [[1]]
    assert identity(2) == [[1, 0], [0, 1]]
    assert identity(3) == [[1, 0, 0], [0, 1, 0], [0, 0, 1]]


def test_identity_rows_are_independent():
    matrix = identity(2)
    matrix[0][1] = 9
    assert matrix == [[1, 9], [0, 1]]


def test_deep_flatten():
    assert deep_flatten([1, [2, [3, [4]]], 5]) == [1, 2, 3, 4, 5]
    assert deep_flatten([[["a"]], []]) == ["a"]
    assert deep_flatten([1, 2]) == [1, 2]


def test_rotate_clockwise():
    assert rotate_clockwise([[1, 2], [3, 4]]) == [[3, 1], [4, 2]]
    assert rotate_clockwise([[1, 2, 3]]) == [[1], [2], [3]]
    assert rotate_clockwise([[1], [2]]) == [[2, 1]]


def test_count_cells():
    assert count_cells(["#..", ".##"], "#") == 3
    assert count_cells(["#..", ".##"], ".") == 3
    assert count_cells(["..."], "#") == 0


def test_dot():
    assert dot([1, 2, 3], [4, 5, 6]) == 32
    assert dot([1.5], [2]) == 3.0
    assert dot([1, 0], [0, 1]) == 0


def test_average_by_name():
    rows = [("ann", 4), ("bob", 7), ("ann", 6)]
    assert average_by_name(rows) == {"ann": pytest.approx(5), "bob": pytest.approx(7)}
    assert average_by_name([("x", 1), ("x", 2)]) == {"x": pytest.approx(1.5)}
    assert average_by_name([]) == {}


def test_longest_row():
    assert longest_row([[1], [1, 2, 3], [4, 5]]) == [1, 2, 3]
    assert longest_row([["a"]]) == ["a"]
    assert longest_row([]) == []
