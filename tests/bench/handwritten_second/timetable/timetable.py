"""School timetables and marks."""


def lessons_on(timetable: dict[str, list[str]], day: str) -> list[str]:
    """The lessons of a day; an empty list for a day that isn't in the timetable."""
    raise NotImplementedError


def free_periods(day: list) -> list[int]:
    """Numbers of the periods without a lesson.

    A day is a list of subjects with None for a period that is free. We count periods from 1.
    """
    raise NotImplementedError


def overlaps(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Do two lessons overlap?

    A lesson is a pair (start, end) in minutes. One that begins the very minute the other one ends
    does not overlap with it.
    """
    raise NotImplementedError


def letter_grade(points: int, maximum: int) -> str:
    """Grade for a test in which a pupil got `points` out of `maximum` points.

    From 90 percent it's "A", from 75 percent "B", from 50 percent "C", anything less is "F".
    """
    raise NotImplementedError


def mean_without_worst(marks: list[int]) -> float:
    """
    Average of the marks when the lowest one is dropped.

    Only one mark is dropped, even if the lowest occurs several times. A pupil with a single
    mark keeps it.

    Raises:
        ValueError: if there are no marks
    """
    raise NotImplementedError


def double_booked(lessons: list[tuple[str, str, str]]) -> list[str]:
    """Which teachers are supposed to be in two rooms at the same time?

    Parameters
    ----------
    lessons : list of tuples
        (teacher, period, room), e.g. ("Ms Lee", "Mon 3", "B12")

    Returns
    -------
    list of str
        the teachers with different rooms in one period, sorted, each of them once
    """
    raise NotImplementedError
