"""Where a completion is complete. The decoder spends no token behind it."""

from __future__ import annotations

from greenroom_engine.completion.request import CompletionRequest
from greenroom_engine.decoding import StopFactory
from greenroom_engine.source.control_text import CONTROL_TEXT

REPEATED = 3  # equal lines in a row: the model is caught in a loop (Continue stops at as many)


class LineEnd:
    """Stops at the end of the line."""

    def feed(self, text: str) -> bool:
        """True once a newline stands."""
        return "\n" in text or CONTROL_TEXT.search(text) is not None


class BlockEnd:
    """Stops where the cursor's block ends: at a line to the left of it, at a loop, after `max_lines`."""

    def __init__(self, request: CompletionRequest) -> None:
        self._typed = request.typed
        self._max_lines = request.max_lines

    def feed(self, text: str) -> bool:
        """True as soon as that can be seen."""
        return (
            len(within_block(text, self._typed, self._max_lines)) < len(text) or CONTROL_TEXT.search(text) is not None
        )


def stop_rule(request: CompletionRequest) -> StopFactory:
    """The rule for this request."""
    return LineEnd if request.single_line else lambda: BlockEnd(request)


def within_block(text: str, typed: str, max_lines: int) -> str:
    """`text` as far as it belongs to the block of the line that begins with `typed`, in `max_lines` lines at most.

    The block ends before a line indented less than that line, or not more than it where the line opens a block with
    its colon, or behind two blank lines; of lines that repeat, the first stays.
    """
    least = _indent(typed) + (1 if typed.rstrip().endswith(":") else 0)
    lines = text.split("\n")
    for number, line in enumerate(lines[1:], start=1):
        complete = number < len(lines) - 1
        if number >= max_lines:
            return "\n".join(lines[:number])
        # Of a line in the making the indentation is known once something else stands.
        if line.strip() and _indent(line) < least:
            return "\n".join(lines[:number])
        if complete and not line.strip() and not lines[number - 1].strip() and number > 1:
            return "\n".join(lines[: number - 1])
        if complete and line.strip() and number >= REPEATED - 1:
            last = lines[number - REPEATED + 1 : number + 1]
            # The first line goes on from what is typed, so it repeats nothing.
            if number - REPEATED + 1 > 0 and len(set(last)) == 1:
                return "\n".join(lines[: number - REPEATED + 2])
    return text


def _indent(line: str) -> int:
    expanded = line.expandtabs(8)
    return len(expanded) - len(expanded.lstrip())
