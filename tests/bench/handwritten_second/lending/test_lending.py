import pytest

from lending import Desk, due_date, is_overdue, late_fee, titles_by_readers


def test_is_overdue():
    assert is_overdue("2024-03-09", "2024-03-10") is True
    assert is_overdue("2024-03-09", "2024-02-28") is False
    assert is_overdue("2023-12-31", "2024-01-01") is True


def test_is_overdue_not_on_the_day_itself():
    assert is_overdue("2024-03-09", "2024-03-09") is False


def test_late_fee():
    assert late_fee(4) == pytest.approx(1.0)
    assert late_fee(3, 0.5) == pytest.approx(1.5)


def test_late_fee_on_time():
    assert late_fee(0) == 0
    assert late_fee(-3) == 0


def test_late_fee_has_a_maximum():
    assert late_fee(400) == pytest.approx(10.0)
    assert late_fee(10, 1.0, 6.0) == pytest.approx(6.0)


def test_due_date():
    assert due_date("2024-01-29", 1) == "2024-02-05"
    assert due_date("2024-03-01") == "2024-03-29"
    assert due_date("2023-12-25", 2) == "2024-01-08"
    assert due_date("2024-02-22", 1) == "2024-02-29"


def test_titles_by_readers():
    log = [("ann", "Emma"), ("bob", "Dune"), ("cy", "Dune"), ("ann", "Ulysses")]
    assert titles_by_readers(log) == ["Dune", "Emma", "Ulysses"]
    assert titles_by_readers([]) == []


def test_titles_by_readers_counts_people_not_loans():
    log = [("ann", "Emma"), ("ann", "Emma"), ("ann", "Emma"), ("bob", "Momo"), ("cy", "Momo")]
    assert titles_by_readers(log) == ["Momo", "Emma"]


def test_titles_by_readers_equal():
    assert titles_by_readers([("a", "Z"), ("b", "Q"), ("c", "M")]) == ["M", "Q", "Z"]


def test_can_borrow():
    desk = Desk(2)
    desk.loans = {"ann": ["Emma"], "bob": ["Dune", "Momo"]}
    assert desk.can_borrow("ann") is True
    assert desk.can_borrow("bob") is False
    assert desk.can_borrow("stranger") is True


def test_can_borrow_nothing_when_the_limit_is_zero():
    assert Desk(0).can_borrow("ann") is False


def test_hand_back():
    desk = Desk()
    desk.loans = {"ann": ["Emma"], "bob": ["Dune", "Momo"]}
    assert desk.hand_back("Momo") == "bob"
    assert desk.loans["bob"] == ["Dune"]
    assert desk.loans["ann"] == ["Emma"]


def test_hand_back_unknown():
    desk = Desk()
    desk.loans = {"ann": ["Emma"]}
    assert desk.hand_back("Emma") == "ann"
    assert desk.hand_back("Emma") is None
    assert desk.hand_back("Dune") is None
