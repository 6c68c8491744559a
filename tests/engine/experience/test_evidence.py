"""What a real search leaves in the store: candidates that pass and differ, in the real sandbox, a scripted model."""

import asyncio
import math
from collections.abc import AsyncIterator
from collections.abc import Sequence as Items
from pathlib import Path

import pytest
import pytest_asyncio
from tests.engine.search.scripted import (
    OTHER,
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

from greenroom_engine.experience import History, RecordedTask, TaskStatus
from greenroom_engine.experience.recorder import Asked, Recorder
from greenroom_engine.experience.writer import Writer
from greenroom_engine.prompts.message import Message
from greenroom_engine.search import Plan, Result, Task
from greenroom_engine.search.solve import solve
from greenroom_sandbox import DockerSandbox, Limits

SQUARE = fenced("    return x * x\n")  # passes the tests too: 2 and 0 are their own
GIVEN = "def double(x):\n    return 7\n"

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[DockerSandbox]:
    made = DockerSandbox(Limits(seconds=2))
    yield made
    await made.aclose()


class Judge(ScriptedModel):
    """Is for code that has ``2 * x`` in it, wherever it is shown; never answers when it is ``silent``."""

    silent = False

    def __post_init__(self) -> None:
        super().__post_init__()
        self.dialect.can_judge = True
        self.asked = asyncio.Event()

    async def preference(self, conversation: list[Message], options: Items[str]) -> list[float] | None:
        self.asked.set()
        if self.silent:
            await asyncio.Event().wait()
        first = conversation[-1].content.partition("Candidate B:")[0]
        return [0.8, 0.2] if "2 * x" in first else [0.4, 0.6]


async def recorded(folder: Path, task: Task, model: ScriptedModel, sandbox: DockerSandbox, plan: Plan) -> Result:
    writer = Writer(folder, 2**30)
    try:
        async with Recorder(writer, Asked(task, "0" * 64, model, plan)) as recorder:
            result = await solve(task, model, sandbox, plan=plan, on_event=recorder.on_event)
        assert recorder.notice == ""
        return result
    finally:
        assert await asyncio.to_thread(writer.close, 30)


def only(folder: Path) -> RecordedTask:
    found = History(folder).task(1)
    assert found is not None
    return found


async def test_clusters_inputs_judgements_scores_and_costs_are_kept(tmp_path: Path, sandbox: DockerSandbox):
    model = Judge([RIGHT, RIGHT_COMMENTED, SQUARE, OTHER, WRONG])
    plan = Plan(candidates=4, repair_rounds=0, quorum=None)
    result = await recorded(tmp_path / "store", await task_of(tmp_path, sandbox), model, sandbox, plan)
    job, selection = only(tmp_path / "store"), result.evidence.selection
    assert selection is not None and job.ending is not None and job.ending.selection is not None

    by_code = {each.code: each for each in job.candidates if each.duplicate_of is None}
    double, square = by_code["def double(x):\n    return 2 * x\n"], by_code["def double(x):\n    return x * x\n"]
    assert double.votes == 2 and square.votes == 1 and double.text == RIGHT
    assert [each.votes for each in job.candidates if each.duplicate_of == double.number] == [0]
    clusters = job.comparison.clusters
    assert [(each.votes, each.share) for each in clusters] == [(3, 0.75), (1, 0.25)]
    assert (double.cluster, square.cluster, square.place) == (0, 1, 3)
    assert [each.place for each in job.candidates] == [
        selection.ranking.index(each.number) if each.number in selection.ranking else None for each in job.candidates
    ]
    assert double.score == pytest.approx(1.75) and square.score == pytest.approx(0.25)

    inputs = job.comparison.inputs
    assert len(inputs) == selection.inputs == job.ending.selection.inputs > 10
    assert {each.call for each in inputs if each.place is not None} == {each.call for each in selection.distinctions}
    first = next(each for each in inputs if each.place == 0)
    assert first.differs and first.call == selection.distinctions[0].call
    assert {each.candidate for each in first.outputs} == {double.number, square.number}
    for each in inputs:
        argument = each.call.removeprefix("double(").removesuffix(")")
        shown = {output.candidate: output.shown for output in each.outputs}
        assert each.differs == (shown[double.number] != shown[square.number])
        if argument.lstrip("-").isdigit():
            assert shown == {double.number: str(2 * int(argument)), square.number: str(int(argument) ** 2)}

    one, other = job.comparison.judgements
    assert (one.first, one.second, one.turn) == (other.second, other.first, 0) and other.turn == 1
    assert one.verdict == other.verdict == one.winner == other.winner == double.number
    assert {round(math.exp(each.log_probability or 0), 6) for each in (one, other)} == {0.8, 0.6}
    assert one.tokens_read > 0 and one.tokens_written == 0

    ending, chosen = job.ending, job.ending.selection
    assert (ending.search_ended, chosen.method) == ("complete", "adaptive")
    assert (chosen.model_calls, chosen.observations) == (selection.cost.model_calls, selection.cost.observations)
    assert chosen.tokens_read == selection.cost.tokens_read == one.tokens_read + other.tokens_read
    assert chosen.observe_s > 0 and chosen.select_s > 0
    assert ending.first_verified_s is not None and ending.select_s is not None and ending.total_s is not None
    assert 0 < ending.first_verified_s < ending.total_s and 0 < ending.select_s < ending.total_s
    assert ending.tokens_generated == sum(each.tokens for each in job.candidates) + chosen.tokens_written


async def test_what_was_known_when_a_job_is_cancelled_while_it_chooses_is_kept(tmp_path: Path, sandbox: DockerSandbox):
    model = Judge([RIGHT, SQUARE])
    model.silent = True
    task = await task_of(tmp_path, sandbox)
    plan = Plan(candidates=2, repair_rounds=0, quorum=None)
    job = asyncio.create_task(recorded(tmp_path / "store", task, model, sandbox, plan))
    await model.asked.wait()
    job.cancel()
    with pytest.raises(asyncio.CancelledError):
        await job
    found = only(tmp_path / "store")
    assert found.status is TaskStatus.CANCELLED and found.ending is not None and found.ending.selection is None
    assert sorted(each.votes for each in found.comparison.clusters) == [1, 1]
    assert sorted(each.cluster or 0 for each in found.candidates) == [0, 1]
    assert any(each.differs for each in found.comparison.inputs) and found.comparison.judgements == ()


async def test_where_all_agree_the_one_cluster_is_of_equal_code(tmp_path: Path, sandbox: DockerSandbox):
    plan = Plan(candidates=2, repair_rounds=0, quorum=2)
    task = await task_of(tmp_path, sandbox)
    await recorded(tmp_path / "store", task, ScriptedModel([RIGHT, RIGHT_COMMENTED]), sandbox, plan)
    job = only(tmp_path / "store")
    assert job.ending is not None and job.ending.selection is not None
    assert (job.ending.search_ended, job.ending.selection.inputs) == ("agreed", 0)
    assert [each.share for each in job.comparison.clusters] == [1.0] and job.comparison.inputs == ()
    assert all(each.cluster == 0 and each.score is None for each in job.candidates if each.verdict == "pass")


async def test_a_given_body_has_no_cost_and_only_repairs_have_feedback(tmp_path: Path, sandbox: DockerSandbox):
    model = ScriptedModel([WORSE], {WORSE: RIGHT})
    plan = Plan(candidates=1, repair_rounds=1, quorum=None)
    task = await task_of(tmp_path, sandbox, text=GIVEN)
    await recorded(tmp_path / "store", task, model, sandbox, plan)
    given, *written = only(tmp_path / "store").candidates
    assert given.is_given and given.verdict == "fail" and (given.text, given.generate_s) == ("", 0.0)
    assert given.log_probability is None is given.total_log_probability
    firsts = [each for each in written if each.round == 0]
    repairs = [each for each in written if each.round == 1]
    assert firsts and repairs and not any(each.is_given for each in written)
    assert [each.feedback for each in firsts] == [""] * len(firsts) and all(each.parent == 0 for each in firsts)
    assert [each.feedback for each in repairs] == [turn for _, turn in model.turns]
    assert all(each.tokens == TOKENS and each.text for each in written)


async def test_a_budget_that_was_spent_is_how_the_search_ended(tmp_path: Path, sandbox: DockerSandbox):
    plan = Plan.model_validate({"candidates": 2, "repair_rounds": 0, "quorum": 2, "budget": {"seconds": 1}})
    model = ScriptedModel([RIGHT, Answer(WRONG, never=True)])
    await recorded(tmp_path / "store", await task_of(tmp_path, sandbox), model, sandbox, plan)
    job = only(tmp_path / "store")
    assert job.ending is not None and job.ending.search_ended == "budget"
