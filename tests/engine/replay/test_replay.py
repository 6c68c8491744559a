"""A search that is recorded is taken again from its file: real runs, then nothing but the file."""

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
    WORSE,
    WRONG,
    Answer,
    ScriptedModel,
    fenced,
    task_of,
)

from greenroom_engine.local_model import LocalModel
from greenroom_engine.replay.recording import Recording
from greenroom_engine.replay.replaying import Replay, replay
from greenroom_engine.replay.script import Script
from greenroom_engine.search import Event, Finished, Plan, Result, TokensGenerated
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

    async def search(
        self, sandbox: DockerSandbox, model: ScriptedModel | LocalModel, plan: Plan, **task: str
    ) -> Result:
        recording = Recording(
            str(self.path), await task_of(self.folder, sandbox, **task), model, sandbox, plan, settings=None
        )
        try:
            return await recording.solve(self.events.append)
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
