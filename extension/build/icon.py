"""Draw media/icon.png: a stage between two curtains, and a check mark on it. Needs nothing but Python."""

import struct
import zlib
from pathlib import Path

SIZE, SAMPLES = 128, 4
BACK, CURTAIN, FOLD, CHECK = (16, 60, 48), (38, 134, 99), (28, 105, 78), (240, 250, 244)


def colour(x: float, y: float) -> tuple[int, int, int, int]:
    """Of a point in the unit square: red, green, blue, opacity."""
    radius = 0.18
    dx, dy = max(radius - x, x - 1 + radius, 0), max(radius - y, y - 1 + radius, 0)
    if dx * dx + dy * dy > radius * radius:
        return (0, 0, 0, 0)
    if near(x, y, (0.34, 0.60), (0.46, 0.72), 0.05) or near(x, y, (0.46, 0.72), (0.68, 0.44), 0.05):
        return (*CHECK, 255)
    if y < 0.13:
        return (*FOLD, 255)
    edge = 0.40 - 0.30 * min(1, max(0, (y - 0.13) / 0.55)) ** 0.7  # a curtain that is drawn aside
    side = min(x, 1 - x)
    if side < edge:
        return (*(FOLD if int(side / max(edge, 0.01) * 5) % 2 else CURTAIN), 255)
    return (*BACK, 255)


def near(x: float, y: float, a: tuple[float, float], b: tuple[float, float], width: float) -> bool:
    """Whether a point lies within ``width`` of the line from ``a`` to ``b``."""
    (ax, ay), (bx, by) = a, b
    share = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
    share = min(1, max(0, share))
    return (x - ax - share * (bx - ax)) ** 2 + (y - ay - share * (by - ay)) ** 2 < width * width


def pixel(column: int, row: int) -> bytes:
    """The mean of the points in a pixel, colours weighted by their opacity."""
    steps = [(each + 0.5) / SAMPLES for each in range(SAMPLES)]
    found = [colour((column + dx) / SIZE, (row + dy) / SIZE) for dx in steps for dy in steps]
    alpha = sum(each[3] for each in found)
    mean = [round(sum(each[i] * each[3] for each in found) / alpha) if alpha else 0 for i in range(3)]
    return bytes((*mean, round(alpha / len(found))))


def chunk(kind: bytes, data: bytes) -> bytes:
    """Of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)
image = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
(Path(__file__).parents[1] / "media" / "icon.png").write_bytes(image)
