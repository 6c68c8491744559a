"""What is kept of a job: plain rows, the same written, read and exported."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, JsonValue

from greenroom_sandbox import Outcome, TestResult

PASSED, FAILED, SKIPPED, EXPECTED, NO_RESULT = "1", "0", "s", "x", "-"
_BITS = {
    Outcome.PASSED: PASSED,
    Outcome.FAILED: FAILED,
    Outcome.ERROR: FAILED,
    Outcome.SKIPPED: SKIPPED,
    Outcome.XFAILED: EXPECTED,
    Outcome.XPASSED: EXPECTED,
}


def bits(ids: tuple[str, ...], tests: tuple[TestResult, ...]) -> str:
    """One character per test id, in the order of ``ids``: ``1`` passed, ``0`` failed or broke, ``s`` skipped, ``x``
    expected to fail (whatever it did), ``-`` without a result, because the run ended before.
    """
    outcomes = {test.id: test.outcome for test in tests}
    return "".join(_BITS[outcomes[each]] if each in outcomes else NO_RESULT for each in ids)


def _storable(value: object) -> object:
    """Text that UTF-8 has: half a surrogate pair, as in the name of a file that is not text, is written out."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


def _finite(value: object) -> object:
    """A number, or nothing: neither SQLite nor JSON has another word for it."""
    return None if (isinstance(value, float) and value in (float("inf"), float("-inf"))) or value != value else value


Text = Annotated[str, BeforeValidator(_storable)]
Number = Annotated[float | None, BeforeValidator(_finite)]


class TaskStatus(StrEnum):
    """``unfinished``: it runs, or its process was killed in the middle."""

    UNFINISHED = "unfinished"
    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    CANCELLED = "cancelled"
    FAILED = "failed"


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True)


class TaskRecord(_Record):
    """What was asked, known when the search begins. Times are UTC, ISO 8601.

    ``project``: the name of its root folder. ``workspace``: digest of the snapshot. ``source``: the target's text
    before. ``selected``: pytest arguments and doctests that were run, ``test_ids`` what pytest made of them,
    ``test_bits`` how these ended before (see `bits`), ``flaky`` those of them that end now this way, now that.
    ``model_digest``: see fingerprint.py; None for a model behind a URL. ``plan``: what the effort
    stands for, ``custom`` where it is none of the levels.
    """

    started: str
    greenroom: str
    project: Text
    workspace: str
    path: Text
    qualname: Text
    is_stub: bool
    signature: Text
    docstring: Text | None
    source: Text
    selected: tuple[Text, ...]
    test_ids: tuple[Text, ...]
    test_bits: str
    flaky: tuple[Text, ...]
    model: Text
    model_digest: str | None
    dialect: str
    effort: str
    plan: dict[str, JsonValue]
    seed: int


class Prompt(_Record):
    """The conversation that the first answers were asked for with: (role, text) per turn."""

    messages: tuple[tuple[str, Text], ...]


class CandidateRecord(_Record):
    """One candidate as it stands.

    ``log_probability`` is the mean per token, ``total_log_probability`` the sum, in nats, untempered. ``tokens`` were
    written for it, ``prompt_tokens`` read for it; where candidates share a prompt, the first one's count has it.
    ``bits``: per test id of the task, empty before it was run. ``detail``: why it did not pass, in a line. ``note``:
    why it was not run, or what a confirmation said. ``feedback``: the turn it answers, empty for a first answer.
    ``cluster``: those that pass and agree, numbered from the one that ranks first. ``confirmed``: how its cold
    confirmation ended. Seconds: ``generate_s`` from the start of its round, or of its repair, to its last token,
    ``execute_s`` in its container; both overlap with those of others.

    ``is_given``: the body that was there; it has no log-probability, text or cost. ``text``: the model's whole answer,
    of which ``code`` was taken. ``votes``: how many candidates say the same, itself included; 0 for one that repeats
    another. ``place``: in the order of the selection, 0 is first; ``score``: what the selector ranked it by, see
    `greenroom_engine.judging.Selection`.
    """

    number: int
    round: int
    parent: int | None
    code: Text
    imports: tuple[Text, ...]
    log_probability: Number
    total_log_probability: Number
    tokens: int
    prompt_tokens: int
    verdict: str | None
    bits: str
    detail: Text
    note: Text
    feedback: Text
    duplicate_of: int | None
    suspicions: tuple[Text, ...]
    cluster: int | None
    confirmed: bool | None
    generate_s: float
    execute_s: float | None
    is_given: bool
    text: Text
    votes: int
    place: int | None
    score: Number


class Selection(_Record):
    """How the winner was chosen among ``verified`` candidates; ``agreeing`` of them are in its cluster.

    ``inputs``: how many calls they were compared on; 0: by their code. What that took beyond writing and testing them:
    questions to the model with the tokens it read and wrote, ``observations`` runs of the sandbox of ``observe_s``
    seconds together, ``select_s`` seconds of the clock.
    """

    method: str
    reason: Text
    verified: int
    agreeing: int
    confirmed: bool
    inputs: int = 0
    model_calls: int = 0
    tokens_read: int = 0
    tokens_written: int = 0
    observations: int = 0
    observe_s: float = 0.0
    select_s: float = 0.0


class ClusterRecord(_Record):
    """Candidates that pass and did the same on every input, or say the same where there was none.

    ``share`` of all votes, 0 to 1; ``log_probability``: the highest mean among them.
    """

    number: int
    votes: int
    share: float
    log_probability: Number


class OutputRecord(_Record):
    """What a candidate, and with it its cluster, did on an input."""

    candidate: int
    shown: Text


class InputRecord(_Record):
    """A call in literals that candidates were compared on. ``differs``: clusters can be told apart by it.

    ``place``: among those that were shown to tell the leading ones apart; None: it was not.
    """

    number: int
    call: Text
    differs: bool
    place: int | None
    outputs: tuple[OutputRecord, ...]


class JudgementRecord(_Record):
    """One answer of the model's to which of two candidates is right, ``first`` shown in front of ``second``.

    Those of one ``number`` are of the same pair, ``turn`` 0 and, in the other order, 1. ``log_probability``: of the
    verdict among the two, in nats; None where the model told it in words, or nothing. ``winner``: of the pair; None:
    the answers contradict each other, or leave it open.
    """

    number: int
    turn: int
    first: int
    second: int
    verdict: int | None
    log_probability: Number
    tokens_read: int
    tokens_written: int
    winner: int | None


class Comparison(_Record):
    """What candidates that pass were told apart by."""

    clusters: tuple[ClusterRecord, ...] = ()
    inputs: tuple[InputRecord, ...] = ()
    judgements: tuple[JudgementRecord, ...] = ()


class Ending(_Record):
    """How a task ended. ``error``: class of what ended it, where something did.

    ``search_ended``: why nothing more was written: ``complete``, ``agreed`` or ``budget``; None where it did not come
    to that. Seconds since the search began: ``first_verified_s`` until a candidate had passed, ``select_s`` of the
    total for choosing and confirming.
    """

    status: TaskStatus
    ended: str
    search_ended: str | None = None
    error: str | None = None
    winner: int | None = None
    best: int | None = None
    tokens_prefilled: int | None = None
    tokens_generated: int | None = None
    generate_s: float | None = None
    execute_s: float | None = None
    total_s: float | None = None
    select_s: float | None = None
    first_verified_s: float | None = None
    selection: Selection | None = None


class RecordedTask(_Record):
    """A task as it is read back; ``ending`` is None while it is unfinished."""

    id: int
    status: TaskStatus
    task: TaskRecord
    prompt: Prompt | None
    candidates: tuple[CandidateRecord, ...]
    comparison: Comparison
    ending: Ending | None
