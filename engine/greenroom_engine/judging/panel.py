"""What every way of selecting has at its disposal: the task, inputs, observed behaviour, the model."""

from collections.abc import Callable, Sequence
from functools import cached_property
from time import perf_counter

from greenroom_engine.judging.events import JudgingEvent
from greenroom_engine.judging.inputs import Inputs, inputs_for
from greenroom_engine.judging.observer import Observer
from greenroom_engine.judging.selection import Cost
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.task import Task
from greenroom_sandbox import Call, Invocation, Sandbox


def _ignored(_event: JudgingEvent) -> None:
    pass


class Panel:
    """For one job; several selectors may use it one after the other, and nothing is observed twice.

    Attributes:
        task: the job's.
        model: that wrote the candidates.
        seed: of inputs and of the model's answers.
        emit: called with events, in the event loop's thread.
        model_calls: questions to the model so far.
    """

    def __init__(
        self,
        task: Task,
        model: LanguageModel,
        sandbox: Sandbox,
        *,
        seed: int = 0,
        emit: Callable[[JudgingEvent], None] = _ignored,
    ) -> None:
        self.task, self.model, self.seed, self.emit = task, model, seed, emit
        self.model_calls = 0
        self._sandbox = sandbox
        self._started = perf_counter()
        self._before = model.statistics

    @cached_property
    def inputs(self) -> Inputs:
        """Calls to compare candidates on, without the model."""
        return inputs_for(self.task, seed=self.seed)

    async def observe(self, candidates: Sequence[Candidate], calls: Sequence[Call]) -> list[list[Invocation]]:
        """What each candidate does on each call; see :class:`Observer`."""
        return await self._observer.observe(candidates, calls)

    @property
    def cost(self) -> Cost:
        """What was spent so far."""
        now, observer = self.model.statistics, self._observer
        return Cost(
            model_calls=self.model_calls,
            tokens_read=now.prompt_tokens - self._before.prompt_tokens,
            tokens_written=now.generated_tokens - self._before.generated_tokens,
            observations=observer.observations,
            sandbox_seconds=observer.seconds,
            seconds=perf_counter() - self._started,
        )

    @cached_property
    def _observer(self) -> Observer:
        return Observer(self.task, self._sandbox, self.inputs.signature.callee)
