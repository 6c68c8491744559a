"""Running a suite: one pool per problem and seed, several problems at a time, kept as they come."""

import asyncio
import hashlib
import tempfile
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from greenroom_engine.bench.beginning import begin, places_in
from greenroom_engine.bench.calls import Caller
from greenroom_engine.bench.examiner import right_answers
from greenroom_engine.bench.observing import Observing
from greenroom_engine.bench.pool import Pool, Version
from greenroom_engine.bench.problem import Problem
from greenroom_engine.bench.sampling import PublicRuns, Sampling, sample
from greenroom_engine.bench.selecting import SELECTING, Choice, choose
from greenroom_engine.bench.store import Settings, Store
from greenroom_engine.decoding import Statistics
from greenroom_engine.models import ModelProfile
from greenroom_engine.process.messages import ModelChoice
from greenroom_engine.process.residents import Residents
from greenroom_engine.search import Task
from greenroom_sandbox import Sandbox, Verdict

_EXAMINED = frozenset((Verdict.PASS, Verdict.FAIL, Verdict.ERROR))
"""What else became of the public tests (a hang, no memory) is not tried on the hidden ones: it is wrong already."""


@dataclass
class Progress:
    """How far it is: pools sampled and chosen from, ``done`` of ``total``, ``kept`` of them from an earlier run;
    ``left_s`` seconds to go.
    """

    total: int
    kept: int
    done: int = 0
    started: float = field(default_factory=time.monotonic)

    @property
    def left_s(self) -> float | None:
        """At the pace so far; None before the first."""
        fresh = self.done - self.kept
        return (time.monotonic() - self.started) / fresh * (self.total - self.done) if fresh else None


OnProgress = Callable[[Progress], None]


def settings_of(suite: str, model: ModelChoice, sampling: Sampling) -> Settings:
    """What results are kept under: the model's file counts, not its place. Raises ModelError."""
    if model.is_remote:
        return Settings(
            suite=suite, model=model.place, samples=sampling.samples, rounds=sampling.rounds, parameters=None
        )
    profile = ModelProfile.read(model.place)
    profile.require_weights()
    with profile.path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:12]
    return Settings(
        suite=suite,
        model=f"{profile.name} ({digest})",
        samples=sampling.samples,
        rounds=sampling.rounds,
        parameters=profile.parameters,
    )


class Bench:
    """Fills a store with the pools of ``problems`` for all ``seeds``, and with what the selecting ones of ``methods``
    choose from them; what is there already is not made again.
    """

    def __init__(
        self,
        problems: Sequence[Problem],
        seeds: Sequence[int],
        store: Store,
        sampling: Sampling,
        model: ModelChoice,
        sandbox: Sandbox,
        python: Path,
        *,
        methods: Sequence[str] = (),
        parallel: int = 3,
        on_progress: OnProgress = lambda _progress: None,
    ) -> None:
        self._problems, self._seeds, self._store, self._sampling = problems, seeds, store, sampling
        self._choice, self._sandbox, self._python, self._parallel = model, sandbox, python, parallel
        self._on_progress = on_progress
        self._residents = Residents()
        self._caller = Caller(sandbox)
        self._methods = [name for name in methods if name in SELECTING]
        kept = sum(self._is_done(problem, seed) for problem in problems for seed in seeds)
        self.progress = Progress(len(problems) * len(seeds), kept, kept)
        self._written, self._writing_s = 0, 0.0

    async def run(self) -> list[Pool]:
        """All pools, in the order of the problems. Cancelled, it keeps what is complete.

        Raises ModelError, RemoteError, SandboxUnavailable, PromptTooLong.
        """
        waiting = deque(self._problems)
        try:
            with tempfile.TemporaryDirectory(prefix="greenroom-bench-") as folder:
                async with asyncio.TaskGroup() as group:
                    for place in places_in(Path(folder), self._parallel):
                        group.create_task(self._work(waiting, place))
        finally:
            await self._caller.aclose()
            await self._residents.aclose()
        return self.pools

    @property
    def choices(self) -> list[Choice]:
        """What the methods chose from them."""
        wanted = ((pool.problem, pool.seed, name) for pool in self.pools for name in self._methods)
        return [self._store.choices[key] for key in wanted if key in self._store.choices]

    @property
    def pools(self) -> list[Pool]:
        """Those that are complete, in the order of the problems."""
        wanted = ((problem.name, seed) for problem in self._problems for seed in self._seeds)
        return [self._store.pools[key] for key in wanted if key in self._store.pools]

    async def _work(self, waiting: deque[Problem], place: Path) -> None:
        while waiting:
            problem = waiting.popleft()
            missing = [seed for seed in self._seeds if not self._is_done(problem, seed)]
            if missing:
                await self._complete(problem, missing, place)

    def _is_done(self, problem: Problem, seed: int) -> bool:
        """Whether there is nothing left to do."""
        key = (problem.name, seed)
        return key in self._store.pools and all((*key, method) in self._store.choices for method in self._methods)

    async def _complete(self, problem: Problem, seeds: Sequence[int], place: Path) -> None:
        """Sample what is missing, then choose where it is missing."""
        task, runs = await begin(problem, self._sandbox, self._caller, place, self._python)
        unsampled = [seed for seed in seeds if (problem.name, seed) not in self._store.pools]
        for pool in await self._pools(problem, unsampled, place, task, runs):
            self._store.add(pool)
        observing = Observing(self._sandbox, self._caller if problem.examples else None)
        for seed in seeds:
            pool = self._store.pools[problem.name, seed]
            methods = [name for name in self._methods if (problem.name, seed, name) not in self._store.choices]
            async with self._residents.use(self._choice, lambda _loading: None) as model:
                for choice in await choose(pool, methods, task, model, observing):
                    self._store.choose(choice)
            self.progress.done += 1
            self._on_progress(self.progress)

    async def _pools(
        self, problem: Problem, seeds: Sequence[int], place: Path, task: Task, runs: PublicRuns
    ) -> list[Pool]:
        """Sampled with the public tests; then the hidden ones on every distinct answer."""
        pools: list[Pool] = []
        try:
            for seed in seeds:
                async with self._residents.use(self._choice, lambda _loading: None) as model:
                    pool = await sample(problem.name, task, model, runs, self._sampling, seed)
                    rate = self._rate(model.statistics)
                    pools.append(pool.model_copy(update={"tokens_per_second": rate}))
        finally:
            await runs.aclose()
        versions = [v for pool in pools for lineage in ((pool.greedy,), *pool.samples) for v in lineage]
        answers = (v.answer for v in versions if v.verdict in _EXAMINED)
        right = await right_answers(
            problem, (answer for answer in answers if answer), self._sandbox, self._caller, place, self._python
        )
        return [_marked(pool, lambda version: version.answer in right) for pool in pools]

    def _rate(self, now: Statistics) -> float:
        """Tokens per second since the beginning. A decoder here counts its time for all jobs, a server's per job."""
        self._written += now.generated_tokens
        self._writing_s = self._writing_s + now.seconds if self._choice.is_remote else now.seconds
        return self._written / self._writing_s if self._writing_s else 0.0


def _marked(pool: Pool, is_right: Callable[[Version], bool]) -> Pool:
    def mark(version: Version) -> Version:
        return version.model_copy(update={"is_right": is_right(version)})

    samples = tuple(tuple(mark(version) for version in lineage) for lineage in pool.samples)
    return pool.model_copy(update={"greedy": mark(pool.greedy), "samples": samples})
