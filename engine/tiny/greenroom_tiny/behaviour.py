"""What a task does, as a hash: its results on fixed inputs. The hold-out is made of these, not of text.

Runs bodies made by this generator's own tables, never a model's.
"""

import contextlib
import copy
import hashlib
import signal
from collections.abc import Callable, Iterator, Sequence
from types import FrameType
from typing import Any

from greenroom_tiny.spec import Raised, Spec, indent
from greenroom_tiny.values import arguments

HASH_INPUTS = 16
HASH_SEED = 20_260


class Disagreement(Exception):
    """The bodies of a spec do not behave alike, or one of them raises."""


def compiled(spec: Spec, body: str) -> Callable[..., Any]:
    """A body as a function."""
    scope: dict[str, Any] = {}
    names = [p.name + (f"={p.default}" if p.default else "") for p in spec.parameters]
    if spec.enclosing:
        names.insert(0, "self")
    source, entry = spec.module("f", f"def f({', '.join(names)}):\n{indent(body)}\n")
    exec(source, scope)
    return scope[entry]


@contextlib.contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise Disagreement when the block takes longer (a loop in a table's entry)."""

    def late(_signal: int, _frame: FrameType | None) -> None:
        raise Disagreement("too slow")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def outcome(spec: Spec, function: Callable[..., Any], values: tuple[Any, ...]) -> Any:
    """What a call gives: its value, or ``Raised`` for an exception that the task asks for."""
    try:
        return function(*copy.deepcopy(values))
    except Exception as error:
        if type(error).__name__ in spec.raises:
            return Raised(type(error).__name__)
        raise


def results(spec: Spec, inputs: list[tuple[Any, ...]]) -> list[Any]:
    """Results of the spec on these inputs, after checking that all bodies agree and none changes its arguments."""
    try:
        functions = [compiled(spec, body) for body in spec.bodies]
    except SyntaxError as error:  # a name made of a noun can be a keyword: "class"
        raise Disagreement(repr(error)) from error
    found: list[Any] = []
    with deadline(2.0):
        for values in inputs:
            try:
                outcomes = [outcome(spec, function, values) for function in functions]
            except Disagreement:
                raise
            except Exception as error:  # whatever else a body raises, the task is no good
                raise Disagreement(repr(error)) from error
            if len({repr(outcome) for outcome in outcomes}) > 1:
                raise Disagreement(repr(outcomes))
            if len(repr(outcomes[0])) > 400:
                raise Disagreement("result too long")
            found.append(outcomes[0])
    return found


def shown(function: Callable[..., Any], inputs: Sequence[tuple[Any, ...]]) -> list[str]:
    """What a function returns on each of the inputs: the value's repr, or the exception's type name."""
    found: list[str] = []
    for values in inputs:
        try:
            found.append(repr(function(*copy.deepcopy(values))))
        except Exception as error:  # noqa: BLE001 - part of the behaviour
            found.append(type(error).__name__)
    return found


def hashed(kinds: tuple[str, ...], shown: Sequence[str]) -> str:
    """The hash of what was shown on the fixed inputs for these kinds, wherever the function ran."""
    return hashlib.blake2b("\n".join([*kinds, *shown]).encode(), digest_size=12).hexdigest()


def behaviour(kinds: tuple[str, ...], function: Callable[..., Any]) -> str:
    """Hash of what a function returns on the fixed inputs for these kinds (exceptions count as results)."""
    return hashed(kinds, shown(function, arguments(kinds, HASH_SEED, HASH_INPUTS)))


def spec_behaviour(spec: Spec) -> str:
    """``behaviour`` of a spec's first body."""
    return behaviour(spec.kinds, compiled(spec, spec.bodies[0]))
