"""What a running job tells whoever watches it."""

from dataclasses import dataclass

from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.result import Result


@dataclass(frozen=True)
class RoundStarted:
    """A round begins: ``round`` of at most ``rounds``, counted from 0, with ``candidates`` expected in it."""

    round: int
    rounds: int
    candidates: int


@dataclass(frozen=True)
class TokensGenerated:
    """Decoding goes on: ``tokens`` so far in this job, the present rate, sequences still being written."""

    tokens: int
    tokens_per_second: float
    sequences_running: int


@dataclass(frozen=True)
class CandidateWritten:
    """A candidate is complete and waits for the sandbox (or never will: see its note)."""

    candidate: Candidate


@dataclass(frozen=True)
class CandidateTested:
    """The sandbox has its verdict on a candidate."""

    candidate: Candidate


@dataclass(frozen=True)
class ColdConfirmed:
    """The winner ran again, alone, in a fresh container with another hash seed."""

    candidate: Candidate
    ok: bool


@dataclass(frozen=True)
class Finished:
    """The job is over."""

    result: Result


Event = RoundStarted | TokensGenerated | CandidateWritten | CandidateTested | ColdConfirmed | Finished
