"""The demo: write the missing functions of ``docs/demo`` in a copy of it, one ``greenroom fix`` each.

Called by ``scripts/demo`` once everything is set up. The copy is a git repository with one commit, so that
``git diff`` shows exactly what was written. Code that the model wrote runs only in the sandbox, in the last
check too. Exit 0 when at least ``ENOUGH`` functions were written and verified.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from greenroom_engine.source import list_targets
from greenroom_server.commands.fix_summary import print_summary
from greenroom_server.outcome import FixOutcome

DEMO = Path(__file__).parents[1] / "docs" / "demo"
GREENROOM = Path(sys.executable).with_name("greenroom")
ENOUGH = 6
VERIFIED, NOTHING_VERIFIED, INTERRUPTED = 0, 1, 130  # exit codes of greenroom fix


@dataclass(frozen=True)
class Job:
    """How one stub ended: exit status of ``greenroom fix``, its outcome if it got that far, seconds."""

    target: str
    status: int
    outcome: FixOutcome | None
    seconds: float


def copy_project() -> Path:
    """Copy the demo project to a fresh temporary folder and commit it there; return the folder."""
    folder = Path(tempfile.mkdtemp(prefix="greenroom-demo-"))
    shutil.copytree(DEMO, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__", ".*_cache"))
    identity = (
        "-c",
        "user.name=Greenroom demo",
        "-c",
        "user.email=demo@localhost",
        "-c",
        "commit.gpgsign=false",
    )
    for command in (("init", "-q"), ("add", "-A"), (*identity, "commit", "-qm", "The demo, as it comes")):
        subprocess.run(("git", *command), cwd=folder, check=True)
    return folder


def stubs(project: Path) -> list[str]:
    """``FILE::QUALNAME`` of every stub of the project, outside its tests."""
    found: list[str] = []
    for file in sorted(project.rglob("*.py")):
        path = file.relative_to(project).as_posix()
        if not path.startswith("tests/"):
            targets = list_targets(file.read_text(encoding="utf-8"), path)
            found += [f"{path}::{target.qualname}" for target in targets if target.is_stub]
    return found


def fix(project: Path, target: str, options: list[str]) -> Job:
    """Run ``greenroom fix`` on one stub, which shows its progress on a terminal itself."""
    started = time.monotonic()
    command = [GREENROOM, "fix", target, "--apply", "--json", *options]
    done = subprocess.run(command, cwd=project, stdout=subprocess.PIPE, check=False)
    ended = done.returncode in (VERIFIED, NOTHING_VERIFIED)
    outcome = FixOutcome.model_validate_json(done.stdout) if ended else None
    return Job(target, done.returncode, outcome, time.monotonic() - started)


def summary(jobs: list[Job]) -> Table:
    """Every job in one table."""
    table = Table("function", "result", box=None, header_style="dim", pad_edge=False)
    table.add_column("tests", justify="right")
    table.add_column("time", justify="right")
    for job in jobs:
        result = "[green]✓ verified[/]" if job.status == VERIFIED else "[yellow]✗ left as it was[/]"
        tests = f"{job.outcome.tests.passed} of {job.outcome.tests.total}" if job.outcome else ""
        table.add_row(job.target, result, tests, f"{job.seconds:.1f} s")
    return table


def main() -> int:
    """Run the demo; return its exit status."""
    parser = argparse.ArgumentParser(prog="scripts/demo", description="Write the missing functions of docs/demo.")
    parser.add_argument("--effort", choices=("low", "medium", "high"), default="medium")
    parser.add_argument("--seed", default="0")
    parser.add_argument("--model", type=Path, help="a GGUF; default: the embedded model")
    chosen = parser.parse_args()
    options = ["--effort", chosen.effort, "--seed", chosen.seed]
    if chosen.model:
        options += ["--model", str(chosen.model.resolve())]

    console = Console(highlight=False)
    started = time.monotonic()
    project = copy_project()
    todo = stubs(project)
    console.print(f"The project in {project} has {len(todo)} functions to write.", soft_wrap=True)
    jobs: list[Job] = []
    for number, target in enumerate(todo, 1):
        console.rule(f"{number} of {len(todo)}  {target}", align="left")
        job = fix(project, target, options)
        jobs.append(job)
        if job.outcome is None:  # no model, no sandbox, Ctrl-C: said on stderr, and the next would fail too
            return job.status
        print_summary(console, job.outcome, asked_to_apply=True)

    console.rule("The whole project's tests, in the sandbox", align="left")
    subprocess.run([GREENROOM, "check", "."], cwd=project, check=False)
    console.rule("Summary", align="left")
    console.print(summary(jobs))
    solved = sum(job.status == VERIFIED for job in jobs)
    console.print(f"\n{solved} of {len(jobs)} functions in {time.monotonic() - started:.1f} s")
    console.print(f"Look at them: [bold]cd {project} && git diff[/]", soft_wrap=True)
    return 0 if solved >= ENOUGH else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
