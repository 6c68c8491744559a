"""Model and sandbox that fail in the middle of a search: what was known by then is not lost, and what failed is said."""

import asyncio
import gc
import signal
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from pathlib import Path

import pytest
import pytest_asyncio
from tests.engine.search.scripted import NEAR, RIGHT, WORSE, WRONG, Answer, ScriptedModel, task_of
from tests.sandbox.own_engine import OwnEngine

from greenroom_engine.errors import DecodeFailed
from greenroom_engine.search import CandidateTested, Ended, Event, Plan, RepairStarted, Result, Status
from greenroom_engine.search.solve import solve
from greenroom_sandbox import DockerSandbox, Limits, SandboxError, Verdict

GONE = Answer("", error=DecodeFailed("the model is gone"))
pytestmark = pytest.mark.asyncio(loop_scope="module")


def plan(candidates: int = 2, rounds: int = 1, quorum: int | None = 2) -> Plan:
    return Plan(candidates=candidates, repair_rounds=rounds, quorum=quorum)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[DockerSandbox]:
    made = DockerSandbox(Limits(seconds=5))
    yield made
    await made.aclose()


async def test_a_model_that_fails_leaves_the_best_attempt(tmp_path: Path, sandbox: DockerSandbox):
    model = ScriptedModel([WRONG, NEAR], {WRONG: GONE, NEAR: GONE})
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan())
    assert (result.status, result.ended, result.trouble) == (Status.UNVERIFIED, Ended.FAILED, "the model is gone")
    assert result.best is not None and result.new_text is not None
    assert model.running == 0 and model.held == set()


async def test_of_two_that_fail_at_once_both_are_asked_why(
    tmp_path: Path, sandbox: DockerSandbox, caplog: pytest.LogCaptureFixture
):
    asked: list[Event] = []
    both = asyncio.Event()

    def on_event(event: Event) -> None:
        if isinstance(event, RepairStarted):
            asked.append(event)
            if len(asked) == 2:
                asyncio.get_running_loop().call_later(0.1, both.set)

    late = Answer("", error=DecodeFailed("the model is gone"), wait=both)
    model = ScriptedModel([WRONG, NEAR], {WRONG: late, NEAR: late})
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan(), on_event=on_event)
    assert (result.ended, result.trouble) == (Ended.FAILED, "the model is gone")
    del result
    gc.collect()
    assert "never retrieved" not in caplog.text


async def test_a_model_that_fails_when_one_candidate_has_passed_leaves_it_to_be_confirmed(
    tmp_path: Path, sandbox: DockerSandbox
):
    passed = asyncio.Event()

    def on_event(event: Event) -> None:
        if isinstance(event, CandidateTested) and event.candidate.verified:
            passed.set()

    late = Answer("", error=DecodeFailed("the model is gone"), wait=passed)
    model = ScriptedModel([RIGHT, late])
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan(), on_event=on_event)
    assert (result.status, result.ended, result.trouble) == (Status.VERIFIED, Ended.FAILED, "the model is gone")
    assert result.evidence.cold_confirmed


async def test_a_model_that_fails_before_anything_was_tested_ends_the_search_with_its_error(
    tmp_path: Path, sandbox: DockerSandbox
):
    model = ScriptedModel([GONE])
    with pytest.raises(DecodeFailed, match="the model is gone"):
        await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan())
    assert model.running == 0 and model.held == set()


@pytest.fixture
def docker(monkeypatch: pytest.MonkeyPatch) -> Generator[OwnEngine]:
    """A Docker engine that only this test uses, and may kill."""
    with tempfile.TemporaryDirectory(prefix="gr-", ignore_cleanup_errors=True) as folder:
        made = OwnEngine(Path(folder))
        made.start()
        monkeypatch.setenv("DOCKER_HOST", made.address)
        try:
            yield made
        finally:
            made.end()
            gc.collect()  # docker-py leaves the socket of a refused connection to it


async def search_and_kill(
    root: Path,
    model: ScriptedModel,
    late: asyncio.Event,
    moment: Callable[[Event], bool],
    what: Callable[[], Awaitable[None]],
) -> Result:
    """Do ``what`` to the Docker engine when an event is at hand; then the answers that wait for ``late`` come."""
    async with DockerSandbox(Limits(seconds=5), parallel=1) as sandbox:
        task = await task_of(root, sandbox)
        doing: list[asyncio.Task[None]] = []

        async def do() -> None:
            await what()
            late.set()

        def on_event(event: Event) -> None:
            if not doing and moment(event):
                doing.append(asyncio.create_task(do()))

        try:
            return await solve(task, model, sandbox, plan=plan(), on_event=on_event)
        finally:
            await asyncio.gather(*doing)


def is_tested(event: Event) -> bool:
    return isinstance(event, CandidateTested)


# docker-py leaves the socket of a refused connection to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_a_sandbox_that_dies_for_good_leaves_the_best_attempt(docker: OwnEngine, tmp_path: Path):
    late = asyncio.Event()
    model = ScriptedModel([NEAR, Answer(RIGHT, wait=late)], {NEAR: Answer(WORSE, wait=late)})
    result = await search_and_kill(
        tmp_path, model, late, is_tested, lambda: asyncio.to_thread(docker.end, signal.SIGKILL)
    )
    assert (result.status, result.ended) == (Status.UNVERIFIED, Ended.FAILED)
    assert "docker.sock does not answer" in result.trouble
    assert result.best is not None and (result.best.passed, result.best.verdict) == (1, Verdict.FAIL)
    assert model.running == 0 and model.held == set()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_a_sandbox_that_comes_back_is_used_again(docker: OwnEngine, tmp_path: Path):
    async def restart() -> None:
        await asyncio.to_thread(docker.end, signal.SIGKILL)
        await asyncio.to_thread(docker.start)

    late = asyncio.Event()
    model = ScriptedModel([NEAR, Answer(WRONG, wait=late)], {NEAR: Answer(RIGHT, wait=late)})
    result = await search_and_kill(tmp_path, model, late, is_tested, restart)
    assert (result.status, result.trouble) == (Status.VERIFIED, "")
    assert result.winner is not None and result.winner.round == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_a_sandbox_that_dies_before_the_confirmation_leaves_what_passed_unverified(
    docker: OwnEngine, tmp_path: Path
):
    def is_passed(event: Event) -> bool:
        return isinstance(event, CandidateTested) and event.candidate.verified

    late = asyncio.Event()
    model = ScriptedModel([RIGHT, Answer(RIGHT, wait=late)])
    result = await search_and_kill(
        tmp_path, model, late, is_passed, lambda: asyncio.to_thread(docker.end, signal.SIGKILL)
    )
    assert (result.status, result.winner, result.ended) == (Status.UNVERIFIED, None, Ended.FAILED)
    assert result.best is not None and result.best.passed == result.best.total == 2
    assert result.trouble and not result.evidence.cold_confirmed


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_a_sandbox_that_dies_before_anything_was_tested_is_an_error(docker: OwnEngine, tmp_path: Path):
    late = asyncio.Event()
    model = ScriptedModel([Answer(RIGHT, wait=late)])
    with pytest.raises(SandboxError):
        await search_and_kill(
            tmp_path, model, late, lambda _: True, lambda: asyncio.to_thread(docker.end, signal.SIGKILL)
        )
    assert model.running == 0 and model.held == set()
