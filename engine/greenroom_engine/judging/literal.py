"""Python literals: the only values that inputs are made of."""

import ast
from typing import Any, cast

from greenroom_sandbox import Call


class NotLiteral(ValueError):
    """An expression that is more than a literal."""


def value_of(node: ast.expr) -> Any:
    """The value of a literal expression.

    :raises NotLiteral: it is none, or is too deep.
    """
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, MemoryError, RecursionError, SyntaxError) as error:
        raise NotLiteral(str(error)) from error


def kind_of(value: Any) -> type[object]:
    """The exact type: literals have no subclasses."""
    return cast("type[object]", type(value))


def is_literal(value: Any) -> bool:
    """Whether the value's repr is a literal of it: infinity and empty frozensets are not."""
    try:
        return bool(ast.literal_eval(repr(value)) == value)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False


def text_of(value: Any) -> str:
    """The literal of a value: its repr, but sets in a fixed order (theirs depends on the process)."""
    kind = kind_of(value)
    if kind is set and value:
        return "{" + ", ".join(sorted(map(text_of, value))) + "}"
    if kind is list:
        return "[" + ", ".join(map(text_of, value)) + "]"
    if kind is tuple:
        return f"({text_of(value[0])},)" if len(value) == 1 else "(" + ", ".join(map(text_of, value)) + ")"
    if kind is dict:
        return "{" + ", ".join(f"{text_of(key)}: {text_of(item)}" for key, item in value.items()) + "}"
    return repr(value)


def call_of(
    arguments: tuple[Any, ...], keywords: dict[str, Any], receiver: tuple[tuple[Any, ...], dict[str, Any]] | None = None
) -> Call:
    """A call with these values."""
    return Call(
        arguments=text_of(tuple(arguments)),
        keywords=text_of(keywords),
        receiver=None if receiver is None else text_of((tuple(receiver[0]), receiver[1])),
    )


def values_of(call: Call) -> tuple[tuple[Any, ...], dict[str, Any], tuple[tuple[Any, ...], dict[str, Any]] | None]:
    """(arguments, keywords, receiver) of a call: fresh objects."""
    receiver = None if call.receiver is None else ast.literal_eval(call.receiver)
    return ast.literal_eval(call.arguments), ast.literal_eval(call.keywords), receiver


def shown(call: Call, qualname: str) -> str:
    """The call as Python: ``total([1, 2], tax=3)``, ``Account(5).deposit(3)``."""
    arguments, keywords, receiver = values_of(call)
    owner, dot, name = qualname.rpartition(".")
    if receiver is not None:
        owner = f"{owner}({_listed(*receiver)})"
    return f"{owner}{dot}{name}({_listed(arguments, keywords)})"


def _listed(arguments: tuple[Any, ...], keywords: dict[str, Any]) -> str:
    return ", ".join([*map(text_of, arguments), *(f"{name}={text_of(value)}" for name, value in keywords.items())])
