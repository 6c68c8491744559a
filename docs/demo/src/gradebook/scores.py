"""Working with a student's scores."""

from gradebook.students import FULL_MARKS

GRADES = [(90, "A"), (75, "B"), (60, "C"), (50, "D")]


def letter_grade(score: float) -> str:
    """Letter for a score between 0 and 100."""
    for lowest, letter in GRADES:
        if score >= lowest:
            return letter
    return "F"


def passing_scores(scores: list[int], pass_mark: int) -> list[int]:
    """Return the scores that are at least pass_mark, in the same order."""
    raise NotImplementedError


def average_score(scores: list[int]) -> float:
    """Mean of the scores rounded to one decimal place. No scores at all gives 0.0."""
    raise NotImplementedError


def add_bonus(scores: list[int], points: int) -> list[int]:
    """Add bonus points to every score, but never let a score go above 100."""
    raise NotImplementedError


def grade_counts(grades: list[str]) -> dict[str, int]:
    """Count how many times each letter grade was given.

    The result maps a grade to its count, so ["A", "B", "A"] becomes {"A": 2, "B": 1}.
    """
    raise NotImplementedError


def missing_points(scores: list[int]) -> list[int]:
    """How far each score is from full marks."""
    return [FULL_MARKS - score for score in scores]
