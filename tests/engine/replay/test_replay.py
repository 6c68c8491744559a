"""A search that is recorded is taken again from its file: real runs, then nothing but the file."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from tests.engine.search.scripted import (
    BROKEN,
    ENDLESS,
    NEAR,
    RIGHT,
    RIGHT_COMMENTED,
    TOKENS,
    WORSE,
    WRONG,
    Answer,
    ScriptedModel,
    fenced,
    task_of,
)

from greenroom_engine.errors import DecodeFailed, EventLogInvalid
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.replay.recording import Recording
from greenroom_engine.replay.replaying import Replay, replay
from greenroom_engine.replay.script import Script
from greenroom_engine.search import Budget, Ended, Event, Finished, Plan, Result, TokensGenerated
from greenroom_sandbox import DockerSandbox, Limits


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[DockerSandbox]:
    made = DockerSandbox(Limits(seconds=2))
    yield made
    await made.aclose()


pytestmark = pytest.mark.asyncio(loop_scope="module")


def plan(candidates: int = 4, rounds: int = 1, quorum: int | None = 2, **more: object) -> Plan:
    return Plan.model_validate({"candidates": candidates, "repair_rounds": rounds, "quorum": quorum, **more})


class Recorded:
    """A search of ``double``, recorded; what it told, and its file."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "search.jsonl"
        self.path.touch()
        self.folder = folder / "project"
        self.folder.mkdir()
        self.events: list[Event] = []
        self._new = asyncio.Event()

    def _take(self, event: Event) -> None:
        self.events.append(event)
        self._new.set()

    async def told(self, kind: str) -> None:
        """Wait for an event of a kind."""
        while not any(event.kind == kind for event in self.events):
            self._new.clear()
            await self._new.wait()

    async def search(self, sandbox: DockerSandbox, model: ScriptedModel, plan: Plan, **task: str) -> Result:
        recording = Recording(
            str(self.path), await task_of(self.folder, sandbox, **task), model, sandbox, plan, settings=None
        )
        try:
            return await recording.solve(self._take)
        finally:
            assert recording.notice == ""

    async def again(self) -> Replay:
        return await replay(Script.read(self.path))

    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.path.read_text().splitlines()]

    def write(self, lines: list[dict[str, Any]]) -> None:
        self.path.write_text("".join(json.dumps(line) + "\n" for line in lines))


@pytest.fixture
def recorded(tmp_path: Path) -> Recorded:
    return Recorded(tmp_path)


def decisions(events: list[Event] | tuple[Event, ...]) -> list[dict[str, Any]]:
    """Events without what they cost."""
    kept = [event for event in events if not isinstance(event, TokensGenerated)]
    costs = {"tokens": True, "timings": True, "evidence": {"selection": {"cost": True}}}
    return [
        {"kind": "finished", **event.result.model_dump(exclude=costs)} if isinstance(event, Finished) else event.model_dump()
        for event in kept
    ]  # fmt: skip


def assert_same(seen: Replay, recorded: Recorded) -> None:
    assert seen.divergence is None
    assert decisions(seen.events) == decisions(recorded.events)


SQUARE = fenced("    return x * x\n")


@pytest.mark.parametrize(
    ("model", "asked"),
    [
        (ScriptedModel([WRONG, NEAR, BROKEN, RIGHT], {WRONG: NEAR, NEAR: RIGHT}), plan(rounds=2)),
        (ScriptedModel([WRONG, NEAR, WORSE, WRONG]), plan()),
        (ScriptedModel([SQUARE, RIGHT, RIGHT_COMMENTED]), plan(5, 0, None)),
        (ScriptedModel([RIGHT, RIGHT_COMMENTED, Answer(WRONG, never=True)]), plan(4)),
        (ScriptedModel([ENDLESS], {ENDLESS: RIGHT}), plan(1)),
    ],
    ids=["repairs", "nothing verified", "two behaviours", "agreement", "a hang"],
)
async def test_a_replay_tells_the_same(recorded: Recorded, sandbox: DockerSandbox, model: ScriptedModel, asked: Plan):
    await recorded.search(sandbox, model, asked)
    assert len(recorded.events) > 5
    assert_same(await recorded.again(), recorded)
    assert model.held == set() and model.running == 0


async def test_the_end_of_a_budget_comes_where_it_came(recorded: Recorded, sandbox: DockerSandbox):
    model = ScriptedModel([WRONG, Answer(WORSE, never=True)], {WRONG: Answer(NEAR, never=True)})
    result = await recorded.search(sandbox, model, plan(2, budget=Budget(tokens=TOKENS)))
    assert result.ended is Ended.BUDGET
    assert_same(await recorded.again(), recorded)


async def test_a_replay_waits_for_no_budget_of_seconds(recorded: Recorded, sandbox: DockerSandbox):
    result = await recorded.search(
        sandbox, ScriptedModel([Answer(WRONG, never=True)]), plan(budget=Budget(seconds=1.5))
    )
    assert result.ended is Ended.BUDGET
    started = asyncio.get_running_loop().time()
    assert_same(await recorded.again(), recorded)
    assert asyncio.get_running_loop().time() - started < 1


async def test_a_search_that_was_cancelled_is_the_same_as_far_as_it_went(recorded: Recorded, sandbox: DockerSandbox):
    model = ScriptedModel([WRONG, Answer(WORSE, never=True)], {WRONG: Answer(NEAR, never=True)})
    job = asyncio.create_task(recorded.search(sandbox, model, plan(2)))
    await recorded.told("repair started")
    job.cancel()
    with pytest.raises(asyncio.CancelledError):
        await job
    seen = await recorded.again()
    assert seen.ended == "cancelled"
    assert_same(seen, recorded)


async def test_a_search_that_failed_fails_again(recorded: Recorded, sandbox: DockerSandbox):
    model = ScriptedModel([Answer("", error=DecodeFailed("the model is gone"))])
    with pytest.raises(DecodeFailed):
        await recorded.search(sandbox, model, plan(2))
    seen = await recorded.again()
    assert seen.ended == "failed" and seen.fault is not None and seen.fault.message == "the model is gone"
    assert_same(seen, recorded)


async def test_a_log_that_ends_after_any_of_its_lines_is_the_same_up_to_there(
    recorded: Recorded, sandbox: DockerSandbox
):
    """As a search leaves it that is killed."""
    await recorded.search(sandbox, ScriptedModel([WRONG, NEAR, RIGHT], {WRONG: NEAR, NEAR: RIGHT}), plan(3, 2))
    lines = recorded.lines()
    reached = 0
    for length in range(1, len(lines)):
        recorded.write(lines[:length])
        seen = await recorded.again()
        assert seen.divergence is None, (length, seen.divergence)
        assert seen.ended == "cut" and len(seen.events) >= reached
        reached = sum(
            line["record"] == "event" and line["event"]["kind"] != "tokens generated" for line in lines[:length]
        )
        assert len(seen.events) >= reached


async def test_a_version_that_asks_the_model_something_else_diverges(
    recorded: Recorded, sandbox: DockerSandbox, monkeypatch: pytest.MonkeyPatch
):
    await recorded.search(sandbox, ScriptedModel([WRONG], {WRONG: RIGHT}), plan(1))
    monkeypatch.setattr(InstructDialect, "repair", lambda *_: "That is wrong, and nobody says why.")
    seen = await recorded.again()
    assert seen.divergence is not None and "feedback of 'repair started 0' was" in seen.divergence.message
    assert seen.divergence.message.endswith('and is "That is wrong, and nobody says why."')
    monkeypatch.undo()
    monkeypatch.setattr(InstructDialect, "top_p", 0.5)
    seen = await recorded.again()
    assert seen.divergence is not None and "an answer of the model to " in seen.divergence.message
    assert "is asked for now, and was not when it was recorded" in seen.divergence.message
    assert seen.events[-1].kind == "round started"


async def test_a_version_that_goes_on_where_the_recorded_one_had_enough_diverges(
    recorded: Recorded, sandbox: DockerSandbox, monkeypatch: pytest.MonkeyPatch
):
    await recorded.search(sandbox, ScriptedModel([RIGHT, RIGHT_COMMENTED, Answer(WRONG, never=True)]), plan(3))
    monkeypatch.setattr("greenroom_engine.search.solve.agreeing", lambda _candidates: 0)
    seen = await recorded.again()
    assert seen.divergence is not None and "cold confirm" in seen.divergence.message
    assert "was asked for when it was recorded, and is not now" in seen.divergence.message


async def test_a_version_that_reads_an_answer_differently_diverges_at_that_event(
    recorded: Recorded, sandbox: DockerSandbox
):
    await recorded.search(sandbox, ScriptedModel([WRONG, NEAR, RIGHT]), plan(3))
    lines = recorded.lines()
    (place,) = [
        number
        for number, line in enumerate(lines)
        if line["record"] == "event"
        and line["event"]["kind"] == "candidate tested"
        and line["event"]["candidate"]["passed"] == 1
    ]
    before = sum(line["record"] == "event" and line["event"]["kind"] != "tokens generated" for line in lines[:place])
    lines[place]["event"]["candidate"]["verdict"] = "pass"
    recorded.write(lines)
    divergence = (await recorded.again()).divergence
    assert divergence is not None and divergence.events == before
    assert divergence.message.startswith(f"event {before + 1} differs: candidate.verdict of 'candidate tested")
    assert divergence.message.endswith('was "pass", and is "fail"')
    assert divergence.recorded is not None and divergence.recorded["candidate"]["verdict"] == "pass"


async def test_an_event_too_many_and_one_too_few_are_told(recorded: Recorded, sandbox: DockerSandbox):
    await recorded.search(sandbox, ScriptedModel([RIGHT]), plan(1, 0, 1))
    lines = recorded.lines()
    last = next(
        number for number, line in enumerate(lines) if line["record"] == "event" and line["event"]["kind"] == "finished"
    )
    recorded.write(lines[:last] + lines[last + 1 :])
    divergence = (await recorded.again()).divergence
    assert divergence is not None and "now there is another event: 'finished'" in divergence.message
    recorded.write([*lines[: last + 1], lines[last], *lines[last + 1 :]])
    divergence = (await recorded.again()).divergence
    assert divergence is not None and "goes on with another event: 'finished'" in divergence.message


async def test_a_field_that_only_one_version_knows_is_no_difference(recorded: Recorded, sandbox: DockerSandbox):
    await recorded.search(sandbox, ScriptedModel([RIGHT]), plan(1, 0, 1))
    lines = recorded.lines()
    for line in lines:
        if line["record"] == "event" and "candidate" in line["event"]:
            line["event"]["candidate"]["mood"] = "good"
            del line["event"]["candidate"]["suspicions"]
    recorded.write(lines)
    assert_same(await recorded.again(), recorded)


async def test_only_the_targets_file_and_the_tests_are_in_it(recorded: Recorded, sandbox: DockerSandbox):
    (recorded.folder / "secret.py").write_text("KEY = 'tell nobody'\n")
    (recorded.folder / "test_other.py").write_text("def test_it(): pass\n")
    await recorded.search(sandbox, ScriptedModel([RIGHT]), plan(1, 0, 1))
    task = recorded.lines()[0]["task"]
    assert sorted(task["files"]) == ["doubling.py", "test_doubling.py"] and task["project"] == "project"
    assert "tell nobody" not in recorded.path.read_text() and str(recorded.folder) not in json.dumps(task)


async def test_a_full_disk_is_told_and_does_not_end_the_search(recorded: Recorded, sandbox: DockerSandbox):
    task = await task_of(recorded.folder, sandbox)
    recording = Recording("/dev/full", task, ScriptedModel([RIGHT]), sandbox, plan(1, 0, 1), settings=None)
    result = await recording.solve()
    assert result.winner is not None
    assert recording.notice == "This search is not recorded to its end in /dev/full: No space left on device."


HEADER = '{"record": "header", "kind": "greenroom event log", "format": %s, "greenroom": "9.9"}\n'


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is no event log of `greenroom fix --record-events`: it is empty"),
        (b"def f():\n    pass\n", "is no event log of `greenroom fix --record-events`."),
        (b'{"kind": "something else"}\n', "is no event log of"),
        (b"[1]\n", "is no event log of"),
        (b"\xff\xfe\0", "is no event log of `greenroom fix --record-events`: it is no text"),
        ((HEADER % 2).encode(), "was written by Greenroom 9.9 in format 2; this one, "),
        ((HEADER % 1).encode(), "is damaged in line 1"),
        ((HEADER % 1).encode()[:60], "is no event log of"),
    ],
)
async def test_what_is_no_event_log_is_refused(tmp_path: Path, content: bytes, said: str):
    path = tmp_path / "log.jsonl"
    path.write_bytes(content)
    with pytest.raises(EventLogInvalid) as refused:
        Script.read(path)
    assert said in str(refused.value) and str(path) in str(refused.value) and "\n" not in str(refused.value)


async def test_a_log_that_is_cut_off_or_damaged_is_refused_with_the_line(recorded: Recorded, sandbox: DockerSandbox):
    await recorded.search(sandbox, ScriptedModel([RIGHT]), plan(1, 0, 1))
    whole = recorded.path.read_text()
    texts = whole.splitlines(keepends=True)
    for damaged, said in (
        (whole[:-20], f"is cut off or damaged in line {len(texts)}"),
        ("".join([*texts[:3], texts[3][:25] + "\n", *texts[4:]]), "is cut off or damaged in line 4"),
        ("".join([*texts[:3], '{"record": "told", "at": 1}\n', *texts[4:]]), "is damaged in line 4 (told.call: "),
        ("".join([*texts[:3], "\n", *texts[4:]]), "is damaged: line 4 is empty"),
        ("".join([*texts[:2], texts[0], *texts[2:]]), "is damaged: line 3 cannot stand where it does"),
        (whole + texts[1], f"is damaged: line {len(texts) + 1} cannot stand where it does"),
        (texts[0] + '{"record": "told", "at": 1, "call": 7}\n', "is damaged: line 2 answers what nobody asked"),
    ):
        recorded.path.write_text(damaged)
        with pytest.raises(EventLogInvalid) as refused:
            Script.read(recorded.path)
        assert said in str(refused.value)
    lines = [json.loads(text) for text in texts]
    for line in lines:
        if line["record"] == "told" and isinstance(line["value"], dict):
            line["value"] = {"text": 1}
    recorded.write(lines)
    with pytest.raises(EventLogInvalid, match=r"is damaged: an answer of the model .* cannot be read"):
        await recorded.again()
