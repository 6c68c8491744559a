"""What an invocation means when behaviours are compared."""

import ast
from collections.abc import Hashable
from typing import Any

from greenroom_engine.judging.literal import kind_of
from greenroom_sandbox import Invocation

_ENDED = frozenset(("Timeout", "MemoryError", "Crash", "OutputLimit", "Forged"))


def is_lost(seen: Invocation) -> bool:
    """The sandbox's own failure: it says nothing about the candidate."""
    return seen.exception == "SandboxError"


def is_ended(seen: Invocation) -> bool:
    """Whether the call was stopped or ended the process: no two such outcomes are known to be the same."""
    return seen.exception in _ENDED


def is_raised(seen: Invocation) -> bool:
    """Whether the call raised an exception by itself."""
    return seen.exception is not None and not is_ended(seen) and not is_lost(seen)


def same(seen: Invocation) -> Hashable:
    """Equal for two outcomes that nobody can tell apart, not to be used for one that :func:`is_ended`.

    Values compare as in Python: ``1 == 1.0 == True``. Of an exception the type counts, not its words. What differs from
    call to call is the same for all: that it does.
    """
    if not seen.stable:
        return "unstable"
    if seen.exception is not None:
        return ("raised", seen.exception, seen.effects)
    text = seen.value or ""
    try:
        return ("value", _frozen(ast.literal_eval(text)), seen.effects)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):  # an object's repr, or a cut one
        return ("shown", text, seen.effects)


def shown(seen: Invocation, most: int = 200) -> str:
    """The outcome for people and models."""
    if seen.exception is not None:
        message = f": {seen.message.strip().partition(chr(10))[0]}" if seen.message.strip() else ""
        text = f"raised {seen.exception}{message}" if not is_ended(seen) else f"did not end ({seen.exception})"
    else:
        text = seen.value or ""
    if not seen.stable:
        text += ", something else when called again"
    if seen.effects:
        text += f"; {seen.effects}"
    return text if len(text) <= most else text[: most - 1] + "…"


def _frozen(value: Any) -> Hashable:
    kind = kind_of(value)
    if kind is list or kind is tuple:
        return (kind.__name__, *map(_frozen, value))
    if kind is set:
        return ("set", frozenset(map(_frozen, value)))
    if kind is dict:
        return ("dict", frozenset((_frozen(key), _frozen(item)) for key, item in value.items()))
    return value
