"""Dictionary chores."""


def invert(mapping: dict) -> dict:
    """Swap keys and values."""
    raise NotImplementedError()


def word_frequencies(text: str) -> dict[str, int]:
    """Count how often each word occurs in a text.

    Words are separated by whitespace. "The" and "the" are the same word, and the keys
    of the result are in lower case.
    """
    raise NotImplementedError()


def add_counts(first: dict[str, int], second: dict[str, int]) -> dict[str, int]:
    """Merge two dictionaries of counts.

    A key that's in both gets the sum of its two counts. Neither input is changed.
    """
    raise NotImplementedError()


def keys_with_value(table: dict, value) -> list:
    """All the keys that map to the given value, sorted."""
    raise NotImplementedError()


def most_common(items: list[str]) -> str:
    """The item that turns up most often. When it's a draw, the one seen first wins."""
    raise NotImplementedError()


def at_least(stock: dict[str, int], minimum: int) -> dict[str, int]:
    """Keep just those entries whose value is minimum or more."""
    raise NotImplementedError()


def basket_total(basket: dict[str, int], prices: dict[str, float]) -> float:
    """
    Work out what a shopping basket costs.

    Args:
        basket (dict): how many of each product was bought
        prices (dict): what one piece of each product costs

    Returns:
        float: the sum over all products of quantity times price
    """
    raise NotImplementedError()


def look_up_all(table: dict, keys: list, default) -> list:
    """Look up several keys at once; keys that are missing yield the default."""
    raise NotImplementedError()


def winner(scores: dict[str, int]) -> str:
    """Name of the player with the highest score."""
    raise NotImplementedError()


def pick(record: dict, fields: list[str]) -> dict:
    """A smaller copy of record with only the given fields. Unknown fields are skipped."""
    raise NotImplementedError()


def letter_positions(word: str) -> dict[str, list[int]]:
    """Map each letter of a word to the list of indexes where it appears."""
    raise NotImplementedError()


def pairs_to_dict_of_lists(pairs: list[tuple]) -> dict:
    """
    Collect (key, value) pairs into a dictionary which has, for every key, the list of
    its values in the order they came.

    >>> pairs_to_dict_of_lists([("a", 1), ("b", 2), ("a", 3)])
    {'a': [1, 3], 'b': [2]}
    """
    raise NotImplementedError()
