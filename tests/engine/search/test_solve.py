"""The search on the embedded model and the real Docker sandbox."""

import asyncio
import textwrap
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest

from greenroom_engine.local_model import LocalModel
from greenroom_engine.search import CandidateTested, Effort, Event, Finished, Opened, Plan, RoundStarted, Status, Task
from greenroom_engine.search.solve import solve
from greenroom_engine.source import find_target
from greenroom_sandbox import DockerSandbox, TestSelection, Verdict, Workspace

EVENS = 'def evens(numbers: list[int]) -> list[int]:\n    """Return the even numbers in numbers."""\n    raise NotImplementedError\n'


@pytest.fixture(scope="module")
def model() -> LocalModel:
    """The embedded model, loaded once."""
    return LocalModel.load(None)


@pytest.fixture
async def sandbox() -> AsyncIterator[DockerSandbox]:
    made = DockerSandbox()
    yield made
    await made.aclose()


async def make_task(root: Path, sandbox: DockerSandbox, files: Mapping[str, str], target: str) -> Task:
    for path, text in files.items():
        (root / path).write_text(textwrap.dedent(text))
    path, qualname = target.split("::")
    workspace = Workspace.snapshot(root)
    tests = TestSelection(tuple(name for name in files if name.startswith("test_")))
    text = (root / path).read_text()
    return Task(workspace, find_target(text, path, qualname), text, tests, await sandbox.baseline(workspace, tests))


async def test_a_stub_becomes_a_function_that_passes_its_tests(
    tmp_path: Path, model: LocalModel, sandbox: DockerSandbox
) -> None:
    tests = "from lists import evens\n\ndef test_evens():\n    assert evens([1, 2, 4]) == [2, 4]\n    assert evens([]) == []\n"
    files = {"lists.py": EVENS + "\n\nKEPT = 1\n", "test_lists.py": tests}
    task = await make_task(tmp_path, sandbox, files, "lists.py::evens")
    events: list[Event] = []
    result = await solve(task, model, sandbox, plan=Plan.of(Effort.MEDIUM), on_event=events.append)
    assert result.status is Status.VERIFIED
    assert result.winner is not None and result.winner.verdict is Verdict.PASS
    assert result.evidence.tests_passed == result.evidence.tests_total == 1 and result.evidence.cold_confirmed
    assert result.new_text is not None and '"""Return the even' in result.new_text and "KEPT = 1" in result.new_text
    assert isinstance(events[0], Opened) and isinstance(events[1], RoundStarted) and isinstance(events[-1], Finished)
    assert any(isinstance(event, CandidateTested) for event in events)
    assert (tmp_path / "lists.py").read_text() == files["lists.py"]


async def test_tests_that_contradict_each_other_leave_nothing_verified(
    tmp_path: Path, model: LocalModel, sandbox: DockerSandbox
) -> None:
    tests = "from lists import evens\n\ndef test_a():\n    assert evens([2]) == [2]\n\ndef test_b():\n    assert evens([2]) == [3]\n"
    task = await make_task(tmp_path, sandbox, {"lists.py": EVENS, "test_lists.py": tests}, "lists.py::evens")
    result = await solve(task, model, sandbox, plan=Plan.of(Effort.LOW))
    assert result.status is Status.UNVERIFIED and result.winner is None
    assert not result.evidence.cold_confirmed and result.evidence.verified == 0
    assert result.best is None or result.best.passed < 2


async def test_the_same_seed_writes_the_same_candidates(
    tmp_path: Path, model: LocalModel, sandbox: DockerSandbox
) -> None:
    tests = "from lists import evens\n\ndef test_a():\n    assert evens([2]) == [3]\n"
    task = await make_task(tmp_path, sandbox, {"lists.py": EVENS, "test_lists.py": tests}, "lists.py::evens")
    first, second = [
        sorted(c.code for c in (await solve(task, model, sandbox, plan=Plan.of(Effort.LOW, seed=5))).candidates)
        for _ in range(2)
    ]
    assert first == second


async def test_a_second_round_repairs_the_best_that_failed_and_asks_anew_for_the_dialects_share(
    tmp_path: Path, model: LocalModel, sandbox: DockerSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model.dialect, "anew", 0.75)  # answers enough that some of them differ from those of the first
    tests = "from lists import evens\n\ndef test_a():\n    assert evens([2, 5]) == [97]\n"
    task = await make_task(tmp_path, sandbox, {"lists.py": EVENS, "test_lists.py": tests}, "lists.py::evens")
    result = await solve(task, model, sandbox, plan=Plan.of(Effort.MEDIUM))
    firsts = [c for c in result.candidates if c.round == 0]
    seconds = [c for c in result.candidates if c.round == 1]
    repairs = [c for c in seconds if c.parent is not None]
    anew = [c for c in seconds if c.parent is None]

    assert 8 <= len(firsts) <= 8 * model.dialect.draws
    assert len([c for c in firsts if c.verdict is not None and c.duplicate_of is None]) <= 8
    assert {c.parent for c in repairs} <= {c.index for c in firsts}
    assert len(repairs) == 8 - int(8 * model.dialect.anew)
    assert len({c.code for c in anew if c.verdict is not None and c.duplicate_of is None}) <= int(
        8 * model.dialect.anew
    )
    assert {c.code for c in anew} - {c.code for c in firsts}  # other seeds than in the first round


async def test_cancelling_a_job_stops_it_and_the_next_one_works(
    tmp_path: Path, model: LocalModel, sandbox: DockerSandbox
) -> None:
    tests = (
        "import time\nfrom lists import evens\n\ndef test_a():\n    time.sleep(3)\n    assert evens([2, 3]) == [2]\n"
    )
    task = await make_task(tmp_path, sandbox, {"lists.py": EVENS, "test_lists.py": tests}, "lists.py::evens")
    written = asyncio.Event()
    job = asyncio.create_task(
        solve(task, model, sandbox, plan=Plan.of(Effort.MEDIUM), on_event=lambda _event: written.set())
    )
    await written.wait()
    job.cancel()
    with pytest.raises(asyncio.CancelledError):
        await job
    assert model.decoder.statistics.running == 0
    quick = await make_task(
        tmp_path,
        sandbox,
        {"test_lists.py": tests.replace("time.sleep(3)", "pass"), "lists.py": EVENS},
        "lists.py::evens",
    )
    assert (await solve(quick, model, sandbox, plan=Plan.of(Effort.MEDIUM))).status is Status.VERIFIED


async def test_a_wrong_body_is_repaired_from_its_failing_tests(
    tmp_path: Path, model: LocalModel, sandbox: DockerSandbox
) -> None:
    wrong = EVENS.replace("raise NotImplementedError", "return [n for n in numbers if n % 2 == 1]")
    tests = "from lists import evens\n\ndef test_a():\n    assert evens([1, 2, 4]) == [2, 4]\n"
    task = await make_task(tmp_path, sandbox, {"lists.py": wrong, "test_lists.py": tests}, "lists.py::evens")
    result = await solve(task, model, sandbox, plan=Plan.of(Effort.MEDIUM))
    assert result.status is Status.VERIFIED
