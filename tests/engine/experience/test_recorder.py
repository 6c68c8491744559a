"""From events to records, without a search."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom_engine.experience import History, TaskStatus
from greenroom_engine.experience.recorder import Asked, Recorder
from greenroom_engine.experience.writer import Writer
from greenroom_engine.local_model import LocalModel
from greenroom_engine.search import Candidate, CandidateTested, CandidateWritten, Effort, Opened, Plan, Task
from greenroom_engine.source import find_target
from greenroom_sandbox import Baseline, Outcome, Report, TestResult, TestSelection, Verdict, Workspace

TEXT = "def total(prices):\n    ...\n"


@pytest.fixture(scope="module")
def model() -> LocalModel:
    """The embedded model, loaded once."""
    return LocalModel.load(None)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    made = Writer(tmp_path / "experience", 2**30)
    yield made
    assert made.close(30)


def asked(model: LocalModel, plan: Plan) -> Asked:
    workspace = Workspace(Path("/shop"), {"cart.py": TEXT.encode()}, Path(sys.executable))
    baseline = Baseline(tests=(TestResult(id="a", outcome=Outcome.FAILED),), ids=("a", "b"), flaky=("b",))
    task = Task(workspace, find_target(TEXT, "cart.py", "total"), TEXT, TestSelection(("test_cart.py",)), baseline)
    return Asked(task, "0" * 64, model, plan)


def candidate(index: int = 0, parent: int | None = None) -> Candidate:
    return Candidate(
        index=index, round=0, parent=parent, code=TEXT, imports=(), log_probability=float("-inf"), tokens=3
    )


async def test_events_become_records_and_an_error_is_named(writer: Writer, model: LocalModel):
    recorder = Recorder(writer, asked(model, Plan.of(Effort.HIGH, seed=4)))
    report = Report(verdict=Verdict.FAIL, tests=(TestResult(id="b", outcome=Outcome.PASSED),), detail="a: no result")
    with pytest.raises(ZeroDivisionError):
        async with recorder:
            recorder.on_event(Opened(conversation=(("user", "write total"),)))
            recorder.on_event(CandidateWritten(candidate=candidate()))
            tested = candidate().model_copy(update={"verdict": report.verdict, "report": report, "passed": 1})
            recorder.on_event(CandidateTested(candidate=tested))
            raise ZeroDivisionError
    found = History(writer.folder).task(1)
    assert found is not None and found.ending is not None and found.prompt is not None
    assert (found.status, found.ending.error) == (TaskStatus.FAILED, "ZeroDivisionError")
    assert (found.task.effort, found.task.seed, found.task.test_bits, found.task.flaky) == ("high", 4, "0-", ("b",))
    assert (
        found.task.dialect == "stub" and found.task.project == "shop" and found.prompt.messages[0][1] == "write total"
    )
    (only,) = found.candidates
    assert (only.verdict, only.bits, only.detail, only.log_probability) == ("fail", "-1", "a: no result", None)


async def test_a_plan_that_is_no_effort_is_custom(writer: Writer, model: LocalModel):
    async with Recorder(writer, asked(model, Plan(candidates=5, repair_rounds=2, quorum=None))):
        pass
    found = History(writer.folder).task(1)
    assert found is not None and found.task.effort == "custom"
    assert (found.task.plan["candidates"], found.task.plan["quorum"]) == (5, None)


async def test_an_event_that_the_recorder_does_not_understand_never_fails_the_job(writer: Writer, model: LocalModel):
    recorder = Recorder(writer, asked(model, Plan()))
    async with recorder:
        recorder.on_event(CandidateWritten(candidate=candidate()))
        recorder.on_event(CandidateWritten(candidate=candidate(1).model_copy(update={"duplicate_of": 77})))
        recorder.on_event(CandidateWritten(candidate=candidate(2)))
    assert "not recorded to its end" in recorder.notice
    found = History(writer.folder).task(1)
    assert found is None or (found.status is TaskStatus.UNFINISHED and len(found.candidates) <= 1)


async def test_without_a_writer_nothing_is_recorded(model: LocalModel):
    recorder = Recorder(None, asked(model, Plan()))
    async with recorder:
        recorder.on_event(CandidateWritten(candidate=candidate()))
    assert recorder.notice == ""
