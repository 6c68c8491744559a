"""Tests that did not pass, a line each."""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.text import Text

from greenroom_sandbox import Outcome, TestResult
from greenroom_server.display.explanation import explain

_SHOWN = 8


def print_failures(console: Console, tests: Iterable[TestResult]) -> None:
    """The first failing tests with what went wrong in each."""
    failing = [test for test in tests if test.outcome in (Outcome.FAILED, Outcome.ERROR)]
    for test in failing[:_SHOWN]:
        console.print(Text(f"  ✗ {test.id}", style="red"), soft_wrap=True)
        if test.failure:
            console.print(Text(f"    {explain(test.failure)}", style="dim"), soft_wrap=True)
    if len(failing) > _SHOWN:
        console.print(f"  … and {len(failing) - _SHOWN} more", style="dim")


def print_flaky(console: Console, ids: Sequence[str]) -> None:
    """Tests that pass now and then without any change."""
    for test in ids[:_SHOWN]:
        console.print(Text(f"  ~ {test} passes now and then without any change: it does not count", style="yellow"))
    if len(ids) > _SHOWN:
        console.print(f"  … and {len(ids) - _SHOWN} more", style="dim")
