"""Environment ``image``: an image with the project's requirements, on an engine here or elsewhere."""

import asyncio
import os
import shutil
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from docker import APIClient
from tests.sandbox.base_image import import_base
from tests.sandbox.small_project import LIMITS, PYTHON

from greenroom_sandbox import (
    DockerSandbox,
    EnvironmentSettings,
    Outcome,
    Program,
    SandboxUnavailable,
    TestSelection,
    Verdict,
    Workspace,
)
from greenroom_sandbox.project_image import REPOSITORY

FILES = {
    "requirements.txt": "attrs\n",
    "src/shapes.py": "import attrs\n\n@attrs.frozen\nclass Box:\n    side: int\n\n    def area(self):\n        ...\n",
    "tests/test_shapes.py": "from shapes import Box\n\ndef test_area():\n    assert Box(3).area() == 9\n\n"
    "def test_side():\n    assert Box(3).side == 3\n",
}
RIGHT = FILES["src/shapes.py"].replace("...", "return self.side**2")
TESTS = TestSelection(("tests",))
DOCKER = "/var/run/docker.sock"


@pytest.fixture(scope="module")
def settings() -> EnvironmentSettings:
    return EnvironmentSettings("image", import_base(), "none")


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


@pytest.fixture
def built() -> list[str]:
    """Lines that building printed."""
    return []


@pytest.fixture
def open_sandbox(settings: EnvironmentSettings, built: list[str]) -> Callable[[], DockerSandbox]:
    return lambda: DockerSandbox(LIMITS, environment=settings, on_build=built.append)


def images() -> set[str]:
    api = APIClient(version="auto")
    try:
        return {tag for image in api.images(name=REPOSITORY) for tag in image["RepoTags"] or ()}
    finally:
        api.close()


async def rehearsed(sandbox: DockerSandbox, root: Path) -> None:
    """Stub, right candidate, cold confirmation, a program."""
    workspace = Workspace.snapshot(root, python=PYTHON)
    baseline = await sandbox.baseline(workspace, TESTS)
    assert {test.id: test.outcome for test in baseline.tests} == {
        "tests/test_shapes.py::test_area": Outcome.FAILED,
        "tests/test_shapes.py::test_side": Outcome.PASSED,
    }, baseline.detail
    right = workspace.with_file("src/shapes.py", RIGHT.encode())
    for seed in (None, 5):
        report = await sandbox.run(right, TESTS, baseline=baseline, target="src/shapes.py", seed=seed)
        assert report.verdict is Verdict.PASS, report.detail
    ((invocation,),) = await sandbox.call([Program("def f(x):\n    return x + 1\n", "f", ("(1,)",))])
    assert invocation.value == "2"


async def test_the_image_has_what_the_project_requires(open_sandbox: Callable[[], DockerSandbox], shapes: Path):
    async with open_sandbox() as sandbox:
        await rehearsed(sandbox, shapes)


async def test_it_is_built_once_and_again_when_the_requirements_change(
    open_sandbox: Callable[[], DockerSandbox], shapes: Path, built: list[str]
):
    (shapes / "requirements.txt").write_text(f"attrs  # for {shapes}\n")
    async with open_sandbox() as sandbox:
        first = await sandbox.environment(shapes, PYTHON)
    assert any("attrs" in line for line in built)
    built.clear()
    async with open_sandbox() as sandbox:
        assert await sandbox.environment(shapes, PYTHON) == first
    assert built == []
    (shapes / "requirements.txt").write_text("attrs>=20\n")
    async with open_sandbox() as sandbox:
        second = await sandbox.environment(shapes, PYTHON)
    assert built
    assert second.image in images()
    assert first.image not in images()


async def test_requirements_that_cannot_be_installed_are_named(open_sandbox: Callable[[], DockerSandbox], shapes: Path):
    (shapes / "requirements.txt").write_text("no-such-package-at-all\n")
    async with open_sandbox() as sandbox:
        with pytest.raises(SandboxUnavailable, match=r"no-such-package-at-all.*GREENROOM_SANDBOX_IMAGE"):
            await sandbox.environment(shapes, PYTHON)


async def test_a_base_that_is_nowhere_is_said_with_what_to_do(shapes: Path):
    nowhere = EnvironmentSettings("image", "greenroom-tests/nowhere:at-all")
    async with DockerSandbox(LIMITS, environment=nowhere) as sandbox:
        with pytest.raises(SandboxUnavailable, match=r"cannot be pulled.*GREENROOM_SANDBOX_IMAGE"):
            await sandbox.environment(shapes, PYTHON)


@asynccontextmanager
async def relay() -> AsyncGenerator[int]:
    """This machine's engine, reached over TCP as if it were another's; the port."""

    connections: set[asyncio.Task[None]] = set()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.write_eof()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        connections.add(task)
        far_reader, far_writer = await asyncio.open_unix_connection(DOCKER)
        try:
            await asyncio.gather(pump(reader, far_writer), pump(far_reader, writer))
        except OSError:
            pass  # one end has hung up
        finally:
            for end in (writer, far_writer):
                end.close()
            connections.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]
        for task in connections:
            task.cancel()
        await asyncio.gather(*connections, return_exceptions=True)


async def test_an_engine_elsewhere_gets_an_image(
    settings: EnvironmentSettings, shapes: Path, monkeypatch: pytest.MonkeyPatch
):
    chosen = EnvironmentSettings("auto", settings.image, settings.build_network)
    async with relay() as port:
        monkeypatch.setenv("DOCKER_HOST", f"tcp://127.0.0.1:{port}")
        async with DockerSandbox(LIMITS, environment=chosen) as sandbox:
            await rehearsed(sandbox, shapes)


async def test_this_machines_interpreter_cannot_be_mounted_elsewhere(shapes: Path, monkeypatch: pytest.MonkeyPatch):
    async with relay() as port:
        monkeypatch.setenv("DOCKER_HOST", f"tcp://127.0.0.1:{port}")
        async with DockerSandbox(LIMITS, environment=EnvironmentSettings("host")) as sandbox:
            with pytest.raises(SandboxUnavailable, match="Unset GREENROOM_SANDBOX=host"):
                await sandbox.environment(shapes, PYTHON)


async def test_an_engine_behind_ssh(
    settings: EnvironmentSettings, shapes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """What ssh would start over there is started here; the engine, its client and the stream are real."""
    docker = shutil.which("docker")
    assert docker is not None
    programs = tmp_path / "programs"
    programs.mkdir()
    ssh = programs / "ssh"
    ssh.write_text(f'#!/bin/sh\nunset DOCKER_HOST\necho "$@" >> {tmp_path}/asked\nexec {docker} system dial-stdio\n')
    ssh.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    monkeypatch.setenv("DOCKER_HOST", "ssh://me@build-box:2222")
    chosen = EnvironmentSettings("auto", settings.image, settings.build_network)
    async with DockerSandbox(LIMITS, environment=chosen) as sandbox:
        await rehearsed(sandbox, shapes)
    asked = (tmp_path / "asked").read_text()
    assert "me" in asked
    assert "build-box" in asked
    assert "2222" in asked


async def test_ssh_that_does_not_get_there_is_quoted(shapes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "ssh").write_text("#!/bin/sh\necho 'ssh: Could not resolve hostname build-box' >&2\nexit 255\n")
    (programs / "ssh").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    monkeypatch.setenv("DOCKER_HOST", "ssh://build-box")
    async with DockerSandbox(LIMITS) as sandbox:
        with pytest.raises(SandboxUnavailable, match="Could not resolve hostname build-box"):
            await sandbox.ready()
