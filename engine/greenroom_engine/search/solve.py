"""The search: sample in parallel, run each candidate as soon as it is written, repair from the reports, select.

Source: S* (arXiv:2502.14382). Its stage 1 (parallel samples, each debugged for further rounds on test feedback) waits
for all samples between its steps; here each goes its own way, so that writing, running and repairing overlap.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from typing import cast

from greenroom_engine.decoding import Sequence
from greenroom_engine.errors import GreenroomEngineError
from greenroom_engine.judging.panel import Panel
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.prompts.message import Message
from greenroom_engine.search.budget import Purse
from greenroom_engine.search.choosing import Choice
from greenroom_engine.search.clock import Clock
from greenroom_engine.search.draft import Draft
from greenroom_engine.search.drafts import Drafts
from greenroom_engine.search.events import (
    BudgetSpent,
    CandidateTested,
    CandidateWritten,
    Event,
    Finished,
    Opened,
    RepairStarted,
    RoundStarted,
)
from greenroom_engine.search.plan import Plan
from greenroom_engine.search.rehearsal import Rehearsal
from greenroom_engine.search.result import Ended, Result, Timings
from greenroom_engine.search.round import Round
from greenroom_engine.search.selection import agreeing
from greenroom_engine.search.summing_up import result_of
from greenroom_engine.search.task import Task
from greenroom_engine.search.telling import Teller
from greenroom_engine.search.writing import Writer
from greenroom_engine.source import Answer
from greenroom_sandbox import ContainerLost, Runner, SandboxError, Verdict

_CONFIRM_RUNS = 3.0  # a confirmation takes about as long as so many runs: it starts a container of its own
_STARTING_SECONDS = 1.0


async def solve(
    task: Task,
    model: LanguageModel,
    sandbox: Runner,
    *,
    plan: Plan | None = None,
    on_event: Callable[[Event], None] = lambda _event: None,
    clock: Clock | None = None,
) -> Result:
    """Write or repair ``task.target`` until its tests pass.

    ``plan``: None for medium effort. ``on_event`` is called in the event loop's thread. ``clock``: None for real time.
    Cancelling stops decoder and sandbox and leaves nothing running.
    Raises PromptTooLong when not even the bare target fits the model's context; what the model and the sandbox raise if
    nothing was tested by then, else the result says it (``trouble``).
    """
    search = Search(task, model, sandbox, plan or Plan(), on_event, clock or Clock())
    try:
        return await search.run()
    finally:
        await search.aclose()


class Search:
    """One job. Every candidate is a task of its own from its first token to its report, and so is every repair."""

    def __init__(self, task: Task, model: LanguageModel, sandbox: Runner, plan: Plan,
                 emit: Callable[[Event], None], clock: Clock) -> None:  # fmt: skip
        self._task, self._plan, self._emit, self._clock = task, plan, emit, clock
        self._model, self._sandbox = model, sandbox
        self._teller = Teller(model, emit)
        self._writer = Writer(task, model, plan)
        self._rehearsal = Rehearsal(task, sandbox)
        self._purse = Purse(plan.budget, lambda: self._teller.tokens.generated, self._reserve, clock)
        self._drafts = Drafts()
        self._existing = Draft.existing(task)
        self._first: Round | None = None
        for number in range(plan.repair_rounds, -1, -1):
            self._first = Round(number, plan, model.dialect, self, self._first)
        self._work: set[asyncio.Task[None]] = set()
        self._over = asyncio.Event()
        self._ended, self._trouble = Ended.COMPLETE, ""
        self._first_verified: float | None = None

    async def run(self) -> Result:
        """Candidates until enough agree or the plan is carried out, then selection and the cold confirm."""
        self._emit(Opened(conversation=tuple((turn.role.value, turn.content) for turn in self._writer.opening)))
        self._take_existing()
        assert self._first is not None
        self._first.start()
        await self._carry_out()
        generating = self._teller.seconds
        choice = Choice(self._drafts, self._rehearsal, self._teller, self._plan, self._clock)
        left = self._purse.seconds_left
        panel = Panel(self._task, self._model, self._sandbox, seed=self._plan.seed, emit=self._emit)  # its meter starts
        try:
            await choice.make(panel, None if left is None else max(0.0, left - self._reserve()))
        except Exception as error:  # noqa: BLE001 - what cannot be borne is raised again
            self._bear(error)
        timings = Timings(
            generate_s=generating,
            execute_s=self._rehearsal.seconds,
            total_s=self._teller.seconds,
            select_s=self._teller.seconds - generating,
            first_verified_s=self._first_verified,
        )
        result = result_of(self._task, self._drafts, choice, self._ended, self._trouble, self._teller.tokens, timings)
        self._emit(Finished(result=result))
        return result

    async def aclose(self) -> None:
        """Stop what runs and give the sequences back."""
        await self._stop()
        for draft in self._drafts:
            self._writer.release(draft)

    def _take_existing(self) -> None:
        """The user's own body is the first candidate: its report is the baseline, and every answer is its repair."""
        existing = self._existing
        if existing is not None and existing.answer is not None and existing.candidate.report is not None:
            self._drafts.add(existing)
            self._rehearsal.learn(existing.answer, existing.candidate.report)
            self._emit(CandidateTested(candidate=existing.candidate))

    # -- the work in hand ---------------------------------------------------------------------------------------------
    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        """Have it done beside everything else; what it raises ends the search."""
        self._work.add(asyncio.create_task(work))

    async def _carry_out(self) -> None:
        """Until nothing is left to do, or the outcome can no longer improve, or the budget is spent."""
        over, spent = asyncio.create_task(self._over.wait()), asyncio.create_task(self._purse.spent())
        ticker = asyncio.create_task(self._teller.tick())
        try:
            while self._work and not over.done() and not spent.done():
                await asyncio.wait({*self._work, over, spent}, return_when=asyncio.FIRST_COMPLETED)
                done = [each for each in self._work if each.done()]
                self._work.difference_update(done)
                if errors := [error for work in done if (error := work.exception())]:  # each is asked, or it is logged
                    self._bear(errors[0])
                    break
            if self._trouble:
                pass
            elif self._over.is_set():
                self._ended = Ended.AGREED
            elif self._work:
                self._ended = Ended.BUDGET
                self._emit(BudgetSpent(budget=str(self._plan.budget)))
        finally:
            for each in (over, spent, ticker):
                each.cancel()
            await asyncio.gather(over, spent, ticker, return_exceptions=True)
            await self._stop()
        for draft in self._drafts:
            if draft.answer is not None and draft.candidate.verdict is None:
                draft.update(note="the search ended before its tests did")
        self._require_runs()

    def _bear(self, error: BaseException) -> None:
        """A model or a sandbox that fails ends the search; what was tested by then is kept. Other errors are raised."""
        while isinstance(error, BaseExceptionGroup):
            error = cast("BaseExceptionGroup[BaseException]", error).exceptions[0]
        if not isinstance(error, GreenroomEngineError | SandboxError) or not self._has_runs:
            raise error
        self._ended, self._trouble = Ended.FAILED, str(error)

    @property
    def _has_runs(self) -> bool:
        return any(candidate.was_run and not candidate.is_given for candidate in self._drafts.candidates)

    def _require_runs(self) -> None:
        """:raises ContainerLost: no run came to anything, through no fault of any candidate."""
        lost = [each.report for each in self._drafts.candidates if each.verdict is Verdict.INFRA and each.report]
        if lost and not self._has_runs:
            raise ContainerLost(lost[0].detail)

    async def _stop(self) -> None:
        for work in self._work:
            work.cancel()
        await asyncio.gather(*self._work, return_exceptions=True)
        self._work.clear()
        await self._rehearsal.aclose()

    def _reserve(self) -> float:
        """Seconds that a confirmation will take, about."""
        return _STARTING_SECONDS + _CONFIRM_RUNS * self._task.baseline.duration_ms / 1000

    # -- what rounds want done ----------------------------------------------------------------------------------------
    @property
    def goes_on(self) -> bool:
        """Whether further candidates are worth their cost: always, or until one passes."""
        return self._plan.quorum is None or not agreeing(self._drafts.candidates)

    def begin(self, round_: Round, candidates: int) -> None:
        """Tell of it."""
        self._emit(RoundStarted(round=round_.number, rounds=1 + self._plan.repair_rounds, candidates=candidates))

    def ask(self, round_: Round, numbers: range) -> None:
        """Fresh answers; the user's own body is what they come from, if there is one."""
        self._spawn(self._fresh(round_, numbers))

    def repair(self, draft: Draft, round_: Round) -> None:
        """A failed candidate goes on in its own sequence, with its report appended."""
        self._spawn(self._repair(draft, round_))

    def release(self, draft: Draft) -> None:
        """Free its place in the model's cache."""
        self._writer.release(draft)

    def finish(self, round_: Round) -> None:
        """A round that left something to agree on is the last."""
        upto = [candidate for candidate in self._drafts.candidates if candidate.round <= round_.number]
        if self._plan.quorum is not None and agreeing(upto):
            self._over.set()

    # -- one candidate ------------------------------------------------------------------------------------------------
    async def _fresh(self, round_: Round, numbers: range) -> None:
        parent = 0 if self._existing else None
        async with aclosing(self._writer.fresh(numbers, round_.number)) as sequences:
            async for sequence in sequences:
                self._take(self._writer.opening, sequence, round_, parent=parent, is_fresh=True)

    async def _repair(self, failed: Draft, round_: Round) -> None:
        feedback = self._writer.feedback(failed)
        self._emit(RepairStarted(candidate=failed.candidate, round=round_.number, feedback=feedback))
        written = await self._writer.go_on(failed, feedback)
        if written is None:
            round_.lost()
            return
        conversation, sequence = written
        self._take(conversation, sequence, round_, parent=failed.candidate.index, is_fresh=False)

    def _take(self, conversation: list[Message], sequence: Sequence, round_: Round, *, parent: int | None,
              is_fresh: bool) -> None:  # fmt: skip
        """A complete answer goes to the sandbox, unless there is nothing to run or its twin was there."""
        index = len(self._drafts)
        draft = self._writer.draft(conversation, sequence, index=index, round_=round_.number, parent=parent)
        twin = self._drafts.add(draft) or draft
        self._emit(CandidateWritten(candidate=draft.candidate))
        if twin.answer is not None:
            self._spawn(self._test(draft, twin.answer, round_))
        round_.written(draft, is_fresh=is_fresh)

    async def _test(self, draft: Draft, answer: Answer, round_: Round) -> None:
        report = await self._rehearsal.report(answer)
        total = len(self._task.baseline.ids)
        tested = draft.update(verdict=report.verdict, passed=report.passed, total=total, report=report)
        self._emit(CandidateTested(candidate=tested))
        if tested.verified and self._first_verified is None:
            self._first_verified = self._teller.seconds
        if self._plan.quorum is not None and agreeing(self._drafts.candidates) >= self._plan.quorum:
            self._over.set()
        else:
            round_.tested(draft)
