"""The search stage by stage, as S*'s authors run it: generate all, run all, repair all by prompting again, run all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from time import perf_counter, time_ns

from greenroom_engine.decoding import Sequence
from greenroom_engine.local_model import LocalModel
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.search import Plan, Task
from greenroom_engine.search.draft import Draft
from greenroom_engine.search.drafts import Drafts
from greenroom_engine.search.rehearsal import Rehearsal
from greenroom_engine.search.selection import groups
from greenroom_engine.search.writing import Writer
from greenroom_sandbox import DockerSandbox


class Stages:
    """One task, a stage at a time.

    `keeps_prompts`: whether the decoder may find the beginning of a repair's prompt among those it has kept.
    """

    def __init__(
        self, task: Task, model: LocalModel, sandbox: DockerSandbox, plan: Plan, *, keeps_prompts: bool = True
    ) -> None:
        self._keeps_prompts = keeps_prompts
        self._task, self._model, self._plan = task, model, plan
        self._writer = Writer(task, model, plan)
        self._rehearsal = Rehearsal(task, sandbox)
        self._drafts = Drafts()
        self._started = perf_counter()
        self.repaired = 0
        self.first_verified: float | None = None

    async def run(self) -> bool:
        """Whether a candidate was verified and confirmed."""
        latest = [self._read(self._writer.opening, sequence, 0) async for sequence in self._fresh(0)]
        await self._test(latest)
        for round_ in range(1, 1 + self._plan.repair_rounds):
            failed = [draft for draft in latest if not draft.candidate.verified][: self._plan.candidates]
            self.repaired += len(failed)
            latest = await asyncio.gather(*(self._again(draft, round_) for draft in failed))
            await self._test(latest)
        for draft in self._drafts:
            self._writer.release(draft)
        for group in groups(self._drafts.candidates):
            answer = self._drafts[group[0].index].answer
            if answer is not None and (await self._rehearsal.confirm(answer, seed=1)).verdict == "pass":
                return True
        return False

    async def _fresh(self, round_: int) -> AsyncGenerator[Sequence, None]:
        async with aclosing(self._writer.fresh(range(self._plan.candidates), round_)) as sequences:
            async for sequence in sequences:
                yield sequence

    def _read(self, conversation: list[Message], sequence: Sequence, round_: int) -> Draft:
        draft = self._writer.draft(conversation, sequence, index=len(self._drafts), round_=round_, parent=None)
        self._drafts.add(draft)
        return draft

    async def _again(self, draft: Draft, round_: int) -> Draft:
        dialect = self._model.dialect
        turn = Message(Role.USER, dialect.repair(self._task, draft.candidate.report, draft.candidate.note))
        conversation = [*draft.conversation, Message(Role.ASSISTANT, draft.text), turn]
        if not self._keeps_prompts:  # a first line that no prompt has had
            system, *others = conversation
            conversation = [Message(Role.SYSTEM, f"{time_ns()}\n{system.content}"), *others]
        params = self._writer.repair_sampling(draft)
        async with aclosing(self._model.ask(conversation, self._task, [params])) as answers:
            return self._read(conversation, await anext(answers), round_)

    async def _test(self, drafts: list[Draft]) -> None:
        async def one(draft: Draft) -> None:
            if draft.answer is not None:
                found = await self._rehearsal.report(draft.answer)
                draft.update(verdict=found.verdict, passed=found.passed, total=found.total, report=found)
                if found.verdict == "pass" and self.first_verified is None:
                    self.first_verified = perf_counter() - self._started

        await asyncio.gather(*map(one, drafts))
