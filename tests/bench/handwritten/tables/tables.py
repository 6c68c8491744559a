"""Nested lists, mostly used as little tables: a table is a list of rows."""


def flatten(nested: list[list[int]]) -> list[int]:
    """Flatten a list of lists by one level."""
    pass


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    """Swap rows and columns of a matrix."""
    pass


def row_sums(table: list[list[int]]) -> list[int]:
    """Sum of each row."""
    pass


def column(table: list[list], index: int) -> list:
    """Extract a single column, counting columns from 0."""
    pass


def diagonal_sum(matrix: list[list[int]]) -> int:
    """Add the numbers on the main diagonal (top left to bottom right) of a square matrix."""
    pass


def identity(n: int) -> list[list[int]]:
    """The n by n identity matrix: ones on the diagonal, zeros everywhere else."""
    pass


def deep_flatten(nested: list) -> list:
    """Flatten a list that may contain lists, which may contain lists, to any depth.

    >>> deep_flatten([1, [2, [3, [4]]], 5])
    [1, 2, 3, 4, 5]
    """
    pass


def rotate_clockwise(grid: list[list[int]]) -> list[list[int]]:
    """Turn the grid a quarter turn to the right.

    What was the first row ends up as the last column.
    """
    pass


def count_cells(grid: list[str], symbol: str) -> int:
    """How many cells of the grid hold the symbol? Each row of the grid is a string."""
    pass


def dot(u: list[float], v: list[float]) -> float:
    """Dot product of two vectors with the same length."""
    pass


def average_by_name(rows: list[tuple[str, int]]) -> dict[str, float]:
    """
    Average the results for every name.

    Parameters
    ----------
    rows
        (name, result) pairs, the same name may come up several times

    Returns
    -------
        dictionary from name to the mean of that name's results
    """
    pass


def longest_row(table: list[list]) -> list:
    """Return the row with the most entries. If the table is empty, return an empty list."""
    pass
