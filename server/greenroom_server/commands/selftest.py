"""``greenroom sandbox selftest``: hostile candidates on this machine, and whether the sandbox kept its promise."""

import json
import sys
import time
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from greenroom_sandbox.selftest import GROUPS, Trial, trials
from greenroom_server.job import sandbox_errors
from greenroom_server.running import run_interruptible
from greenroom_server.settings import environment_settings

HELD, BROKEN = 0, 1  # exit codes


def selftest(*, as_json: bool) -> int:
    """Run all cases and print a table; the exit code."""
    started = time.monotonic()
    found = run_interruptible(_run(Console(stderr=True, soft_wrap=True)))
    broken = [trial for trial in found if not trial.held]
    if as_json:
        rows = [{**asdict(trial), "held": trial.held} for trial in found]
        Console(soft_wrap=True).out(json.dumps({"held": not broken, "trials": rows}, indent=2), highlight=False)
    else:
        _print(Console(soft_wrap=True), found, time.monotonic() - started)
    return BROKEN if broken else HELD


async def _run(progress: Console) -> list[Trial]:
    total = sum(map(len, GROUPS.values()))
    found: list[Trial] = []
    with sandbox_errors(), progress.status("starting the sandbox") as status:
        async for trial in trials(Path(sys.executable), environment_settings()):
            found.append(trial)
            status.update(f"{len(found)} of {total}: {trial.group}: {trial.name}")
    return found


def _print(console: Console, found: list[Trial], seconds: float) -> None:
    table = Table("candidate", "verdict", "", box=None, header_style="dim", pad_edge=False)
    group = ""
    for trial in found:
        if trial.group != group:
            group = trial.group
            table.add_row(Text(f"a candidate that {group}", style="bold"), "", "")
        mark = Text("✓", style="green") if trial.held else Text(f"✗ expected {_either(trial)}", style="bold red")
        table.add_row(f"  {trial.name}", trial.verdict, mark)
    console.print(table)
    broken = sum(not trial.held for trial in found)
    if broken:
        console.print(
            f"\n[bold red]{broken} of {len(found)} did not hold.[/] Do not trust this sandbox; please report it."
        )
    else:
        console.print(f"\nall {len(found)} held, each followed by a right candidate that passed, in {seconds:.0f} s")


def _either(trial: Trial) -> str:
    if trial.verdict in trial.expected:
        return f"a right candidate after it to pass, got {trial.good_after}"
    return " or ".join(trial.expected)
