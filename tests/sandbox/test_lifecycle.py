"""Cancelled, killed, closed: nothing stays behind. And where nothing can run, it is said, with what to do."""

import asyncio
import os
import signal
import socket
import sys
import time
from pathlib import Path

import pytest
from docker import APIClient
from tests.sandbox.small_project import own_containers

from greenroom_sandbox import (
    DockerSandbox,
    Limits,
    Program,
    SandboxError,
    SandboxUnavailable,
    TestSelection,
    Workspace,
    ownership,
)
from greenroom_sandbox.image import ensure_image

HANGS = "import time\ntime.sleep(1000)\n"
HANGING = TestSelection(("test_hang.py",))

OWNER = """
import asyncio, sys
from pathlib import Path
from greenroom_sandbox import DockerSandbox, Limits, TestSelection, Workspace

async def main():
    async with DockerSandbox(Limits(seconds=100)) as sandbox:
        await sandbox.ready()
        workspace = Workspace.snapshot(Path(sys.argv[1]), python=Path(sys.executable))
        await sandbox.baseline(workspace, TestSelection(("test_hang.py",)))

asyncio.run(main())
"""
ASKS = """
import os
from greenroom_sandbox.address import Address
from greenroom_sandbox.engine import connect
from greenroom_sandbox import SandboxUnavailable
if os.geteuid() == 0:
    os.setuid(65534)
try:
    connect(Address.chosen())
except SandboxUnavailable as error:
    print(error)
"""


@pytest.fixture
def hanging(tmp_path: Path) -> Path:
    (tmp_path / "test_hang.py").write_text(HANGS)
    return tmp_path


async def until(condition, seconds: float = 60.0) -> None:
    """Wait for something another process does."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.02)


def containers_of(pid: int, *states: str) -> list[str]:
    """Ids of the containers that a process owns, in any state if none is given."""
    api = APIClient(version="auto")
    try:
        found = api.containers(all=True, filters={"label": ownership.LABEL})
        return [
            c["Id"]
            for c in found
            if c["Labels"][ownership.LABEL].startswith(f"{pid}:") and (not states or c["State"] in states)
        ]
    finally:
        api.close()


async def test_cancelling_a_run_removes_its_container(hanging: Path):
    workspace = Workspace.snapshot(hanging, python=Path(sys.executable))
    async with DockerSandbox(Limits(seconds=100)) as sandbox:
        running = asyncio.create_task(sandbox.baseline(workspace, HANGING))
        await until(own_containers)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        await until(lambda: not own_containers(), seconds=5)  # a busy engine lists it a moment longer


async def test_cancelling_a_call_removes_its_container():
    loops = Program("while True: pass\n", "f", ("()",))
    async with DockerSandbox(Limits(program_seconds=100, invocation_seconds=100)) as sandbox:
        running = asyncio.create_task(sandbox.call([loops] * 100))
        await until(own_containers)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        await until(lambda: not own_containers(), seconds=5)  # a busy engine lists it a moment longer


async def test_closing_ends_what_is_running(hanging: Path):
    workspace = Workspace.snapshot(hanging, python=Path(sys.executable))
    sandbox = DockerSandbox(Limits(seconds=100))
    running = asyncio.create_task(sandbox.baseline(workspace, HANGING))
    await until(own_containers)
    await sandbox.aclose()
    with pytest.raises(SandboxError):
        await running
    assert own_containers() == []


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
async def test_owner_that_dies_leaves_no_container(hanging: Path, ending: signal.Signals):
    owner = await asyncio.create_subprocess_exec(
        sys.executable, "-c", OWNER, str(hanging), stderr=asyncio.subprocess.DEVNULL
    )
    # One that is created and not started yet cannot end by itself: the next start of a sandbox sweeps it.
    await until(lambda: containers_of(owner.pid, "running"))
    owner.send_signal(ending)
    await owner.wait()
    await until(lambda: not containers_of(owner.pid))


async def test_container_of_a_dead_owner_is_swept_at_start():
    api = APIClient(version="auto")
    try:
        dead = {**ownership.labels(), ownership.LABEL: f"{os.getpid()}:1"}  # this process, but in an earlier life
        stray = api.create_container(ensure_image(api), command=["x"], labels=dead)["Id"]
        mine = api.create_container(ensure_image(api), command=["x"], labels=ownership.labels())["Id"]
        async with DockerSandbox() as sandbox:
            await sandbox.ready()
        left = {c["Id"] for c in api.containers(all=True, filters={"label": ownership.LABEL})}
        api.remove_container(mine)
        assert stray not in left
        assert mine in left
    finally:
        api.close()


async def test_ready_names_the_engine():
    async with DockerSandbox(parallel=3) as sandbox:
        assert "Docker" in await sandbox.ready()


async def test_no_engine_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/docker.sock")
    with pytest.raises(SandboxUnavailable, match=r"docker\.sock does not exist\. Install"):
        await DockerSandbox().ready()


async def test_engine_that_is_down_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    path = tmp_path / "docker.sock"
    with socket.socket(socket.AF_UNIX) as left_over:
        left_over.bind(str(path))
    monkeypatch.setenv("DOCKER_HOST", f"unix://{path}")
    with pytest.raises(SandboxUnavailable, match=r"does not answer\. Start it"):
        await DockerSandbox().ready()


async def test_engine_elsewhere_that_is_down_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DOCKER_HOST", "tcp://127.0.0.1:1")
    with pytest.raises(
        SandboxUnavailable, match=r"127\.0\.0\.1:1 does not answer \(Connection refused\)\. Check DOCKER_HOST"
    ):
        await DockerSandbox().ready()


async def test_an_address_of_another_kind_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DOCKER_HOST", "carrier-pigeon://loft")
    with pytest.raises(SandboxUnavailable, match="speaks unix://, tcp:// and ssh://"):
        await DockerSandbox().ready()


async def test_certificates_that_are_missing_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("DOCKER_HOST", "tcp://127.0.0.1:1")
    monkeypatch.setenv("DOCKER_TLS_VERIFY", "1")
    monkeypatch.setenv("DOCKER_CERT_PATH", str(tmp_path / "none"))
    with pytest.raises(SandboxUnavailable, match="DOCKER_HOST names cannot be used"):
        await DockerSandbox().ready()


async def test_no_permission_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Root may use any socket, so another user asks."""
    path = tmp_path / "docker.sock"
    with socket.socket(socket.AF_UNIX) as closed:
        closed.bind(str(path))
        closed.listen()
        path.chmod(0o600)
        for folder in (tmp_path, *tmp_path.parents):
            if folder.owner() == Path.home().owner() and folder != Path("/"):
                folder.chmod(folder.stat().st_mode | 0o011)
        monkeypatch.setenv("DOCKER_HOST", f"unix://{path}")
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", ASKS, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
        )
        said = (await process.communicate())[0].decode()
    assert "No permission to use Docker at" in said, said
    assert "usermod -aG docker" in said


async def test_runs_at_a_time_are_bounded(hanging: Path):
    workspace = Workspace.snapshot(hanging, python=Path(sys.executable))
    async with DockerSandbox(Limits(seconds=100), parallel=1) as sandbox:
        running = [asyncio.create_task(sandbox.baseline(workspace, HANGING)) for _ in range(3)]
        await until(own_containers)
        assert len(own_containers()) == 1
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        assert own_containers() == []
