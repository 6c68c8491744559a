"""Turns an exception into the short, structured account which goes into a report, and then into a prompt."""

from __future__ import annotations

import ast
import os
import sys
from types import FrameType
from typing import Any

VALUE_CHARACTERS = 400
MESSAGE_CHARACTERS = 800
MESSAGE_LINES = 12
SOURCE_CHARACTERS = 400


class FailureReader:
    """Reads exceptions of one run.

    :param root: absolute path of the workspace.
    :param target: absolute path of the candidate's file, or None.
    """

    def __init__(self, root: str, target: str | None) -> None:
        self._root = root.rstrip("/") + "/"
        self._target = target
        self._environment = tuple({sys.prefix.rstrip("/") + "/", sys.base_prefix.rstrip("/") + "/"})
        self._trees: dict[str, ast.Module | None] = {}
        self._sources: dict[str, str] = {}
        self._comparison: tuple[str, str, str] | None = None

    def note_comparison(self, operator: str, left: object, right: object) -> None:
        """A rewritten ``assert left operator right`` is about to fail."""
        self._comparison = (operator, shown(left), shown(right))

    def forget_comparison(self) -> None:
        """The phase is over."""
        self._comparison = None

    def without_exception(self, message: str) -> dict[str, Any]:
        """A failure that pytest decided on by itself."""
        return _account("Failed", message)

    def read(self, error: BaseException, item: Any) -> dict[str, Any]:
        """The account of ``error``; ``item`` is the test it ended, if any.

        Keys: exception, message, assertion, evaluated, expected, actual, line, errno (see
        ``greenroom_sandbox.Failure``).
        """
        account = _account(type(error).__name__, _text(error))
        if isinstance(error, OSError) and isinstance(error.errno, int):
            account["errno"] = error.errno
        frames = _frames(error)
        account["line"] = next((line for frame, line in reversed(frames) if _file(frame) == self._target), None)
        if isinstance(error, SyntaxError) and error.filename == self._target:
            account["line"] = error.lineno
        if type(error).__name__ == "DocTestFailure" or type(error).__name__ == "MultipleDoctestFailures":
            _read_doctest(error, account)
            return account
        self._read_statement(error, frames, item, account)
        return account

    def _read_statement(
        self, error: BaseException, frames: list[tuple[FrameType, int]], item: Any, account: dict[str, Any]
    ) -> None:
        place = next(((f, line) for f, line in reversed(frames) if self._is_test_code(_file(f))), None)
        if place is None:
            return
        frame, line = place
        statement = self._statement(_file(frame), line)
        if statement is None:
            return
        source = ast.get_source_segment(self._sources[_file(frame)], statement) or ""
        account["assertion"] = " ".join(source.split())[:SOURCE_CHARACTERS]
        account["evaluated"] = evaluated(statement, frame)
        if not isinstance(error, AssertionError):
            return
        if self._comparison is not None and isinstance(statement, ast.Assert):
            operator, left, right = self._comparison
            if operator in ("==", "is"):
                swapped = _is_literal_first(statement)
                account["actual"], account["expected"] = (right, left) if swapped else (left, right)
        else:
            _read_unittest(frames, account)

    def _is_test_code(self, path: str) -> bool:
        inside = path.startswith(self._root) and path != self._target
        return inside and not any(p.startswith(self._root) and path.startswith(p) for p in self._environment)

    def _statement(self, path: str, line: int) -> ast.stmt | None:
        """The innermost statement at a line."""
        if path not in self._trees:
            self._trees[path] = None
            try:
                with open(path, encoding="utf-8") as file:
                    self._sources[path] = file.read()
                self._trees[path] = ast.parse(self._sources[path])
            except (OSError, SyntaxError, ValueError):
                return None
        tree = self._trees[path]
        if tree is None:
            return None
        best: ast.stmt | None = None
        for node in ast.walk(tree):
            if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or node.lineno):
                best = node  # walk goes outside in
        # A block that is to blame itself: `with pytest.raises(…)` whose body raised nothing.
        return best if isinstance(best, ast.With) or not hasattr(best, "body") else None


def shown(value: object, limit: int = VALUE_CHARACTERS) -> str:
    """A repr that is short, printable, and does not raise."""
    try:
        return clipped(repr(value), limit)
    except BaseException as error:  # the repr is the candidate's code
        return f"<a {type(value).__name__} whose repr raises {type(error).__name__}>"


def clipped(text: str, limit: int) -> str:
    """At most ``limit`` characters, the middle left out, no lone surrogates."""
    if len(text) > limit:
        text = text[: limit * 3 // 4] + " … " + text[len(text) - limit // 4 :]
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def evaluated(statement: ast.stmt, frame: FrameType) -> str | None:
    """The statement with names replaced by their values.

    ``assert mean(xs) == want`` becomes ``assert mean([1, 2]) == 1.5``. None when that says nothing new.
    The values are those at the time of the failure.
    """
    if not isinstance(statement, (ast.Assert, ast.Expr, ast.Return, ast.Assign)):
        return None
    before = ast.unparse(statement)
    copy = ast.parse(before).body[0] if not isinstance(statement, ast.Return) else None
    if copy is None:
        return None
    if isinstance(copy, ast.Assert):
        copy.msg = None
    after = ast.unparse(_Values(frame).visit(copy))
    return None if after == before or len(after) > 2 * SOURCE_CHARACTERS else clipped(after, SOURCE_CHARACTERS)


_BINDING = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class _Values(ast.NodeTransformer):
    def __init__(self, frame: FrameType) -> None:
        self._frame = frame

    def visit_Name(self, node: ast.Name) -> ast.AST:
        """A name becomes the literal of its value, or the real name of a local function."""
        if not isinstance(node.ctx, ast.Load):
            return node
        missing = object()
        value = self._frame.f_locals.get(node.id, missing)
        local = value is not missing
        if not local:
            value = self._frame.f_globals.get(node.id, missing)
        if callable(value):
            name = getattr(value, "__name__", None)
            return (
                ast.Name(id=name, ctx=ast.Load()) if local and isinstance(name, str) and name.isidentifier() else node
            )
        if type(value) not in (type(None), bool, int, float, str, bytes, list, tuple, dict, set, frozenset):
            return node
        try:
            return ast.parse(shown(value, 200), mode="eval").body
        except (SyntaxError, ValueError):
            return node

    def generic_visit(self, node: ast.AST) -> ast.AST:
        """Go inside, unless names are bound there: those are not the frame's."""
        return node if isinstance(node, _BINDING) else super().generic_visit(node)


def _account(exception: str, message: str) -> dict[str, Any]:
    lines = message.strip().splitlines()[:MESSAGE_LINES]
    return {
        "exception": clipped(exception, 100),
        "message": clipped("\n".join(lines), MESSAGE_CHARACTERS),
        "assertion": None,
        "evaluated": None,
        "expected": None,
        "actual": None,
        "line": None,
        "errno": None,
    }


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except BaseException:  # the candidate's __str__
        return ""


def _file(frame: FrameType) -> str:
    return os.path.abspath(frame.f_code.co_filename)


def _frames(error: BaseException) -> list[tuple[FrameType, int]]:
    frames: list[tuple[FrameType, int]] = []
    trace = error.__traceback__
    while trace is not None:
        frames.append((trace.tb_frame, trace.tb_lineno))
        trace = trace.tb_next
    return frames


def _is_literal_first(statement: ast.Assert) -> bool:
    """``assert 3 == f(x)``: expected comes first."""
    test = statement.test
    if not isinstance(test, ast.Compare):
        return False

    def calls(node: ast.expr) -> bool:
        return any(isinstance(inner, ast.Call) for inner in ast.walk(node))

    return not calls(test.left) and calls(test.comparators[0])


def _read_unittest(frames: list[tuple[FrameType, int]], account: dict[str, Any]) -> None:
    for frame, _ in frames:
        known = frame.f_locals
        if frame.f_globals.get("__name__") == "unittest.case" and "first" in known and "second" in known:
            account["actual"], account["expected"] = shown(known["first"]), shown(known["second"])
            return


def _read_doctest(error: Any, account: dict[str, Any]) -> None:
    failure = error.failures[0] if hasattr(error, "failures") else error
    example = failure.example
    account["assertion"] = " ".join(example.source.split())[:SOURCE_CHARACTERS]
    account["expected"] = clipped(example.want.strip(), VALUE_CHARACTERS)
    if hasattr(failure, "got"):
        account["exception"] = "DocTestFailure"
        account["actual"] = clipped(failure.got.strip(), VALUE_CHARACTERS)
        account["message"] = ""
    else:
        kind, value = failure.exc_info[0], failure.exc_info[1]
        account["exception"], account["message"] = kind.__name__, clipped(_text(value), MESSAGE_CHARACTERS)
