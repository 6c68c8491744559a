"""How far a job is, in a few words and in percent."""

from __future__ import annotations

from greenroom_engine.process.messages import Loading, Preparing
from greenroom_engine.search import (
    BudgetSpent,
    Candidate,
    CandidateTested,
    CandidateWritten,
    ColdConfirmed,
    Event,
    RoundStarted,
    Selected,
)

_SEARCH_BEGINS, _SEARCH_ENDS = 10, 95  # percent; before it model and baseline, behind it the confirmation


class JobProgress:
    """Takes in the events of one job."""

    def __init__(self, message: str = "running the tests as they are") -> None:
        self.message = message
        self.percentage = 0
        self._told: tuple[str, int] | None = None
        self._round = RoundStarted(round=0, rounds=1, candidates=1)
        self._seen: dict[int, Candidate] = {}
        self._done: set[int] = set()  # of the present round: written and, if they had to be, run

    @property
    def best(self) -> Candidate | None:
        """The candidate that passed most tests so far."""
        run = [candidate for candidate in self._seen.values() if candidate.total]
        return max(run, key=lambda candidate: candidate.passed, default=None)

    def on_event(self, event: Event | Loading | Preparing) -> None:
        """Take in what the engine says of the job."""
        match event:
            case Loading() if not self._seen:
                self.message = event.waiting or f"loading the model, {event.fraction:.0%}"
                self._reach(int(_SEARCH_BEGINS * event.fraction))
            case Preparing():
                self.message = f"preparing the sandbox: {event.line}"
            case RoundStarted():
                self._round, self._done = event, set()
                self._describe()
            case CandidateWritten(candidate=candidate) | CandidateTested(candidate=candidate):
                self._seen[candidate.index] = candidate
                if isinstance(event, CandidateTested) or candidate.note or candidate.duplicate_of is not None:
                    self._done.add(candidate.index)
                self._describe()
            case BudgetSpent(budget=budget):
                self.message = f"the budget of {budget} is spent"
            case Selected():
                self.message = "confirming in a fresh container"
                self._reach(_SEARCH_ENDS)
            case ColdConfirmed():
                self.message = "confirmed in a fresh container" if event.ok else "not confirmed in a fresh container"
                self._reach(_SEARCH_ENDS)
            case _:
                pass

    def is_news(self) -> bool:
        """Whether message or percentage are others than when this was last asked."""
        before, self._told = self._told, (self.message, self.percentage)
        return before != self._told

    def _describe(self) -> None:
        written = sum(not candidate.is_given for candidate in self._seen.values())
        parts = [f"round {self._round.round + 1} of {self._round.rounds}", f"{written} written"]
        if self.best:
            parts.append(f"best {self.best.passed}/{self.best.total} tests")
        self.message = " · ".join(parts)
        done = min(1.0, len(self._done) / max(1, self._round.candidates))
        share = (self._round.round + done) / max(1, self._round.rounds)
        self._reach(_SEARCH_BEGINS + int((_SEARCH_ENDS - _SEARCH_BEGINS) * share))

    def _reach(self, percentage: int) -> None:
        """Never backwards: rounds may be shorter than announced, and editors do not like it."""
        self.percentage = max(self.percentage, min(percentage, _SEARCH_ENDS))
