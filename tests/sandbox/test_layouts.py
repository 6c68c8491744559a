"""Projects as people lay them out: the outcome per test id is pytest's own."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.sandbox.small_project import PYTHON, Project

from greenroom_sandbox import DockerSandbox, Outcome, SandboxUnavailable, TestSelection, Verdict, Workspace

LAYOUTS: dict[str, tuple[dict[str, str], tuple[str, ...], tuple[str, ...]]] = {
    "src layout with pythonpath": (
        {
            "pyproject.toml": "[tool.pytest.ini_options]\npythonpath = ['src']\n",
            "src/pkg/__init__.py": "",
            "src/pkg/maths.py": "def twice(x):\n    return 2 * x\n",
            "tests/test_maths.py": "from pkg.maths import twice\ndef test():\n    assert twice(2) == 4\n",
        },
        ("tests/test_maths.py",),
        ("tests/test_maths.py::test",),
    ),
    "chain of conftests": (
        {
            "conftest.py": "import pytest\n@pytest.fixture\ndef base():\n    return 1\n",
            "tests/conftest.py": "import pytest\n@pytest.fixture\ndef more(base):\n    return base + 1\n",
            "tests/test_it.py": "def test(more):\n    assert more == 2\n",
        },
        ("tests",),
        ("tests/test_it.py::test",),
    ),
    "namespace package": (
        {
            "pkg/sub/thing.py": "VALUE = 1\n",
            "test_thing.py": "from pkg.sub.thing import VALUE\ndef test():\n    assert VALUE == 1\n",
        },
        ("test_thing.py",),
        ("test_thing.py::test",),
    ),
    "options that would spoil the run": (
        {
            "pytest.ini": "[pytest]\naddopts = -x -q --ff --tb=long --showlocals -rA --strict-markers\n"
            "markers =\n    slow: takes long\n",
            "test_it.py": "import pytest\n@pytest.mark.slow\ndef test_one():\n    pass\ndef test_two():\n    pass\n",
        },
        ("test_it.py",),
        ("test_it.py::test_one", "test_it.py::test_two"),
    ),
    "warnings are errors": (
        {
            "setup.cfg": "[tool:pytest]\nfilterwarnings = error\nasyncio_default_fixture_loop_scope = function\n",
            "test_it.py": "def test():\n    pass\n",
        },
        ("test_it.py",),
        ("test_it.py::test",),
    ),
    "a skip inside the test, and a module set aside": (
        {
            "test_a.py": "import pytest\npytestmark = pytest.mark.skip\ndef test_never():\n    assert len('a') == 1\n",
            "test_b.py": "import pytest\ndef test_sometimes():\n    pytest.skip('not today')\n    assert len('a') == 1\n"
            "def test_always():\n    assert len('a') == 1\n",
        },
        ("test_a.py", "test_b.py"),
        ("test_a.py::test_never", "test_b.py::test_sometimes", "test_b.py::test_always"),
    ),
    "odd parameters": (
        {
            "test_it.py": "import pytest\n@pytest.mark.parametrize('x', ['a::b', '[', 'é', '\\x00', ''])\n"
            "def test(x):\n    assert len(x) < 5\n"
        },
        ("test_it.py",),
        tuple(f"test_it.py::test[{name}]" for name in ("a::b", "[", r"\xe9", r"\x00", "")),
    ),
    "unittest classes": (
        {
            "test_it.py": "import unittest\nclass T(unittest.TestCase):\n    def setUp(self):\n        self.x = 1\n"
            "    def test(self):\n        self.assertEqual(self.x, 1)\n"
        },
        ("test_it.py",),
        ("test_it.py::T::test",),
    ),
    "test classes and one node id": (
        {
            "test_it.py": "class TestA:\n    def test_one(self):\n        pass\n"
            "    def test_two(self):\n        assert 0\n"
        },
        ("test_it.py::TestA::test_one",),
        ("test_it.py::TestA::test_one",),
    ),
    "async tests": (
        {
            "pytest.ini": "[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\n",
            "test_it.py": "import asyncio\nasync def test():\n    await asyncio.sleep(0)\n    assert 1 + 1 == 2\n",
        },
        ("test_it.py",),
        ("test_it.py::test",),
    ),
    "files beside the code": (
        {
            "data/words.txt": "a\nb\n",
            "test_it.py": "from pathlib import Path\ndef test():\n"
            "    assert len(Path('data/words.txt').read_text().split()) == 2\n",
        },
        ("test_it.py",),
        ("test_it.py::test",),
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
async def test_layout_runs_as_it_does_outside(sandbox: DockerSandbox, project: Project, layout: str):
    files, arguments, ids = LAYOUTS[layout]
    baseline = await sandbox.baseline(project(files), TestSelection(arguments))
    assert (baseline.verdict, baseline.detail) == (Verdict.PASS, "")
    assert baseline.ids == ids
    skipped = [name for name in ids if "never" in name or "sometimes" in name]
    assert [test.id for test in baseline.tests if test.outcome is not Outcome.PASSED] == skipped


DOCTESTS = '''
def double(x):
    """Twice.

    >>> double(2)
    4
    """
    return x * 2


def other(x):
    """
    >>> other(1)
    'never'
    """


class Box:
    def double(self):
        """
        >>> Box().double()
        'never'
        """

    def size(self):
        """
        >>> Box().size()
        3
        """
        return 2
'''


@pytest.mark.parametrize(
    ("name", "verdict", "expected", "actual"),
    [("double", Verdict.PASS, None, None), ("Box.size", Verdict.FAIL, "3", "2")],
)
async def test_doctests_of_the_target_alone(
    sandbox: DockerSandbox, project: Project, name: str, verdict: Verdict, expected: str | None, actual: str | None
):
    workspace = project({"pkg/__init__.py": "", "pkg/m.py": DOCTESTS})
    baseline = await sandbox.baseline(workspace, TestSelection(doctests=(("pkg/m.py", name),)))
    assert baseline.ids == (f"pkg/m.py::pkg.m.{name}",)
    assert baseline.verdict is verdict
    failure = baseline.tests[0].failure
    assert (failure and failure.expected, failure and failure.actual) == (expected, actual)


async def test_doctests_and_tests_together(sandbox: DockerSandbox, project: Project):
    workspace = project(
        {"m.py": DOCTESTS, "test_m.py": "from m import double\ndef test():\n    assert double(1) == 2\n"}
    )
    baseline = await sandbox.baseline(workspace, TestSelection(("test_m.py",), (("m.py", "double"),)))
    assert set(baseline.ids) == {"test_m.py::test", "m.py::m.double"}
    assert baseline.verdict is Verdict.PASS


async def test_replaced_doctest_checker_is_caught(sandbox: DockerSandbox, project: Project):
    workspace = project({"m.py": DOCTESTS})
    selection = TestSelection(doctests=(("m.py", "double"),))
    baseline = await sandbox.baseline(workspace, selection)
    cheat = DOCTESTS.replace("x * 2", "0") + "\nimport doctest\ndoctest.OutputChecker.check_output = lambda *_: True\n"
    report = await sandbox.run(workspace.with_file("m.py", cheat.encode()), selection, baseline=baseline)
    assert report.verdict is Verdict.TAMPERED


async def test_tests_that_do_not_import_are_told_apart_from_failing_ones(sandbox: DockerSandbox, project: Project):
    workspace = project({"test_it.py": "import no_such_thing\ndef test():\n    pass\n"})
    baseline = await sandbox.baseline(workspace, TestSelection(("test_it.py",)))
    assert baseline.verdict is Verdict.ERROR
    assert [failure.exception for failure in baseline.collection_errors] == ["ModuleNotFoundError"]
    assert "no_such_thing" in baseline.detail


def make_environment(path: Path) -> Path:
    """A virtual environment with one package of the user's and no pytest; its interpreter."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(path)], check=True)
    [site] = path.glob("lib/python*/site-packages")
    (site / "their_dependency.py").write_text("VALUE = 7\n")
    return path / "bin" / "python"


async def test_environment_without_pytest_borrows_greenrooms(sandbox: DockerSandbox, tmp_path: Path):
    python, root = make_environment(tmp_path / "environment"), tmp_path / "project"
    root.mkdir()
    (root / "test_it.py").write_text("from their_dependency import VALUE\ndef test():\n    assert VALUE == 7\n")
    workspace = Workspace.snapshot(root, python=python)
    baseline = await sandbox.baseline(workspace, TestSelection(("test_it.py",)))
    assert (baseline.verdict, baseline.detail) == (Verdict.PASS, "")


async def test_environment_inside_the_workspace_is_seen_but_not_copied(sandbox: DockerSandbox, tmp_path: Path):
    python = make_environment(tmp_path / ".venv")
    (tmp_path / "test_it.py").write_text("from their_dependency import VALUE\ndef test():\n    assert VALUE == 7\n")
    workspace = Workspace.snapshot(tmp_path, python=python)
    assert set(workspace.files) == {"test_it.py"}
    baseline = await sandbox.baseline(workspace, TestSelection(("test_it.py",)))
    assert (baseline.verdict, baseline.detail) == (Verdict.PASS, "")


async def test_interpreter_that_does_not_start_is_named(sandbox: DockerSandbox, tmp_path: Path):
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho out of order >&2\nexit 3\n")
    broken.chmod(0o755)
    workspace = Workspace(root=tmp_path, files={}, python=broken)
    with pytest.raises(SandboxUnavailable, match=r"python does not start \(out of order\)"):
        await sandbox.baseline(workspace, TestSelection(("x.py",)))


async def test_missing_interpreter_is_named(sandbox: DockerSandbox, tmp_path: Path):
    workspace = Workspace(root=tmp_path, files={}, python=tmp_path / "gone")
    with pytest.raises(SandboxUnavailable, match="gone does not start"):
        await sandbox.baseline(workspace, TestSelection(("x.py",)))


async def test_links_and_scripts_work_inside(sandbox: DockerSandbox, tmp_path: Path):
    (tmp_path / "pkg").mkdir()
    (tmp_path / "pkg" / "a.py").write_text("VALUE = 1\n")
    (tmp_path / "alias").symlink_to("pkg")
    (tmp_path / "run.sh").write_text("#!/bin/sh\necho out\n")
    (tmp_path / "run.sh").chmod(0o755)
    (tmp_path / "test_it.py").write_text(
        "import subprocess\nfrom alias.a import VALUE\ndef test():\n    assert VALUE == 1\n"
        "    assert subprocess.check_output(['./run.sh']) == b'out\\n'\n"
    )
    baseline = await sandbox.baseline(Workspace.snapshot(tmp_path, python=PYTHON), TestSelection(("test_it.py",)))
    assert (baseline.verdict, baseline.detail) == (Verdict.PASS, "")
