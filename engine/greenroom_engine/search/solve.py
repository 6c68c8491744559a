"""The search: sample in parallel, run each candidate as soon as it is written, repair from the reports, select.

Source: S* (arXiv:2502.14382), stage 1 (parallel samples, each debugged for further rounds on test feedback) with
execution overlapping generation; of stage 2 the vote among candidates that pass (self-consistency).
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from time import perf_counter

from greenroom_engine.decoding import SamplingParams, Sequence
from greenroom_engine.errors import PromptTooLong
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.draft import Draft
from greenroom_engine.search.events import (
    CandidateTested,
    CandidateWritten,
    ColdConfirmed,
    Event,
    Finished,
    Opened,
    RoundStarted,
    TokensGenerated,
)
from greenroom_engine.search.plan import Plan
from greenroom_engine.search.rehearsal import Rehearsal
from greenroom_engine.search.result import Evidence, Result, Status, Timings, Tokens
from greenroom_engine.search.selection import agreeing, best_attempt, chosen_by, groups
from greenroom_engine.search.task import Task
from greenroom_engine.source import Answer, target_text
from greenroom_sandbox import Sandbox, Verdict

_ROUND_SEEDS = 1_000_003  # so that no candidate of one round shares a seed with one of another
_PROGRESS_SECONDS = 0.25
_ANSWER_SHARE = 3  # a prompt may not take more of the context than leaves a third of it for the answers


async def solve(
    task: Task,
    model: LanguageModel,
    sandbox: Sandbox,
    *,
    plan: Plan | None = None,
    on_event: Callable[[Event], None] = lambda _event: None,
) -> Result:
    """Write or repair ``task.target`` until its tests pass.

    ``plan``: None for medium effort. ``on_event`` is called in the event loop's thread. Cancelling stops decoder and
    sandbox and leaves nothing running.
    Raises PromptTooLong when not even the bare target fits the model's context, DecodeFailed, SandboxUnavailable.
    """
    search = Search(task, model, sandbox, plan or Plan(), on_event)
    try:
        return await search.run()
    finally:
        await search.aclose()


class Search:
    """One job. ``drafts`` holds every candidate in the order it was written."""

    def __init__(self, task: Task, model: LanguageModel, sandbox: Sandbox, plan: Plan,
                 emit: Callable[[Event], None]) -> None:  # fmt: skip
        self.task, self.model, self.plan, self.emit = task, model, plan, emit
        self.prefix = model.dialect.prefix(task)
        self.rehearsal = Rehearsal(task, sandbox)
        self.drafts: list[Draft] = []
        self.enough = asyncio.Event()
        self.testing: set[asyncio.Task[None]] = set()
        self.started = perf_counter()
        self.before = model.statistics
        self.generating = 0.0

    @property
    def candidates(self) -> list[Candidate]:
        """All candidates as they stand."""
        return [draft.candidate for draft in self.drafts]

    async def run(self) -> Result:
        """Rounds until a candidate passes or the effort is spent, then selection and the cold confirm."""
        conversation = self._opening()
        self.emit(Opened(conversation=tuple((turn.role.value, turn.content) for turn in conversation)))
        rounds = 1 + self.plan.repair_rounds
        self.emit(RoundStarted(round=0, rounds=rounds, candidates=self.plan.candidates))
        await self._round(self._ask(conversation, self.plan.candidates, round_=0))
        for round_ in range(1, rounds):
            failed = self._to_repair(round_ - 1)
            if (self.plan.quorum is not None and agreeing(self.candidates)) or not failed:
                break
            self.emit(RoundStarted(round=round_, rounds=rounds, candidates=len(failed)))
            await self._round(self._again(conversation, failed, round_))
        result = await self._select()
        self.emit(Finished(result=result))
        return result

    async def aclose(self) -> None:
        """Stop what runs and give the sequences back."""
        for running in self.testing:
            running.cancel()
        await asyncio.gather(*self.testing, return_exceptions=True)
        await self.rehearsal.aclose()
        for draft in self.drafts:
            self.model.release(draft.sequence)

    # -- writing ------------------------------------------------------------------------------------------------------
    def _opening(self) -> list[Message]:
        """The fullest conversation that leaves room for answers."""
        needed = available = 0
        for conversation in self.model.dialect.opening(self.task):
            needed, context = self.model.room(conversation, self.task)
            available = context - context // _ANSWER_SHARE
            if needed <= available:
                return conversation
        raise PromptTooLong(needed=needed, available=available)

    def _sampling(self, index: int, round_: int, *, is_answer: bool = False) -> SamplingParams:
        """Greedy for the very first candidate (the likeliest answer is the best single guess), else sampled.

        ``is_answer``: to the opening, not to a report; the two are numbered apart.
        """
        dialect = self.model.dialect
        greedy = index == 0 and round_ == 0
        seed = (self.plan.seed * _ROUND_SEEDS + 2 * round_ + (is_answer and round_ > 0)) * _ROUND_SEEDS + index
        return SamplingParams(
            temperature=0.0 if greedy else dialect.temperature,
            top_p=dialect.top_p,
            max_tokens=dialect.max_tokens,
            speculate=round_ > 0 and not is_answer,  # a repair copies most of what it repairs
            seed=seed % 2**63,
        )

    async def _ask(self, conversation: list[Message], wanted: int, round_: int) -> None:
        """``wanted`` answers to the opening: one prompt, forked.

        The place of one that cannot be run, or that repeats another, is filled again: that costs tokens but no
        container, and the effort is counted in candidates worth running.
        """
        wanted_in_all, drawn = wanted + self._distinct(), 0
        while (missing := min(wanted, wanted_in_all - self._distinct())) > 0 and (
            drawn < wanted * self.model.dialect.draws
        ):
            params = [self._sampling(drawn + number, round_, is_answer=True) for number in range(missing)]
            drawn += missing
            async with aclosing(self.model.ask(conversation, self.task, params)) as answers:
                async for sequence in answers:
                    self._written(conversation, sequence, round_=round_, parent=None)

    def _distinct(self) -> int:
        """How many different answers went to the sandbox."""
        return len({draft.answer for draft in self.drafts if draft.answer is not None})

    def _to_repair(self, round_: int) -> list[Draft]:
        """Failed drafts of a round, as many as the effort has candidates: first those that ran and differ."""
        failed = [draft for draft in self.drafts if draft.candidate.round == round_]
        failed.sort(key=lambda draft: (draft.candidate.duplicate_of is not None, draft.answer is None))
        return failed[: self.plan.candidates]

    async def _again(self, conversation: list[Message], failed: list[Draft], round_: int) -> None:
        """Failed candidates go on in their own sequences, with their reports appended.

        A model that seldom profits from a report is asked anew for its share of them, the hopeless ones first.
        """
        anew = int(len(failed) * self.model.dialect.anew)
        repaired = sorted(failed, key=lambda draft: -draft.candidate.passed)[: len(failed) - anew]
        async with asyncio.TaskGroup() as group:
            for position, draft in enumerate(repaired):
                group.create_task(self._repair_one(draft, position, round_))
            if anew:
                group.create_task(self._ask(conversation, anew, round_))

    async def _repair_one(self, draft: Draft, position: int, round_: int) -> None:
        model, candidate = self.model, draft.candidate
        turn = Message(Role.USER, model.dialect.repair(self.task, candidate.report, candidate.note))
        conversation = [*draft.conversation, Message(Role.ASSISTANT, draft.text), turn]
        params = self._sampling(position, round_)
        try:
            sequence = await model.go_on(draft.sequence, draft.conversation, draft.text, turn, self.task, params)
        except PromptTooLong:
            # The whole history no longer fits: the question and the latest answer alone ("last" in S*, section 3.1).
            conversation = [*self._opening(), *conversation[-2:]]
            try:
                async with aclosing(model.ask(conversation, self.task, [params])) as answers:
                    sequence = await anext(answers)
            except PromptTooLong:
                return
        self._written(conversation, sequence, round_=round_, parent=candidate.index)

    # -- running ------------------------------------------------------------------------------------------------------
    def _written(self, conversation: list[Message], sequence: Sequence, *, round_: int, parent: int | None) -> None:
        """Send a complete answer to the sandbox, unless there is nothing to run."""
        text = self.prefix + sequence.text
        draft = Draft.read(
            self.task, conversation, text, sequence, index=len(self.drafts), round_=round_, parent=parent
        )
        twin = next((d.candidate.index for d in self.drafts if draft.answer and d.answer == draft.answer), None)
        draft.update(duplicate_of=twin)
        self.drafts.append(draft)
        self.emit(CandidateWritten(candidate=draft.candidate))
        if draft.answer is not None:
            running = asyncio.create_task(self._test(draft, draft.answer))
            self.testing.add(running)

    async def _test(self, draft: Draft, answer: Answer) -> None:
        report = await self.rehearsal.report(answer)
        total = len(self.task.baseline.ids)
        tested = draft.update(verdict=report.verdict, passed=report.passed, total=total, report=report)
        self.emit(CandidateTested(candidate=tested))
        if self.plan.quorum is not None and agreeing(self.candidates) >= self.plan.quorum:
            self.enough.set()

    async def _round(self, writing: Coroutine[None, None, None]) -> None:
        """Write and run until all is done or enough is known; then nothing of the round runs any more."""
        start = perf_counter()
        writer = asyncio.create_task(writing)
        writer.add_done_callback(lambda _task: self._count_generation(perf_counter() - start))
        watcher, ticker = asyncio.create_task(self.enough.wait()), asyncio.create_task(self._tick())
        try:
            pending: set[asyncio.Task[None]] = {writer}
            while pending and not self.enough.is_set():
                await asyncio.wait({*pending, watcher}, return_when=asyncio.FIRST_COMPLETED)
                for task in (writer, *self.testing):
                    if task.done():
                        task.result()  # raises what the task raised
                pending = {task for task in (writer, *self.testing) if not task.done()}
        finally:
            for task in (writer, watcher, ticker, *self.testing):
                task.cancel()
            await asyncio.gather(writer, watcher, ticker, *self.testing, return_exceptions=True)
            self.testing.clear()
            if self.enough.is_set():
                await self.rehearsal.aclose()

    def _count_generation(self, seconds: float) -> None:
        self.generating += seconds

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(_PROGRESS_SECONDS)
            now = self.model.statistics
            tokens = now.generated_tokens - self.before.generated_tokens
            seconds = now.seconds - self.before.seconds
            rate = tokens / seconds if seconds else 0.0
            self.emit(TokensGenerated(tokens=tokens, tokens_per_second=rate, sequences_running=now.running))

    # -- selecting ----------------------------------------------------------------------------------------------------
    async def _select(self) -> Result:
        """The winner is the best that passes, and passes again in a cold confirm; else the best attempt is shown."""
        ranking = groups(self.candidates)
        winner: Candidate | None = None
        for group in ranking:
            answer = self._answer(group[0])
            report = await self.rehearsal.confirm(answer, seed=1 + self.plan.seed % 4_000_000_000)
            confirmed = report.verdict is Verdict.PASS
            self.emit(ColdConfirmed(candidate=group[0], ok=confirmed))
            if confirmed:
                winner = group[0]
                break
            note = f"passed once, but not when it was run again ({report.detail})"
            for member in group:
                self.drafts[member.index].update(verdict=report.verdict, passed=report.passed, report=report, note=note)
        return self._result(ranking, winner)

    def _answer(self, candidate: Candidate) -> Answer:
        answer = self.drafts[candidate.index].answer
        assert answer is not None, "only what was run can be chosen"
        return answer

    def _result(self, ranking: list[list[Candidate]], winner: Candidate | None) -> Result:
        best = winner or best_attempt(self.candidates)
        now = self.model.statistics
        answer = self._answer(best) if best else None
        return Result(
            status=Status.VERIFIED if winner else Status.UNVERIFIED,
            winner=winner,
            best=best,
            candidates=tuple(self.candidates),
            new_target=target_text(self.task.text, self.task.target, answer) if answer else None,
            new_text=self.rehearsal.file(answer) if answer else None,
            evidence=Evidence(
                tests_passed=best.passed if best else 0,
                tests_total=len(self.task.baseline.ids),
                candidates=len(self.drafts),
                verified=sum(map(len, ranking)) if winner else 0,
                agreeing=next((len(group) for group in ranking if winner in group), 0),
                chosen_by=chosen_by(ranking, winner) if winner else "no candidate passes every test",
                cold_confirmed=winner is not None,
            ),
            tokens=Tokens(
                prefilled=now.prompt_tokens - self.before.prompt_tokens,
                generated=now.generated_tokens - self.before.generated_tokens,
            ),
            timings=Timings(
                generate_s=self.generating,
                execute_s=self.rehearsal.seconds,
                total_s=perf_counter() - self.started,
            ),
        )
