"""Past jobs for people: the list, and one in full."""

from collections.abc import Sequence
from datetime import datetime

from rich.console import Console
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from greenroom_engine.experience import CandidateRecord, RecordedTask, TaskStatus
from greenroom_engine.experience.history import Summary

_COLOURS = {TaskStatus.VERIFIED: "green", TaskStatus.UNVERIFIED: "yellow", TaskStatus.FAILED: "red"}
_MOST_TESTS = 40  # bits of a candidate that are shown


def print_list(console: Console, tasks: Sequence[Summary]) -> None:
    """One line per job."""
    table = Table(box=None, header_style="dim")
    for name in ("id", "when", "target", "model", "effort", "outcome", "candidates", "tokens", "seconds"):
        table.add_column(name, justify="right" if name in ("id", "candidates", "tokens", "seconds") else "left")
    for task in tasks:
        table.add_row(
            str(task.id),
            _local(task.started),
            Text(task.target),
            Text(task.model),
            task.effort,
            Text(task.status, style=_COLOURS.get(task.status, "dim")),
            str(task.candidates),
            f"{task.tokens:,}",
            "" if task.seconds is None else f"{task.seconds:,.1f}",
        )
    console.print(table)


def print_task(console: Console, recorded: RecordedTask) -> None:
    """What was asked, the candidates, the winner or else the best attempt with its code, the evidence."""
    task, ending = recorded.task, recorded.ending
    console.print(Text.assemble((f"job {recorded.id}  ", "bold"), f"{task.path}::{task.qualname}"))
    _row(console, "when", f"{_local(task.started)}, in {task.project}")
    _row(console, "model", f"{task.model}, effort {task.effort}, seed {task.seed}, Greenroom {task.greenroom}")
    _row(console, "tests", f"{len(task.test_ids)}, before: {_bits(task.test_bits)}")
    for number, name in enumerate(task.test_ids[:_MOST_TESTS]):
        _row(console, "", f"{number + 1:>3} {name}{' (flaky)' if name in task.flaky else ''}")
    console.print()
    if recorded.candidates:
        console.print(_table(recorded))
        console.print()
    chosen = ending and (ending.winner if ending.winner is not None else ending.best)
    best = next((each for each in recorded.candidates if each.number == chosen), None)
    if best is not None:
        console.print(Syntax("\n".join((*best.imports, best.code)), "python", background_color="default"))
        console.print()
    _print_ending(console, recorded)


def _table(recorded: RecordedTask) -> Table:
    table = Table(box=None, header_style="dim")
    for name in ("candidate", "round", "verdict", "tests", "tokens", "log p", "cluster"):
        table.add_column(name, justify="right" if name in ("candidate", "tokens", "log p", "cluster") else "left")
    for each in recorded.candidates:
        table.add_row(
            str(each.number),
            f"{each.round + 1}" if each.parent is None else f"{each.round + 1}, repairs {each.parent}",
            Text(_verdict(each), style="green" if each.verdict == "pass" else ""),
            Text(_bits(each.bits)),
            str(each.tokens),
            "" if each.log_probability is None else f"{each.log_probability:.2f}",
            "" if each.cluster is None else str(each.cluster),
        )
    return table


def _verdict(candidate: CandidateRecord) -> str:
    if candidate.duplicate_of is not None:
        return f"same as {candidate.duplicate_of}"
    said = candidate.verdict or (candidate.note or "not run")
    return f"{said}, not confirmed" if candidate.confirmed is False else said


def _print_ending(console: Console, recorded: RecordedTask) -> None:
    ending = recorded.ending
    _row(console, "outcome", recorded.status + (f" ({ending.error})" if ending and ending.error else ""))
    if ending is None:
        return
    if ending.selection is not None:
        confirmed = ", confirmed in a fresh container" if ending.selection.confirmed else ""
        winner = "" if ending.winner is None else f"candidate {ending.winner}: "
        _row(console, "chosen", f"{winner}{ending.selection.reason}{confirmed}")
    if ending.tokens_generated is not None:
        _row(console, "tokens", f"{ending.tokens_generated:,} written, {ending.tokens_prefilled:,} read")
    if ending.generate_s is not None and ending.total_s is not None:
        parts = f"generating {ending.generate_s:.1f}, executing {ending.execute_s:.1f} (overlapping)"
        _row(console, "time", f"{ending.total_s:.1f} s: {parts}")


def _bits(text: str) -> str:
    return text if len(text) <= _MOST_TESTS else f"{text[:_MOST_TESTS]}…"


def _local(moment: str) -> str:
    return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M}"


def _row(console: Console, label: str, text: str) -> None:
    console.print(Text.assemble((f"  {label:<9}", "dim"), text))
