"""Which types the arguments of known calls can have: what a problem's tests say of kinds that its text does not name."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import permutations
from typing import Any

MOST_PARAMETERS = 4
NUMBERS = (int, float)


@dataclass(frozen=True)
class Unknown:
    """An argument in a problem's tests that is no literal: it may be anything."""


def allows(annotation: str, value: Any, *, exact: bool) -> bool:
    """Whether a value can be one of this type; if not ``exact``, any number for a number and a tuple for a list."""
    return _allows(_parsed(annotation), value, exact)


@cache
def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


def _allows(node: ast.expr, value: Any, exact: bool) -> bool:
    if isinstance(value, Unknown):
        return True
    match node:
        case ast.Name("int" | "float" as name):
            kinds = (int if name == "int" else float,) if exact else NUMBERS
            return type(value) in kinds
        case ast.Name("str" | "bool" | "dict" | "tuple" as name) | ast.Subscript(ast.Name("dict" | "tuple" as name)):
            if type(value).__name__ != name:
                return False
        case ast.Name("list") | ast.Subscript(ast.Name("list")):
            if not isinstance(value, list if exact else (list, tuple)):
                return False
        case _:
            return False
    match node:
        case ast.Subscript(ast.Name("list"), item):
            return all(_allows(item, each, exact) for each in value)
        case ast.Subscript(ast.Name("dict"), ast.Tuple([key, item])):
            return all(_allows(key, k, exact) and _allows(item, each, exact) for k, each in value.items())
        case ast.Subscript(ast.Name("tuple"), ast.Tuple(items)):
            return len(items) == len(value) and all(map(_allows, items, value, [exact] * len(items)))
        case _:
            return True


def fits(types: Sequence[str], calls: Sequence[tuple[Any, ...]], *, exact: bool) -> bool:
    """Whether parameters of these types suit every call that has so many arguments, and there is one."""
    suited = [call for call in calls if len(call) == len(types)]
    return bool(suited) and all(
        allows(annotation, value, exact=exact) for call in suited for annotation, value in zip(types, call, strict=True)
    )


def orders(types: Sequence[str], calls: Sequence[tuple[Any, ...]]) -> Iterator[tuple[tuple[int, ...], bool]]:
    """In which orders values of these types can be a problem's arguments, and whether they are exactly its types."""
    if 0 < len(types) <= MOST_PARAMETERS and any(len(call) == len(types) for call in calls):
        for order in permutations(range(len(types))):
            placed = [types[place] for place in order]
            if fits(placed, calls, exact=False):
                yield order, fits(placed, calls, exact=True)
