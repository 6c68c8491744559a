"""Tidying strings that people have typed in."""


def collapse_spaces(text):
    """Squeeze every run of whitespace to one space and trim both ends."""
    raise NotImplementedError


def slugify(title):
    """Make a URL slug out of a title.

    Lower-case the title, get rid of everything that isn't a letter, a digit or a
    space, then replace the spaces between words with hyphens.

    Parameters
    ----------
    title : str
        Any text, for instance "Hello, World!".

    Returns
    -------
    str
        The slug, for instance "hello-world".
    """
    raise NotImplementedError


def strip_punctuation(text):
    """Remove the characters . , ! ? ; : from text, keep everything else."""
    raise NotImplementedError


def mask_card(number: str) -> str:
    """
    Hide a card number: replace all but the last four characters with asterisks.
    Numbers of four characters or fewer are shown as they are.
    """
    raise NotImplementedError


def truncate(text: str, limit: int) -> str:
    """Cut text down to at most `limit` characters.

    If it was too long, the result ends in "..." and the dots are part of the limit.
    Text that already fits is returned unchanged. limit is never less than 3.
    """
    raise NotImplementedError


def digits_only(phone: str) -> str:
    """Throw away everything but the digits of a phone number."""
    raise NotImplementedError


def drop_blank_lines(text: str) -> str:
    """Delete lines which are empty or consist of nothing but whitespace."""
    raise NotImplementedError


def snake_to_camel(name: str) -> str:
    """some_variable_name -> someVariableName"""
    raise NotImplementedError


def camel_to_snake(name: str) -> str:
    """someVariableName -> some_variable_name"""
    raise NotImplementedError


def split_name(full_name: str) -> tuple[str, str]:
    """Split a full name into (first name, everything after it).

    :param full_name: e.g. ``"Ada King Lovelace"``
    :type full_name: str
    :returns: a pair such as ``("Ada", "King Lovelace")``; the second part is an
        empty string for people with just one name
    """
    raise NotImplementedError


def remove_prefix(name, prefix):
    """Drop prefix from the front of name if it is there."""
    raise NotImplementedError
