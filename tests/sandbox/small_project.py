"""The project most sandbox tests rehearse, and what they ask of it."""

import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from docker import APIClient

from greenroom_sandbox import Limits, Report, TestSelection, Workspace, ownership
from greenroom_sandbox.selftest.cases import GOOD, STUB, TESTS

__all__ = ["GOOD", "LIMITS", "PYTHON", "SELECTION", "STUB", "TESTS", "Project", "Rehearse", "own_containers"]

PYTHON = Path(sys.executable)

# Short enough that a hanging candidate does not hold up the suite, long enough for a busy machine.
LIMITS = Limits(seconds=4.0, memory_bytes=256 * 1024 * 1024)

SELECTION = TestSelection(("test_solution.py",))

Project = Callable[[Mapping[str, str]], Workspace]
Rehearse = Callable[[str], Awaitable[Report]]


def own_containers() -> list[str]:
    """Ids of all containers that this process started."""
    owner = ownership.labels()[ownership.LABEL]
    api = APIClient(version="auto")
    try:
        found = api.containers(all=True, filters={"label": f"{ownership.LABEL}={owner}"})
        return [container["Id"] for container in found]
    finally:
        api.close()
