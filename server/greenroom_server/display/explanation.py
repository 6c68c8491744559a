"""What went wrong in a test, in one line."""

from greenroom_sandbox import Failure

_WIDTH = 160  # a repr may be a page long


def explain(failure: Failure) -> str:
    """One line: what was asserted and what came instead."""
    asserted = failure.evaluated or failure.assertion or ""
    if failure.expected is not None and failure.actual is not None:
        outcome = f"got {failure.actual}, expected {failure.expected}"
    else:
        lines = failure.message.strip().splitlines()
        outcome = f"{failure.exception}: {lines[0]}" if lines and lines[0] != failure.exception else failure.exception
    line = " ".join((f"{asserted}: {outcome}" if asserted and not asserted.startswith("raise ") else outcome).split())
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1]}…"
