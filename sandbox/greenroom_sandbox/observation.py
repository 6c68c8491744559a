"""What came back from one run of the tests, checked and put together."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from greenroom_sandbox.report import Failure, Outcome, TestResult


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Collected(_Message):
    kind: Literal["collected"]
    ids: tuple[str, ...]
    canaries: tuple[str, ...]


class _CollectionError(_Message):
    kind: Literal["collection_error"]
    id: str
    failure: Failure


class _CollectionSkip(_Message):
    kind: Literal["collection_skip"]
    id: str
    message: str


class _Start(_Message):
    kind: Literal["start"]
    id: str


class _Phase(_Message):
    kind: Literal["phase"]
    id: str = ""
    canary: str = ""
    when: Literal["setup", "call", "teardown"]
    outcome: Literal["passed", "failed", "skipped"]
    xfail: bool
    ms: float
    failure: Failure | None


class _Broken(_Message):
    kind: Literal["internal", "aborted"]
    failure: Failure


class _Finished(_Message):
    kind: Literal["finished"]
    status: int


_Any = Annotated[
    _Collected | _CollectionError | _CollectionSkip | _Start | _Phase | _Broken | _Finished,
    Field(discriminator="kind"),
]
_MESSAGE: TypeAdapter[Any] = TypeAdapter(_Any)


class Ending(BaseModel):
    """How the candidate's process ended, as the harness told it; see ``harness/supervision.py``."""

    model_config = ConfigDict(frozen=True)

    reason: Literal["exit", "timeout", "output", "results", "forged"]
    code: int | None
    signal: int | None
    out_of_memory: bool
    leftovers: bool
    seconds: float
    messages: tuple[dict[str, Any], ...]
    output: str


class Observation:
    """The facts of one run, in the order of the messages.

    Attributes:
        ids: what was collected; None when collection did not end.
        planted: kinds of canaries among the tests.
        canaries_failed: kinds that were reported as failed in the call, as they must be.
        results: by test id.
        running: the test that had begun and not ended.
        status: pytest's exit status; None when pytest did not return.
    """

    def __init__(self, ending: Ending) -> None:
        self.ending = ending
        self.ids: tuple[str, ...] | None = None
        self.planted: frozenset[str] = frozenset()
        self.canaries_failed: frozenset[str] = frozenset()
        self.results: dict[str, TestResult] = {}
        self.collection_errors: list[tuple[str, Failure]] = []
        self.collection_skips: list[tuple[str, str]] = []
        self.broken: Failure | None = None
        self.status: int | None = None
        self.running: str | None = None
        self.forged = ending.reason == "forged"
        try:
            for raw in ending.messages:
                self._take(_MESSAGE.validate_python(raw))
        except ValidationError:
            self.forged = True

    def _take(self, message: _Message) -> None:
        match message:
            case _Collected(ids=ids, canaries=canaries):
                self.forged |= self.ids is not None
                self.ids, self.planted = ids, frozenset(canaries)
            case _CollectionError(id=place, failure=failure):
                self.collection_errors.append((place, failure))
            case _CollectionSkip(id=place, message=reason):
                self.collection_skips.append((place, reason))
            case _Start(id=place):
                self.running = place
            case _Phase(canary=kind) if kind:
                if message.when == "call" and message.outcome == "failed":
                    self.canaries_failed |= {kind}
            case _Phase():
                self._take_phase(message)
            case _Broken(failure=failure):
                self.broken = failure
            case _Finished(status=status):
                self.status = status
            case _:
                self.forged = True

    def _take_phase(self, phase: _Phase) -> None:
        before = self.results.get(phase.id)
        outcome = _outcome(phase)
        failure = phase.failure
        duration = phase.ms
        if before is not None:
            duration += before.duration_ms
            # What happened first counts, except that a broken tear-down spoils a test that was fine until then.
            if outcome is not Outcome.ERROR or before.outcome in (Outcome.FAILED, Outcome.ERROR):
                outcome, failure = (
                    (before.outcome, before.failure) if phase.when != "call" else (outcome, failure)
                )
        self.results[phase.id] = TestResult(
            id=phase.id, outcome=outcome, duration_ms=duration, failure=failure
        )
        if phase.when == "teardown" and self.running == phase.id:
            self.running = None


def _outcome(phase: _Phase) -> Outcome:
    if phase.xfail and phase.outcome == "skipped":
        return Outcome.XFAILED
    if phase.xfail and phase.outcome == "passed":
        return Outcome.XPASSED
    if phase.outcome == "passed":
        return Outcome.PASSED
    if phase.outcome == "skipped":
        return Outcome.SKIPPED
    return Outcome.FAILED if phase.when == "call" else Outcome.ERROR
