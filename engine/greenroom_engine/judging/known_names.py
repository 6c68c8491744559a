"""Names that stand for expressions, as a reader of tests knows them without running anything."""

import ast
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from greenroom_engine.judging.literal import NotLiteral, kind_of, value_of

Names = Mapping[str, ast.expr]
"""Expressions by name; attributes by their dotted text."""

_LARGEST = 2000  # factor or length in a product


class _Resolver(ast.NodeTransformer):
    def __init__(self, names: Names) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._names.get(node.id, node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        return self._names.get(ast.unparse(node)) or self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        """``[0] * 5`` and ``"a" + "b"``."""
        resolved = self.generic_visit(node)
        with suppress(NotLiteral, TypeError, OverflowError, MemoryError, SyntaxError, ValueError):
            left, right = value_of(node.left), value_of(node.right)
            sizes: list[Any] = [len(side) if hasattr(side, "__len__") else side for side in (left, right)]
            if isinstance(node.op, ast.Mult) and all(kind_of(s) is int and abs(s) <= _LARGEST for s in sizes):
                return ast.parse(repr(left * right), mode="eval").body
            if isinstance(node.op, ast.Add):
                return ast.parse(repr(left + right), mode="eval").body
        return resolved


def resolved(node: ast.expr, names: Names) -> ast.expr:
    """A copy in which known names stand for their values."""
    copy = ast.parse(ast.unparse(node), mode="eval").body
    resolved = _Resolver(names).visit(copy)
    assert isinstance(resolved, ast.expr)
    return resolved


def bind(place: ast.expr, value: ast.expr, names: dict[str, ast.expr]) -> None:
    """Take in an assignment to a name, an attribute, or several of them."""
    if isinstance(place, ast.Tuple | ast.List):
        parts = value.elts if isinstance(value, ast.Tuple | ast.List) else []
        for position, part in enumerate(place.elts):
            if len(parts) == len(place.elts):
                bind(part, parts[position], names)
            else:
                names.pop(ast.unparse(part), None)
    elif isinstance(place, ast.Name | ast.Attribute):
        names[ast.unparse(place)] = value


def last_name(node: ast.expr) -> str:
    """``c`` of ``a.b.c``; empty for what is no name."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
