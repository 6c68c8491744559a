"""The project's interpreter: found where people keep it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from greenroom_sandbox import SandboxUnavailable
from greenroom_sandbox.interpreter import find_python, probe

VARIABLES = ("VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT", "CONDA_PREFIX", "PYENV_ROOT")
Make = Callable[[Path], Path]


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing active."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    return folder


def environment(folder: Path) -> Path:
    """An environment at ``folder``; returns its python."""
    python = folder / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    return python


def test_the_path_is_last(root: Path):
    assert not find_python(root).is_relative_to(root)


@pytest.mark.parametrize("name", [".venv", "venv"])
def test_the_projects_own(root: Path, name: str):
    own = environment(root / name)
    assert find_python(root) == own


@pytest.mark.parametrize(("variable", "beats_own"), [("VIRTUAL_ENV", True), ("UV_PROJECT_ENVIRONMENT", True), ("CONDA_PREFIX", False)])  # fmt: skip
def test_an_active_one(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, beats_own: bool):
    active = environment(tmp_path / "active")
    monkeypatch.setenv(variable, str(tmp_path / "active"))
    assert find_python(root) == active

    own = environment(root / ".venv")
    assert find_python(root) == (active if beats_own else own)


def test_greenrooms_own_environment_is_the_last_resort_of_the_active_ones(root: Path, monkeypatch: pytest.MonkeyPatch):
    """Whoever starts Greenroom from its own activated environment does not mean it for the project."""
    monkeypatch.setenv("VIRTUAL_ENV", sys.prefix)
    assert find_python(root) == Path(sys.prefix) / "bin" / "python"

    own = environment(root / ".venv")
    assert find_python(root) == own


def test_uvs_may_be_relative_to_the_project(root: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("UV_PROJECT_ENVIRONMENT", "envs/dev")
    own = environment(root / "envs" / "dev")
    assert find_python(root) == own


def test_the_version_that_pyenv_pins(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    pinned = environment(tmp_path / "pyenv" / "versions" / "3.11.9")
    (root / ".python-version").write_text("3.11.9\n3.10.1\n")
    assert find_python(root) == pinned


def test_poetrys(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    kept = environment(tmp_path / "cache" / "project-x1y2-py3.11")
    poetry = tmp_path / "tools" / "poetry"
    poetry.parent.mkdir()
    poetry.write_text(f"#!/bin/sh\n[ \"$*\" = 'env info --path' ] && echo {kept.parent.parent}\n")
    poetry.chmod(0o755)
    monkeypatch.setenv("PATH", f"{poetry.parent}{os.pathsep}{os.environ['PATH']}")
    assert find_python(root) != kept  # not a poetry project yet

    (root / "poetry.lock").touch()
    assert find_python(root) == kept


def test_what_an_interpreter_says_of_itself(root: Path):
    found = probe(Path(sys.executable), root)

    assert found.version == sys.version_info[:3]
    assert found.prefix == Path(sys.prefix)
    assert found.has_pytest


def test_an_environment_whose_python_is_gone_is_not_passed_over(root: Path):
    python = root / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(root / "uninstalled" / "python3.10")

    assert find_python(root) == python
    with pytest.raises(SandboxUnavailable, match=r"\.venv/bin/python does not start .*Recreate the environment"):
        probe(python, root)
