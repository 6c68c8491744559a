"""Messages in a stream of bytes: a header with a length, a blank line, a body of that many bytes.

Tolerant where editors differ (any case, ``\\n`` alone, other headers), and never lost for good: where a length is
wrong, the next header is looked for. A header never lies in a sound body: strings of JSON have no bare line ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 256 * 1024 * 1024  # bytes of a body: a file of 10 MB, escaped at worst, is far below
_LONGEST_HEADER = 8 * 1024  # bytes of the other headers, and of junk that may still become a header
_LONGEST_LINE = 64  # bytes of a header that names the length; what may be half of one at the end of what has arrived

_LENGTH = re.compile(rb"content-length[ \t]*:[ \t]*(\d{1,24})[ \t]*\r?\n", re.IGNORECASE)
_OTHER_HEADERS = re.compile(rb"\s*(?:[A-Za-z][A-Za-z-]*[ \t]*:[^\r\n]*\r?\n\s*)*")
_BLANK_LINE = re.compile(rb"(?:^|\n)\r?\n")


@dataclass(frozen=True)
class BadFrame:
    """Bytes that are no message; ``reason`` is for the client."""

    reason: str


class Framing:
    """Takes bytes as they come, gives bodies."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._length: int | None = None  # of the body that is being read
        self._looked = 0  # bytes of what is held that are known to hold no header
        self._is_lost = False  # the fault was told; junk up to the next header is part of it

    def feed(self, data: bytes) -> Iterator[bytes | BadFrame]:
        """What is complete now, in its order. Take all of it before feeding more."""
        self._held += data
        while (found := self._next()) is not None:
            yield found

    def reject(self, body: bytes) -> None:
        """The body was not JSON, so its length may have been wrong: a header may begin at its end."""
        self._held[:0] = body[-_LONGEST_LINE:]
        self._looked = 0
        self._is_lost = True

    def _next(self) -> bytes | BadFrame | None:
        if self._length is None:
            found = self._header()
            if found is not None or self._length is None:
                return found
        return self._body(self._length)

    def _header(self) -> BadFrame | None:
        """Read up to a body, or pass over what is no header; a fault at most once until the next header."""
        if (match := _LENGTH.search(self._held, self._looked)) is None:
            return self._pass_over()
        fault = self._junk(match.start())
        blank = _BLANK_LINE.search(self._held, match.end() - 1)
        again = _LENGTH.search(self._held, match.end(), blank.start() + 1 if blank else len(self._held))
        if again is not None:  # the header before it never came to its blank line
            self._drop(again.start())
            return fault or self._header()
        if blank is None:
            if len(self._held) - match.end() > _LONGEST_HEADER:
                self._drop(match.end())
                return fault or self._lost("a header without an end")
            self._drop(match.start())
            return fault
        length = int(match[1])
        self._drop(blank.end())
        if length > LONGEST:
            return fault or self._lost(f"a message of {length} bytes: {LONGEST} are the most")
        self._length = length
        self._is_lost = False
        return fault

    def _pass_over(self) -> BadFrame | None:
        """No length yet. Keep what may still become a header."""
        fault = None
        if b"\n" in self._held or len(self._held) > _LONGEST_HEADER:
            fault = self._junk(self._held.rfind(b"\n") + 1 or len(self._held))
        if len(self._held) > _LONGEST_HEADER or self._is_lost:
            self._drop(max(0, len(self._held) - _LONGEST_LINE))
        else:
            self._looked = max(0, len(self._held) - _LONGEST_LINE)
        return fault

    def _junk(self, end: int) -> BadFrame | None:
        """Whether what lies before ``end`` is more than other headers."""
        match = _OTHER_HEADERS.match(self._held, 0, end)
        return None if match is not None and match.end() == end else self._lost("bytes that belong to no message")

    def _body(self, length: int) -> bytes | BadFrame | None:
        end = min(length, len(self._held))
        if (match := _LENGTH.search(self._held, self._looked, end)) is not None:
            self._length = None
            self._drop(match.start())
            return self._lost("a message that is shorter than its length")
        if len(self._held) < length:
            self._looked = max(0, len(self._held) - _LONGEST_LINE)
            return None
        with memoryview(self._held) as held:
            body = bytes(held[:length])
        self._length = None
        self._drop(length)
        return body

    def _lost(self, reason: str) -> BadFrame | None:
        if self._is_lost:
            return None
        self._is_lost = True
        return BadFrame(reason)

    def _drop(self, count: int) -> None:
        del self._held[:count]
        self._looked = 0
