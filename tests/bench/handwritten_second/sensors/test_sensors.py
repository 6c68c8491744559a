import pytest

from sensors import alarm_states, battery_percent, calibrate, fill_gaps, longest_above, out_of_range


def test_calibrate():
    assert calibrate([10.0, 12.5], 2.5, 2.0) == pytest.approx([15.0, 20.0])
    assert calibrate([1.0, 2.0], 0.0, 1.0) == pytest.approx([1.0, 2.0])
    assert calibrate([0.0], -1.0, 0.5) == pytest.approx([0.5])
    assert calibrate([], 1.0, 1.0) == []


def test_out_of_range():
    assert out_of_range([19, 25, 3, 40, 22], 10, 30) == [3, 40]
    assert out_of_range([1.5, -0.5], 0, 1) == [1.5, -0.5]
    assert out_of_range([], 0, 1) == []


def test_out_of_range_at_the_limits():
    assert out_of_range([10, 30, 9, 31], 10, 30) == [9, 31]


def test_battery_percent():
    assert battery_percent(3.5, 3.0, 4.0) == 50
    assert battery_percent(3.0, 3.0, 4.0) == 0
    assert battery_percent(12.0, 10.0, 12.0) == 100


def test_battery_percent_outside():
    assert battery_percent(2.1, 3.0, 4.0) == 0
    assert battery_percent(4.4, 3.0, 4.0) == 100


def test_battery_percent_rounded():
    assert battery_percent(2.0, 0.0, 3.0) == 67
    assert battery_percent(1.0, 0.0, 3.0) == 33
    assert isinstance(battery_percent(1.0, 0.0, 3.0), int)


def test_fill_gaps():
    assert fill_gaps([1, None, 3]) == [1, 1, 3]
    assert fill_gaps([5, None, None, None, 0, None]) == [5, 5, 5, 5, 0, 0]
    assert fill_gaps([]) == []


def test_fill_gaps_at_the_start():
    assert fill_gaps([None, None, 7, None]) == [None, None, 7, 7]
    assert fill_gaps([None]) == [None]


def test_fill_gaps_leaves_its_argument_alone():
    mine = [1, None]
    assert fill_gaps(mine) == [1, 1]
    assert mine == [1, None]


def test_longest_above():
    assert longest_above([1, 5, 6, 2, 7, 8, 9, 1], 4) == 3
    assert longest_above([5, 5, 1], 4) == 2
    assert longest_above([4, 4], 4) == 0
    assert longest_above([1, 9, 9], 4) == 2
    assert longest_above([], 0) == 0


def test_alarm_states():
    assert alarm_states([20, 31, 27, 24, 28], on=30, off=25) == [False, True, True, False, False]
    assert alarm_states([40, 26, 26], 30, 25) == [True, True, True]
    assert alarm_states([], 30, 25) == []


def test_alarm_states_exactly_at_the_limits():
    assert alarm_states([29, 30, 26, 25, 29, 30], 30, 25) == [False, True, True, False, False, True]
