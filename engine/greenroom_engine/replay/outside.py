"""Model, sandbox and clock of a search, each behind the port."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from collections.abc import Sequence as Items

from greenroom_engine.decoding import SamplingParams, Sequence, Statistics
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.prompts.dialect import Dialect
from greenroom_engine.prompts.dialect import Question as Asked
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.replay.keys import (
    calls_part,
    conversation_part,
    file_part,
    key_of,
    sampling_part,
    tests_part,
)
from greenroom_engine.replay.port import ANSWER, INVOCATIONS, NOTHING, PREFERENCE, REPORT, Port, Question
from greenroom_engine.search.clock import Clock
from greenroom_sandbox import Baseline, Call, Invocation, Report, Runner, TestSelection, Workspace

_SHOWN = 60  # characters of what is asked, for people


class PortedModel:
    """A :class:`LanguageModel` behind a port; without ``inner`` only the port answers."""

    def __init__(self, port: Port, name: str, dialect: Dialect, inner: LanguageModel | None = None) -> None:
        self.name, self.dialect = name, dialect
        self._port, self._model = port, inner

    @property
    def statistics(self) -> Statistics:
        """As the port has them."""
        return self._port.statistics

    def room(self, conversation: list[Message], question: Asked) -> tuple[int, int]:
        """See :class:`LanguageModel`."""
        key = key_of("room", conversation_part(conversation))
        return self._port.look(key, lambda: self._inner.room(conversation, question))

    async def ask(
        self, conversation: list[Message], question: Asked, params: Items[SamplingParams]
    ) -> AsyncGenerator[Sequence, None]:
        """See :class:`LanguageModel`; every answer is a question of its own, the end too."""
        asked = _asked("answer", conversation, params)
        answers = self._model.ask(conversation, question, params) if self._model is not None else None

        async def following() -> Sequence | None:
            assert answers is not None, "a replay asks no model"
            return await anext(answers, None)

        try:
            while (sequence := await self._port.take(asked, following, ANSWER, self._drop)) is not None:
                yield sequence
        finally:
            if answers is not None:
                await answers.aclose()

    async def go_on(
        self,
        sequence: Sequence,
        conversation: list[Message],
        answer: str,
        turn: Message,
        question: Asked,
        params: SamplingParams,
    ) -> Sequence:
        """See :class:`LanguageModel`."""
        whole = [*conversation, Message(Role.ASSISTANT, answer), turn]

        async def longer() -> Sequence | None:
            return await self._inner.go_on(sequence, conversation, answer, turn, question, params)

        written = await self._port.take(_asked("repair", whole, [params]), longer, ANSWER, self._drop)
        if written is None:
            raise ValueError("a repair without an answer")
        return written

    async def preference(self, conversation: list[Message], options: Items[str]) -> list[float] | None:
        """See :class:`LanguageModel`."""
        key = key_of("preference", conversation_part(conversation), list(options))
        question = Question(key, f"which of {', '.join(options)} it prefers")
        return await self._port.take(question, lambda: self._inner.preference(conversation, options), PREFERENCE)

    def release(self, sequence: Sequence) -> None:
        """See :class:`LanguageModel`."""
        self._drop(sequence)

    async def aclose(self) -> None:
        """The model is not this one's to close."""

    @property
    def _inner(self) -> LanguageModel:
        assert self._model is not None, "a replay asks no model"
        return self._model

    def _drop(self, sequence: Sequence | None) -> None:
        if self._model is not None and sequence is not None:
            self._model.release(sequence)


class PortedRunner:
    """A :class:`Runner` behind a port; without ``inner`` only the port answers."""

    def __init__(self, port: Port, inner: Runner | None = None) -> None:
        self._port, self._runner = port, inner

    async def run(
        self,
        workspace: Workspace,
        tests: TestSelection,
        *,
        baseline: Baseline,
        target: str | None = None,
        seed: int | None = None,
    ) -> Report:
        """See :class:`Runner`; a run is known by the file that holds the candidate, the tests, and the seed."""
        content = workspace.files[target] if target is not None else b""
        key = key_of("run", target, file_part(content), tests_part(tests), seed)
        shown = f"{'the tests' if seed is None else 'the cold confirm'} of a candidate in {target}"
        return await self._port.take(
            Question(key, shown),
            lambda: self._inner.run(workspace, tests, baseline=baseline, target=target, seed=seed),
            REPORT,
        )

    async def observe(
        self,
        workspace: Workspace,
        path: str,
        qualname: str,
        calls: Items[Call],
        *,
        tests: TestSelection | None = None,
    ) -> list[Invocation]:
        """See :class:`Runner`."""
        content = file_part(workspace.files[path])
        key = key_of("observe", path, qualname, content, calls_part(calls), tests_part(tests))
        return await self._port.take(
            Question(key, f"{len(calls)} calls of a candidate of {path}::{qualname}"),
            lambda: self._inner.observe(workspace, path, qualname, calls, tests=tests),
            INVOCATIONS,
        )

    @property
    def _inner(self) -> Runner:
        assert self._runner is not None, "a replay runs nothing"
        return self._runner


class PortedClock(Clock):
    """A clock behind a port."""

    def __init__(self, port: Port) -> None:
        self._port = port

    async def strikes(self, name: str, moment: Callable[[], Awaitable[None]]) -> None:
        """See :class:`Clock`."""
        await self._port.take(Question(key_of("clock", name), f"the end of the time for the {name}"), moment, NOTHING)


def _asked(kind: str, conversation: list[Message], params: Items[SamplingParams]) -> Question:
    key = key_of(kind, conversation_part(conversation), sampling_part(params))
    said = conversation[-1].content.strip().replace("\n", " ")
    said = said if len(said) <= _SHOWN else f"…{said[1 - _SHOWN :]}"
    seeds = ", ".join(str(each.seed) for each in params[:2]) + (", …" if len(params) > 2 else "")
    return Question(key, f"an {kind} of the model to {said!r} (seed {seeds})".replace("an repair", "a repair"))
