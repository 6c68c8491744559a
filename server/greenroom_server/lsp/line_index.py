"""Positions of the protocol and offsets into a text.

A line ends with ``\\n``, ``\\r\\n`` or ``\\r`` and with nothing else: ``str.splitlines`` also ends lines at form feeds,
U+0085, U+2028 and more, which no editor does. Columns count code units of the encoding that was agreed on.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from lsprotocol.types import Position, PositionEncodingKind, Range

_LINE_END = re.compile(r"\r\n|\n|\r")


class LineIndex:
    """Of one text; made once per version of a document."""

    def __init__(self, text: str, encoding: PositionEncodingKind) -> None:
        self.text = text
        self._encoding = encoding

    def replaced(self, start: int, end: int, text: str) -> LineIndex:
        """Of this text with ``text`` between two offsets; only the lines around are looked at again."""
        after = LineIndex(self.text[:start] + text + self.text[end:], self._encoding)
        first = bisect_right(self._starts, max(start - 1, 0)) - 1  # a line end before may be one with what comes
        last = bisect_right(self._starts, min(end + 1, len(self.text))) - 1
        grown = len(text) - (end - start)
        begins = self._starts[first]
        ends = self._starts[last + 1] + grown if last + 1 < len(self._starts) else len(after.text)
        between = [match.end() for match in _LINE_END.finditer(after.text, begins, ends)]
        behind = [offset + grown for offset in self._starts[last + 2 :]]
        after.__dict__["_starts"] = [*self._starts[: first + 1], *between, *behind]  # where cached_property looks
        if self._is_plain and (text.isascii() or LineIndex(text, self._encoding)._is_plain):
            after.__dict__["_is_plain"] = True
        return after

    @cached_property
    def _starts(self) -> list[int]:
        if self.text.count("\r") == self.text.count("\r\n"):  # every line ends with \n then: twice as fast
            lengths = map(len, self.text.split("\n")[:-1])
            return [0, *accumulate(length + 1 for length in lengths)]
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    @cached_property
    def _is_plain(self) -> bool:
        """Whether one character is one column everywhere."""
        if self._encoding == PositionEncodingKind.Utf32:
            return True
        if self._encoding == PositionEncodingKind.Utf8:
            return self.text.isascii()
        return self.text.isascii() or len(self.text.encode("utf-16-le", "surrogatepass")) == 2 * len(self.text)

    @property
    def count(self) -> int:
        """Lines of the text; one more than line ends."""
        return len(self._starts)

    def start(self, line: int) -> int:
        """Offset where a line begins; lines count from 0."""
        return self._starts[line]

    def end(self, line: int) -> int:
        """Offset where a line's text ends, before its line end."""
        if line + 1 >= len(self._starts):
            return len(self.text)
        end = self._starts[line + 1] - 1
        return end - 1 if end > self._starts[line] and self.text[end - 1 : end + 1] == "\r\n" else end

    def offset(self, position: Position) -> int:
        """Offset of a position. One beyond a line's end is its end; a line beyond the last is the text's end.

        A column inside a character is the beginning of that character.
        """
        if position.line >= len(self._starts):
            return len(self.text)
        start, end = self._starts[position.line], self.end(position.line)
        if self._is_plain:
            return min(start + position.character, end)
        units = 0
        for offset in range(start, end):
            units += self._units(self.text[offset])
            if units > position.character:
                return offset
        return end

    def position(self, offset: int) -> Position:
        """Position of an offset from 0 to the text's length."""
        line = bisect_right(self._starts, offset) - 1
        between = self.text[self._starts[line] : offset]
        return Position(line, len(between) if self._is_plain else sum(map(self._units, between)))

    def range(self, start: int, end: int) -> Range:
        """Range between two offsets."""
        return Range(self.position(start), self.position(end))

    def _units(self, character: str) -> int:
        if self._encoding == PositionEncodingKind.Utf8:
            return len(character.encode("utf-8", "surrogatepass"))
        return 2 if character > "\uffff" and self._encoding != PositionEncodingKind.Utf32 else 1
