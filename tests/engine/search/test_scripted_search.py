"""Every branch of the search, driven by a model whose answers are known; the runs are real."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from tests.engine.search.scripted import (
    BROKEN,
    ENDLESS,
    NEAR,
    OTHER,
    RIGHT,
    RIGHT_COMMENTED,
    TEST,
    TOKENS,
    WORSE,
    WRONG,
    Answer,
    ScriptedModel,
    fenced,
    task_of,
)

from greenroom_engine.prompts.dialect import Question
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.search import (
    Budget,
    BudgetSpent,
    CandidateTested,
    CandidateWritten,
    ColdConfirmed,
    Ended,
    Event,
    Finished,
    Plan,
    RepairStarted,
    Status,
)
from greenroom_engine.search.solve import solve
from greenroom_sandbox import DockerSandbox, Limits, Report, Verdict


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[DockerSandbox]:
    made = DockerSandbox(Limits(seconds=2))
    yield made
    await made.aclose()


pytestmark = pytest.mark.asyncio(loop_scope="module")


def plan(candidates: int = 4, rounds: int = 1, quorum: int | None = 2, **more: object) -> Plan:
    return Plan.model_validate({"candidates": candidates, "repair_rounds": rounds, "quorum": quorum, **more})


async def test_all_wrong_ends_unverified_with_the_best_attempt(tmp_path: Path, sandbox: DockerSandbox):
    model = ScriptedModel([WRONG, NEAR, WORSE, WRONG])
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan())
    assert (result.status, result.winner, result.ended) == (Status.UNVERIFIED, None, Ended.COMPLETE)
    assert result.best is not None and "x * x * x" in result.best.code and result.best.passed == 1
    assert model.held == set()


async def test_one_right_at_round_two_after_two_reports(tmp_path: Path, sandbox: DockerSandbox):
    model = ScriptedModel([WRONG], {WRONG: NEAR, NEAR: RIGHT})
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan(rounds=2))
    assert result.winner is not None and result.winner.round == 2
    by_index = {candidate.index: candidate for candidate in result.candidates}
    parent = by_index[result.winner.parent or 0]
    assert (parent.round, by_index[parent.parent or 0].round) == (1, 0)
    assert any("double(2) gave 7, expected 4" in turn for answer, turn in model.turns if answer == WRONG)
    assert any("double(2) gave 8, expected 4" in turn for answer, turn in model.turns if answer == NEAR)


async def test_a_failed_candidate_is_repaired_while_others_are_still_being_written(
    tmp_path: Path, sandbox: DockerSandbox
):
    late = asyncio.Event()
    model = ScriptedModel([WRONG, Answer(WORSE, wait=late)], {WRONG: RIGHT})
    events: list[Event] = []

    def on_event(event: Event) -> None:
        events.append(event)
        if isinstance(event, CandidateTested) and event.candidate.verified:
            late.set()  # the second answer is complete only when the repair of the first has passed

    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan(2, 1, None), on_event=on_event)
    assert result.winner is not None and result.winner.round == 1
    written = [event.candidate.round for event in events if isinstance(event, CandidateWritten)]
    assert written[:3] == [0, 1, 0]
    assert isinstance(events[-1], Finished)


async def test_what_does_not_compile_goes_on_without_a_run(tmp_path: Path, sandbox: DockerSandbox):
    model = ScriptedModel([BROKEN], {BROKEN: RIGHT})
    events: list[Event] = []
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan(1), on_event=events.append)
    assert result.status is Status.VERIFIED
    tested = [event.candidate.index for event in events if isinstance(event, CandidateTested)]
    assert tested == [1]
    assert [turn for _, turn in model.turns] == [
        "That cannot be used: it does not compile. Answer with the complete function `double` in one ```python block."
    ]


async def test_equal_answers_run_once_count_as_votes_and_only_one_is_repaired(tmp_path: Path, sandbox: DockerSandbox):
    commented = fenced("    # seven\n    return (7)\n")
    model = ScriptedModel([WRONG, commented, WRONG, WORSE, NEAR, OTHER])
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan(4, 1, None))
    first = [candidate for candidate in result.candidates if candidate.round == 0]
    assert [candidate.duplicate_of for candidate in first] == [None, 0, 0, None, None, None]
    assert sorted(answer for answer, _ in model.turns) == sorted([WRONG, WORSE, NEAR])
    assert result.winner is not None and "x + x" in result.winner.code


async def test_agreement_ends_the_search_whatever_still_runs(tmp_path: Path, sandbox: DockerSandbox):
    never = Answer(WRONG, never=True)
    model = ScriptedModel([RIGHT, RIGHT_COMMENTED, never, never])
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan())
    assert (result.ended, result.evidence.agreeing, result.evidence.verified) == (Ended.AGREED, 2, 2)
    assert model.running == 0 and model.held == set()


async def test_when_places_are_scarce_near_misses_are_repaired_first(tmp_path: Path, sandbox: DockerSandbox):
    model = ScriptedModel([WRONG, WORSE, NEAR, fenced("    return 9\n")], {NEAR: RIGHT})
    model.dialect.anew = 0.75
    model.dialect.redraws = True
    model.dialect.draws = 1
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan())
    assert [answer for answer, _ in model.turns] == [NEAR]
    assert result.status is Status.VERIFIED


class Restating(InstructDialect):
    """Asks again rather than for a turn."""

    def __init__(self) -> None:
        self.reports: list[Report] = []

    def restated(self, question: Question, report: Report) -> Iterator[list[Message]]:
        self.reports.append(report)
        yield [Message(Role.USER, "again")]


async def test_a_dialect_that_restates_the_question_is_asked_so_and_frees_what_failed(
    tmp_path: Path, sandbox: DockerSandbox
):
    dialect = Restating()
    model = ScriptedModel([WRONG, NEAR, WORSE, RIGHT], dialect=dialect)
    events: list[Event] = []
    task = await task_of(tmp_path, sandbox)
    result = await solve(task, model, sandbox, plan=plan(3, 1, None), on_event=events.append)
    assert model.turns == [] and model.held == set()
    assert result.winner is not None and result.winner.round == 1 and result.winner.parent in (0, 1, 2)
    assert [report.verdict for report in dialect.reports] == [Verdict.FAIL] * 3
    assert len([event for event in events if isinstance(event, RepairStarted)]) == 3


async def test_thin_tests_with_two_behaviours_leave_the_larger_group(tmp_path: Path, sandbox: DockerSandbox):
    square = fenced("    return x * x\n")
    model = ScriptedModel([square, RIGHT, RIGHT_COMMENTED, WRONG])
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan(4, 0, None))
    assert result.winner is not None and "2 * x" in result.winner.code
    assert (result.evidence.verified, result.evidence.agreeing) == (3, 2)
    selection = result.evidence.selection
    assert selection is not None and selection.method == "adaptive" and selection.inputs > 0
    assert [(cluster.votes, round(cluster.share, 2)) for cluster in selection.clusters] == [(2, 0.67), (1, 0.33)]


async def test_a_flaky_test_is_not_held_against_a_candidate(tmp_path: Path, sandbox: DockerSandbox):
    tests = TEST + "\nimport random\ndef test_coin(): assert random.SystemRandom().random() < 0.5\n"
    task = await task_of(tmp_path, sandbox, test=tests)
    while not task.baseline.flaky:  # until two runs in a row ended differently
        task = await task_of(tmp_path, sandbox, test=tests)
    assert task.baseline.flaky == ("test_doubling.py::test_coin",)
    results = [await solve(task, ScriptedModel([RIGHT]), sandbox, plan=plan(1, 0, 1)) for _ in range(4)]
    assert {result.status for result in results} == {Status.VERIFIED}


async def test_a_candidate_that_rewrites_the_tests_is_no_pass(tmp_path: Path, sandbox: DockerSandbox):
    cheat = fenced(
        "    import pathlib\n    pathlib.Path('test_doubling.py').write_text('def test_two(): pass\\ndef test_none(): pass\\n')\n"
        "    return 7\n"
    )
    model = ScriptedModel([cheat])
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan(1, 0, 1))
    assert result.status is Status.UNVERIFIED
    assert (tmp_path / "test_doubling.py").read_text() == TEST


async def test_a_hang_is_reported_to_the_model_which_goes_on(tmp_path: Path, sandbox: DockerSandbox):
    model = ScriptedModel([ENDLESS], {ENDLESS: RIGHT})
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=plan(1))
    assert [candidate.verdict for candidate in result.candidates] == [Verdict.TIMEOUT, Verdict.PASS]
    assert "look for a loop that does not end" in model.turns[0][1]
    assert result.status is Status.VERIFIED


async def test_a_budget_that_ends_a_round_leaves_what_has_passed_to_be_confirmed(
    tmp_path: Path, sandbox: DockerSandbox
):
    late = asyncio.Event()
    model = ScriptedModel([RIGHT, Answer(WRONG, wait=late), Answer(WORSE, never=True)])
    events: list[Event] = []

    def on_event(event: Event) -> None:
        events.append(event)
        if isinstance(event, CandidateTested) and event.candidate.verified:
            late.set()  # the tokens of the second answer are the last

    limited = plan(3, 1, 2, budget=Budget(tokens=2 * TOKENS))
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=limited, on_event=on_event)
    assert (result.status, result.ended) == (Status.VERIFIED, Ended.BUDGET)
    kinds = [type(event) for event in events]
    assert kinds.index(BudgetSpent) < kinds.index(ColdConfirmed)
    assert model.running == 0 and model.held == set()


async def test_a_budget_of_seconds_ends_a_model_that_never_answers(tmp_path: Path, sandbox: DockerSandbox):
    task = await task_of(tmp_path, sandbox)
    model = ScriptedModel([Answer(WRONG, never=True)])
    started = time.monotonic()
    result = await solve(task, model, sandbox, plan=plan(2, 1, 2, budget=Budget(seconds=2)))
    assert (result.status, result.ended, result.candidates) == (Status.UNVERIFIED, Ended.BUDGET, ())
    assert 1.4 < time.monotonic() - started < 6
    assert model.running == 0


async def test_a_budget_of_tokens_ends_the_search_without_a_winner(tmp_path: Path, sandbox: DockerSandbox):
    model = ScriptedModel([WRONG, Answer(WORSE, never=True)], {WRONG: Answer(NEAR, never=True)})
    limited = plan(2, 1, 2, budget=Budget(tokens=TOKENS))
    result = await solve(await task_of(tmp_path, sandbox), model, sandbox, plan=limited)
    assert (result.status, result.ended, len(result.candidates)) == (Status.UNVERIFIED, Ended.BUDGET, 1)


async def test_cancelling_leaves_nothing_running(tmp_path: Path, sandbox: DockerSandbox):
    model = ScriptedModel([ENDLESS, Answer(WRONG, never=True)])
    written = asyncio.Event()
    task = await task_of(tmp_path, sandbox)
    job = asyncio.create_task(solve(task, model, sandbox, plan=plan(2), on_event=lambda _: written.set()))
    await written.wait()
    await asyncio.sleep(0.2)
    job.cancel()
    with pytest.raises(asyncio.CancelledError):
        await job
    assert model.running == 0 and model.held == set()


async def test_the_users_own_body_is_the_first_candidate_and_the_parent_of_all_others(
    tmp_path: Path, sandbox: DockerSandbox
):
    text = 'def double(x):\n    """Twice."""\n    return 7  # for now\n'
    model = ScriptedModel([WRONG, RIGHT])
    events: list[Event] = []
    task = await task_of(tmp_path, sandbox, text=text)
    result = await solve(task, model, sandbox, plan=plan(2, 0, 1), on_event=events.append)
    yours, same, right, *_ = result.candidates
    assert (yours.is_given, yours.verdict, yours.passed, yours.total) == (True, Verdict.FAIL, 0, 2)
    assert same.duplicate_of == 0 and {same.parent, right.parent} == {0}
    assert result.winner == right
    assert result.evidence.candidates == len(result.candidates) - 1  # nobody wrote the first
    assert not any(isinstance(event, RepairStarted) for event in events)
