import pytest

from gradebook.names import column_width, initials, longest_name, roster_line, tidy_name


@pytest.mark.parametrize(
    "raw, clean",
    [("  ada lovelace ", "Ada Lovelace"), ("GRACE hopper", "Grace Hopper"), ("plato", "Plato")],
)
def test_tidy_name(raw, clean):
    assert tidy_name(raw) == clean


def test_initials():
    assert initials("ada lovelace") == "AL"
    assert initials("Alan M Turing") == "AMT"
    assert initials("plato") == "P"


def test_longest_name():
    assert longest_name(["Ann", "Roberta", "Tom"]) == "Roberta"
    assert longest_name(["Bo"]) == "Bo"


def test_longest_name_of_an_empty_class():
    assert longest_name([]) == ""


def test_roster_line():
    assert roster_line(["Tom", "Ann", "Mia"]) == "Ann, Mia, Tom"
    assert roster_line(["Zoe"]) == "Zoe"
    assert roster_line([]) == ""


def test_column_width():
    assert column_width(["Ann", "Roberta"]) == 9
    assert column_width([]) == 2
