"""A benchmark's figures for people."""

import json
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from greenroom_engine.bench.canonical import Check
from greenroom_engine.bench.statistics import Estimate
from greenroom_engine.bench.summary import Summary

_REFERENCE = ("s-star", "first-pass", "majority", "zero-shot")
"""The method that the others are compared with: the first of these that was run."""


def print_summary(console: Console, summary: Summary, folder: Path | None) -> None:
    """The table, coverage and verifiers."""
    console.print(
        f"{summary.suite}: {summary.problems} problems, {summary.seeds} seeds, {summary.samples} samples each, "
        f"{summary.rounds} repair rounds, {summary.model}\n",
        highlight=False,
    )
    names = [row.method for row in summary.rows]
    reference = next((name for name in _REFERENCE if name in names), names[0])
    table = Table(box=None, header_style="dim", pad_edge=False)
    table.add_column("method", no_wrap=True)
    for title in ("pass@1", f"{reference} minus it", "selection", "read", "written", "seconds", "GFLOPs"):
        table.add_column(title, justify="right", no_wrap=True)
    for row in summary.rows:
        table.add_row(
            row.method,
            shown(row.accuracy),
            "" if row.method == reference else shown(_minus(summary, reference, row.method), signed=True),
            "" if row.selection is None else f"{row.selection:.3f}",
            f"{row.cost.read:,.0f}",
            f"{row.cost.written:,.0f}",
            f"{row.seconds:.2f}",
            _gflops(row.flops_read, row.flops_written),
        )
    console.print(table)
    firsts = ", ".join(f"{k}: {estimate.mean:.3f}" for k, estimate in summary.pass_at.items())
    console.print(f"\npass@k of first answers  {firsts}", highlight=False)
    console.print(f"coverage with repairs    {shown(summary.coverage)}", highlight=False)
    console.print(
        f"AUROC on first answers   mean log-probability {_or_none(summary.auroc_log_probability)}, "
        f"behaviour vote {_or_none(summary.auroc_vote)}",
        highlight=False,
    )
    if folder is not None:
        console.print(f"results in {folder}", highlight=False)


def print_checks(console: Console, checks: Sequence[Check], *, as_json: bool) -> bool:
    """What became of the canonical solutions and their mutants; whether all is as it should be."""
    failed = [check for check in checks if not check.solution]
    mutants = [check for check in checks if check.mutant is not None]
    offered = [check for check in mutants if check.mutant]
    wrong = [check for check in offered if not check.mutant_is_right]
    if as_json:
        console.out(json.dumps([check.model_dump() for check in checks], indent=2), highlight=False)
        return not failed and not wrong
    console.print(f"{len(checks) - len(failed)} of {len(checks)} canonical solutions verified", highlight=False)
    for check in failed:
        console.print(f"  {check.problem}: {check.detail}", markup=False, highlight=False)
    by_public = [check.problem for check in checks if not check.public]
    if by_public:
        console.print(f"{len(by_public)} fail the public tests: {', '.join(by_public)}", highlight=False)
    console.print(
        f"{len(offered)} of {len(mutants)} mutants verified (one operator exchanged), {len(wrong)} of them wrong by "
        "the hidden tests run apart",
        highlight=False,
    )
    for check in wrong:
        console.print(f"  {check.problem}", highlight=False)
    return not failed and not wrong


def shown(estimate: Estimate, *, signed: bool = False) -> str:
    """A mean with its interval, ``.731 [.672, .787]``."""
    form = "+.3f" if signed else ".3f"
    return f"{estimate.mean:{form}} [{estimate.low:{form}}, {estimate.high:{form}}]"


def _minus(summary: Summary, reference: str, other: str) -> Estimate:
    for each in summary.differences:
        if (each.better, each.worse) == (reference, other):
            return each.difference
        if (each.better, each.worse) == (other, reference):
            low, high = -each.difference.high, -each.difference.low
            return Estimate(mean=-each.difference.mean, low=low, high=high)
    raise ValueError(f"{reference} and {other} were not run on the same problems")


def _gflops(read: float | None, written: float | None) -> str:
    return "" if read is None or written is None else f"{read / 1e9:.1f} + {written / 1e9:.1f}"


def _or_none(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
