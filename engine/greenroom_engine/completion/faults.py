"""How far a half-typed text is from being sound, to compare it with what a completion makes of it."""

from __future__ import annotations

import re
import warnings

from greenroom_engine.source.syntax import Syntax, walk
from greenroom_sandbox import python_tree

# Around the cursor; beyond it a long file costs more time than it can tell.
_BEFORE, _AFTER = 60_000, 20_000
_PAIRS = {")": "(", "]": "[", "}": "{"}
_BRACKETS = frozenset("()[]{}")


def faults(language: str, before: str, inserted: str, after: str) -> int:
    """Faults of the text that results, 0 for sound code: unmatched brackets, in Python the grammar's errors, too.

    An insertion that Python would not indent so counts as one more: the grammar for editors forgives it.
    """
    start = _from_line_start(before)
    text = start + inserted + after[:_AFTER]
    if language != "python":
        return _unmatched(re.findall(r"[()\[\]{}]", text))
    indentation = bool(inserted) and _is_misindented(start, inserted)
    root = Syntax(text).root
    if not root.has_error:
        return indentation
    nodes = list(walk(root))
    # A line in the making is an error however it goes on; a bracket too many shows even so.
    brackets = [node.type for node in nodes if node.type in _BRACKETS and not node.is_missing]
    return sum(node.is_error or node.is_missing for node in nodes) + _unmatched(brackets) + indentation


def _is_misindented(before: str, inserted: str) -> bool:
    """Whether Python finds the indentation of an inserted line wrong; a block that is still to come is no fault."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)  # of strings with odd escapes, which are the user's
            python_tree(before + inserted + (" pass" if inserted.rstrip().endswith(":") else ""))
    except IndentationError as error:
        return (error.lineno or 0) > before.count("\n")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False  # another fault, found by others
    return False


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
