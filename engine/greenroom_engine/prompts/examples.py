"""Calls with their results, read out of the user's tests: what a docstring leaves open is often said there.

They are shown as doctests. Those that an answer failed are worth more than others (docs/model-card.md).
"""

import ast
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from greenroom_engine.prompts.dialect import Question
from greenroom_engine.source import Target
from greenroom_sandbox import Outcome, Report, python_tree

_TRACEBACK = "Traceback (most recent call last):"
_LONGEST = 72  # characters of a line, as in a docstring

Example: TypeAlias = tuple[str, str]


def documented(docstring: str, shown: Sequence[Example]) -> str:
    """The docstring with these examples as doctests at its end, after those that it may have."""
    added = "\n".join(f">>> {call}\n{result}" for call, result in shown)
    if not added or not docstring.strip():
        return added or docstring
    *_, last = docstring.rstrip().split("\n\n")
    apart = "\n" if last.lstrip().startswith(">>>") else "\n\n"
    return docstring.rstrip() + apart + added


def failed_examples(question: Question, report: Report, most: int) -> list[Example]:
    """(call, result wanted) of the failing tests of ``report``: up to ``most``, the shortest that differ.

    The values are those of the run, so that parametrised tests and those with loops tell theirs, too.
    """
    if not _is_called_by_name(question.target):
        return []
    failures = {test.id: test.failure for test in report.tests if test.outcome is Outcome.FAILED and test.failure}
    found: list[Example] = []
    for failure in failures.values():
        try:
            tree = python_tree(failure.evaluated or failure.assertion or "")
        except (SyntaxError, ValueError):
            continue
        found += _shown(tree, question.target)
    names = {identifier.rpartition("::")[2].partition("[")[0] for identifier in failures}
    raising = [t for t in _tests(question) if isinstance(t, ast.FunctionDef) and t.name in names]
    found += [pair for test in raising for pair in _shown(test, question.target) if pair[1].startswith(_TRACEBACK)]
    return _short(found)[:most]


def examples(question: Question, most: int) -> list[Example]:
    """(call, result) of calls with literals in the tests: up to ``most``, the shortest that differ.

    ``assert target(...) == literal``, and ``with pytest.raises(Error): target(...)``, whose result is written as a
    doctest has it. A method's call is one of a new object: ``assert Account(10).deposit(5) == 15``.
    """
    target = question.target
    if not _is_called_by_name(target):
        return []
    found = [pair for test in _tests(question) for pair in _shown(test, target)]
    by_result: dict[str, Example] = {}
    for call, result in _short(found):
        by_result.setdefault(result, (call, result))
    return list(by_result.values())[:most]


def _is_called_by_name(target: Target) -> bool:
    """Not so in a function or in a class within a class: no test calls it by that name."""
    return target.qualname in (target.name, f"{target.class_name}.{target.name}")


def _short(found: list[Example]) -> list[Example]:
    """Those that fit the lines of a docstring, each once, the shortest calls first."""
    return [
        (call, result)
        for call, result in sorted(dict.fromkeys(found), key=lambda pair: len(pair[0]))
        if len(call) + 4 <= _LONGEST and max(map(len, result.split("\n"))) <= _LONGEST
    ]


def _tests(question: Question) -> Iterator[ast.AST]:
    """The selected test functions; whole files where a file is selected."""
    for argument in question.tests.arguments:
        path, _, name = argument.partition("::")
        name = name.rpartition("::")[2].partition("[")[0]
        try:
            tree = python_tree(question.workspace.files[path])
        except (KeyError, SyntaxError, ValueError):
            continue  # a folder, or not Python: no example in it
        if not name:
            yield tree
        yield from (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == name)


def _shown(test: ast.AST, target: Target) -> Iterator[Example]:
    for node in ast.walk(test):
        match node:
            case ast.Assert(test=ast.Compare(left=ast.Call() as call, ops=[ast.Eq() | ast.Is()], comparators=[result])):
                if (shown := _call(call, target)) and _is_literal(result):
                    yield shown, ast.unparse(result)
            case ast.With(
                items=[
                    ast.withitem(context_expr=ast.Call(func=ast.Attribute(attr="raises"), args=[ast.Name(id=error)]))
                ],
                body=[ast.Expr(value=ast.Call() as call)],
            ):
                if shown := _call(call, target):
                    yield shown, f"{_TRACEBACK}\n    ...\n{error}: ..."
            case _:
                continue


def _call(call: ast.Call, target: Target) -> str:
    """The call as a docstring shows it: without the module's name; "" for one of something else, or not of literals."""
    match call.func:
        case ast.Name(id=called) | ast.Attribute(value=ast.Name(), attr=called) if target.class_name is None:
            made = ""
        case ast.Attribute(value=ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) as make, attr=called):
            if name != target.class_name or not _all_literal(make):
                return ""
            made = f"{name}({_arguments(make)})."
        case _:
            return ""
    return f"{made}{called}({_arguments(call)})" if called == target.name and _all_literal(call) else ""


def _arguments(call: ast.Call) -> str:
    return ", ".join(map(ast.unparse, (*call.args, *call.keywords)))


def _all_literal(call: ast.Call) -> bool:
    return all(map(_is_literal, call.args)) and all(k.arg and _is_literal(k.value) for k in call.keywords)


def _is_literal(node: ast.expr) -> bool:
    try:
        ast.literal_eval(node)
    except (ValueError, TypeError, MemoryError, RecursionError):
        return False
    return True
