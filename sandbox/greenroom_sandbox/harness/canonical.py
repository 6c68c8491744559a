"""Values as text in which equal values read the same, and only built-in types read as built-in values."""

from __future__ import annotations

import re
from typing import Any, cast

_PLAIN = (type(None), bool, int, str, bytes)
_DEEPEST = 50
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")  # differs from run to run and says nothing


def canonical(value: Any, *, digits: int | None = None, sort_keys: bool = False, depth: int = 0) -> str:
    """The repr of ``value``, sets sorted (their order depends on history).

    Anything whose type is not exactly a built-in one is marked with its type: an object cannot pass for ``3`` by its
    ``__repr__``. One without a ``__repr__`` of its own is shown with its attributes.

    :param digits: significant digits of floats; None: all.
    :param sort_keys: dicts too: two that are equal may have been filled in another order.
    """
    kind = cast("type[object]", type(value))
    if kind in _PLAIN:
        return repr(value)
    if kind is float or kind is complex:
        return repr(value if digits is None else _rounded(value, digits))
    if depth > _DEEPEST:
        return "..."

    def inner(item: Any) -> str:
        return canonical(item, digits=digits, sort_keys=sort_keys, depth=depth + 1)

    if kind is list:
        return "[" + ", ".join([inner(item) for item in value]) + "]"
    if kind is tuple:
        items = ", ".join([inner(item) for item in value])
        return f"({items},)" if len(value) == 1 else f"({items})"
    if kind is dict:
        pairs = [inner(key) + ": " + inner(item) for key, item in value.items()]
        return "{" + ", ".join(sorted(pairs) if sort_keys else pairs) + "}"
    if kind in (set, frozenset):
        items = "{" + ", ".join(sorted([inner(item) for item in value])) + "}"
        if kind is set:
            return items if value else "set()"
        return f"frozenset({items if value else ''})"
    if kind.__repr__ is object.__repr__ and hasattr(value, "__dict__"):
        return f"<{kind.__qualname__}> {inner(value.__dict__)}"
    return f"<{kind.__qualname__}> " + _ADDRESS.sub("", repr(value))


def _rounded(value: complex, digits: int) -> complex:
    """Sums in another order differ in the last digits only, and nobody means those."""
    if isinstance(value, float):
        return float(f"{value:.{digits}g}")
    return complex(float(f"{value.real:.{digits}g}"), float(f"{value.imag:.{digits}g}"))
