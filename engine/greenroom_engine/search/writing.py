"""The model's half of the search: the opening, fresh answers, answers that go on from a failed one."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from zlib import crc32

from greenroom_engine.decoding import SamplingParams, Sequence
from greenroom_engine.errors import PromptTooLong
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.search.draft import Draft
from greenroom_engine.search.plan import Plan
from greenroom_engine.search.task import Task
from greenroom_sandbox import Report

_ROUND_SEEDS = 1_000_003  # so that a round shares no seeds with another
_ANSWER_SHARE = 3  # a prompt may not take more of the context than leaves a third of it for the answers


def fullest_opening(task: Task, model: LanguageModel) -> list[Message]:
    """The conversation that tells most of those that leave room for answers.

    :raises PromptTooLong: not even the bare target fits the model's context.
    """
    needed = available = 0
    for conversation in model.dialect.opening(task):
        needed, available = _room(conversation, task, model)
        if needed <= available:
            return conversation
    raise PromptTooLong(needed=needed, available=available)


def fullest_restated(task: Task, model: LanguageModel, report: Report | None) -> list[Message] | None:
    """The question with what a report tells, if the model had better be asked so than go on from its answer."""
    for conversation in model.dialect.restated(task, report) if report else ():
        needed, available = _room(conversation, task, model)
        if needed <= available:
            return conversation
    return None


def _room(conversation: list[Message], task: Task, model: LanguageModel) -> tuple[int, int]:
    """(tokens that a conversation takes, tokens that it may take)."""
    needed, context = model.room(conversation, task)
    return needed, context - context // _ANSWER_SHARE


class Writer:
    """Asks the model. Seeds come from the number of a fresh answer, or from the text that is repaired: not from the
    order in which things happen.

    Attributes:
        opening: the conversation that first answers belong to.
    """

    def __init__(self, task: Task, model: LanguageModel, plan: Plan) -> None:
        """:raises PromptTooLong: not even the bare target fits the model's context."""
        self._task, self._model, self._plan = task, model, plan
        self._prefix = model.dialect.prefix(task)
        self.opening = fullest_opening(task, model)

    async def fresh(self, numbers: range, round_: int) -> AsyncGenerator[Sequence, None]:
        """Answers to the opening, one per number, each as soon as it is complete; the prompt is read once."""
        params = [self._sampling(number, round_, is_fresh=True) for number in numbers]
        async with aclosing(self._model.ask(self.opening, self._task, params)) as answers:
            async for sequence in answers:
                yield sequence

    def draft(
        self, conversation: list[Message], sequence: Sequence, *, index: int, round_: int, parent: int | None
    ) -> Draft:
        """What the model wrote, read."""
        text = self._prefix + sequence.text
        return Draft.read(self._task, conversation, text, sequence, index=index, round_=round_, parent=parent)

    def feedback(self, draft: Draft) -> str:
        """The user's turn after a draft that failed: what its report or its note says."""
        candidate = draft.candidate
        return self._model.dialect.repair(self._task, candidate.report, candidate.note)

    async def go_on(self, draft: Draft, feedback: str) -> tuple[list[Message], Sequence] | None:
        """The answer to ``feedback`` on a draft, or to the question restated by it, and the conversation it belongs to;
        None when no room is left for one.
        """
        model, turn = self._model, Message(Role.USER, feedback)
        if restated := fullest_restated(self._task, model, draft.candidate.report):
            self.release(draft)
            async with aclosing(model.ask(restated, self._task, [self.repair_sampling(draft)])) as answers:
                return restated, await anext(answers)
        whole = [*draft.conversation, Message(Role.ASSISTANT, draft.text), turn]
        params = self.repair_sampling(draft)
        try:
            assert draft.sequence is not None, "only what the model wrote can go on"
            written = await model.go_on(draft.sequence, draft.conversation, draft.text, turn, self._task, params)
        except PromptTooLong:
            # The whole history no longer fits: the question and the latest answer alone ("last" in S*, section 3.1).
            whole = [*self.opening, *whole[-2:]]
            try:
                async with aclosing(model.ask(whole, self._task, [params])) as answers:
                    written = await anext(answers)
            except PromptTooLong:
                return None
        return whole, written

    def repair_sampling(self, draft: Draft) -> SamplingParams:
        """How the answer to a draft's report is sampled."""
        return self._sampling(crc32(draft.text.encode()), draft.candidate.round + 1)

    def release(self, draft: Draft) -> None:
        """Nobody goes on from it; twice does no harm."""
        if draft.sequence is not None:
            self._model.release(draft.sequence)

    def _sampling(self, number: int, round_: int, *, is_fresh: bool = False) -> SamplingParams:
        """Greedy for the very first answer (the likeliest is the best single guess), else sampled.

        ``number``: of a fresh answer, or what stands for the text that is repaired.
        """
        dialect = self._model.dialect
        seed = (self._plan.seed * _ROUND_SEEDS + 2 * round_ + (is_fresh and round_ > 0)) * _ROUND_SEEDS + number
        return SamplingParams(
            temperature=0.0 if number == 0 and round_ == 0 else dialect.temperature,
            top_p=dialect.top_p,
            max_tokens=dialect.max_tokens,
            speculate=True,  # a repair copies most of what it repairs, and what says the same goes on the same
            seed=seed % 2**63,
        )
