"""What the sandbox's calls of an answer say about it, as the lines that a repair turn shows."""

from collections.abc import Sequence
from typing import Any

from greenroom_sandbox import Invocation


def wrong_lines(
    name: str, inputs: Sequence[tuple[Any, ...]], wanted: Sequence[Any], calls: Sequence[Invocation]
) -> list[str]:
    """One line per call of the function ``name`` that did not give what was wanted, the shortest first."""
    lines: list[str] = []
    for values, want, call in zip(inputs, wanted, calls, strict=True):
        if call.value == repr(want):
            continue
        got = f"gave {call.value}" if call.value is not None else f"raised {call.exception}: {call.message[:60]}"
        lines.append(f"{name}({', '.join(map(repr, values))}) {got}, expected {want!r}"[:160])
    return sorted(lines, key=len)
