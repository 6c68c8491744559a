"""``greenroom fix``: a function goes in, a patch that passes its tests comes out."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console

from greenroom_engine.process import EngineClient, ModelChoice, SandboxChoice
from greenroom_engine.search import Effort, Result, Status, Task, Tokens
from greenroom_engine.source import SourceError
from greenroom_sandbox import Baseline
from greenroom_server.commands.fix_summary import print_summary
from greenroom_server.display.progress import Progress
from greenroom_server.job import Job, is_done, prepare, sandbox_errors
from greenroom_server.outcome import FixOutcome, Seconds, diff_of, summary_of, tests_of
from greenroom_server.request import Request
from greenroom_server.running import run_interruptible
from greenroom_server.settings import model_choice, sandbox_choice

VERIFIED, UNVERIFIED, NOT_WRITTEN = 0, 1, 2  # exit codes


@dataclass(frozen=True)
class FixOptions:
    """Options of the command, as given."""

    effort: Effort
    model: str | None
    seed: int
    apply: bool
    as_json: bool
    timeout: float | None


@dataclass(frozen=True)
class _Run:
    """What a job left: no result when it was already done, or when its time was up."""

    baseline: Baseline
    model: str
    result: Result | None
    is_done: bool
    load_s: float
    baseline_s: float
    total_s: float


def fix(request: Request, options: FixOptions) -> int:
    """Do it and print the outcome; the exit code. Raises what preparing, the model and the sandbox raise."""
    out, err = Console(), Console(stderr=True)
    started = time.monotonic()
    job = prepare(request)
    with Progress(err, quiet=options.as_json and not err.is_terminal) as progress:
        run = run_interruptible(_run(job, options, progress, started))
    refusal: SourceError | None = None
    result = run.result
    if options.apply and result and result.winner and result.new_text is not None:
        try:
            job.file.write_atomic(result.new_text)
        except SourceError as error:  # the patch was hard to come by: show it all the same
            refusal = error
    outcome = _outcome(job, options, run, refusal)
    if options.as_json:
        print_json(outcome)
    else:
        print_summary(out, outcome, asked_to_apply=options.apply)
    if refusal is not None:
        err.print(f"greenroom: {refusal}", markup=False, highlight=False, soft_wrap=True)
        return NOT_WRITTEN
    return VERIFIED if outcome.status == Status.VERIFIED else UNVERIFIED


def print_json(outcome: FixOutcome) -> None:
    """One object on standard output, nothing else."""
    Console(soft_wrap=True).out(outcome.model_dump_json(indent=2), highlight=False)


async def _run(job: Job, options: FixOptions, progress: Progress, started: float) -> _Run:
    """Model and baseline start together; what still runs when this ends is stopped."""
    model = model_choice(options.model)
    with sandbox_errors():
        sandbox = sandbox_choice()
    progress.say(f"running {_count(job)} of {job.name} as it is")
    async with await EngineClient.open() as engine:
        loading = asyncio.create_task(_load(engine, model, progress))
        testing = asyncio.create_task(_baseline(engine, job, sandbox, progress))
        try:
            await _first_error(loading, testing)
        finally:
            loading.cancel()
            testing.cancel()
            await asyncio.gather(loading, testing, return_exceptions=True)
        (name, load_s), (baseline, baseline_s) = loading.result(), testing.result()
        done = is_done(job, baseline)
        result = None if done else await _solve(engine, job, options, progress, model, sandbox, baseline)
    return _Run(baseline, name, result, done, load_s, baseline_s, time.monotonic() - started)


async def _load(engine: EngineClient, model: ModelChoice, progress: Progress) -> tuple[str, float]:
    started = time.monotonic()
    loaded = await engine.load(model, progress.on_event)
    if loaded.notice:
        progress.say(loaded.notice)
    return loaded.name, time.monotonic() - started


async def _baseline(
    engine: EngineClient, job: Job, sandbox: SandboxChoice, progress: Progress
) -> tuple[Baseline, float]:
    started = time.monotonic()
    with sandbox_errors():
        baseline = await engine.baseline(sandbox, job.workspace, job.found.selection, progress.on_event)
    is_done(job, baseline)  # bad input is reported before a large model has loaded
    return baseline, time.monotonic() - started


async def _first_error(*tasks: "asyncio.Task[tuple[str, float]] | asyncio.Task[tuple[Baseline, float]]") -> None:
    """Wait for all, or raise the first failure at once."""
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    for task in tasks:
        if task in done:
            task.result()


async def _solve(
    engine: EngineClient,
    job: Job,
    options: FixOptions,
    progress: Progress,
    model: ModelChoice,
    sandbox: SandboxChoice,
    baseline: Baseline,
) -> Result | None:
    task = Task(job.workspace, job.target, job.file.text, job.found.selection, baseline, job.file.encoding)
    try:
        with sandbox_errors():
            async with asyncio.timeout(options.timeout):
                return await engine.solve(
                    task, model, sandbox, effort=options.effort, seed=options.seed, on_event=progress.on_event
                )
    except TimeoutError:
        return None


def _outcome(job: Job, options: FixOptions, run: _Run, refusal: SourceError | None) -> FixOutcome:
    result = run.result
    timings = result.timings if result else None
    return FixOutcome(
        status=result.status if result else Status.VERIFIED if run.is_done else Status.UNVERIFIED,
        detail=str(refusal) if refusal else _detail(run, options),
        target=job.name,
        root=str(job.root),
        effort=options.effort,
        seed=options.seed,
        model=run.model,
        applied=options.apply and refusal is None and result is not None and result.winner is not None,
        diff=diff_of(job, result) or None,
        new_target=result.new_target if result else None,
        tests=tests_of(job, run.baseline, result),
        evidence=result.evidence if result else None,
        winner=result.winner.index if result and result.winner else None,
        best=result.best.index if result and result.best else None,
        candidates=tuple(summary_of(candidate) for candidate in result.candidates) if result else (),
        tokens=result.tokens if result else Tokens(prefilled=0, generated=0),
        timings=Seconds(
            load=round(run.load_s, 3),
            baseline=round(run.baseline_s, 3),
            generate=round(timings.generate_s, 3) if timings else 0.0,
            execute=round(timings.execute_s, 3) if timings else 0.0,
            total=round(run.total_s, 3),
        ),
    )


def _detail(run: _Run, options: FixOptions) -> str:
    if run.is_done:
        return "it passes all its tests already: nothing to do"
    if run.result is None:
        return f"no candidate was verified within {options.timeout:g} s"
    if run.result.status is Status.VERIFIED:
        return "a candidate passed every test, and again in a fresh container"
    return "no candidate passed every test" if run.result.best else "the model wrote nothing usable"


def _count(job: Job) -> str:
    names: Sequence[str] = job.found.listing
    return "the tests" if len(names) != 1 else names[0]
