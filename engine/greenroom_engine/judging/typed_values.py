"""Values for an annotation: the edges first, then random ones. All are literals.

Small on purpose: an input that takes a candidate out of its time says nothing about it.
"""

import ast
import random
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from greenroom_engine.judging.literal import kind_of

_EDGES: dict[str, list[Any]] = {
    "int": [0, 1, -1, 2, 3, 10, 7, -5, 100],
    "float": [0.0, 1.0, -1.0, 0.5, 2.5, -3.75, 10.0, 1e-9],
    "str": ["", "a", "abc", "Hello World", " a  b ", "aba", "A1b2", "ß é", "x,y;z"],
    "bool": [True, False],
    "bytes": [b"", b"a", b"\x00\xff"],
    "complex": [0j, 1 + 2j],
    "None": [None],
    "NoneType": [None],
}
_LISTS = {
    "list",
    "List",
    "Sequence",
    "MutableSequence",
    "Iterable",
    "Collection",
    "Iterator",
    "Container",
    "Reversible",
}
_SETS = {"set", "Set", "frozenset", "FrozenSet", "AbstractSet", "MutableSet"}
_DICTS = {"dict", "Dict", "Mapping", "MutableMapping", "DefaultDict", "defaultdict", "OrderedDict"}
_TUPLES = {"tuple", "Tuple"}
_ANYTHING = {"Any", "object", "T", "S", "K", "V", "Hashable", "Comparable"}
_ALIASES = {"Number": "float", "Real": "float", "SupportsFloat": "float", "SupportsInt": "int", "Text": "str"}
_WORDS = ("a", "b", "ab", "foo", "Bar", "test", "x1", "The", "zz", "")
_FIRST = 12  # edges of a container


def edge_values(annotation: ast.expr) -> list[Any]:
    """Values at the edges of a type: empty, one, equal ones, negative. Empty for a type that has no literals."""
    annotation = _plain(annotation)
    name, inner = _parts(annotation)
    if isinstance(annotation, ast.BinOp):  # int | None
        return _merged([edge_values(annotation.left), edge_values(annotation.right)])
    if name == "Optional":
        return _merged([[None], *map(edge_values, inner)])
    if name == "Union":
        return _merged(list(map(edge_values, inner)))
    if name in ("Annotated", "Final", "Required", "NotRequired"):
        return edge_values(inner[0]) if inner else []
    if name == "Literal":
        return [node.value for node in inner if isinstance(node, ast.Constant)]
    if name in _ANYTHING:
        return [0, 1, "a", None, 2.5, "b", -1]
    if name in _EDGES:
        return list(_EDGES[name])
    if name in _TUPLES and inner and not (len(inner) == 2 and _is_ellipsis(inner[1])):
        columns = [edge_values(part) for part in inner]
        if not all(columns):
            return []
        return [tuple(column[row % len(column)] for column in columns) for row in range(max(map(len, columns)))]
    if name in _LISTS | _SETS | _TUPLES:
        items = edge_values(inner[0]) if inner else [1, 2, 3, 0, -1]
        if not items:
            return []
        few = items[:3]
        lists = [[], few[:1], few[:1] * 2, few, few[::-1], items[1:6], items[:2] * 2, [*items, *few]]
        made = [_as_container(name, values) for values in lists]
        return [value for value in made if value is not None][:_FIRST]
    if name in _DICTS:
        keys, values = [edge_values(part) for part in inner] if len(inner) == 2 else [["a", "b", "c"], [1, 2, 0]]
        if not keys or not values:
            return []
        sizes = (0, 1, 2, 3)
        with suppress(TypeError):  # keys that cannot be
            return [{keys[i % len(keys)]: values[(i + 1) % len(values)] for i in range(size)} for size in sizes]
    return []


def near_constants(annotation: ast.expr, constants: Sequence[Any]) -> list[Any]:
    """Values of a type that hold the constants: numbers at and beside them, strings with them at either end."""
    name, inner = _parts(_plain(annotation))
    if name in ("int", "float"):
        numbers = [value for value in constants if kind_of(value) in (int, float)]
        kind = int if name == "int" else float
        return [kind(value + step) for step in (0, 1, -1) for value in numbers]
    if name == "str":
        words = [value for value in constants if kind_of(value) is str]
        return [text for word in words for text in (f"x{word}y", word, f"{word}Ab{word}", f"a{word.swapcase()} b")]
    if name in _LISTS | _SETS | _TUPLES and len(inner) in (0, 1):
        item = inner[0] if inner else ast.Name("int")
        items, usual = near_constants(item, constants), edge_values(item)[:3]
        lists = [items[start : start + 3] + usual[: start % 4] for start in range(0, len(items), 3)]
        return [value for value in (_as_container(name, each) for each in lists) if value is not None]
    if name in _DICTS and len(inner) == 2:
        keys, values = edge_values(inner[0]), near_constants(inner[1], constants)
        rows = [values[start : start + 3] for start in range(0, len(values), 3)]
        with suppress(TypeError):
            return [dict(zip(keys, row, strict=False)) for row in rows]
    return []


def random_value(annotation: ast.expr, source: random.Random) -> Any:
    """One value of a type that :func:`edge_values` knows."""
    annotation = _plain(annotation)
    name, inner = _parts(annotation)
    if isinstance(annotation, ast.BinOp):
        return random_value(source.choice([annotation.left, annotation.right]), source)
    if name in _LISTS | _SETS or (name in _TUPLES and (not inner or _is_ellipsis(inner[-1]))):
        item = inner[0] if inner else ast.Name("int")
        return _as_container(name, [random_value(item, source) for _ in range(source.randint(0, 7))]) or []
    if name in _TUPLES:
        return tuple(random_value(part, source) for part in inner)
    if name in _DICTS:
        key, value = inner if len(inner) == 2 else (ast.Name("str"), ast.Name("int"))
        with suppress(TypeError):
            return {random_value(key, source): random_value(value, source) for _ in range(source.randint(0, 4))}
        return {}
    return random_scalar(name, source) if name in _EDGES else source.choice(edge_values(annotation) or [None])


def random_scalar(name: str, source: random.Random) -> Any:
    """A value of one of the plain types."""
    if name == "int":
        return source.choice([source.randint(-20, 20), source.randint(0, 12), source.randint(-1000, 1000)])
    if name == "float":
        return round(source.uniform(-100, 100), source.choice([0, 1, 2]))
    if name == "str":
        return source.choice([" ", "", "-"]).join(source.choice(_WORDS) for _ in range(source.randint(1, 4)))
    return source.choice(_EDGES[name])


def annotation_of(values: Sequence[Any]) -> ast.expr | None:
    """The type that values seen have in common, as an annotation; None when there is none."""
    names = {_type_text(value) for value in values}
    if names >= {"list", "list[int]"} or any(name.startswith("list[") for name in names):
        names.discard("list")  # an empty one says nothing of its items
    return ast.parse(" | ".join(sorted(names)), mode="eval").body if 0 < len(names) <= 3 else None


def _type_text(value: Any) -> str:
    kind = kind_of(value)
    if kind is list or kind is set:
        items = sorted({_type_text(item) for item in value})[:3]
        return f"{kind.__name__}[{' | '.join(items)}]" if items else kind.__name__
    if kind is tuple:
        return f"tuple[{', '.join(map(_type_text, value))}]" if value else "tuple"
    if kind is dict:
        keys = sorted({_type_text(key) for key in value})[:3]
        inner = sorted({_type_text(item) for item in value.values()})[:3]
        return f"dict[{' | '.join(keys)}, {' | '.join(inner)}]" if keys else "dict"
    return "None" if value is None else kind.__name__


def _plain(annotation: ast.expr) -> ast.expr:
    """With a quoted annotation read."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        with suppress(SyntaxError):
            return ast.parse(annotation.value, mode="eval").body
    return annotation


def _parts(annotation: ast.expr) -> tuple[str, list[ast.expr]]:
    """(last name, what stands in its brackets)."""
    inner: list[ast.expr] = []
    if isinstance(annotation, ast.Subscript):
        inner = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
        annotation = annotation.value
    if isinstance(annotation, ast.Constant) and annotation.value is None:
        return "None", []
    name = annotation.attr if isinstance(annotation, ast.Attribute) else ""
    name = annotation.id if isinstance(annotation, ast.Name) else name
    return _ALIASES.get(name, name), inner


def _as_container(name: str, values: list[Any]) -> Any:
    try:
        return set(values) if name in _SETS else tuple(values) if name in _TUPLES else values
    except TypeError:  # a set of lists
        return None


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _merged(columns: list[list[Any]]) -> list[Any]:
    """One of each in turn, so that every alternative is among the first."""
    longest = max(map(len, columns), default=0)
    return [column[row] for row in range(longest) for column in columns if row < len(column)]
