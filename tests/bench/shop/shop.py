"""A basket, what is in it, and what it costs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

CENT, ROUNDING = Decimal("0.01"), ROUND_HALF_UP


@dataclass(frozen=True)
class Item:
    """What is sold: its name, the price of one, and how many of them are in the basket."""

    name: str
    price: Decimal
    count: int = 1

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("an item needs a name")


@dataclass
class Basket:
    """Items of one customer, each name once."""

    owner: str
    items: dict[str, Item] = field(default_factory=dict)

    def add(self, item: Item) -> None:
        """Put an item in; more of what is there already adds to its count."""
        known = self.items.get(item.name)
        count = item.count + (known.count if known else 0)
        self.items[item.name] = Item(item.name, item.price, count)

    def remove(self, name: str) -> None:
        """Take all items of a name out. Raises KeyError."""
        del self.items[name]

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items.values())

    def __len__(self) -> int:
        return sum(item.count for item in self)


def total(items: Iterable[Item], *, voucher: Decimal = Decimal(0), shipping: Decimal = Decimal("4.90")) -> Decimal:
    """What the customer pays.

    A voucher lowers the sum, never below zero. Shipping is free from 50.00 on, after the voucher. Items with a count
    of zero cost nothing, and a negative count is a ValueError. The result is rounded to cents, half up.
    """
    raise NotImplementedError


def receipt(basket: Basket, *, voucher: Decimal = Decimal(0)) -> str:
    """One line per item, and the total at the end."""
    lines = [f"{item.count:>3} x {item.name:<20} {item.price * item.count:>9.2f}" for item in basket]
    lines.append(f"{'total':<26} {total(basket, voucher=voucher):>9.2f}")
    return "\n".join(lines)
