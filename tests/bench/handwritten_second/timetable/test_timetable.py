import pytest

from timetable import double_booked, free_periods, lessons_on, letter_grade, mean_without_worst, overlaps


def test_lessons_on():
    week = {"Mon": ["Maths", "Art"], "Tue": ["Music"]}
    assert lessons_on(week, "Mon") == ["Maths", "Art"]
    assert lessons_on(week, "Tue") == ["Music"]
    assert lessons_on(week, "Sun") == []


def test_free_periods():
    assert free_periods(["Maths", None, "Art", None]) == [2, 4]
    assert free_periods([None]) == [1]
    assert free_periods(["Maths", "Art"]) == []


def test_overlaps():
    assert overlaps((480, 525), (500, 545)) is True
    assert overlaps((480, 600), (500, 510)) is True
    assert overlaps((500, 510), (480, 600)) is True
    assert overlaps((480, 525), (600, 645)) is False
    assert overlaps((600, 645), (480, 525)) is False


def test_overlaps_one_right_after_the_other():
    assert overlaps((480, 525), (525, 570)) is False
    assert overlaps((525, 570), (480, 525)) is False


def test_letter_grade():
    assert letter_grade(95, 100) == "A"
    assert letter_grade(32, 40) == "B"
    assert letter_grade(12, 20) == "C"
    assert letter_grade(3, 20) == "F"


def test_letter_grade_at_the_limits():
    assert letter_grade(18, 20) == "A"
    assert letter_grade(30, 40) == "B"
    assert letter_grade(25, 50) == "C"
    assert letter_grade(24, 50) == "F"


def test_mean_without_worst():
    assert mean_without_worst([2, 4, 6]) == pytest.approx(5.0)
    assert mean_without_worst([10, 1]) == pytest.approx(10.0)
    assert mean_without_worst([1, 1, 4]) == pytest.approx(2.5)


def test_mean_without_worst_single():
    assert mean_without_worst([3]) == pytest.approx(3.0)


def test_mean_without_worst_empty():
    with pytest.raises(ValueError):
        mean_without_worst([])


def test_double_booked():
    lessons = [
        ("Ms Lee", "Mon 3", "B12"),
        ("Mr Roy", "Mon 3", "A01"),
        ("Ms Lee", "Mon 3", "C07"),
        ("Mr Roy", "Mon 4", "B12"),
    ]
    assert double_booked(lessons) == ["Ms Lee"]
    assert double_booked(lessons[:2]) == []
    assert double_booked([]) == []


def test_double_booked_same_room():
    assert double_booked([("Ms Lee", "Mon 3", "B12"), ("Ms Lee", "Mon 3", "B12")]) == []


def test_double_booked_sorted_and_once():
    lessons = [("Z", "1", "a"), ("Z", "1", "b"), ("Z", "2", "a"), ("Z", "2", "b"), ("K", "1", "c"), ("K", "1", "d")]
    assert double_booked(lessons) == ["K", "Z"]
