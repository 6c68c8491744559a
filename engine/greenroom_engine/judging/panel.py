"""What every way of selecting has at its disposal: the task, inputs, observed behaviour, the model."""

from collections.abc import Callable, Sequence
from functools import cached_property
from time import perf_counter

from greenroom_engine.judging.clusters import Clustering, by_code, clustered
from greenroom_engine.judging.distinctions import observations
from greenroom_engine.judging.events import Clustered, JudgingEvent, Observed
from greenroom_engine.judging.finalists import Finalist
from greenroom_engine.judging.inputs import Inputs, inputs_for
from greenroom_engine.judging.observer import Observer
from greenroom_engine.judging.selection import Cost
from greenroom_engine.judging.written_calls import written_calls
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.task import Task
from greenroom_sandbox import Call, Invocation, Sandbox


def _ignored(_event: JudgingEvent) -> None:
    pass


class Panel:
    """For one job; several selectors may use it one after the other, and nothing is observed twice.

    What it costs is counted from when it is made.

    Attributes:
        task: the job's.
        model: that wrote the candidates.
        seed: of inputs and of the model's answers.
        emit: called with events, in the event loop's thread.
        model_calls: questions to the model so far.
        tokens_read: of those that were answered by a probability alone.
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
        self.tokens_read = 0
        self._sandbox = sandbox
        self._started = perf_counter()
        self._before = model.statistics

    @cached_property
    def inputs(self) -> Inputs:
        """Calls to compare candidates on, without the model."""
        return inputs_for(self.task, seed=self.seed)

    def calls(self, finalists: Sequence[Finalist]) -> list[Call]:
        """Calls to tell these finalists apart: ``inputs``, and calls at the constants in their code. None for one."""
        if len(finalists) < 2:
            return []
        codes = [finalist.best.code for finalist in finalists]
        probing = inputs_for(self.task, seed=self.seed, codes=codes).calls
        return list(dict.fromkeys((*self.inputs.calls, *probing)))

    async def observe(self, candidates: Sequence[Candidate], calls: Sequence[Call]) -> list[list[Invocation]]:
        """What each candidate does on each call; see :class:`Observer`."""
        return await self._observer.observe(candidates, calls)

    async def written(self, pair: tuple[str, str] | None = None) -> list[Call]:
        """Calls that the model writes, to tell two codes apart or in general; see :func:`written_calls`."""
        if not self.model.dialect.can_judge:
            return []
        self.model_calls += 1
        return await written_calls(
            self.model, self.task, self.inputs.signature, pair=pair, known=self.inputs.calls, seed=self.seed
        )

    async def cluster(self, finalists: Sequence[Finalist], calls: Sequence[Call]) -> Clustering:
        """Finalists by what they do on ``calls``; by their code where there are none. Tells the watchers."""
        if calls:
            seen = await self.observe([finalist.best for finalist in finalists], calls)
            own = frozenset(self.inputs.found)
            clustering = clustered(finalists, calls, seen, own=own, declared=self._declared)
        else:
            clustering = by_code(finalists)
        note = "" if calls else self.inputs.note or "no calls could be made"
        self.emit(Clustered(clusters=clustering.clusters, inputs=len(clustering.calls), note=note))
        if clustering.calls:
            self.emit(Observed(observations=observations(clustering, self.inputs.signature.callee)))
        return clustering

    @property
    def cost(self) -> Cost:
        """What was spent so far."""
        now, observer = self.model.statistics, self._observer
        return Cost(
            model_calls=self.model_calls,
            tokens_read=now.prompt_tokens - self._before.prompt_tokens + self.tokens_read,
            tokens_written=now.generated_tokens - self._before.generated_tokens,
            observations=observer.observations,
            sandbox_seconds=observer.seconds,
            seconds=perf_counter() - self._started,
        )

    @cached_property
    def _declared(self) -> str:
        """Where the exceptions that belong to the target are named."""
        files = self.task.workspace.files
        named = {argument.partition("::")[0] for argument in self.task.tests.arguments}
        tests = [files[path].decode("utf-8", "replace") for path in sorted(named) if path in files]
        return "\n".join([self.task.target.docstring or "", *tests])

    @cached_property
    def _observer(self) -> Observer:
        return Observer(self.task, self._sandbox, self.inputs.signature.callee)
