"""Which part of a file a prompt shows, so that the next key's prompt begins with the same tokens.

A window that begins a fixed number of lines above the cursor moves with every line, and all that was read is lost.
This one begins at a whole block of lines, counted from the beginning of the file: it stays while a block is written.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

PREFIX_LINES = 256  # as llama.vscode and llama.vim
SUFFIX_LINES = 64
_BLOCKS = (64, 16, 4, 1)  # lines; smaller ones where the larger leave nothing
_PIECE = 256  # characters: what is left out at a time of a line that fits no window

Count = Callable[[str], int]
"""How many tokens a text takes."""


def prefix_window(text: str, count: Count, most: int) -> str:
    """The end of `text`: whole lines, up to `PREFIX_LINES` and `most` tokens; half of what would fit at the least."""
    lines = _lines(text)
    earliest = max(0, len(lines) - PREFIX_LINES)
    # Counted line by line, which is a little more than all at once would take, because a line's count never changes.
    tokens = list(accumulate(count(line) for line in reversed(lines[earliest:])))
    fitting = sum(size <= most for size in tokens)  # lines, from the end
    if not fitting:
        return _tail(lines[-1], count, most) if lines else ""
    first = len(lines) - fitting
    for block in _BLOCKS:
        start = -(-first // block) * block
        if start < len(lines) and (start == first or 2 * tokens[len(lines) - start - 1] >= tokens[fitting - 1]):
            return "".join(lines[start:])
    return "".join(lines[first:])


def suffix_window(text: str, count: Count, most: int) -> str:
    """The beginning of `text`: whole lines, up to `SUFFIX_LINES` and `most` tokens."""
    lines = _lines(text)[:SUFFIX_LINES]
    sizes = list(accumulate(count(line) for line in lines))  # a little more than all at once would take
    return "".join(line for line, size in zip(lines, sizes, strict=True) if size <= most)


def _lines(text: str) -> list[str]:
    """Lines with their LF; unlike `str.splitlines`, a form feed or U+2028 ends none."""
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _tail(line: str, count: Count, most: int) -> str:
    for start in range(0, len(line), _PIECE):
        if count(line[start:]) <= most:
            return line[start:]
    return ""
