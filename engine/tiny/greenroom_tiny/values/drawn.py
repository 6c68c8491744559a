"""Kinds that a task makes for itself: a range, a choice, records with fields of their own, texts of a pattern.

Scalars: ``range 0,90`` (int), ``price 1,40`` (float, in quarters), ``pick a,b`` (str), ``flag`` (bool), ``digits 5``,
``letters 2`` (str). Of scalars: ``many range 0,9`` (list), ``map pick a,b=range 0,9`` (dict), ``records
name=pick Ada,Bob;age=range 0,90`` (list of dicts), ``tuples`` alike. Texts: ``form <letters 2>-<digits 3> || ?`` fills
one of the patterns between ``||``, ``forms`` is a list of such texts, ``board .#`` is rows of these characters.
"""

import random
import re
import string
from collections.abc import Callable
from typing import Any

COUNTS = (0, 1, 2, 3, 3, 4, 4)
TYPES = {"pick": "str", "flag": "bool", "price": "float", "range": "int", "digits": "str", "letters": "str"}
_PLACE = re.compile("<([^<>]+)>")


def scalar(kind: str) -> Callable[[random.Random], Any]:
    """A kind of scalar. Raises KeyError for anything else."""
    what, _, rest = kind.partition(" ")
    choices = rest.split(",")
    if what == "pick":
        return lambda r: r.choice(choices)
    if what == "flag":
        return lambda r: r.random() < 0.5
    if what in ("digits", "letters"):
        signs, length = string.digits if what == "digits" else string.ascii_uppercase, int(rest)
        return lambda r: "".join(r.choice(signs) for _ in range(length))
    if what not in ("price", "range"):
        raise KeyError(kind)
    low, high = map(int, choices)
    if what == "price":  # quarters, so that sums are exact in whatever order they are made
        return lambda r: r.randint(4 * low, 4 * high) / 4
    return lambda r: r.randint(low, high)


def drawn_kind(kind: str) -> Callable[[random.Random], Any]:
    """How to make values of a kind. Raises KeyError for one that is none of these."""
    what, _, rest = kind.partition(" ")
    if what == "many":
        item = scalar(rest)
        return lambda r: [item(r) for _ in range(r.choice((*COUNTS, 5, 6)))]
    if what == "map":
        key, value = map(scalar, rest.split("="))
        return lambda r: {key(r): value(r) for _ in range(r.choice(COUNTS))}
    if what == "form":
        return _form(rest)
    if what == "forms":
        line = _form(rest)
        return lambda r: [line(r) for _ in range(r.choice((*COUNTS, 5)))]
    if what == "board":
        return lambda r: _board(r, rest)
    if what in ("records", "tuples"):
        return _records(rest, what == "records")
    return scalar(kind)


def _form(patterns: str) -> Callable[[random.Random], str]:
    """The first pattern is drawn as often as all others together."""
    first, *others = ([*map(str, _PLACE.split(pattern))] for pattern in patterns.split(" || "))
    made = {place: scalar(place) for parts in (first, *others) for place in parts[1::2]}

    def make(r: random.Random) -> str:
        parts = first if not others or r.random() < 0.5 else r.choice(others)
        return "".join(str(made[part](r)) if index % 2 else part for index, part in enumerate(parts))

    return make


def _board(r: random.Random, signs: str) -> list[str]:
    width = r.randint(1, 5)
    return ["".join(r.choice(signs) for _ in range(width)) for _ in range(r.randint(1, 5))]


def _records(described: str, named: bool) -> Callable[[random.Random], list[Any]]:
    fields = [(name, scalar(kind)) for name, _, kind in (field.partition("=") for field in described.split(";"))]

    def make(r: random.Random) -> list[Any]:
        count = r.choice(COUNTS)
        if named:
            return [{name: value(r) for name, value in fields} for _ in range(count)]
        return [tuple(value(r) for _, value in fields) for _ in range(count)]

    return make


def drawn_annotation(kind: str) -> str:
    """The annotation of such a kind."""
    what, _, rest = kind.partition(" ")
    if what == "records":
        return "list[dict]"
    if what == "tuples":
        inside = [TYPES[field.partition("=")[2].partition(" ")[0]] for field in rest.split(";")]
        return f"list[tuple[{', '.join(inside)}]]"
    if what == "many":
        return f"list[{TYPES[rest.partition(' ')[0]]}]"
    if what == "map":
        key, value = (TYPES[part.partition(" ")[0]] for part in rest.split("="))
        return f"dict[{key}, {value}]"
    return {"form": "str", "forms": "list[str]", "board": "list[str]"}.get(what) or TYPES[what]
