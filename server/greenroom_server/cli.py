"""The command line: its options; heavy imports where they are used."""

import io
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from greenroom_server import __version__
from greenroom_server.cli_bench import bench
from greenroom_server.cli_history import history
from greenroom_server.guard import guarded

app = typer.Typer(
    name="greenroom",
    help="A local coding assistant that only shows code it has run against your tests.",
    epilog="Exit: 0 verified, 1 not verified, 2 bad input, 3 model or sandbox not ready, 130 interrupted.",
    pretty_exceptions_enable=False,
    add_completion=False,
)

Tests = Annotated[
    list[str] | None,
    typer.Option("--tests", metavar="PATH[::ID]", help="Tests to use instead of those found; may be repeated."),
]
NoRecord = Annotated[bool, typer.Option("--no-record", help="Keep nothing of this job for `greenroom history`.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output.")]


@app.callback(invoke_without_command=True)
def greenroom(
    context: typer.Context,
    show_version: Annotated[bool, typer.Option("--version", help="Print the version.", is_eager=True)] = False,
) -> None:
    """A local coding assistant that only shows code it has run against your tests."""
    if show_version:
        typer.echo(f"greenroom {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        context.fail("Missing command.")


@app.command()
def fix(
    target: Annotated[str, typer.Argument(metavar="FILE::QUALNAME", help="The function to write or repair.")],
    effort: Annotated[
        Literal["low", "medium", "high"],
        typer.Option(help="2, 8 or 32 candidates; 0, 1 or 2 repair rounds."),
    ] = "medium",
    candidates: Annotated[
        int | None, typer.Option("-n", "--candidates", min=1, max=1024, help="First answers, instead of the effort's.")
    ] = None,
    rounds: Annotated[int | None, typer.Option(min=0, max=16, help="Repair rounds, instead of the effort's.")] = None,
    model: Annotated[
        str | None,
        typer.Option(metavar="NAME|PATH|URL", help="A GGUF, or an OpenAI-compatible server; see `greenroom models`."),
    ] = None,
    tests: Tests = None,
    seed: Annotated[int, typer.Option(min=0, max=2**31 - 1, help="Same seed, same candidates.")] = 0,
    apply: Annotated[bool, typer.Option("--apply", help="Write the verified patch into the file.")] = False,
    as_json: Json = False,
    budget: Annotated[
        str | None,
        typer.Option(metavar="30s|2m|20000tok", help="Search no longer than this; the best so far is shown."),
    ] = None,
    timeout: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="The same in seconds; with a budget of tokens, both hold.")
    ] = None,
    no_record: NoRecord = False,
) -> None:
    """Write or repair a function until its tests pass, and show the patch."""

    def run() -> int:
        from greenroom_server.request import Request

        request = Request.read(target, tests or ())  # before the slow imports
        from greenroom_engine.search import Budget, Effort
        from greenroom_server.commands import fix
        from greenroom_server.errors import BadInput

        try:
            limit = (Budget.parse(budget) if budget is not None else Budget()).within(timeout)
        except ValueError as error:
            raise BadInput(str(error)) from error
        options = fix.FixOptions(
            Effort(effort), model, seed, apply, as_json, limit, candidates, rounds, record=not no_record
        )
        return fix.fix(request, options)

    raise typer.Exit(guarded(run))


@app.command()
def check(
    subject: Annotated[str, typer.Argument(metavar="TARGET|PATH", help="FILE::QUALNAME, a file or a folder.")],
    candidate: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Code to put in first: the function, or a whole file for a file."),
    ] = None,
    tests: Tests = None,
    as_json: Json = False,
) -> None:
    """Run the tests of a function, a file or a folder in the sandbox."""

    def run() -> int:
        if "::" in subject:
            from greenroom_server.request import Request

            Request.read(subject)  # before the slow imports
        from greenroom_server.commands import check

        return check.check(subject, tests or (), candidate, as_json=as_json)

    raise typer.Exit(guarded(run))


@app.command(name="propose-tests")
def propose_tests(
    target: Annotated[str, typer.Argument(metavar="FILE::QUALNAME", help="The function that has no tests.")],
    effort: Annotated[Literal["low", "medium", "high"], typer.Option(help="3, 8 or 32 bodies to compare.")] = "medium",
    model: Annotated[
        str | None, typer.Option(metavar="NAME|PATH|URL", help="A GGUF or a server; default: the one that is used.")
    ] = None,
    seed: Annotated[int, typer.Option(min=0, max=2**31 - 1, help="Same seed, same tests.")] = 0,
    write: Annotated[bool, typer.Option("--write", help="Write them into the test file.")] = False,
    as_json: Json = False,
) -> None:
    """Propose tests for a function: what most ways to write it agree on. They are yours once you keep them."""

    def run() -> int:
        from greenroom_server.request import Request

        request = Request.read(target)  # before the slow imports
        from greenroom_engine.search import Effort
        from greenroom_server.commands import propose_tests

        options = propose_tests.ProposeOptions(Effort(effort), model, seed, write, as_json)
        return propose_tests.propose_tests(request, options)

    raise typer.Exit(guarded(run))


@app.command()
def doctor(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder of your project.")] = Path(),
    model: Annotated[
        str | None, typer.Option(metavar="NAME|PATH|URL", help="A GGUF or a server; default: the one that is used.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Say what is ready on this machine, what is not, and how to get it."""

    def run() -> int:
        from greenroom_server.commands import doctor

        return doctor.doctor(model, folder.resolve(), as_json=as_json)

    raise typer.Exit(guarded(run))


app.command()(bench)
app.add_typer(history)

models = typer.Typer(name="models", help="The models that are here.", no_args_is_help=True)
app.add_typer(models)


@models.command(name="list")
def list_models(as_json: Json = False) -> None:
    """All models; ● marks the one that is used when none is named."""

    def run() -> int:
        from greenroom_server.commands import models

        return models.list_models(as_json=as_json)

    raise typer.Exit(guarded(run))


@models.command()
def info(
    model: Annotated[str | None, typer.Argument(metavar="NAME|PATH|URL", help="Default: the one that is used.")] = None,
    as_json: Json = False,
) -> None:
    """What a model is, the memory it takes, and what goes to a GPU."""

    def run() -> int:
        from greenroom_server.commands import models

        return models.info(model, as_json=as_json)

    raise typer.Exit(guarded(run))


@models.command()
def use(model: Annotated[str, typer.Argument(metavar="NAME|PATH|URL", help="`embedded`: the one shipped.")]) -> None:
    """Use a model from now on when none is named."""

    def run() -> int:
        from greenroom_server.commands import models

        return models.use(model)

    raise typer.Exit(guarded(run))


@models.command()
def pull(
    model: Annotated[str, typer.Argument(metavar="ORG/REPO[:FILE|QUANT]|URL", help="Without a quant: Q4_K_M.")],
    sha256: Annotated[str | None, typer.Option(help="What the file of a URL should have.")] = None,
) -> None:
    """Download a model; goes on where an earlier download broke off."""

    def run() -> int:
        from greenroom_server.commands import models

        return models.pull(model, sha256)

    raise typer.Exit(guarded(run))


engine = typer.Typer(name="engine", help="The process that holds the model; started when it is needed.")
app.add_typer(engine)


@engine.callback(invoke_without_command=True)
def run_engine(context: typer.Context) -> None:
    """Run it here, in the foreground, until Ctrl-C or until nobody has needed it for a while."""
    if context.invoked_subcommand is not None:
        return

    def run() -> int:
        from greenroom_server.commands import engine

        return engine.run()

    raise typer.Exit(guarded(run))


@engine.command()
def status(as_json: Json = False) -> None:
    """Whether it runs, which models it holds, and what it does. Exit 1: it does not run."""

    def run() -> int:
        from greenroom_server.commands import engine

        return engine.status(as_json=as_json)

    raise typer.Exit(guarded(run))


@engine.command()
def stop() -> None:
    """End it; what it does for editors and commands is lost."""

    def run() -> int:
        from greenroom_server.commands import engine

        return engine.stop()

    raise typer.Exit(guarded(run))


@app.command()
def serve(
    tcp: Annotated[
        str | None,
        typer.Option("--tcp", metavar="HOST:PORT", help="Listen on this machine instead, for development."),
    ] = None,
) -> None:
    """Be the language server of an editor, on standard input and output."""

    def run() -> int:
        from greenroom_server.lsp.start import start

        return start(tcp)

    raise typer.Exit(guarded(run))


sandbox = typer.Typer(name="sandbox", help="The sandbox on this machine.", no_args_is_help=True)
app.add_typer(sandbox)


@sandbox.callback()
def sandbox_commands() -> None:
    """The sandbox on this machine."""


@sandbox.command()
def selftest(as_json: Json = False) -> None:
    """Run hostile candidates on this machine and show that none of them gets through."""

    def run() -> int:
        from greenroom_server.commands import selftest

        return selftest.selftest(as_json=as_json)

    raise typer.Exit(guarded(run))


def main() -> None:
    """Read the arguments and run the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that lacks a character gets a question mark
    sys.exit(guarded(_parse))


def _parse() -> int:
    """Have typer read the arguments and run the command; usage errors are its own to print."""
    try:
        app()
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else 0
    return 0
