"""Which calls become tests: those on which most bodies agree, and of these the ones that tell bodies apart.

Source: AceCoder (arXiv:2502.01718), section 3.1: a stronger model writes tests, and those that an oracle's solution
fails are dropped. There is no oracle here, so the majority of independent answers stands in for it (self-consistency),
and the model writes inputs only: what it says of outputs is never believed.
"""

import ast
import builtins
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from greenroom_sandbox import Call, Invocation

SHARE = 0.6  # of all voters; below it, the next sample could turn the majority over
FEWEST_VOTERS = 3  # fewer agree by chance
FEWEST, MOST = 2, 8  # tests proposed: one proves little, more than a screen is not read
_LONGEST = 400  # characters of a value that people compare by eye

# The call was not what the function is for, or the body is not one: nothing that a test should hold on to.
_MISTAKES = frozenset({
    "ArithmeticError", "AssertionError", "AttributeError", "EOFError", "ImportError", "MemoryError",
    "ModuleNotFoundError", "NameError", "NotImplementedError", "RecursionError", "SyntaxError", "SystemError",
    "SystemExit", "TypeError", "UnboundLocalError",
})  # fmt: skip


@dataclass(frozen=True)
class Agreement:
    """What the majority does on one call."""

    call: Call
    outcome: Invocation
    agreeing: int
    voters: int
    against: frozenset[int]  # voters that do something else


def agreements(
    calls: Sequence[Call],
    columns: Sequence[Sequence[Invocation]],
    body: Sequence[Invocation] | None,
    known: frozenset[str] = frozenset(),
) -> list[Agreement]:
    """The calls on which the voters agree, in their order.

    :param columns: per candidate what it does on each call.
    :param body: the same of the user's own body. It votes too, and what it does not do is not proposed: a proposed test
        that fails at once would accuse code that may be right.
    :param known: exceptions of the project that the target's module knows by name.
    """
    voters = [*([body] if body is not None else []), *columns]
    if len(voters) < FEWEST_VOTERS:
        return []
    found: list[Agreement] = []
    for place, call in enumerate(calls):
        outcomes = [voter[place] for voter in voters]
        (key, agreeing), *_ = Counter(map(_key, outcomes)).most_common(1)
        first = next(outcome for outcome in outcomes if _key(outcome) == key)
        if agreeing < SHARE * len(voters) or (body is not None and _key(outcomes[0]) != key):
            continue
        if is_testable(first, known):
            against = frozenset(number for number, outcome in enumerate(outcomes) if _key(outcome) != key)
            found.append(Agreement(call, first, agreeing, len(voters), against))
    return found


def distinct(found: Sequence[Agreement]) -> list[Agreement]:
    """Without those that say nothing new: each has an outcome of its own, or goes against a voter nobody went against.

    The most telling come first, so that those are kept when there are more than ``MOST``.
    """
    kept: list[Agreement] = []
    left = list(found)
    while left and len(kept) < MOST:
        outcomes = {_key(each.outcome) for each in kept}
        against = frozenset[int]().union(*(each.against for each in kept))
        best = max(left, key=lambda each: (len(each.against - against), _key(each.outcome) not in outcomes))
        if not best.against - against and _key(best.outcome) in outcomes:
            break
        kept.append(best)
        left.remove(best)
    return kept


def same(left: Invocation, right: Invocation) -> bool:
    """Whether two invocations did the same."""
    return _key(left) == _key(right)


def is_testable(outcome: Invocation, known: frozenset[str] = frozenset()) -> bool:
    """Whether a line of a test can say it: a literal that is not None, or an exception that is meant."""
    if not outcome.stable or outcome.effects:
        return False
    if outcome.exception is not None:
        kind = getattr(builtins, outcome.exception, None)
        is_builtin = isinstance(kind, type) and issubclass(kind, Exception) and outcome.exception not in _MISTAKES
        return is_builtin or outcome.exception in known
    if outcome.value is None or outcome.value == "None" or len(outcome.value) > _LONGEST:
        return False
    try:
        return _is_comparable(ast.literal_eval(outcome.value))
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False


def has_float(value: Any) -> bool:
    """Whether a float is in it: its last digits are no promise."""
    if isinstance(value, float):
        return True
    if isinstance(value, dict):
        return any(map(has_float, cast("dict[Any, Any]", value).values()))
    return isinstance(value, list | tuple | set) and any(map(has_float, cast("list[Any]", value)))


def _is_comparable(value: Any) -> bool:
    """What ``==`` decides; not-a-number equals nothing, and pytest compares no floats deep inside."""
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, dict):
        inner = list(cast("dict[Any, Any]", value).values())
    elif isinstance(value, list | tuple):
        inner = list(cast("list[Any]", value))
    else:
        return not has_float(value)
    return not has_float(value) or not any(isinstance(item, dict | list | tuple | set) for item in inner)


def _key(outcome: Invocation) -> tuple[str | None, str | None, str, bool]:
    """What counts as the same behaviour: messages of exceptions are worded by whoever writes the body."""
    return outcome.value, outcome.exception, outcome.effects, outcome.stable
