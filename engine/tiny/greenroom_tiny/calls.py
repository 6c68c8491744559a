"""What the sandbox's calls of an answer say about it, as the lines that a repair turn shows."""

from collections.abc import Iterator, Sequence
from typing import Any

from greenroom_engine.prompts.examples import Example
from greenroom_sandbox import Invocation, Program
from greenroom_tiny.documents.pages import doctest
from greenroom_tiny.spec import Raised, Spec


def program(spec: Spec, name: str, code: str, inputs: Sequence[tuple[Any, ...]]) -> Program:
    """An answer to a task, in its class if it has one, with these calls."""
    source, entry = spec.module(name, code)
    return Program(source, entry, tuple(repr(values) for values in inputs))


def as_wanted(call: Invocation, want: Any) -> bool:
    """Whether a call gave what was wanted: this value, or an exception of this type."""
    if isinstance(want, Raised):
        return call.exception == want.exception
    return call.value == repr(want)


def wrong_lines(
    spec: Spec, name: str, inputs: Sequence[tuple[Any, ...]], wanted: Sequence[Any], calls: Sequence[Invocation]
) -> list[str]:
    """One line per call of the function ``name`` that did not give what was wanted, the shortest first."""
    lines: list[str] = []
    for values, want, call in _wrong(inputs, wanted, calls):
        got = f"gave {call.value}" if call.value is not None else f"raised {call.exception}: {call.message[:60]}"
        lines.append(f"{spec.call(name, values)} {got}, expected {want!r}"[:160])
    return sorted(lines, key=len)


def wrong_examples(
    spec: Spec, name: str, inputs: Sequence[tuple[Any, ...]], wanted: Sequence[Any], calls: Sequence[Invocation]
) -> list[Example]:
    """(call, what it should have given) of the same calls as doctests have them, the shortest first."""
    shown = [doctest(spec, name, (values, want)) for values, want, _ in _wrong(inputs, wanted, calls)]
    pairs = (text.removeprefix(">>> ").partition("\n") for text in shown)
    return sorted(((call, result) for call, _, result in pairs if result), key=lambda pair: len(pair[0]))


def _wrong(
    inputs: Sequence[tuple[Any, ...]], wanted: Sequence[Any], calls: Sequence[Invocation]
) -> Iterator[tuple[tuple[Any, ...], Any, Invocation]]:
    for values, want, call in zip(inputs, wanted, calls, strict=True):
        if not as_wanted(call, want):
            yield values, want, call
