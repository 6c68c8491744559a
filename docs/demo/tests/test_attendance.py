import pytest

from gradebook.attendance import check_marks, days_absent, longest_streak


def test_days_absent():
    assert days_absent("PPAPLA") == 2
    assert days_absent("PPLP") == 0
    assert days_absent("") == 0


@pytest.mark.parametrize(
    "marks, days",
    [("PPAPPPL", 3), ("PPPP", 4), ("APPLPAP", 2), ("ALA", 0), ("", 0), ("PAPP", 2)],
)
def test_longest_streak(marks, days):
    assert longest_streak(marks) == days


def test_check_marks():
    check_marks("PLA")
    with pytest.raises(ValueError, match="'X'"):
        check_marks("PXA")
