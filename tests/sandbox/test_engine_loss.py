"""The harness or the whole engine dies in the middle of a run: a clear result, nothing left, and the next run works."""

import asyncio
import gc
import signal
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest
from docker import APIClient
from tests.sandbox.own_engine import OwnEngine
from tests.sandbox.small_project import GOOD, LIMITS, PYTHON, SELECTION, STUB, TESTS, own_containers

from greenroom_sandbox import DockerSandbox, Limits, SandboxError, Verdict, Workspace, ownership

SLOW = "import time\ntime.sleep(3)\n" + GOOD
KILL_HARNESS = """
import os
for name in os.listdir("/proc"):
    if name.isdigit():
        words = open(f"/proc/{name}/cmdline", "rb").read().split(b"\\0")
        if any(b"runpy" in word for word in words) and b"cmdline" not in b"".join(words):
            os.kill(int(name), 9)
"""


def kill_harness() -> int:
    """Kill the fork server of every container of this process from within; how many containers there were."""
    api = APIClient(version="auto")
    try:
        containers = own_containers()
        for container in containers:
            command = api.exec_create(container, [str(PYTHON), "-I", "-c", KILL_HARNESS])
            api.exec_start(command["Id"])
        return len(containers)
    finally:
        api.close()


@pytest.mark.parametrize(("kills", "verdict"), [(1, Verdict.PASS), (2, Verdict.INFRA)])
async def test_a_killed_fork_server_is_tried_once_more(mean_workspace: Workspace, kills: int, verdict: Verdict):
    async with DockerSandbox(Limits(seconds=20), parallel=1) as sandbox:
        baseline = await sandbox.baseline(mean_workspace, SELECTION)
        slow = mean_workspace.with_file("solution.py", SLOW.encode())
        running = asyncio.create_task(sandbox.run(slow, SELECTION, baseline=baseline, target="solution.py"))
        for _ in range(kills):
            await asyncio.sleep(2)
            assert await asyncio.to_thread(kill_harness)
        report = await running
        assert report.verdict is verdict, report.detail
        assert (report.detail != "") == (verdict is Verdict.INFRA)
        good = mean_workspace.with_file("solution.py", GOOD.encode())
        after = await sandbox.run(good, SELECTION, baseline=baseline, target="solution.py")
        assert after.verdict is Verdict.PASS, after.detail
    assert own_containers() == []


@pytest.fixture
def engine() -> Generator[OwnEngine]:
    with tempfile.TemporaryDirectory(prefix="gr-", ignore_cleanup_errors=True) as folder:
        made = OwnEngine(Path(folder))
        made.start()
        try:
            yield made
        finally:
            made.end()


# docker-py leaves the socket of a refused connection to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGKILL])
async def test_an_engine_restarted_in_mid_run(
    engine: OwnEngine, ending: signal.Signals, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("DOCKER_HOST", engine.address)
    (tmp_path / "solution.py").write_text(STUB)
    (tmp_path / "test_solution.py").write_text(TESTS)
    workspace = Workspace.snapshot(tmp_path, python=PYTHON)
    async with DockerSandbox(LIMITS, parallel=1) as sandbox:
        baseline = await sandbox.baseline(workspace, SELECTION)
        slow = workspace.with_file("solution.py", SLOW.encode())
        running = asyncio.create_task(sandbox.run(slow, SELECTION, baseline=baseline, target="solution.py"))
        await asyncio.sleep(2)
        await asyncio.to_thread(engine.end, ending)
        await asyncio.to_thread(engine.start)
        try:
            report = await asyncio.wait_for(running, 60)
        except SandboxError as error:  # it was down when the run was tried again
            assert str(error)
        else:
            assert report.verdict in (Verdict.PASS, Verdict.INFRA), report.detail
        good = workspace.with_file("solution.py", GOOD.encode())
        after = await sandbox.run(good, SELECTION, baseline=baseline, target="solution.py")
        assert after.verdict is Verdict.PASS, after.detail
    gc.collect()  # here, where it is expected
    api = APIClient(base_url=engine.address, version="auto")
    try:
        assert api.containers(all=True, filters={"label": ownership.LABEL}) == []
    finally:
        api.close()
