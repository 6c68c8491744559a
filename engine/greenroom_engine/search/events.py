"""What a running job tells whoever watches it: the command line, an editor, a log."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from greenroom_engine.judging.events import Clustered, Distinguished, Judged, Observed
from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.result import Result


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True)


class Opened(_Event):
    """The first answers are asked for with this conversation: (role, text) per turn. Stays in the engine."""

    kind: Literal["opened"] = "opened"
    conversation: tuple[tuple[str, str], ...]


class RoundStarted(_Event):
    """A round begins: ``round`` of at most ``rounds``, counted from 0, with ``candidates`` expected in it."""

    kind: Literal["round started"] = "round started"
    round: int
    rounds: int
    candidates: int


class TokensGenerated(_Event):
    """Decoding goes on: ``tokens`` so far in this job, the present rate, sequences still being written."""

    kind: Literal["tokens generated"] = "tokens generated"
    tokens: int
    tokens_per_second: float
    sequences_running: int


class CandidateWritten(_Event):
    """A candidate is complete and waits for the sandbox (or never will: see its note)."""

    kind: Literal["candidate written"] = "candidate written"
    candidate: Candidate


class CandidateTested(_Event):
    """The sandbox has its verdict on a candidate."""

    kind: Literal["candidate tested"] = "candidate tested"
    candidate: Candidate


class RepairStarted(_Event):
    """A failed candidate is repaired; ``round`` is that of what it will be.

    ``feedback``: what its report says, as the user's turn after it or put into the question (``Dialect.restated``).
    """

    kind: Literal["repair started"] = "repair started"
    candidate: Candidate
    round: int
    feedback: str = ""


class BudgetSpent(_Event):
    """Nothing more is written or run but the confirmation; ``budget`` is for people."""

    kind: Literal["budget spent"] = "budget spent"
    budget: str


class Selected(_Event):
    """This candidate is the first choice now, for this reason; what is not confirmed gives way to another."""

    kind: Literal["selected"] = "selected"
    candidate: Candidate
    reason: str


class ColdConfirmed(_Event):
    """The winner ran again, alone, in a fresh container with another hash seed; ``detail``: why that was no pass."""

    kind: Literal["cold confirmed"] = "cold confirmed"
    candidate: Candidate
    ok: bool
    detail: str = ""


class Finished(_Event):
    """The job is over."""

    kind: Literal["finished"] = "finished"
    result: Result


Event = Annotated[
    Opened
    | RoundStarted
    | TokensGenerated
    | CandidateWritten
    | CandidateTested
    | RepairStarted
    | BudgetSpent
    | Clustered
    | Observed
    | Distinguished
    | Judged
    | Selected
    | ColdConfirmed
    | Finished,
    Field(discriminator="kind"),
]
