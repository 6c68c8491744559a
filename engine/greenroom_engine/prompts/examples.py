"""Calls with their results, read out of the user's tests: what a docstring leaves open is often said there."""

import ast
from collections.abc import Iterator

from greenroom_engine.prompts.dialect import Question
from greenroom_sandbox import python_tree

_LONGEST = 72  # characters of a line, as in a docstring


def examples(question: Question, most: int) -> list[tuple[str, str]]:
    """(call, result) of ``assert target(literals) == literal`` in the tests: up to ``most``, the shortest that differ.

    Only plain functions have such: a method's call needs an object.
    """
    if question.target.qualname != question.target.name:
        return []
    found = [pair for test in _tests(question) for pair in _asserted(test, question.target.name)]
    by_result: dict[str, tuple[str, str]] = {}
    for call, result in sorted(dict.fromkeys(found), key=lambda pair: len(pair[0])):
        if len(call) + 4 <= _LONGEST and len(result) <= _LONGEST:
            by_result.setdefault(result, (call, result))
    return list(by_result.values())[:most]


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


def _asserted(test: ast.AST, name: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(test):
        match node:
            case ast.Assert(test=ast.Compare(left=ast.Call() as call, ops=[ast.Eq() | ast.Is()], comparators=[result])):
                if _is_of(call.func, name) and _is_literal(result) and _all_literal(call):
                    arguments = ", ".join(map(ast.unparse, (*call.args, *call.keywords)))
                    yield f"{name}({arguments})", ast.unparse(result)
            case _:
                continue


def _is_of(function: ast.expr, name: str) -> bool:
    match function:
        case ast.Name(id=called) | ast.Attribute(value=ast.Name(), attr=called):
            return called == name
        case _:
            return False


def _all_literal(call: ast.Call) -> bool:
    return all(map(_is_literal, call.args)) and all(k.arg and _is_literal(k.value) for k in call.keywords)


def _is_literal(node: ast.expr) -> bool:
    try:
        ast.literal_eval(node)
    except (ValueError, TypeError, MemoryError, RecursionError):
        return False
    return True
