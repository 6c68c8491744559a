"""A running job, live: on a terminal a table that redraws itself, elsewhere a line per event."""

import time
from types import TracebackType

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from greenroom_engine.judging.events import Clustered
from greenroom_engine.process.messages import Loading, Preparing
from greenroom_engine.search import (
    BudgetSpent,
    Candidate,
    CandidateTested,
    CandidateWritten,
    ColdConfirmed,
    Event,
    Finished,
    RepairStarted,
    RoundStarted,
    Selected,
    TokensGenerated,
)

_ROWS = 12  # candidates shown at a time: fits a terminal of 24 lines with the rest
_REDRAWS_PER_SECOND = 8
_BAR = 12


class Progress:
    """Shows what it is told on ``console``; a context manager. With ``quiet`` it only counts."""

    def __init__(self, console: Console, *, quiet: bool = False) -> None:
        self._console = console
        self._lines = not console.is_terminal and not quiet
        self._started = time.monotonic()
        self._phase = "starting"
        self._round = RoundStarted(round=0, rounds=1, candidates=0)
        self._speed = TokensGenerated(tokens=0, tokens_per_second=0.0, sequences_running=0)
        self._candidates: dict[int, Candidate] = {}
        self._live = (
            Live(
                console=console,
                get_renderable=self._render,
                refresh_per_second=_REDRAWS_PER_SECOND,
                transient=True,
            )
            if console.is_terminal and not quiet
            else None
        )

    def __enter__(self) -> "Progress":
        if self._live:
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live:
            self._live.stop()

    def say(self, text: str) -> None:
        """Name the present phase."""
        if text != self._phase and self._lines:
            self._print(text)
        self._phase = text

    def on_event(self, event: Event | Loading | Preparing) -> None:
        """Take in what the engine says of the job."""
        match event:
            case Loading():
                self._loading(event)
            case Preparing():
                self.say(f"sandbox: {event.line}")
            case RoundStarted():
                self._round = event
                task = "writing" if event.round == 0 else "repairing"
                self.say(f"round {event.round + 1} of {event.rounds}: {task} {event.candidates} candidates")
            case TokensGenerated():
                self._speed = event
            case CandidateWritten(candidate=candidate) | CandidateTested(candidate=candidate):
                self._candidates[candidate.index] = candidate
                if self._lines and isinstance(event, CandidateTested) == _goes_to_the_sandbox(candidate):
                    self._print(f"  candidate {candidate.index}: {state_of(candidate)}")
            case RepairStarted(candidate=candidate):
                if self._lines:
                    self._print(f"  candidate {candidate.index}: goes on with its report")
            case BudgetSpent(budget=budget):
                self.say(f"the budget of {budget} is spent")
            case Selected(candidate=candidate, reason=reason):
                self.say(f"candidate {candidate.index}: {reason}")
            case ColdConfirmed(candidate=candidate, ok=ok):
                outcome = "confirmed" if ok else "NOT confirmed"
                self.say(f"candidate {candidate.index}: {outcome} in a fresh container")
            case Clustered(clusters=clusters, inputs=inputs):
                self.say(f"{len(clusters)} behaviours of the candidates that pass, seen on {inputs} inputs")
            case Finished():
                self._phase = "done"
            case _:
                pass

    def _loading(self, event: Loading) -> None:
        """How much of the model is loaded is not worth a line of its own in a log; that it has to wait is."""
        if event.waiting:
            self.say(event.waiting)
        elif self._live and not self._candidates and event.fraction < 1:
            self._phase = f"loading the model, {event.fraction:.0%}"

    def _print(self, text: str) -> None:
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)

    def _render(self) -> RenderableType:
        seconds = time.monotonic() - self._started
        best = max(self._candidates.values(), key=lambda each: each.passed, default=None)
        parts = [self._phase]
        if self._candidates:
            parts.append(f"{sum(not each.is_given for each in self._candidates.values())} written")
        if best and best.total:
            parts.append(f"best {best.passed}/{best.total} tests")
        if self._speed.tokens:
            parts.append(f"{self._speed.tokens:,} tokens, {self._speed.tokens_per_second:,.0f}/s")
        parts.append(f"{seconds:.0f} s")
        return Group(Text(" · ".join(parts), style="bold"), self._table())

    def _table(self) -> Table:
        table = Table(box=None, show_header=False, padding=(0, 1))
        shown = sorted(self._candidates.values(), key=lambda each: each.index)[-_ROWS:]
        for candidate in shown:
            table.add_row(
                Text(f"{candidate.index:>3}", style="dim"),
                Text(f"round {candidate.round + 1}", style="dim"),
                Text(_bar(candidate), style="green" if candidate.verified else "yellow"),
                Text(state_of(candidate), style="green" if candidate.verified else ""),
                Text(f"{candidate.log_probability:.2f}", style="dim"),
            )
        return table


def state_of(candidate: Candidate) -> str:
    """A candidate's state in a few words."""
    if candidate.is_given:
        return f"your code, {candidate.passed}/{candidate.total} tests"
    if candidate.duplicate_of is not None:
        return f"same as candidate {candidate.duplicate_of}"
    if candidate.verdict is None:
        return candidate.note or "waiting for the sandbox"
    tests = f"{candidate.passed}/{candidate.total} tests"
    return tests if candidate.verdict in ("pass", "fail") else f"{candidate.verdict}, {tests}"


def _goes_to_the_sandbox(candidate: Candidate) -> bool:
    """Whether there is more to say of it once it was run."""
    return candidate.duplicate_of is None and (candidate.verdict is not None or not candidate.note)


def _bar(candidate: Candidate) -> str:
    filled = _BAR * candidate.passed // candidate.total if candidate.total else 0
    return "█" * filled + "░" * (_BAR - filled)
