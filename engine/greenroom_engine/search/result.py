"""How a job ended, with the evidence for what it offers."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from greenroom_engine.judging.selection import Selection
from greenroom_engine.search.candidate import Candidate


class Status(StrEnum):
    """``verified``: a candidate passed every test, twice. ``unverified``: none did."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"


class Ended(StrEnum):
    """Why a search wrote no more: all was done, enough candidates agreed, its budget was spent, or the model or the
    sandbox failed when something was known already.
    """

    COMPLETE = "complete"
    AGREED = "agreed"
    BUDGET = "budget"
    FAILED = "failed"


class Evidence(BaseModel):
    """Why the winner may be shown: what ran, and how it was chosen among those that passed.

    ``selection``: what told those apart that passed and differed; None where nothing had to or could.
    """

    model_config = ConfigDict(frozen=True)

    tests_passed: int
    tests_total: int
    candidates: int
    verified: int
    agreeing: int
    chosen_by: str
    cold_confirmed: bool
    selection: Selection | None = None


class Tokens(BaseModel):
    """Tokens the model read (``prefilled``) and wrote (``generated``)."""

    model_config = ConfigDict(frozen=True)

    prefilled: int
    generated: int


class Timings(BaseModel):
    """Wall-clock seconds. ``execute_s`` adds up sandbox runs, which overlap with decoding and with each other;
    ``first_verified_s`` is when the first candidate had passed, ``select_s`` what
    choosing and confirming took.
    """

    model_config = ConfigDict(frozen=True)

    generate_s: float
    execute_s: float
    total_s: float
    select_s: float = 0.0
    first_verified_s: float | None = None


class Result(BaseModel):
    """The outcome of one job.

    ``winner`` is set exactly when ``status`` is verified; ``best`` is the winner or else the candidate that passed most
    tests, None when the model wrote nothing usable. ``new_target`` and ``new_text`` are the target and its whole file
    with ``best`` put in. ``trouble``: what the model or the sandbox said when it failed in mid-search; a search that
    failed before anything was tested has no result.
    """

    model_config = ConfigDict(frozen=True)

    status: Status
    winner: Candidate | None
    best: Candidate | None
    candidates: tuple[Candidate, ...]
    new_target: str | None
    new_text: str | None
    evidence: Evidence
    ended: Ended = Ended.COMPLETE
    trouble: str = ""
    tokens: Tokens
    timings: Timings
