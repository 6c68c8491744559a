"""How far a half-typed text is from being sound, to compare it with what a completion makes of it."""

from __future__ import annotations

import re

from greenroom_engine.source.syntax import Syntax, walk

# Around the cursor; beyond it a long file costs more time than it can tell.
_BEFORE, _AFTER = 60_000, 20_000
_PAIRS = {")": "(", "]": "[", "}": "{"}


def faults(language: str, before: str, inserted: str, after: str) -> int:
    """Errors of the text that results, 0 for sound code: tree-sitter's for Python, unmatched brackets elsewhere."""
    text = _from_line_start(before) + inserted + after[:_AFTER]
    return _python(text) if language == "python" else _brackets(text)


def _python(text: str) -> int:
    return sum(node.is_error or node.is_missing for node in walk(Syntax(text).root))


def _brackets(text: str) -> int:
    opened: list[str] = []
    unmatched = 0
    for found in re.finditer(r"[()\[\]{}]", text):
        mark = found.group()
        if mark in _PAIRS.values():
            opened.append(mark)
        elif opened and opened[-1] == _PAIRS[mark]:
            opened.pop()
        else:
            unmatched += 1
    return unmatched + len(opened)


def _from_line_start(before: str) -> str:
    if len(before) <= _BEFORE:
        return before
    # From a definition at the left margin on: in the middle of one everything would be an error.
    found = re.search(r"^(?:async def|def|class)\b", before[-_BEFORE:], re.MULTILINE)
    return before[-_BEFORE:][found.start() :] if found else before[-_BEFORE:]
