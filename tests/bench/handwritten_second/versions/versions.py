"""Versioned files."""


def is_hidden(path: str) -> bool:
    """Hidden files are those whose name (the part after the last slash) starts with a dot."""
    ...


def added_lines(old: list[str], new: list[str]) -> list[str]:
    """Lines of the new version of a file which don't occur anywhere in the old one."""
    ...


def bump_version(version: str, part: str) -> str:
    """
    Next version number.

    Args:
        version: something like "1.4.2"
        part: "major", "minor" or "patch"; says which of the three numbers goes up by one

    Returns:
        The new version. The numbers to the right of the one that went up become 0.
    """
    ...


def latest_version(versions: list[str]) -> str:
    """The highest version number in a list.

    Careful: "1.10.0" is higher than "1.9.3", so they can't be compared as strings.

    >>> latest_version(["1.9.3", "1.10.0", "0.12.0"])
    '1.10.0'
    """
    ...


def backup_name(filename: str, number: int) -> str:
    """Name for a numbered backup: the number goes before the extension.

    backup_name("notes.txt", 3) is "notes.v3.txt". If there are several dots, only what follows
    the last one is the extension. A name without a dot gets the number at the end: "Makefile.v3".
    """
    ...


def free_name(filename, taken):
    """
    I want to save a file without overwriting one that's there. Returns the filename itself if
    it is not in `taken`, else the first of "photo (1).jpg", "photo (2).jpg", ... that isn't. File
    names always have exactly one dot.
    """
    ...
