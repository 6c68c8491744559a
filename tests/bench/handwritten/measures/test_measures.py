import pytest

from measures import (
    average,
    celsius_to_fahrenheit,
    clamp,
    discounted,
    distance,
    median,
    percentage,
    round_to_nearest,
    seconds_to_clock,
    split_bill,
)


def test_celsius_to_fahrenheit():
    assert celsius_to_fahrenheit(0) == 32
    assert celsius_to_fahrenheit(100) == 212
    assert celsius_to_fahrenheit(-40) == -40


def test_celsius_to_fahrenheit_fraction():
    assert celsius_to_fahrenheit(36.6) == pytest.approx(97.88)


def test_clamp():
    assert clamp(5, 0, 10) == 5
    assert clamp(-3, 0, 10) == 0
    assert clamp(42, 0, 10) == 10


def test_clamp_at_the_ends():
    assert clamp(0, 0, 10) == 0
    assert clamp(10, 0, 10) == 10


def test_percentage():
    assert percentage(1, 4) == 25.0
    assert percentage(1, 3) == 33.3
    assert percentage(3, 2) == 150.0


def test_percentage_of_nothing():
    assert percentage(0, 0) == 0.0
    assert percentage(5, 0) == 0.0


def test_round_to_nearest():
    assert round_to_nearest(12, 5) == 10
    assert round_to_nearest(13, 5) == 15
    assert round_to_nearest(20, 10) == 20


def test_round_to_nearest_half_goes_up():
    assert round_to_nearest(25, 10) == 30
    assert round_to_nearest(5, 10) == 10


def test_average():
    assert average([1, 2, 3, 6]) == 3
    assert average([2.5]) == 2.5


def test_average_empty():
    assert average([]) == 0.0


def test_median_odd():
    assert median([5, 1, 3]) == 3
    assert median([7]) == 7


def test_median_even():
    assert median([4, 1, 3, 2]) == 2.5
    assert median([10, 20]) == 15


def test_distance():
    assert distance((0, 0), (3, 4)) == pytest.approx(5)
    assert distance((1, 1), (1, 1)) == pytest.approx(0)
    assert distance((-1, 2), (4, -10)) == pytest.approx(13)


def test_seconds_to_clock():
    assert seconds_to_clock(3665) == "1:01:05"
    assert seconds_to_clock(59) == "0:00:59"
    assert seconds_to_clock(36000) == "10:00:00"


def test_seconds_to_clock_zero():
    assert seconds_to_clock(0) == "0:00:00"


def test_discounted():
    assert discounted(80, 25) == 60
    assert discounted(19.99, 10) == 17.99
    assert discounted(10, 0) == 10
    assert discounted(10, 100) == 0


def test_split_bill_even():
    assert split_bill(900, 3) == [300, 300, 300]


def test_split_bill_with_left_over_cents():
    assert split_bill(1000, 3) == [334, 333, 333]
    assert split_bill(11, 4) == [3, 3, 3, 2]
    assert split_bill(2, 3) == [1, 1, 0]
