"""``greenroom bench`` on the command line: its options; see commands/bench.py."""

from pathlib import Path
from typing import Annotated

import typer

from greenroom_server.guard import guarded

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output.")]


def bench(
    suite: Annotated[str, typer.Argument(metavar="SUITE", help="micro, micro-thin, humaneval, mbpp or dir.")],
    path: Annotated[
        Path | None, typer.Option(metavar="FILE|FOLDER", help="The official data set; for dir a folder of stubs.")
    ] = None,
    method: Annotated[
        list[str] | None, typer.Option(help="zero-shot, majority, …; may be repeated. Default: all.")
    ] = None,
    samples: Annotated[int, typer.Option("-n", "--samples", min=1, max=250, help="Per problem and seed.")] = 16,
    rounds: Annotated[int, typer.Option(min=0, max=9, help="Repairs of a sample that fails.")] = 2,
    seed: Annotated[int, typer.Option(min=0, max=2**31 - 1, help="The first seed.")] = 0,
    seeds: Annotated[int, typer.Option(min=1, max=1000, help="How many seeds.")] = 1,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first problems.")] = None,
    model: Annotated[
        str | None, typer.Option(metavar="NAME|PATH|URL", help="A GGUF or a server; default: the one that is used.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Keep the results here; what is there is not done again.")
    ] = None,
    parallel: Annotated[int, typer.Option(min=1, max=64, help="Problems at a time.")] = 3,
    plots: Annotated[bool, typer.Option("--plots", help="Draw accuracy over compute, into the output.")] = False,
    check_canonical: Annotated[
        bool, typer.Option("--check-canonical", help="Check the harness with the suite's own solutions.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Run a benchmark: whole suites, judged by tests that the search never sees."""

    def run() -> int:
        from greenroom_server.commands import bench

        return bench.bench(
            bench.BenchOptions(
                suite=suite, path=path, methods=tuple(method or ()), samples=samples, rounds=rounds,
                seeds=tuple(range(seed, seed + seeds)), limit=limit, model=model, output=output, parallel=parallel,
                as_json=as_json, plots=plots, check_canonical=check_canonical,
            )
        )  # fmt: skip

    raise typer.Exit(guarded(run))
