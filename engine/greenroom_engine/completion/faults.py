"""How far a half-typed text is from being sound, to compare it with what a completion makes of it."""

from __future__ import annotations

import re

from greenroom_engine.source.syntax import Syntax, walk

# Around the cursor; beyond it a long file costs more time than it can tell.
_BEFORE, _AFTER = 60_000, 20_000
_PAIRS = {")": "(", "]": "[", "}": "{"}
_BRACKETS = frozenset("()[]{}")


def faults(language: str, before: str, inserted: str, after: str) -> int:
    """Faults of the text that results, 0 for sound code: unmatched brackets, and in Python the grammar's errors."""
    text = _from_line_start(before) + inserted + after[:_AFTER]
    if language != "python":
        return _unmatched(re.findall(r"[()\[\]{}]", text))
    root = Syntax(text).root
    if not root.has_error:
        return 0
    nodes = list(walk(root))
    # A line in the making is an error however it goes on; a bracket too many shows even so.
    brackets = [node.type for node in nodes if node.type in _BRACKETS and not node.is_missing]
    return sum(node.is_error or node.is_missing for node in nodes) + _unmatched(brackets)


def _unmatched(brackets: list[str]) -> int:
    opened: list[str] = []
    closers = 0
    for mark in brackets:
        if mark not in _PAIRS:
            opened.append(mark)
        elif opened and opened[-1] == _PAIRS[mark]:
            opened.pop()
        else:
            closers += 1
    return closers + len(opened)


def _from_line_start(before: str) -> str:
    if len(before) <= _BEFORE:
        return before
    # From a definition at the left margin on: in the middle of one everything would be an error.
    found = re.search(r"^(?:async def|def|class)\b", before[-_BEFORE:], re.MULTILINE)
    return before[-_BEFORE:][found.start() :] if found else before[-_BEFORE:]
