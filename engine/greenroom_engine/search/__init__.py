"""Search: sample, execute, repair, select. ``solve.py`` does it; here is what goes in and comes out."""

from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.effort import Effort
from greenroom_engine.search.events import (
    CandidateTested,
    CandidateWritten,
    ColdConfirmed,
    Event,
    Finished,
    Opened,
    RoundStarted,
    TokensGenerated,
)
from greenroom_engine.search.plan import Plan
from greenroom_engine.search.result import Evidence, Result, Status, Timings, Tokens
from greenroom_engine.search.task import Task

__all__ = [
    "Candidate",
    "CandidateTested",
    "CandidateWritten",
    "ColdConfirmed",
    "Effort",
    "Event",
    "Evidence",
    "Finished",
    "Opened",
    "Plan",
    "Result",
    "RoundStarted",
    "Status",
    "Task",
    "Timings",
    "Tokens",
    "TokensGenerated",
]
