"""Kinds that a task makes for itself: a range, a choice, records with fields of their own."""

import random
from collections.abc import Callable
from typing import Any


def scalar(kind: str) -> Callable[[random.Random], Any]:
    """``pick a,b``, ``flag``, ``range 0,90`` or ``price 1,40``. Raises KeyError for anything else."""
    what, _, rest = kind.partition(" ")
    choices = rest.split(",")
    if what == "pick":
        return lambda r: r.choice(choices)
    if what == "flag":
        return lambda r: r.random() < 0.5
    if what not in ("price", "range"):
        raise KeyError(kind)
    low, high = map(int, choices)
    if what == "price":  # quarters, so that sums are exact in whatever order they are made
        return lambda r: r.randint(4 * low, 4 * high) / 4
    return lambda r: r.randint(low, high)


def drawn_kind(kind: str) -> Callable[[random.Random], Any]:
    """Kinds a task makes for itself: ``range 0,90``, ``pick a,b``, ``records name=pick Ada,Bob;age=range 0,90``."""
    what, _, rest = kind.partition(" ")
    if what not in ("records", "tuples"):
        return scalar(kind)
    fields = [(name, scalar(kind)) for name, _, kind in (field.partition("=") for field in rest.split(";"))]

    def make(r: random.Random) -> list[Any]:
        count = r.choice((0, 1, 2, 3, 3, 4, 4))
        if what == "records":
            return [{name: value(r) for name, value in fields} for _ in range(count)]
        return [tuple(value(r) for _, value in fields) for _ in range(count)]

    return make


def drawn_annotation(kind: str) -> str:
    """The annotation of such a kind."""
    what, _, rest = kind.partition(" ")
    types = {"pick": "str", "flag": "bool", "price": "float", "range": "int", "records": "list[dict]"}
    if what == "tuples":
        inside = [types[field.partition("=")[2].partition(" ")[0]] for field in rest.split(";")]
        return f"list[tuple[{', '.join(inside)}]]"
    return types[what]
