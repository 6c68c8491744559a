"""Past jobs for people: the list, and one in full."""

from collections.abc import Sequence
from datetime import datetime

from rich.console import Console
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from greenroom_engine.experience import CandidateRecord, Ending, RecordedTask, Selection, TaskStatus
from greenroom_engine.experience.history import Summary
from greenroom_server.display.past_comparison import print_comparison

_COLOURS = {TaskStatus.VERIFIED: "green", TaskStatus.UNVERIFIED: "yellow", TaskStatus.FAILED: "red"}
_ENDED = {
    "complete": "all was done",
    "agreed": "enough candidates agreed",
    "budget": "the budget was spent",
}
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
    if len(recorded.comparison.clusters) > 1:
        print_comparison(console, recorded)
    _print_ending(console, recorded)


def _table(recorded: RecordedTask) -> Table:
    """Every different candidate; those that say the same are its votes."""
    table = Table(box=None, header_style="dim")
    for name in ("candidate", "round", "verdict", "tests", "tokens", "log p", "votes", "cluster", "score"):
        table.add_column(name, justify="left" if name in ("round", "verdict", "tests") else "right")
    for each in recorded.candidates:
        if each.duplicate_of is None:
            table.add_row(
                str(each.number),
                _origin(each, recorded.candidates),
                Text(_verdict(each), style="green" if each.verdict == "pass" else ""),
                Text(_bits(each.bits)),
                "" if each.is_given else str(each.tokens),
                _number(each.log_probability),
                str(each.votes),
                "" if each.cluster is None else str(each.cluster),
                _number(each.score),
            )
    return table


def _origin(candidate: CandidateRecord, all_: Sequence[CandidateRecord]) -> str:
    if candidate.is_given:
        return "yours"
    is_repair = candidate.parent is not None and not all_[candidate.parent].is_given
    return f"{candidate.round + 1}, repairs {candidate.parent}" if is_repair else f"{candidate.round + 1}"


def _verdict(candidate: CandidateRecord) -> str:
    said = candidate.verdict or (candidate.note or "not run")
    return f"{said}, not confirmed" if candidate.confirmed is False else said


def _print_ending(console: Console, recorded: RecordedTask) -> None:
    ending = recorded.ending
    _row(console, "outcome", recorded.status + (f" ({ending.error})" if ending and ending.error else ""))
    if ending is None:
        return
    if ending.search_ended is not None:
        _row(console, "ended", _ENDED.get(ending.search_ended, ending.search_ended))
    if ending.selection is not None:
        _print_selection(console, ending, ending.selection)
    if ending.tokens_generated is not None:
        _row(console, "tokens", f"{ending.tokens_generated:,} written, {ending.tokens_prefilled:,} read")
    if ending.generate_s is not None and ending.total_s is not None:
        parts = [f"generating {ending.generate_s:.1f}", f"executing {ending.execute_s:.1f} (overlapping)"]
        if ending.select_s is not None:
            parts.append(f"choosing and confirming {ending.select_s:.1f}")
        if ending.first_verified_s is not None:
            parts.append(f"first one that passed after {ending.first_verified_s:.1f}")
        _row(console, "time", f"{ending.total_s:.1f} s: {', '.join(parts)}")


def _print_selection(console: Console, ending: Ending, selection: Selection) -> None:
    confirmed = ", confirmed in a fresh container" if selection.confirmed else ""
    winner = "" if ending.winner is None else f"candidate {ending.winner}: "
    _row(console, "chosen", f"{winner}{selection.reason}{confirmed}")
    if selection.observations or selection.model_calls:
        _row(
            console,
            "by",
            f"{selection.method}: {selection.inputs} inputs, {selection.observations} runs, {selection.model_calls} "
            f"questions to the model ({selection.tokens_read:,} tokens read, {selection.tokens_written:,} written)",
        )


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def _bits(text: str) -> str:
    return text if len(text) <= _MOST_TESTS else f"{text[:_MOST_TESTS]}…"


def _local(moment: str) -> str:
    return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M}"


def _row(console: Console, label: str, text: str) -> None:
    console.print(Text.assemble((f"  {label:<9}", "dim"), text))
