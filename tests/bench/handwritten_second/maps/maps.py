"""Maps and grids."""


def taxi_distance(a, b):
    """Blocks a taxi has to drive from point a to point b, both (x, y), where streets only run along x and y."""
    raise NotImplementedError()


def bounding_box(points: list[tuple[int, int]]) -> tuple[int, int, int, int]:
    """Smallest rectangle around some (x, y) points, as (left, top, right, bottom).

    y grows downwards, as on a screen, so top is the smallest y. There is at least one point.
    """
    raise NotImplementedError()


def walk_path(start: tuple[int, int], moves: str) -> tuple[int, int]:
    """Where do we end up?

    start is an (x, y) position and moves a string of the letters N, S, E and W, one letter for
    each step. North is y + 1 and east is x + 1.
    """
    raise NotImplementedError()


def find_symbol(rows: list[str], symbol: str):
    """Look for a symbol on a map that's made of text lines.

    Returns:
        (row, column) of the first one, reading line by line from left to right, both counted
        from 0; None when the symbol isn't on the map.
    """
    raise NotImplementedError()


def compass_point(degrees: float) -> str:
    """The nearest of N, NE, E, SE, S, SW, W, NW for a direction in degrees.

    0 is north and 90 is east. 360 and more start over, so 370 means the same as 10.
    """
    raise NotImplementedError()


def mines_around(field: list[str], row: int, column: int) -> int:
    """
    Number shown on a cell in Minesweeper.

    `field` is a list of equally long strings with "*" for a mine and "." for an empty cell. Counts
    the mines in the up to eight cells around the given one, diagonals included, but not the cell
    itself. At the border of the field there are simply fewer neighbours.
    """
    raise NotImplementedError()
