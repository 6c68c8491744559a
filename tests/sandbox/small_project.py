"""The project most sandbox tests rehearse, and what they ask of it."""

import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from docker import APIClient

from greenroom_sandbox import Limits, Report, TestSelection, Workspace, ownership

PYTHON = Path(sys.executable)

# Short enough that a hanging candidate does not hold up the suite, long enough for a busy machine.
LIMITS = Limits(seconds=4.0, memory_bytes=256 * 1024 * 1024)

STUB = "def mean(numbers):\n    ...\n"
GOOD = "def mean(numbers):\n    return sum(numbers) / len(numbers)\n"
TESTS = """
import pytest
from solution import mean


def test_of_two():
    assert mean([1, 2]) == 1.5


@pytest.mark.parametrize("numbers, expected", [([3], 3), ([2, 4, 6], 4)])
def test_of_many(numbers, expected):
    assert mean(numbers) == expected


def test_of_nothing():
    with pytest.raises(ZeroDivisionError):
        mean([])
"""
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
