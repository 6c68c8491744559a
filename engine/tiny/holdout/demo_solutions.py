"""Reference solutions of the demo project in docs/demo, under the same names.

They are neither shipped nor shown to a model. They are here so that tasks which behave the same can be left
out of the training data.
"""


def passing_scores(scores: list[int], pass_mark: int) -> list[int]:
    """Scores of at least the pass mark."""
    return [score for score in scores if score >= pass_mark]


def average_score(scores: list[int]) -> float:
    """Mean to one decimal place, 0.0 for no scores."""
    return round(sum(scores) / len(scores), 1) if scores else 0.0


def add_bonus(scores: list[int], points: int) -> list[int]:
    """Points added to each score, capped at 100."""
    return [min(score + points, 100) for score in scores]


def grade_counts(grades: list[str]) -> dict[str, int]:
    """How often each grade occurs."""
    return {grade: grades.count(grade) for grade in grades}


def tidy_name(name: str) -> str:
    """Stripped and title-cased."""
    return name.strip().title()


def initials(full_name: str) -> str:
    """Upper-case first letters of the words."""
    return "".join(word[0].upper() for word in full_name.split())


def longest_name(names: list[str]) -> str:
    """Longest string, "" for none."""
    return max(names, key=len, default="")


def roster_line(names: list[str]) -> str:
    """Sorted and joined with ", "."""
    return ", ".join(sorted(names))


def days_absent(marks: str) -> int:
    """Number of "A" characters."""
    return marks.count("A")


def longest_streak(marks: str) -> int:
    """Length of the longest run of "P" characters."""
    best = current = 0
    for mark in marks:
        current = current + 1 if mark == "P" else 0
        best = max(best, current)
    return best
