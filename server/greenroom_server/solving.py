"""A job carried out by the engine process: the same for the command line and for editors."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from greenroom_engine.experience.writers import Recording
from greenroom_engine.process import EngineClient, ModelChoice, SandboxChoice
from greenroom_engine.process.messages import Loading, Preparing
from greenroom_engine.search import Budget, Effort, Event, Plan, Result, Task
from greenroom_sandbox import Baseline
from greenroom_server.job import Job, is_done, sandbox_errors

OnEvent = Callable[[Event | Loading | Preparing], None]


@dataclass(frozen=True)
class Means:
    """With what to solve a job, and how hard to try; ``candidates`` and ``rounds``: None for those of the effort.

    ``recording``: where it is recorded, None: nowhere.
    """

    model: ModelChoice
    sandbox: SandboxChoice
    effort: Effort = Effort.MEDIUM
    seed: int = 0
    candidates: int | None = None
    rounds: int | None = None
    budget: Budget = field(default_factory=Budget)
    recording: Recording | None = None

    @property
    def plan(self) -> Plan:
        """What the search is to do."""
        return Plan.of(
            self.effort, candidates=self.candidates, repair_rounds=self.rounds, seed=self.seed, budget=self.budget
        )


@dataclass(frozen=True)
class Run:
    """What a job left: no result when it was already done.

    ``notice``: why it was not recorded, if it should have been.
    """

    means: Means
    baseline: Baseline
    model: str
    result: Result | None
    load_s: float
    baseline_s: float
    notice: str = ""


async def solve(engine: EngineClient, job: Job, means: Means, on_event: OnEvent, say: Callable[[str], None]) -> Run:
    """Model and baseline start together; what still runs when this ends is stopped.

    ``say`` gets what the user should know of the model (that it had to be made smaller to fit). Raises
    GreenroomServerError, and what model and engine raise.
    """
    loading = asyncio.create_task(_load(engine, means, on_event, say))
    testing = asyncio.create_task(_baseline(engine, job, means, on_event))
    try:
        await _first_error(loading, testing)
    finally:
        loading.cancel()
        testing.cancel()
        await asyncio.gather(loading, testing, return_exceptions=True)
    (name, load_s), (baseline, baseline_s) = loading.result(), testing.result()
    notices: list[str] = []
    result = None
    if not is_done(job, baseline):
        result = await _search(engine, job, means, baseline, on_event, notices.append)
    return Run(means, baseline, name, result, load_s, baseline_s, " ".join(notices))


async def _load(engine: EngineClient, means: Means, on_event: OnEvent, say: Callable[[str], None]) -> tuple[str, float]:
    started = time.monotonic()
    loaded = await engine.load(means.model, on_event)
    if loaded.notice:
        say(loaded.notice)
    return loaded.name, time.monotonic() - started


async def _baseline(engine: EngineClient, job: Job, means: Means, on_event: OnEvent) -> tuple[Baseline, float]:
    started = time.monotonic()
    with sandbox_errors():
        baseline = await engine.baseline(means.sandbox, job.workspace, job.found.selection, on_event)
    is_done(job, baseline)  # bad input is reported before a large model has loaded
    return baseline, time.monotonic() - started


async def _first_error(*tasks: "asyncio.Task[tuple[str, float]] | asyncio.Task[tuple[Baseline, float]]") -> None:
    """Wait for all, or raise the first failure at once."""
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    for task in tasks:
        if task in done:
            task.result()


async def _search(
    engine: EngineClient,
    job: Job,
    means: Means,
    baseline: Baseline,
    on_event: OnEvent,
    on_notice: Callable[[str], None],
) -> Result:
    task = Task(job.workspace, job.target, job.file.text, job.found.selection, baseline, job.file.encoding)
    with sandbox_errors():
        return await engine.solve(
            task,
            means.model,
            means.sandbox,
            plan=means.plan,
            recording=means.recording,
            on_event=on_event,
            on_notice=on_notice,
        )
