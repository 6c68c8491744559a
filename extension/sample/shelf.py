"""A shelf of books, each with a title, its pages and how well it is liked."""


def longest_title(titles: list[str]) -> str:
    """Return the longest of the titles, or "" if there are none."""
    raise NotImplementedError


def liked(stars: list[int], least: int) -> list[int]:
    """Return the stars that are at least least, in the same order."""
    raise NotImplementedError


def most_pages(pages: list[int]) -> int:
    """Return the largest of the pages, or 0 if there are none."""
    return pages[0]
