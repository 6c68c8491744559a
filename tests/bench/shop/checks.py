from decimal import Decimal

import pytest
from shop import Basket, Item, receipt, total

TEA, POT = Item("tea", Decimal("3.20"), 2), Item("pot", Decimal("24.00"))


def test_shipping_is_added():
    assert total([TEA]) == Decimal("11.30")


def test_shipping_is_free_from_fifty_on():
    assert total([Item("chair", Decimal("50.00"))]) == Decimal("50.00")
    assert total([Item("lamp", Decimal("49.99"))]) == Decimal("54.89")


def test_a_voucher_lowers_the_sum():
    assert total([TEA, POT], voucher=Decimal("5.00")) == Decimal("30.30")


def test_a_voucher_is_never_paid_out():
    assert total([TEA], voucher=Decimal("10.00")) == Decimal("4.90")


def test_shipping_counts_what_the_voucher_leaves():
    assert total([Item("chair", Decimal("52.00"))], voucher=Decimal("5.00")) == Decimal("51.90")


def test_nothing_costs_the_shipping_alone():
    assert total([]) == Decimal("4.90")
    assert total([Item("tea", Decimal("3.20"), 0)]) == Decimal("4.90")


def test_a_negative_count_is_an_error():
    with pytest.raises(ValueError):
        total([Item("tea", Decimal("3.20"), -1)])


def test_it_is_rounded_to_cents_half_up():
    assert total([Item("grain", Decimal("0.005"))], shipping=Decimal(0)) == Decimal("0.01")


def test_it_is_on_the_receipt():
    basket = Basket("Ada")
    basket.add(TEA)
    assert receipt(basket).splitlines()[-1].split() == ["total", "11.30"]
