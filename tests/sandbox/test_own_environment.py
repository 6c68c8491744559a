"""A project with packages of its own: every test ends as it does under plain pytest outside."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from greenroom_sandbox import DockerSandbox, Limits, TestSelection, Workspace

ENVIRONMENT = Path(__file__).parents[2] / ".cache" / "project-environment"
PYTHON = ENVIRONMENT / "bin" / "python"
FILES = {
    "pyproject.toml": "[tool.pytest.ini_options]\npythonpath = ['src']\nasyncio_mode = 'auto'\n"
    "asyncio_default_fixture_loop_scope = 'function'\nmarkers = ['slow: takes long']\n",
    "src/shapes/__init__.py": "from shapes.polygon import Polygon\n",
    "src/shapes/polygon.py": """
import asyncio

import attrs
import numpy as np


@attrs.frozen
class Polygon:
    corners: np.ndarray = attrs.field(converter=np.asarray, eq=attrs.cmp_using(eq=np.array_equal))

    def area(self):
        x, y = self.corners.T
        return abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2

    async def area_later(self):
        await asyncio.sleep(0)
        return self.area()
""",
    "tests/conftest.py": "import pytest\nfrom shapes import Polygon\n\n@pytest.fixture\ndef square():\n"
    "    return Polygon([[0, 0], [2, 0], [2, 2], [0, 2]])\n",
    "tests/geometry/conftest.py": "import pytest\n\n@pytest.fixture\ndef doubled(square):\n"
    "    return type(square)(square.corners * 2)\n",
    "tests/geometry/test_polygon.py": """
import numpy as np
import pytest
from shapes import Polygon


def test_square(square):
    assert square.area() == 4


def test_doubled(doubled):
    assert doubled.area() == 16


def test_wrong(square):
    assert square.area() == 5


@pytest.mark.parametrize("scale, area", [(1, 0.5), (2.0, 2), (np.float64(3), 4.5), (0, 1)])
def test_triangle(scale, area):
    assert Polygon(np.array([[0, 0], [1, 0], [0, 1]]) * scale).area() == area


async def test_later(square):
    assert await square.area_later() == 4


async def test_later_and_wrong(doubled):
    assert await doubled.area_later() == 4


@pytest.mark.skip(reason="not yet")
def test_not_yet():
    pass


@pytest.mark.xfail
def test_known():
    assert False


@pytest.fixture
def broken():
    raise RuntimeError


def test_breaks(broken):
    pass


@pytest.mark.slow
class TestEquality:
    def test_equal(self, square):
        assert square == Polygon([[0, 0], [2, 0], [2, 2], [0, 2]])

    def test_not_equal(self, square, doubled):
        assert square != doubled
""",
}


def outside(root: Path) -> dict[str, str]:
    """Outcome by id, as plain pytest tells them."""
    command = [PYTHON, "-m", "pytest", "-q", "-rA", "--color=no", "--tb=no", "-p", "no:cacheprovider", "tests"]
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "VIRTUAL_ENV"))}
    done = subprocess.run(command, cwd=root, env=clean, capture_output=True, text=True, check=False)
    found = re.findall(r"^(PASSED|FAILED|ERROR|XFAIL) (\S+::\S+)", done.stdout, re.MULTILINE)
    names = {"PASSED": "passed", "FAILED": "failed", "ERROR": "error", "XFAIL": "xfailed"}
    assert found, done.stdout + done.stderr
    return {identifier: names[outcome] for outcome, identifier in found}


async def test_each_test_ends_as_it_does_outside(tmp_path: Path):
    assert PYTHON.exists(), "The environment of the test project is missing. Run: scripts/test-assets"
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    expected = outside(tmp_path) | {"tests/geometry/test_polygon.py::test_not_yet": "skipped"}
    workspace = Workspace.snapshot(tmp_path, python=PYTHON)

    async with DockerSandbox(Limits(seconds=30)) as sandbox:
        first = await sandbox.baseline(workspace, TestSelection(("tests",)))
        again = await sandbox.baseline(workspace, TestSelection(("tests",)))  # with everything loaded before

    for seen in (first, again):
        assert {test.id: test.outcome.value for test in seen.tests} == expected
    assert len(expected) == 14


@pytest.mark.parametrize("module", ["numpy", "attrs"])
async def test_packages_are_the_projects_own(tmp_path: Path, module: str):
    (tmp_path / "test_it.py").write_text(
        f"import {module}\ndef test():\n    assert {module}.__file__.startswith({str(ENVIRONMENT)!r})\n"
    )

    async with DockerSandbox(Limits(seconds=30)) as sandbox:
        workspace = Workspace.snapshot(tmp_path, python=PYTHON)
        seen = await sandbox.baseline(workspace, TestSelection(("test_it.py",)))

    assert [test.outcome.value for test in seen.tests] == ["passed"], seen.detail
