"""``greenroom fix``: a function goes in, a patch that passes its tests comes out."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console

from greenroom_engine.process import EngineClient
from greenroom_engine.search import Budget, Effort, Status
from greenroom_engine.source import SourceError
from greenroom_server.commands.fix_summary import print_summary
from greenroom_server.display.progress import Progress
from greenroom_server.job import Job, prepare, sandbox_errors
from greenroom_server.outcome import FixOutcome, outcome_of
from greenroom_server.request import Request
from greenroom_server.running import run_interruptible
from greenroom_server.settings import model_choice, recording, sandbox_choice
from greenroom_server.solving import Means, Run, solve

VERIFIED, UNVERIFIED, NOT_WRITTEN = 0, 1, 2  # exit codes


@dataclass(frozen=True)
class FixOptions:
    """Options of the command, as given; ``candidates`` and ``rounds``: None for those of the effort."""

    effort: Effort
    model: str | None
    seed: int
    apply: bool
    as_json: bool
    budget: Budget
    candidates: int | None = None
    rounds: int | None = None
    record: bool = True


def fix(request: Request, options: FixOptions) -> int:
    """Do it and print the outcome; the exit code. Raises what preparing, the model and the sandbox raise."""
    out, err = Console(), Console(stderr=True)
    started = time.monotonic()
    job = prepare(request)
    with Progress(err, quiet=options.as_json and not err.is_terminal) as progress:
        run = run_interruptible(_run(job, options, progress))
    refusal: SourceError | None = None
    result = run.result
    if options.apply and result and result.winner and result.new_text is not None:
        try:
            job.file.write_atomic(result.new_text)
        except SourceError as error:  # the patch was hard to come by: show it all the same
            refusal = error
    applied = options.apply and refusal is None and result is not None and result.winner is not None
    outcome = outcome_of(job, run, total_s=time.monotonic() - started, applied=applied, refusal=refusal)
    if options.as_json:
        print_json(outcome)
    else:
        print_summary(out, outcome, asked_to_apply=options.apply)
    if run.notice:
        err.print(f"greenroom: {run.notice}", markup=False, highlight=False, soft_wrap=True)
    if refusal is not None:
        err.print(f"greenroom: {refusal}", markup=False, highlight=False, soft_wrap=True)
        return NOT_WRITTEN
    return VERIFIED if outcome.status == Status.VERIFIED else UNVERIFIED


def print_json(outcome: FixOutcome) -> None:
    """One object on standard output, nothing else."""
    Console(soft_wrap=True).out(outcome.model_dump_json(indent=2), highlight=False)


async def _run(job: Job, options: FixOptions, progress: Progress) -> Run:
    model = model_choice(options.model)
    with sandbox_errors():
        sandbox = sandbox_choice()
    progress.say(f"running {_count(job)} of {job.name} as it is")
    means = Means(
        model,
        sandbox,
        options.effort,
        options.seed,
        options.candidates,
        options.rounds,
        options.budget,
        recording(wanted=options.record),
    )
    async with await EngineClient.open() as engine:
        return await solve(engine, job, means, progress.on_event, progress.say)


def _count(job: Job) -> str:
    names: Sequence[str] = job.found.listing
    return "the tests" if len(names) != 1 else names[0]
