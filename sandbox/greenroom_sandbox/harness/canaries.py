"""Tests that must fail: whoever makes tests pass without passing them makes these pass as well.

Three kinds, planted after the user's own:

- ``plain``: ``assert False`` in a function of the same kind as the user's tests. Catches replaced
  reporters, runners and exit codes.
- ``twin``: one of the user's own tests, function or method, with the first ``assert actual == expected`` (or
  ``self.assertEqual``) comparing to a fresh object instead. Catches answers that are equal to everything, which no
  plain canary sees.
- ``doctest``: an example that expects something else. Catches a replaced doctest checker.
"""

from __future__ import annotations

import ast
import doctest
import inspect
import os
from dataclasses import dataclass
from typing import Any

import pytest
from _pytest.unittest import TestCaseFunction

from .session import CanaryNames


@dataclass(frozen=True)
class Canary:
    """One planted test: its kind, and for a twin the id of the test it was made from."""

    kind: str
    original: str | None = None


def plant(session: pytest.Session, items: list[pytest.Item], names: CanaryNames) -> dict[str, Canary]:
    """Append the canaries to ``items``; what was planted, by node id. None are planted when there is nothing to run."""
    if not items:
        return {}
    planted: dict[str, Canary] = {}

    def add(item: pytest.Item, canary: Canary) -> None:
        items.append(item)
        planted[item.nodeid] = canary

    def test_canary() -> None:
        raise AssertionError

    functions = [item for item in items if isinstance(item, pytest.Function)]
    doctests = [item for item in items if isinstance(item, pytest.DoctestItem)]
    add(_new(pytest.Function, _module(session, items), name=names.plain, callobj=test_canary), Canary("plain"))
    for item in functions:
        twin = _twin(item, names.twin)
        if twin is not None:
            add(twin, Canary("twin", item.nodeid))
            break
    if doctests:
        add(_failing_doctest(doctests[0], names.doctest), Canary("doctest"))
    return planted


def _module(session: pytest.Session, items: list[pytest.Item]) -> Any:
    """A module to hang the plain canary on: one of the user's, so that it runs as their tests do."""
    for item in items:
        module: Any = item.getparent(pytest.Module)
        if isinstance(item, pytest.Function) and module is not None and not _is_set_aside(module):
            return module
    return _new(pytest.Module, session, path=items[0].path)  # never collected, so without marks and not imported again


def _is_set_aside(node: pytest.Collector) -> bool:
    return any(True for name in ("skip", "skipif", "xfail") for _ in node.iter_markers(name))


def _twin(item: pytest.Function, name: str) -> pytest.Function | None:
    function = inspect.unwrap(getattr(item.obj, "__func__", item.obj))
    if type(item) not in (pytest.Function, TestCaseFunction) or not inspect.isfunction(function):
        return None  # other plug-ins' items (async) are run in their own way
    code = function.__code__
    if code.co_filename != str(item.path):
        return None
    try:
        with open(code.co_filename, "rb") as file:
            tree = ast.parse(file.read())
    except (OSError, SyntaxError, ValueError):
        return None
    body = tree.body
    if item.cls is not None:
        classes = [node for node in body if isinstance(node, ast.ClassDef) and node.name == item.cls.__name__]
        body = classes[-1].body if classes else []
    for node in body:
        if isinstance(node, ast.FunctionDef) and node.name == function.__name__:
            return _planted_twin(item, function, node, name)
    return None


def _planted_twin(item: pytest.Function, function: Any, node: ast.FunctionDef, name: str) -> pytest.Function | None:
    sentinel_name = "sentinel_" + os.urandom(6).hex()
    if not _compare_with(node, sentinel_name):
        return None
    node.decorator_list = []
    sentinel = type(os.urandom(4).hex(), (), {})()
    # A copy: the twin must see the test module's names, but not leave its own there.
    scope = {**function.__globals__, sentinel_name: sentinel}
    made: dict[str, Any] = {}
    module = ast.fix_missing_locations(ast.Module(body=[node], type_ignores=[]))
    exec(compile(module, str(item.path), "exec", dont_inherit=True), scope, made)
    options: dict[str, Any] = {"name": name, "originalname": name}
    if item.cls is None:
        options["callobj"] = made[node.name]
    else:  # looked up on a new instance, as all methods are
        setattr(item.cls, name, made[node.name])
    if hasattr(item, "callspec"):
        options["callspec"] = item.callspec
    info = getattr(item, "_fixtureinfo", None)
    if info is not None:
        options["fixtureinfo"] = info
    return _new(type(item), item.parent, **options)


def _compare_with(function: ast.FunctionDef, sentinel: str) -> bool:
    """Turn the first ``assert call(…) == value`` into ``assert call(…) == sentinel``, if there is one."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "assertEqual":
            sides = [index for index in (0, 1) if len(node.args) > 1 and _has_call(node.args[index])]
            if sides:
                node.args[1 - sides[0]] = ast.Name(id=sentinel, ctx=ast.Load())
                return True
        if not (isinstance(node, ast.Assert) and isinstance(node.test, ast.Compare)):
            continue
        test = node.test
        if len(test.ops) != 1 or not isinstance(test.ops[0], ast.Eq):
            continue
        fresh = ast.Name(id=sentinel, ctx=ast.Load())
        if _has_call(test.left):
            test.comparators = [fresh]
        elif _has_call(test.comparators[0]):
            test.left = fresh
        else:
            continue
        return True
    return False


def _new(kind: Any, parent: Any, **options: Any) -> Any:
    """A node the way pytest wants them made; its own signature says nothing of the types."""
    return kind.from_parent(parent, **options)


def _has_call(node: ast.AST) -> bool:
    return any(isinstance(inner, ast.Call) for inner in ast.walk(node))


def _failing_doctest(item: Any, name: str) -> pytest.Item:
    source, want = "1 + 1\n", os.urandom(6).hex() + "\n"
    test = doctest.DocTest([doctest.Example(source, want)], {}, name, str(item.path), 0, ">>> " + source + want)
    return _new(type(item), item.parent, name=name, runner=item.runner, dtest=test)
