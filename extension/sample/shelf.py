"""A shelf of books, each with a title, its pages and how well it is liked."""


def longest_title(titles: list[str]) -> str:
    """Return the longest of the titles, and "" if there are none."""
    raise NotImplementedError


def liked(stars: list[int], least: int) -> list[int]:
    """Return the stars that are at least least, in the same order."""
    raise NotImplementedError


def total_pages(pages: list[int]) -> int:
    """Return the sum of the pages, without those that are negative."""
    return sum(pages)
