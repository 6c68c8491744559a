import pytest

from friends import Kitty, cents_to_text, fair_balances, in_currency, settle_up, total_paid_by


def test_total_paid_by():
    expenses = [("ann", 12.5), ("bob", 4.0), ("ann", 7.5)]
    assert total_paid_by(expenses, "ann") == pytest.approx(20.0)
    assert total_paid_by(expenses, "bob") == pytest.approx(4.0)
    assert total_paid_by(expenses, "cy") == 0
    assert total_paid_by([], "ann") == 0


def test_in_currency():
    assert in_currency(10, 1.1) == 11.0
    assert in_currency(19.99, 0.85) == 16.99
    assert in_currency(0, 7.5) == 0


def test_cents_to_text():
    assert cents_to_text(1250) == "12.50"
    assert cents_to_text(7) == "0.07"
    assert cents_to_text(0) == "0.00"
    assert cents_to_text(100) == "1.00"


def test_cents_to_text_negative():
    assert cents_to_text(-50) == "-0.50"
    assert cents_to_text(-1203) == "-12.03"


def test_fair_balances():
    assert fair_balances({"ann": 30, "bob": 0, "cy": 0}) == pytest.approx({"ann": 20, "bob": -10, "cy": -10})
    assert fair_balances({"ann": 5.5, "bob": 4.5}) == pytest.approx({"ann": 0.5, "bob": -0.5})
    assert fair_balances({"solo": 9}) == pytest.approx({"solo": 0})


def test_fair_balances_nobody():
    assert fair_balances({}) == {}


def test_settle_up():
    assert settle_up({"ann": 50, "bob": -20, "cy": -30}) == [("cy", "ann", 30), ("bob", "ann", 20)]
    assert settle_up({"ann": -8, "bob": 8}) == [("ann", "bob", 8)]


def test_settle_up_two_get_money():
    assert settle_up({"ann": 30, "bob": 10, "cy": -40}) == [("cy", "ann", 30), ("cy", "bob", 10)]
    assert settle_up({"a": 70, "b": 20, "c": -60, "d": -30}) == [("c", "a", 60), ("d", "b", 20), ("d", "a", 10)]


def test_settle_up_nothing_to_do():
    assert settle_up({"ann": 0, "bob": 0}) == []
    assert settle_up({}) == []


def test_pay():
    kitty = Kitty(100)
    assert kitty.pay("boat", 60) == 40
    assert kitty.pay("ice cream", 15) == 25
    assert kitty.balance == 25
    assert kitty.spent == [("boat", 60), ("ice cream", 15)]


def test_pay_everything():
    kitty = Kitty(20)
    assert kitty.pay("dinner", 20) == 0
    assert kitty.balance == 0


def test_pay_too_much():
    kitty = Kitty(20)
    with pytest.raises(ValueError):
        kitty.pay("hotel", 21)
    assert kitty.balance == 20
    assert kitty.spent == []
