"""A small project, and the sandbox it is rehearsed in: the real Docker engine of this machine."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from pathlib import Path

import pytest
from tests.sandbox.small_project import LIMITS, PYTHON, SELECTION, STUB, TESTS, Project, Rehearse, own_containers

from greenroom_sandbox import Baseline, DockerSandbox, Report, Workspace


@pytest.fixture
async def sandbox() -> AsyncGenerator[DockerSandbox]:
    """A sandbox; after the test no container of this process may be left."""
    async with DockerSandbox(LIMITS) as made:
        yield made
    assert own_containers() == []


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Makes a workspace of files."""

    def make(files: Mapping[str, str]) -> Workspace:
        for path, text in files.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text)
        return Workspace.snapshot(tmp_path, python=PYTHON)

    return make


@pytest.fixture(scope="session")
def mean_workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The small project with its stub."""
    root = tmp_path_factory.mktemp("mean")
    (root / "solution.py").write_text(STUB)
    (root / "test_solution.py").write_text(TESTS)
    return Workspace.snapshot(root, python=PYTHON)


@pytest.fixture(scope="session")
def mean_baseline(mean_workspace: Workspace) -> Baseline:
    """Its baseline, run once."""

    async def run() -> Baseline:
        async with DockerSandbox(LIMITS) as made:
            return await made.baseline(mean_workspace, SELECTION)

    return asyncio.run(run())


@pytest.fixture
def rehearse(sandbox: DockerSandbox, mean_workspace: Workspace, mean_baseline: Baseline) -> Rehearse:
    """Runs the small project's tests on a text of ``solution.py``."""

    async def run(source: str) -> Report:
        workspace = mean_workspace.with_file("solution.py", source.encode())
        return await sandbox.run(workspace, SELECTION, baseline=mean_baseline, target="solution.py")

    return run
