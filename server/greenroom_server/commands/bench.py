"""``greenroom bench``: a whole suite, several methods, one table."""

import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from rich.console import Console

from greenroom_engine.bench.canonical import Check, check_canonical
from greenroom_engine.bench.methods import METHODS
from greenroom_engine.bench.plots import plot
from greenroom_engine.bench.problem import Problem
from greenroom_engine.bench.runner import Bench, settings_of
from greenroom_engine.bench.sampling import Sampling
from greenroom_engine.bench.selecting import SELECTING
from greenroom_engine.bench.store import Store
from greenroom_engine.bench.suites import SUITES, load
from greenroom_engine.bench.summary import Summary, summarised
from greenroom_engine.process import ModelChoice
from greenroom_sandbox import DockerSandbox, Limits
from greenroom_server.display.bench_progress import bench_progress
from greenroom_server.display.bench_table import print_checks, print_summary
from greenroom_server.errors import BadInput
from greenroom_server.folder_suite import folder_problems
from greenroom_server.job import sandbox_errors
from greenroom_server.running import run_interruptible
from greenroom_server.settings import environment_settings, model_choice

DONE, NOT_RIGHT = 0, 1  # exit codes
_FOLDER_SUITE = "dir"
_LIMITS = Limits(program_seconds=10.0, invocation_seconds=8.0)  # some of HumanEval's own solutions take seconds
_WIDTH = 130  # of the table in a file or a pipe
_MOST_SEQUENCES = 96  # written at the same time; the search's usual 32 would leave a processor waiting


@dataclass(frozen=True)
class BenchOptions:
    """Options of the command, as given."""

    suite: str
    path: Path | None
    methods: tuple[str, ...]
    samples: int
    rounds: int
    seeds: tuple[int, ...]
    limit: int | None
    model: str | None
    output: Path | None
    parallel: int
    as_json: bool
    plots: bool
    check_canonical: bool


def bench(options: BenchOptions) -> int:
    """Run it and print the table; the exit code. Raises what suites, model and sandbox raise."""
    problems = _problems(options)
    if options.check_canonical:
        return _check(options, problems)
    known = (*METHODS, *SELECTING)
    unknown = [name for name in options.methods if name not in known]
    if unknown:
        raise BadInput(f"There is no method {unknown[0]!r}: there are {', '.join(known)}.")
    methods = options.methods or known
    with ExitStack() as stack:
        folder = options.output or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="greenroom-bench-")))
        summary = _sampled(options, problems, methods, folder)
        if options.output is not None:
            (folder / "results.json").write_text(summary.model_dump_json(indent=2) + "\n", encoding="utf-8")
        if options.plots:
            plot(summary, folder)
    out = Console(soft_wrap=True)
    if not out.is_terminal:
        out = Console(soft_wrap=True, width=_WIDTH)
    if options.as_json:
        out.out(summary.model_dump_json(indent=2), highlight=False)
    else:
        print_summary(out, summary, options.output)
    return DONE


def _problems(options: BenchOptions) -> list[Problem]:
    if options.suite == _FOLDER_SUITE:
        problems = folder_problems(options.path)
    elif options.suite in SUITES:
        problems = load(options.suite, options.path)
    else:
        raise BadInput(f"There is no suite {options.suite!r}: there are {', '.join((*SUITES, _FOLDER_SUITE))}.")
    return problems[: options.limit]


def _sampled(options: BenchOptions, problems: list[Problem], methods: tuple[str, ...], folder: Path) -> Summary:
    choice = model_choice(options.model)
    sampling = Sampling(options.samples, options.rounds)
    settings = settings_of(options.suite, choice, sampling)
    store = Store(folder, settings)
    console = Console(stderr=True)
    with bench_progress(console, "sampling", len(problems) * len(options.seeds)) as progress:

        async def run() -> Summary:
            with sandbox_errors():
                async with DockerSandbox(_LIMITS, environment=environment_settings()) as sandbox:
                    running = Bench(
                        problems, options.seeds, store, sampling, _roomy(choice, options), sandbox,
                        Path(sys.executable), methods=methods, parallel=options.parallel,
                        on_progress=lambda now: progress(now.done),
                    )  # fmt: skip
                    progress(running.progress.done)
                    pools = await running.run()
                    return summarised(settings, pools, methods, running.choices)

        try:
            return run_interruptible(run())
        except KeyboardInterrupt:
            if options.output is not None:
                console.print(f"{len(store.pools)} samples are kept; the same command goes on from there.")
            raise


def _roomy(choice: ModelChoice, options: BenchOptions) -> ModelChoice:
    """The model with room for all that is sampled at a time."""
    if choice.is_remote:
        return choice
    sequences = min(_MOST_SEQUENCES, max(choice.settings.max_sequences, options.parallel * (options.samples + 1)))
    return choice.model_copy(update={"settings": replace(choice.settings, max_sequences=sequences)})


def _check(options: BenchOptions, problems: list[Problem]) -> int:
    with bench_progress(Console(stderr=True), "checking", len(problems)) as progress:

        async def run(folder: Path) -> list[Check]:
            with sandbox_errors():
                async with DockerSandbox(_LIMITS, environment=environment_settings()) as sandbox:
                    return await check_canonical(
                        problems, sandbox, folder, Path(sys.executable), parallel=options.parallel,
                        on_progress=progress,
                    )  # fmt: skip

        with tempfile.TemporaryDirectory(prefix="greenroom-bench-") as folder:
            checks = run_interruptible(run(Path(folder)))
    return DONE if print_checks(Console(soft_wrap=True), checks, as_json=options.as_json) else NOT_RIGHT
