import pytest

from transport import fare, minutes_of_day, next_departure, peak_load, seats_left, stops_between


def test_minutes_of_day():
    assert minutes_of_day("07:45") == 465
    assert minutes_of_day("00:00") == 0
    assert minutes_of_day("23:59") == 1439
    assert minutes_of_day("10:08") == 608


def test_seats_left():
    assert seats_left([(40, 12), (40, 40), (30, 25)]) == 33
    assert seats_left([(50, 0)]) == 50
    assert seats_left([]) == 0


def test_next_departure():
    assert next_departure(["08:05", "09:35", "10:05"], "08:30") == "09:35"
    assert next_departure(["08:05", "09:35"], "06:00") == "08:05"


def test_next_departure_unordered():
    assert next_departure(["17:20", "07:20", "12:20"], "07:30") == "12:20"


def test_next_departure_right_now_or_gone():
    assert next_departure(["08:05", "09:35"], "09:35") == "09:35"
    assert next_departure(["08:05", "09:35"], "09:36") is None


def test_fare():
    assert fare(1, 30) == pytest.approx(2.0)
    assert fare(3, 30) == pytest.approx(3.6)


def test_fare_children():
    assert fare(4, 5) == 0
    assert fare(1, 6) == pytest.approx(1.0)
    assert fare(2, 15) == pytest.approx(1.4)
    assert fare(2, 16) == pytest.approx(2.8)


def test_fare_pensioners():
    assert fare(2, 64) == pytest.approx(2.8)
    assert fare(2, 65) == pytest.approx(1.4)


def test_peak_load():
    assert peak_load([(0, 10), (3, 5), (4, 2)]) == 12
    assert peak_load([(0, 3), (3, 8), (8, 0)]) == 8
    assert peak_load([(0, 7), (5, 1), (0, 2)]) == 7
    assert peak_load([]) == 0


def test_stops_between():
    line = ["Park", "Zoo", "Mill", "Quay", "Pier"]
    assert stops_between(line, "Park", "Quay") == ["Zoo", "Mill"]
    assert stops_between(line, "Zoo", "Pier") == ["Mill", "Quay"]


def test_stops_between_the_other_way():
    line = ["Park", "Zoo", "Mill", "Quay", "Pier"]
    assert stops_between(line, "Quay", "Park") == ["Mill", "Zoo"]
    assert stops_between(line, "Pier", "Mill") == ["Quay"]


def test_stops_between_next_to_each_other():
    line = ["Park", "Zoo", "Mill"]
    assert stops_between(line, "Park", "Zoo") == []
    assert stops_between(line, "Zoo", "Park") == []
