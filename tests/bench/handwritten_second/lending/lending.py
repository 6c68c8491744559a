"""Helpers for the lending desk of a small library."""

from datetime import date, timedelta


def is_overdue(due: str, today: str) -> bool:
    """Is a loan late?

    Both dates are ISO strings like "2024-03-09". A loan that is due today is not late yet.
    """
    raise NotImplementedError


def late_fee(days_late: int, per_day: float = 0.25, maximum: float = 10.0) -> float:
    """
    Fee for bringing a book back late.

    Args:
        days_late: days since the due date; zero or negative if the book is on time
        per_day: what each day costs
        maximum: the most we ever charge

    Returns:
        The fee, which is 0 for a book that is on time.
    """
    raise NotImplementedError


def due_date(borrowed, weeks=4):
    """Day on which a book borrowed on `borrowed` has to be back, `weeks` weeks later.

    Takes and returns ISO strings: due_date("2024-01-29", 1) is "2024-02-05".
    """
    raise NotImplementedError


def titles_by_readers(log: list[tuple[str, str]]) -> list[str]:
    """Titles, most popular first.

    `log` has a (member, title) pair for every loan. A title is as popular as it has different
    readers, so somebody who borrows the same book five times counts once. Titles with equally many
    readers come in alphabetical order.
    """
    raise NotImplementedError


class Desk:
    """Keeps track of who has which books."""

    def __init__(self, limit=3):
        self.limit = limit  # books a member may have at a time
        self.loans = {}  # member -> list of titles

    def can_borrow(self, member: str) -> bool:
        """Whether the member has fewer books than the limit. Somebody we don't know has none."""
        raise NotImplementedError

    def hand_back(self, title: str):
        """Take a book back.

        Removes the title from the loans of whoever has it and returns that member's name.
        Returns None if nobody has the book.
        """
        raise NotImplementedError
