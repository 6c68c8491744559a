"""``greenroom history`` on the command line: its options; see commands/history.py."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from greenroom_server.guard import guarded

_MOMENT = "2026-01-31, 2026-01-31T12:00, or so long ago: 30m, 12h, 7d"

Json = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]

history = typer.Typer(name="history", help="Past jobs of this machine: what was asked, tried and offered.")


@history.callback(invoke_without_command=True)
def list_tasks(
    context: typer.Context,
    target: Annotated[str, typer.Option(metavar="TEXT", help="Part of FILE::QUALNAME.")] = "",
    status: Annotated[
        Literal["verified", "unverified", "cancelled", "failed", "unfinished"] | None,
        typer.Option(help="How they ended; unfinished: they run, or were killed."),
    ] = None,
    since: Annotated[str | None, typer.Option(metavar="WHEN", help=f"Not before: {_MOMENT}.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="The latest so many.")] = 20,
    as_json: Json = False,
) -> None:
    """List past jobs, the latest first."""
    if context.invoked_subcommand is not None:
        return

    def run() -> int:
        from greenroom_server.commands import history

        return history.list_tasks(target, status, since, limit, as_json=as_json)

    raise typer.Exit(guarded(run))


@history.command()
def show(
    task: Annotated[int, typer.Argument(metavar="ID", help="As the list has it.")],
    candidate: Annotated[int | None, typer.Option(metavar="N", help="Print the code of this candidate alone.")] = None,
    as_json: Json = False,
) -> None:
    """One job: its candidates with their verdicts test by test, the winner's code, why it was chosen."""

    def run() -> int:
        from greenroom_server.commands import history

        return history.show(task, candidate, as_json=as_json)

    raise typer.Exit(guarded(run))


@history.command()
def clear(
    before: Annotated[str | None, typer.Option(metavar="WHEN", help=f"Only what began before: {_MOMENT}.")] = None,
) -> None:
    """Remove past jobs for good: all of them, or the older ones."""

    def run() -> int:
        from greenroom_server.commands import history

        return history.clear(before)

    raise typer.Exit(guarded(run))


@history.command()
def export(file: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="Must not exist yet.")]) -> None:
    """Write all jobs into a file, one JSON object a line."""

    def run() -> int:
        from greenroom_server.commands import history

        return history.export(file)

    raise typer.Exit(guarded(run))
