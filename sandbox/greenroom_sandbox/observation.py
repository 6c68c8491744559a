"""What came back from one run of the tests, checked and put together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from greenroom_sandbox.report import Failure, Outcome, TestResult


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Collected(_Message):
    kind: Literal["collected"]
    ids: tuple[str, ...]
    canaries: dict[str, str | None]


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
        planted: canaries among the tests: by kind, the test a twin was made from.
        running: the test that had begun and not ended.
        status: pytest's exit status; None when pytest did not return.
    """

    def __init__(self, ending: Ending) -> None:
        self.ending = ending
        self.ids: tuple[str, ...] | None = None
        self.planted: Mapping[str, str | None] = {}
        self._phases: defaultdict[str, dict[str, _Phase]] = defaultdict(dict)
        self._canaries: defaultdict[str, dict[str, _Phase]] = defaultdict(dict)
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
                self.ids, self.planted = ids, canaries
            case _CollectionError(id=place, failure=failure):
                self.collection_errors.append((place, failure))
            case _CollectionSkip(id=place, message=reason):
                self.collection_skips.append((place, reason))
            case _Start(id=place):
                self.running = place
            case _Phase():
                phases = self._canaries[message.canary] if message.canary else self._phases[message.id]
                self.forged |= message.when in phases
                phases[message.when] = message
                if message.id == self.running and message.when == "teardown":
                    self.running = None
            case _Broken(failure=failure):
                self.broken = failure
            case _Finished(status=status):
                self.status = status
            case _:
                self.forged = True

    @cached_property
    def canaries_failed(self) -> frozenset[str]:
        """Kinds of canaries that were reported as failed in the call, as they must be."""
        return frozenset(
            kind for kind, phases in self._canaries.items() if "call" in phases and phases["call"].outcome == "failed"
        )

    @cached_property
    def results(self) -> dict[str, TestResult]:
        """Of the tests that ran to their end, by id."""
        told = ((test, _result(test, phases)) for test, phases in self._phases.items())
        return {test: result for test, result in told if result is not None}


def _result(test: str, phases: dict[str, _Phase]) -> TestResult | None:
    """A test has a result only with all its phases: set-up, call unless the set-up ended it, tear-down."""
    setup, call, teardown = phases.get("setup"), phases.get("call"), phases.get("teardown")
    if setup is None or teardown is None:
        return None
    if setup.outcome == "failed":
        decisive, outcome = setup, Outcome.ERROR
    elif setup.outcome == "skipped":
        decisive, outcome = setup, Outcome.XFAILED if setup.xfail else Outcome.SKIPPED
    elif call is None:
        return None
    else:
        decisive, outcome = call, _call_outcome(call)
    if teardown.outcome == "failed" and outcome not in (Outcome.FAILED, Outcome.ERROR):
        decisive, outcome = teardown, Outcome.ERROR
    duration = round(sum(phase.ms for phase in phases.values()), 3)
    return TestResult(id=test, outcome=outcome, duration_ms=duration, failure=decisive.failure)


def _call_outcome(call: _Phase) -> Outcome:
    match call.outcome, call.xfail:
        case "skipped", True:
            return Outcome.XFAILED
        case "skipped", False:
            return Outcome.SKIPPED
        case "passed", True:
            return Outcome.XPASSED
        case "passed", False:
            return Outcome.PASSED
        case _:
            return Outcome.FAILED
