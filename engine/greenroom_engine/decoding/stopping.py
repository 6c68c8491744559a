"""When an answer is complete, so that no token is spent after it.

End-of-generation tokens always end an answer; that is the decoder's own doing. The rules here look at the
text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol


class StopRule(Protocol):
    """Watches one growing answer."""

    def feed(self, text: str) -> bool:
        """Take the answer so far, each time longer than before; True when it is complete."""
        ...


StopFactory = Callable[[], StopRule]


class EndOfGeneration:
    """Stops only where the model itself ends its answer."""

    def feed(self, text: str) -> bool:
        """Never stops on text."""
        return False


_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})([^\n]*)\n", re.MULTILINE)


class ClosingFence:
    """Stops at the fence that closes the first block of a chat answer.

    Fences inside `<think>…</think>` do not count. `thinking` says that the prompt itself ended with an open
    `<think>`, as the templates of some reasoning models do.
    """

    def __init__(self, *, thinking: bool = False) -> None:
        self._thinking = thinking
        self._answer = -1 if thinking else 0  # where the answer begins after the thoughts; -1 while thinking
        self._close: re.Pattern[str] | None = None
        self._code = 0  # where the code begins, once a fence is open

    def feed(self, text: str) -> bool:
        """True as soon as the closing fence stands."""
        if self._close is None and not self._opened(text):
            return False
        assert self._close is not None
        # The fence can only have come with the newest lines, but a search from the code's start stays cheap:
        # answers are short, and the pattern is anchored to line starts.
        return self._close.search(text, self._code) is not None

    def _opened(self, text: str) -> bool:
        end = text.rfind("</think>")
        if end >= 0:
            self._answer = end + len("</think>")
        elif text.lstrip().startswith("<think>"):
            return False
        if self._answer < 0:
            return False
        fence = _FENCE.search(text, self._answer)
        if fence is None:
            return False
        mark = fence.group(1)
        self._code = fence.end()
        self._close = re.compile(rf"^ {{0,3}}{re.escape(mark)}{re.escape(mark[0])}*[ \t]*$", re.MULTILINE)
        return True


class FunctionEnd:
    """Stops where raw code leaves the function `name`: at the first line that is not indented deeper than its
    `def`.

    Strings over several lines and open brackets are followed, so that text at column 0 inside them does not
    count. Whatever comes before the function (imports, a helper) passes.
    """

    def __init__(self, name: str) -> None:
        self._define = re.compile(rf"([ \t]*)(?:async[ \t]+)?def[ \t]+{re.escape(name)}[ \t]*\(")
        self._indent: int | None = None  # of the `def`, once it was seen
        self._done = 0  # characters of complete lines already looked at
        self._scan = _LineScan()

    def feed(self, text: str) -> bool:
        """True as soon as the first character of a line outside the function stands."""
        while (end := text.find("\n", self._done)) >= 0:
            if self._line(text[self._done : end]):
                return True
            self._done = end + 1
        return self._leaves(text[self._done :])

    def _line(self, line: str) -> bool:
        if self._leaves(line):
            return True
        if not self._scan.inside and self._indent is None and (define := self._define.match(line)):
            self._indent = len(define.group(1))
        self._scan.feed(line)
        return False

    def _leaves(self, line: str) -> bool:
        if self._indent is None or self._scan.inside or not line.strip():
            return False
        return len(line) - len(line.lstrip()) <= self._indent


class _LineScan:
    """Whether the text so far ends inside a multi-line string or an open bracket."""

    _TOKEN = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|#.*|[()\[\]{}]')

    def __init__(self) -> None:
        self._quote: str | None = None
        self._depth = 0

    @property
    def inside(self) -> bool:
        return self._quote is not None or self._depth > 0

    def feed(self, line: str) -> None:
        position = 0
        while position <= len(line):
            if self._quote is not None:
                close = line.find(self._quote, position)
                if close < 0:
                    return
                position = close + len(self._quote)
                self._quote = None
                continue
            token = self._TOKEN.search(line, position)
            if token is None:
                return
            position = token.end()
            mark = token.group()
            if mark in ('"""', "'''"):
                self._quote = mark
            elif mark in "([{":
                self._depth += 1
            elif mark in ")]}":
                self._depth = max(0, self._depth - 1)
