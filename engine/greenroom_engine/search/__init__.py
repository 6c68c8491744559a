"""Search: sample, execute, repair, select. ``solve.py`` does it; here is what goes in and comes out."""

from greenroom_engine.search.budget import Budget
from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.effort import Effort
from greenroom_engine.search.events import (
    BudgetSpent,
    CandidateTested,
    CandidateWritten,
    ColdConfirmed,
    Event,
    Finished,
    Opened,
    RepairStarted,
    RoundStarted,
    Selected,
    TokensGenerated,
)
from greenroom_engine.search.plan import Plan
from greenroom_engine.search.result import Ended, Evidence, Result, Status, Timings, Tokens
from greenroom_engine.search.task import Task

__all__ = [
    "Budget",
    "BudgetSpent",
    "Candidate",
    "CandidateTested",
    "CandidateWritten",
    "ColdConfirmed",
    "Effort",
    "Ended",
    "Event",
    "Evidence",
    "Finished",
    "Opened",
    "Plan",
    "RepairStarted",
    "Result",
    "RoundStarted",
    "Selected",
    "Status",
    "Task",
    "Timings",
    "Tokens",
    "TokensGenerated",
]
