"""``greenroom propose-tests``: tests for a function that has none, to be looked at before they are kept."""

import json
from dataclasses import dataclass

from rich.console import Console

from greenroom_engine.process import EngineClient
from greenroom_engine.search import Effort
from greenroom_server.display.diff import print_diff, unified_diff
from greenroom_server.display.progress import Progress
from greenroom_server.job import sandbox_errors
from greenroom_server.proposing.proposing import ProposedFile, Wanted, propose, wanted
from greenroom_server.request import Request
from greenroom_server.running import run_interruptible
from greenroom_server.settings import model_choice, sandbox_choice
from greenroom_server.solving import Means

PROPOSED, NONE = 0, 1  # exit codes


@dataclass(frozen=True)
class ProposeOptions:
    """Options of the command, as given."""

    effort: Effort
    model: str | None
    seed: int
    write: bool
    as_json: bool


def propose_tests(request: Request, options: ProposeOptions) -> int:
    """Do it and print the diff; the exit code. Raises what preparing, writing, the model and the sandbox raise."""
    out, err = Console(), Console(stderr=True)
    what = wanted(request)
    with Progress(err, quiet=options.as_json and not err.is_terminal) as progress:
        found = run_interruptible(_run(what, options, progress))
    is_written = options.write and found.path is not None
    if is_written:
        found.write()
    path = found.path.relative_to(what.root).as_posix() if found.path else None
    diff = unified_diff(path, found.before or "", found.text) if path else ""
    if options.as_json:
        known = {"path": path, "diff": diff, "written": is_written}
        out.file.write(json.dumps({**found.proposal.model_dump(mode="json"), **known}) + "\n")
    elif path is None:
        err.print(f"No tests for {what.name}: {found.proposal.reason}.", markup=False, highlight=False, soft_wrap=True)
    else:
        print_diff(out, diff)
        err.print(_said(what, found, is_written=is_written), markup=False, highlight=False, soft_wrap=True)
    return PROPOSED if path else NONE


async def _run(what: Wanted, options: ProposeOptions, progress: Progress) -> ProposedFile:
    with sandbox_errors():
        sandbox = sandbox_choice()
    means = Means(model_choice(options.model), sandbox, options.effort, options.seed)
    async with await EngineClient.open() as engine:
        return await propose(engine, what, means, progress.on_event)


def _said(what: Wanted, found: ProposedFile, *, is_written: bool) -> str:
    proposal, path = found.proposal, found.path
    count, bodies = len(proposal.tests), proposal.candidates + proposal.has_body
    rest = (
        f"{count} tests proposed for {what.name}: most of {bodies} bodies agree on them, on {proposal.inputs} inputs."
    )
    return f"{rest} Written to {path}." if is_written else f"{rest} Read them; --write puts them into {path}."
