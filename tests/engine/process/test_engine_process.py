"""The engine process: a real one, started by its clients, with real models and the real Docker sandbox."""

import asyncio
import os
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from tests import random_model
from tests.server import scripted_model

from greenroom_engine.completion import CompletionRequest
from greenroom_engine.errors import CompletionUnavailable, EngineLost, EngineUnavailable, ModelCorrupt, ModelNotFound
from greenroom_engine.models import EMBEDDED_MODEL
from greenroom_engine.process import EngineClient, EngineStatus, ModelChoice, SandboxChoice
from greenroom_engine.process.endpoint import Endpoint
from greenroom_engine.process.messages import Loading, Snapshot
from greenroom_engine.search import CandidateTested, CandidateWritten, Effort, Event, Finished, Plan, Status, Task
from greenroom_engine.source import find_target
from greenroom_sandbox import Address, EnvironmentSettings, SandboxUnavailable, TestSelection, Verdict, Workspace

SANDBOX = SandboxChoice(address=Address.chosen(), environment=EnvironmentSettings())
STUB = "def double(x):\n    raise NotImplementedError\n"
TEST = "from numbers_ import double\n\ndef test_it():\n    assert double(2) == 4\n"
RIGHT = "```python\ndef double(x):\n    return 2 * x\n```"
ENDLESS = "```python\ndef double(x):\n    while True:\n        pass\n```"


@pytest.fixture(autouse=True)
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A runtime folder with nothing in it; no engine is left behind."""
    with tempfile.TemporaryDirectory(prefix="gr-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder) / "greenroom"
        subprocess.run([Path(sys.executable).with_name("greenroom"), "engine", "stop"], check=True, capture_output=True)


@pytest.fixture
async def client(place: Path) -> AsyncIterator[EngineClient]:
    async with await EngineClient.open() as opened:
        yield opened


def choice(path: Path) -> ModelChoice:
    return ModelChoice(place=str(path))


def scripted(folder: Path, said: str, name: str = "scripted") -> ModelChoice:
    return choice(scripted_model.write(folder / f"{name}.gguf", {said: 1.0}))


def write_project(root: Path, test: str) -> None:
    root.mkdir(exist_ok=True)
    (root / "numbers_.py").write_text(STUB)
    (root / "test_numbers.py").write_text(test)


async def make_task(client: EngineClient, root: Path, test: str = TEST) -> Task:
    write_project(root, test)
    workspace, tests = Workspace.snapshot(root), TestSelection(("test_numbers.py",))
    baseline = await client.baseline(SANDBOX, workspace, tests)
    return Task(workspace, find_target(STUB, "numbers_.py", "double"), STUB, tests, baseline)


async def until(client: EngineClient, holds: Callable[[EngineStatus], bool]) -> EngineStatus:
    """Ask for the status until it is as wanted; the test's own time limit is the limit."""
    while not holds(status := await client.status()):
        pass
    return status


async def test_a_job_runs_in_the_engine_with_its_events_and_its_result(client: EngineClient, tmp_path: Path):
    model, task = scripted(tmp_path, RIGHT), await make_task(client, tmp_path / "project")
    assert task.baseline.verdict is Verdict.FAIL and task.baseline.ids == ("test_numbers.py::test_it",)
    events: list[object] = []
    result = await client.solve(task, model, SANDBOX, plan=Plan.of(Effort.LOW), on_event=events.append)
    assert result.status is Status.VERIFIED and result.evidence.cold_confirmed
    assert result.new_text == "def double(x):\n    return 2 * x\n"
    kinds = [type(event) for event in events]
    assert kinds.index(Loading) < kinds.index(CandidateWritten) < kinds.index(CandidateTested)
    assert Finished not in kinds  # the result says the same


async def test_clients_that_come_at_once_start_one_engine_and_share_its_model(random_byte_gguf: Path):
    clients = await asyncio.gather(*(EngineClient.open() for _ in range(8)))
    await asyncio.gather(*(each.load(choice(random_byte_gguf)) for each in clients))
    statuses = [await each.status() for each in clients]
    assert len({status.pid for status in statuses}) == 1
    assert [model.place for model in statuses[0].models] == [str(random_byte_gguf)] and statuses[0].clients == 8
    await asyncio.gather(*(each.aclose() for each in clients))


async def test_loading_reports_how_far_it_is(client: EngineClient, random_qwen2_gguf: Path):
    events: list[object] = []
    loaded = await client.load(choice(random_qwen2_gguf), events.append)
    fractions = [event.fraction for event in events if isinstance(event, Loading)]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0 and loaded.context_length > 0


async def test_the_socket_is_its_users_alone(client: EngineClient, place: Path):
    endpoint = Endpoint.own()
    assert endpoint.folder == place and (mode(place), mode(endpoint.socket)) == (0o700, 0o600)


def test_a_folder_that_is_open_to_others_is_not_used(place: Path):
    place.mkdir(mode=0o755)
    place.chmod(0o755)
    with pytest.raises(EngineUnavailable, match="open to others"):
        Endpoint.own()
    place.chmod(0o700)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_an_engine_killed_in_a_job_is_said_and_the_next_job_works(client: EngineClient, tmp_path: Path):
    task = await make_task(client, tmp_path / "project")
    pid = (await client.status()).pid
    job = asyncio.create_task(client.solve(task, scripted(tmp_path, ENDLESS), SANDBOX, plan=Plan.of(Effort.LOW)))
    await until(client, lambda status: status.jobs == 1)
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(EngineLost, match="ended in the middle of the job"):
        await job
    with pytest.raises(EngineLost):
        await client.status()
    assert Endpoint.own().socket.exists()  # stale: nobody could remove it
    async with await EngineClient.open() as again:
        model = scripted(tmp_path, RIGHT, "right")
        result = await again.solve(task, model, SANDBOX, plan=Plan.of(Effort.LOW))
        assert result.status is Status.VERIFIED and (await again.status()).pid != pid


async def test_a_client_that_dies_takes_its_job_along_and_nobody_elses(client: EngineClient, tmp_path: Path):
    task = await make_task(client, tmp_path / "project")
    dying = await EngineClient.open()
    job = asyncio.create_task(dying.solve(task, scripted(tmp_path, ENDLESS), SANDBOX, plan=Plan.of(Effort.LOW)))
    await until(client, lambda status: status.jobs == 1)
    other = asyncio.create_task(
        client.solve(task, scripted(tmp_path, RIGHT, "right"), SANDBOX, plan=Plan.of(Effort.LOW))
    )
    await dying.aclose()
    with pytest.raises(EngineLost):
        await job
    assert (await other).status is Status.VERIFIED
    await until(client, lambda status: status.jobs == 0 and status.clients == 1)


async def test_a_cancelled_job_has_stopped_when_the_call_returns(client: EngineClient, tmp_path: Path):
    task = await make_task(client, tmp_path / "project")
    started = asyncio.Event()

    def on_event(event: Event | object) -> None:
        if isinstance(event, CandidateWritten):
            started.set()

    model = scripted(tmp_path, ENDLESS)
    job = asyncio.create_task(client.solve(task, model, SANDBOX, plan=Plan.of(Effort.LOW), on_event=on_event))
    await started.wait()
    job.cancel()
    with pytest.raises(asyncio.CancelledError):
        await job
    status = await client.status()
    assert status.jobs == 0 and [each.jobs for each in status.models] == [0]


async def test_another_model_is_used_without_a_restart_and_a_file_that_changed_is_loaded_anew(
    client: EngineClient, tmp_path: Path
):
    task = await make_task(client, tmp_path / "project")
    before = (await client.status()).pid
    wrong = scripted(tmp_path, "```python\ndef double(x):\n    return x\n```", "one")
    right = scripted(tmp_path, RIGHT, "two")
    results = [await client.solve(task, model, SANDBOX, plan=Plan.of(Effort.LOW)) for model in (wrong, right)]
    assert [result.status for result in results] == [Status.UNVERIFIED, Status.VERIFIED]
    scripted(tmp_path, RIGHT, "one")
    assert (await client.solve(task, wrong, SANDBOX, plan=Plan.of(Effort.LOW))).status is Status.VERIFIED
    status = await client.status()
    assert status.pid == before and sum(each.place == wrong.place for each in status.models) == 1


async def test_errors_come_over_as_what_they_are(client: EngineClient, tmp_path: Path):
    with pytest.raises(ModelNotFound, match="nowhere"):
        await client.load(choice(tmp_path / "nowhere.gguf"))
    (tmp_path / "broken.gguf").write_bytes(b"no model at all")
    with pytest.raises(ModelCorrupt):
        await client.load(choice(tmp_path / "broken.gguf"))
    nobody = SandboxChoice(address=Address(f"unix://{tmp_path}/docker.sock"), environment=EnvironmentSettings())
    with pytest.raises(SandboxUnavailable, match="does not exist"):
        await client.baseline(nobody, Workspace(tmp_path, {}, Path(sys.executable)), TestSelection(("t.py",)))
    assert (await client.status()).jobs == 0


async def test_nonsense_on_the_socket_harms_nobody(client: EngineClient):
    for nonsense in (b"GET / HTTP/1.1\r\n\r\n", b"\0\0\0\x02{}", b"\0\0\0\x05nope!", b"\0\0", b"\xff\xff\xff\xff"):
        reader, writer = await Endpoint.own().connect()
        writer.write(nonsense)
        writer.write_eof()
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()
    assert (await client.status()).clients == 1


async def test_an_idle_engine_ends_and_leaves_no_socket(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("GREENROOM_ENGINE_IDLE", "1")
    async with await EngineClient.open() as client:
        await client.wait_lost()
        with pytest.raises(EngineLost):
            await client.status()
    assert await EngineClient.find() is None and not Endpoint.own().socket.exists()


async def test_stopping_the_engine_ends_what_it_does_for_others_with_an_error(client: EngineClient, tmp_path: Path):
    task = await make_task(client, tmp_path / "project")
    job = asyncio.create_task(client.solve(task, scripted(tmp_path, ENDLESS), SANDBOX, plan=Plan.of(Effort.LOW)))
    await until(client, lambda status: status.jobs == 1)
    async with await EngineClient.open() as other:
        await other.stop()
    with pytest.raises(EngineLost):
        await job
    assert await EngineClient.find() is None


def test_a_snapshot_comes_over_whole_whatever_its_files_are_called(tmp_path: Path):
    files = {os.fsdecode(b"caf\xe9.py"): b"\xff\0", "ü.py": b""}
    workspace = Workspace(tmp_path, files, Path(sys.executable), {"a": "b"}, frozenset({"ü.py"}))
    snapshot = Snapshot.of(workspace)
    again = Snapshot.model_validate_json(snapshot.model_dump_json())
    assert again.workspace() == workspace and again.digest == snapshot.digest
    assert Snapshot.of(workspace.with_file("ü.py", b"1")).digest != snapshot.digest


async def test_a_key_is_not_shown_when_a_choice_is_printed():
    model = ModelChoice.model_validate({"place": "http://127.0.0.1:1/v1", "is_remote": True, "key": "s3cret"})
    assert "s3cret" not in repr(model) and "s3cret" in model.model_dump_json()


async def test_code_is_completed_before_a_job_that_runs(client: EngineClient, tmp_path: Path):
    task = await make_task(client, tmp_path / "project")
    job = asyncio.create_task(client.solve(task, choice(EMBEDDED_MODEL), SANDBOX, plan=Plan.of(Effort.LOW)))
    before = "def triple(x):\n    return 3 * x\n\n\n" * 8 + "def double(x):\n    return "
    request = CompletionRequest(before, "\n", max_lines=1, max_tokens=16)
    completions = await client.complete(choice(EMBEDDED_MODEL), request)
    assert completions.prompt_tokens > 0 and (completions.items or completions.nothing)
    again = await client.complete(choice(EMBEDDED_MODEL), request)
    assert [each.text for each in again.items] == [each.text for each in completions.items]
    assert again.read_tokens < again.prompt_tokens / 2
    await job


async def test_a_model_that_cannot_complete_says_so(client: EngineClient, tmp_path: Path):
    path = random_model.write_byte_model(tmp_path / "plain.gguf", chat_template=None)
    with pytest.raises(CompletionUnavailable, match="cannot complete code"):
        await client.complete(choice(path), CompletionRequest("x = ", ""))


async def test_jobs_at_the_same_time_count_their_own_tokens(client: EngineClient, tmp_path: Path):
    # Tests that nothing passes, so that no answer is cut short because another one was enough.
    task = await make_task(client, tmp_path / "project", TEST + "    assert double(2) == 5\n")
    model = choice(EMBEDDED_MODEL)
    both = await asyncio.gather(
        *(client.solve(task, model, SANDBOX, plan=Plan.of(Effort.LOW, seed=n)) for n in range(2))
    )
    for result in both:
        written = [candidate.tokens for candidate in result.candidates]
        assert sum(written) <= result.tokens.generated <= sum(written) + len(written)  # each has its end, too
