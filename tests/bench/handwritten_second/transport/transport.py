"""Buses and trains."""


def minutes_of_day(time: str) -> int:
    """Minutes since midnight for a time such as "07:45"."""
    raise NotImplementedError()


def seats_left(wagons: list[tuple[int, int]]) -> int:
    """Free seats in the whole train. Each wagon is a pair (seats, seats taken)."""
    raise NotImplementedError()


def next_departure(departures: list[str], now: str):
    """
    First bus I can still catch.

    departures are times like "08:05" in no particular order, all on the same day. A bus that
    leaves right now can still be caught. None if the last one has gone.
    """
    raise NotImplementedError()


def fare(zones: int, age: int) -> float:
    """Price of a single ticket.

    The first zone is 2.00 and every further zone 0.80. Children under 6 travel free. Under 16, and
    from 65 on, it's half the price.
    """
    raise NotImplementedError()


def peak_load(stops: list[tuple[int, int]]) -> int:
    """How full does the bus get?

    Args:
        stops: for each stop the number of passengers who get off and who get on, (off, on).
            The bus starts out empty.

    Returns:
        The largest number of passengers aboard between two stops (0 if there are no stops).
    """
    raise NotImplementedError()


def stops_between(line: list[str], start: str, end: str) -> list[str]:
    """The stops you pass when riding from start to end, without these two.

    Trains go both ways on the line, so if end comes before start the stops are in
    reverse order.

    >>> stops_between(["Park", "Zoo", "Mill", "Quay"], "Quay", "Park")
    ['Mill', 'Zoo']
    """
    raise NotImplementedError()
