"""Money between friends."""


def total_paid_by(expenses: list[tuple[str, float]], name: str) -> float:
    """How much has this person paid so far? Expenses are (name, amount) pairs."""
    pass


def in_currency(amount: float, rate: float) -> float:
    """Convert an amount at the given exchange rate (amount times rate), rounded to 2 decimal places."""
    pass


def cents_to_text(cents: int) -> str:
    """
    An amount in cents as text: 1250 -> "12.50", 7 -> "0.07".

    What somebody owes is negative and has a minus sign in front, e.g. "-0.50" for -50.
    """
    pass


def fair_balances(paid):
    """Who is owed money, and who owes?

    Args:
        paid (dict[str, float]): what each of the friends has paid

    Returns:
        dict[str, float]: for each friend the amount paid minus an equal share of the total, i.e.
        positive for those who get money back. Empty if there are no friends.
    """
    pass


def settle_up(balances: dict[str, int]) -> list[tuple[str, str, int]]:
    """Payments that bring all balances to zero.

    A positive balance means that the person gets money, a negative one that they owe it; together
    they are zero. As long as anybody owes something, the person who owes most pays the person who
    is to get most, as much as possible (that is, until one of these two is at zero).

    Returns the payments in that order as (who pays, who gets it, amount).

    >>> settle_up({"ann": 50, "bob": -20, "cy": -30})
    [('cy', 'ann', 30), ('bob', 'ann', 20)]
    """
    pass


class Kitty:
    """The jar with everybody's money for the trip."""

    def __init__(self, balance):
        self.balance = balance
        self.spent = []  # (what for, amount) pairs

    def pay(self, what, amount):
        """Pay for something out of the kitty.

        Takes the amount off the balance, appends (what, amount) to `spent`, and returns the new balance.

        Raises ValueError, and changes nothing, if there's not enough money in the kitty.
        """
        pass
