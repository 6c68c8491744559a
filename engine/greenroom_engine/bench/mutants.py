"""Plausible mistakes: a right solution with one operator exchanged."""

import ast
import random
from collections.abc import Iterator

_FLIPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.FloorDiv, ast.FloorDiv: ast.Div,
    ast.Mod: ast.FloorDiv, ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitOr,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift, ast.USub: ast.UAdd,
}  # fmt: skip


def mutant(code: str, seed: int = 0) -> str | None:
    """``code`` with one of its operators exchanged for its nearest relative; None when it has none.

    Operators in comparisons, arithmetic, boolean and bit expressions count (mutation operators ROR, AOR and LCR of
    DeMillo et al., 1978).
    """
    tree = ast.parse(code)
    places = list(_places(tree))
    if not places:
        return None
    node, field, index = random.Random(seed).choice(places)
    value = getattr(node, field)
    if index is None:
        setattr(node, field, _FLIPS[type(value)]())
    else:
        value[index] = _FLIPS[type(value[index])]()
    return ast.unparse(tree)


def _places(tree: ast.AST) -> Iterator[tuple[ast.AST, str, int | None]]:
    """Where an operator stands: the node, its field, and the index in it for comparisons."""
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp | ast.BoolOp | ast.UnaryOp | ast.AugAssign) and type(node.op) in _FLIPS:
            yield node, "op", None
        elif isinstance(node, ast.Compare):
            for index, operator in enumerate(node.ops):
                if type(operator) in _FLIPS:
                    yield node, "ops", index
