"""Imports a function needs: its free names, those the file already binds, the place for new ones."""

import ast
import builtins
import sys
from collections.abc import Iterable, Iterator

from greenroom_sandbox import python_tree

_JOKES = {"antigravity", "this"}  # importing them has an effect one can see
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def needed_imports(code: str, written: Iterable[str]) -> tuple[str, ...]:
    """Import statements for the free names of ``code``, one name each.

    Taken from the statements the model has ``written``; and for a standard module used as
    ``module.attribute`` without any import, which is the commonest slip, inferred. ``from x import *`` and
    ``from __future__`` are not taken over: both change the meaning of the rest of the file.
    """
    tree = python_tree(code)
    free = free_names(tree)
    offered: dict[str, str] = {}
    for statement in written:
        for name, single in _single(statement):
            offered.setdefault(name, single)
    bases = {
        node.value.id for node in ast.walk(tree) if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    for name in sorted(bases & free & sys.stdlib_module_names - _JOKES):
        if not name.startswith("_"):
            offered.setdefault(name, f"import {name}")
    needed = [offered[name] for name in offered.keys() & free]
    return tuple(sorted(needed, key=lambda statement: (statement.startswith("from"), statement)))


def bound_name(statement: str) -> str:
    """The name which one of ``needed_imports``'s statements binds."""
    return _single(statement)[0][0]


def free_names(tree: ast.AST) -> set[str]:
    """Names the code reads but binds nowhere itself, builtins excepted."""
    read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    return read - set(_bindings(ast.walk(tree))) - set(dir(builtins))


def module_names(tree: ast.Module) -> set[str]:
    """Names bound at run time at the module's top level (``if TYPE_CHECKING`` binds nothing then)."""
    return set(_bindings(_scope(tree.body)))


def enclosing_names(tree: ast.Module, qualname: str) -> set[str]:
    """Names bound in the functions around the nested function ``qualname``."""
    names: set[str] = set()
    body: list[ast.stmt] = tree.body
    for part in qualname.split(".")[:-1]:
        inner = [node for node in _scope(body) if isinstance(node, (*_FUNCTIONS, ast.ClassDef)) and node.name == part]
        if not inner:
            break
        body = inner[-1].body
        if isinstance(inner[-1], _FUNCTIONS):
            names.update(_bindings(_scope(body)))
            names.update(node.arg for node in ast.walk(inner[-1].args) if isinstance(node, ast.arg))
    return names


def import_line(tree: ast.Module, before: int) -> int:
    """After which line (1-based, 0 = top) a new import goes, looking only at lines up to ``before``.

    Behind the imports that lead the file; without any, behind the module's docstring; without that, on top
    (behind comments: the caller's concern, the tree has none).
    """
    last = 0
    for position, node in enumerate(tree.body):
        if node.lineno > before or isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
            break
        docstring = position == 0 and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if isinstance(node, ast.Import | ast.ImportFrom) or docstring:
            last = node.end_lineno or node.lineno
    return last


def _single(statement: str) -> list[tuple[str, str]]:
    """(bound name, statement for it alone) of an import statement; nothing for what is never taken over."""
    try:
        node = ast.parse(statement.strip()).body[0]
    except (SyntaxError, ValueError, IndexError):
        return []
    if isinstance(node, ast.Import):
        return [
            (alias.asname or alias.name.split(".")[0], ast.unparse(ast.Import(names=[alias]))) for alias in node.names
        ]
    if isinstance(node, ast.ImportFrom) and node.module != "__future__":
        return [
            (alias.asname or alias.name, ast.unparse(ast.ImportFrom(node.module, [alias], node.level)))
            for alias in node.names
            if alias.name != "*"
        ]
    return []


def _scope(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """Nodes of one scope: inner definitions are yielded but not entered, TYPE_CHECKING blocks left out."""
    pending: list[ast.AST] = list(reversed(body))
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef, ast.Lambda)):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test).rpartition(".")[2] == "TYPE_CHECKING":
            pending.extend(reversed(node.orelse))
            continue
        pending.extend(reversed(list(ast.iter_child_nodes(node))))


def _bindings(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.asname or alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
            yield node.name
        elif isinstance(node, ast.MatchMapping) and node.rest:
            yield node.rest
