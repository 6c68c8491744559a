import pytest

from gradebook.scores import add_bonus, average_score, grade_counts, letter_grade, missing_points, passing_scores


class TestPassingScores:
    def test_keeps_order(self, scores):
        assert passing_scores(scores, 50) == [91, 50, 77]

    def test_nobody_passes(self, scores):
        assert passing_scores(scores, 95) == []

    def test_no_scores(self):
        assert passing_scores([], 50) == []


@pytest.mark.parametrize(
    "values, expected",
    [([80, 95], 87.5), ([70, 70, 71], 70.3), ([100], 100.0), ([], 0.0)],
)
def test_average_score(values, expected):
    assert average_score(values) == expected


def test_add_bonus():
    assert add_bonus([50, 60], 5) == [55, 65]
    assert add_bonus([], 5) == []


def test_add_bonus_stops_at_full_marks():
    assert add_bonus([98, 100, 20], 10) == [100, 100, 30]


def test_grade_counts():
    assert grade_counts(["A", "B", "A"]) == {"A": 2, "B": 1}
    assert grade_counts(["F"]) == {"F": 1}
    assert grade_counts([]) == {}


@pytest.mark.parametrize("score, letter", [(100, "A"), (90, "A"), (89.9, "B"), (50, "D"), (0, "F")])
def test_letter_grade(score, letter):
    assert letter_grade(score) == letter


def test_missing_points(scores):
    assert missing_points(scores) == [52, 9, 50, 23, 70]
