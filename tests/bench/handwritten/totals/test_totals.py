from pytest import approx

from totals import (
    alternating_sum,
    biggest_gap,
    count_greater,
    moving_average,
    product,
    running_total,
    scale_to_unit,
    spread,
    sum_digits_in_text,
    sum_odd,
    sum_of_squares,
    total_length,
    weighted_average,
)


def test_sum_of_squares():
    assert sum_of_squares([1, 2, 3]) == 14
    assert sum_of_squares([-4]) == 16
    assert sum_of_squares([]) == 0


def test_sum_odd():
    assert sum_odd([1, 2, 3, 4, 5]) == 9
    assert sum_odd([2, 4]) == 0
    assert sum_odd([-3, 7]) == 4


def test_running_total():
    assert running_total([1, 2, 3]) == [1, 3, 6]
    assert running_total([5, -5, 2]) == [5, 0, 2]
    assert running_total([]) == []


def test_product():
    assert product([2, 3, 4]) == 24
    assert product([5, 0]) == 0
    assert product([-1, 6]) == -6


def test_product_of_nothing():
    assert product([]) == 1


def test_count_greater():
    assert count_greater([1, 5, 7, 3], 3) == 2
    assert count_greater([3, 3], 3) == 0
    assert count_greater([], 0) == 0


def test_spread():
    assert spread([3, 10, 4]) == 7
    assert spread([-2, 2]) == 4
    assert spread([6]) == 0


def test_spread_empty():
    assert spread([]) == 0


def test_total_length():
    assert total_length(["ab", "cde"]) == 5
    assert total_length(["", "x"]) == 1
    assert total_length([]) == 0


def test_moving_average():
    assert moving_average([1, 2, 3, 4], 2) == [1.5, 2.5, 3.5]
    assert moving_average([3, 6, 9], 3) == [6]
    assert moving_average([4, 8], 1) == [4, 8]


def test_moving_average_short_series():
    assert moving_average([1, 2], 3) == []


def test_scale_to_unit():
    assert scale_to_unit([0, 5, 10]) == approx([0.0, 0.5, 1.0])
    assert scale_to_unit([30, 10, 20]) == approx([1.0, 0.0, 0.5])


def test_scale_to_unit_corner_cases():
    assert scale_to_unit([7, 7, 7]) == [0.0, 0.0, 0.0]
    assert scale_to_unit([]) == []


def test_weighted_average():
    assert weighted_average([1, 3], [1, 1]) == approx(2)
    assert weighted_average([10, 20], [3, 1]) == approx(12.5)
    assert weighted_average([5, 100], [1, 0]) == approx(5)


def test_sum_digits_in_text():
    assert sum_digits_in_text("a1b23") == 6
    assert sum_digits_in_text("no digits") == 0
    assert sum_digits_in_text("2024-05") == 13


def test_alternating_sum():
    assert alternating_sum([5, 3, 2]) == 4
    assert alternating_sum([1, 2, 3, 4]) == -2
    assert alternating_sum([9]) == 9
    assert alternating_sum([]) == 0


def test_biggest_gap():
    assert biggest_gap([1, 4, 2, 10]) == 8
    assert biggest_gap([10, 1]) == 9
    assert biggest_gap([3, 3, 3]) == 0


def test_biggest_gap_too_short():
    assert biggest_gap([5]) == 0
    assert biggest_gap([]) == 0
