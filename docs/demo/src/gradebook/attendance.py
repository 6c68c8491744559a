"""Attendance is kept as a string with one mark per day: P present, L late, A absent."""

MARKS = {"P": "present", "L": "late", "A": "absent"}


def check_marks(marks: str) -> None:
    """Raise ValueError for a mark we don't know."""
    for mark in marks:
        if mark not in MARKS:
            raise ValueError(f"unknown attendance mark: {mark!r}")


def days_absent(marks: str) -> int:
    """Count the days marked "A"."""
    raise NotImplementedError


def longest_streak(marks: str) -> int:
    """Length of the longest run of consecutive "P" days; 0 if there is none."""
    raise NotImplementedError
