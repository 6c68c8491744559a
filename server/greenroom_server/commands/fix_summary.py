"""The end of ``greenroom fix`` for people: the patch, the tests, how it was chosen, how long it took."""

from rich.console import Console
from rich.text import Text

from greenroom_engine.search import Effort, Plan
from greenroom_server.display.diff import print_diff
from greenroom_server.display.failures import print_failures, print_flaky
from greenroom_server.outcome import FixOutcome


def print_summary(console: Console, outcome: FixOutcome, *, asked_to_apply: bool) -> None:
    """Diff first, verdict last, where the eye rests."""
    if outcome.diff:
        print_diff(console, outcome.diff)
        console.print()
    if outcome.status == "verified":
        _print_verified(console, outcome)
    else:
        _print_unverified(console, outcome, asked_to_apply=asked_to_apply)
    print_flaky(console, outcome.tests.flaky)
    _print_numbers(console, outcome)


def _print_verified(console: Console, outcome: FixOutcome) -> None:
    tests = outcome.tests
    counts = f"{tests.passed} of {tests.total} tests passed"
    console.print(Text.assemble(("✓ verified  ", "bold green"), f"{outcome.target}: {counts}"), soft_wrap=True)
    if outcome.evidence is None:
        _row(console, "", outcome.detail)
        return
    evidence = outcome.evidence
    _row(console, "chosen", f"{evidence.chosen_by} ({evidence.candidates} were written)")
    if outcome.ended == "budget":
        _row(console, "ended", f"the budget of {outcome.budget} was spent; this is the best so far")
    if evidence.cold_confirmed:
        _row(console, "confirmed", "alone in a fresh container, with another hash seed")
    suspicions = outcome.candidates[outcome.winner].suspicions if outcome.winner is not None else ()
    if suspicions:
        console.print(Text(f"  look twice  it {', '.join(suspicions)}", style="yellow"), soft_wrap=True)
    if outcome.applied:
        _row(console, "applied", outcome.target.partition("::")[0])
    else:
        _row(console, "not applied", "add --apply to write it into the file")


def _print_unverified(console: Console, outcome: FixOutcome, *, asked_to_apply: bool) -> None:
    tests = outcome.tests
    verdict = Text.assemble(("✗ not verified  ", "bold red"), f"{outcome.target}: {outcome.detail}")
    console.print(verdict, soft_wrap=True)
    if outcome.best is not None:
        detail = outcome.candidates[outcome.best].detail
        console.print(Text(f"  best attempt: {tests.passed} of {tests.total} tests passed; {detail}"), soft_wrap=True)
        print_failures(console, tests.failing)
    advice = "try --effort high, another --seed, or a larger --model"
    _row(console, "not applied", f"nothing unverified is ever written; {advice}" if asked_to_apply else advice)


def _print_numbers(console: Console, outcome: FixOutcome) -> None:
    seconds, tokens = outcome.timings, outcome.tokens
    _row(console, "tests", f"{len(outcome.tests.ids)} that {outcome.tests.found_by}")
    if not outcome.candidates:
        return
    plan = outcome.plan
    if Plan.of(Effort(outcome.effort), seed=plan.seed, budget=plan.budget) != plan:
        _row(
            console, "asked for", f"{_some(plan.candidates, 'candidate')}, {_some(plan.repair_rounds, 'repair round')}"
        )
    rate = f", {tokens.generated / seconds.generate:,.0f}/s" if seconds.generate else ""
    counts = f"{tokens.generated:,} tokens written{rate}, {tokens.prefilled:,} read"
    _row(console, "model", f"{outcome.model}, {counts}")
    _row(
        console,
        "time",
        f"{seconds.total:.1f} s: model {seconds.load:.1f}, tests as they were {seconds.baseline:.1f}, "
        f"generating {seconds.generate:.1f}, executing {seconds.execute:.1f} (overlapping)",
    )


def _some(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _row(console: Console, label: str, text: str) -> None:
    console.print(Text.assemble((f"  {label:<12}", "dim"), text), soft_wrap=True)
