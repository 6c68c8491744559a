"""Showing students' names."""


def tidy_name(name: str) -> str:
    """Remove spaces around a name and start each word with a capital letter."""
    raise NotImplementedError


def initials(full_name: str) -> str:
    """First letter of each word of a name, in upper case: "ada lovelace" gives "AL"."""
    raise NotImplementedError


def longest_name(names: list[str]) -> str:
    """Return the longest name in the list, or an empty string if the list is empty."""
    raise NotImplementedError


def roster_line(names: list[str]) -> str:
    """All the names in alphabetical order, separated by a comma and a space."""
    raise NotImplementedError


def column_width(names: list[str], padding: int = 2) -> int:
    """Width a column needs so that every name fits into it."""
    return max((len(name) for name in names), default=0) + padding
