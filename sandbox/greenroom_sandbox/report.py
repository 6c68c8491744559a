"""What the sandbox saw: data that crosses processes, so frozen models."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Outcome(StrEnum):
    """Of one test."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"  # in set-up or tear-down, or cut short
    SKIPPED = "skipped"
    XFAILED = "xfailed"
    XPASSED = "xpassed"


class Verdict(StrEnum):
    """Of one run of the tests."""

    PASS = "pass"
    FAIL = "fail"  # tests ran and some did not pass
    ERROR = "error"  # the tests could not run: import error, usage error, no tests
    TIMEOUT = "timeout"
    MEMORY = "memory"
    OUTPUT = "output"  # printed more than allowed
    DISK = "disk"  # wrote more than allowed
    CRASH = "crash"  # the process ended before pytest did
    TAMPERED = "tampered"  # results which the tests did not produce
    INFRA = "infra"  # the sandbox's own fault, tried twice


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class Failure(_Frozen):
    """Why a test failed, short enough to be put into a prompt.

    :param exception: type name, e.g. ``AssertionError``.
    :param message: its first lines.
    :param assertion: source text of the failing statement in the test on one line, e.g. ``assert mean(xs)
        == want``; for a doctest the example.
    :param evaluated: the same with names replaced by their values, e.g. ``assert mean([1, 2]) == 1.5``;
        None when that would read the same.
    :param expected: repr of what was expected, when the test compared two values for equality.
    :param actual: repr of what it got.
    :param line: 1-based line in the target's file that the exception passed through, if any.
    :param errno: of an OSError.
    """

    exception: str
    message: str = ""
    assertion: str | None = None
    evaluated: str | None = None
    expected: str | None = None
    actual: str | None = None
    line: int | None = None
    errno: int | None = None


class TestResult(_Frozen):
    """One test: its pytest node id, how it ended and in what time (set-up and tear-down included)."""

    __test__ = False  # not a test class, whatever pytest makes of the name

    id: str
    outcome: Outcome
    duration_ms: float = 0.0
    failure: Failure | None = None


class Report(_Frozen):
    """One run of the tests.

    :param detail: one line: why this is not a pass; empty for a pass.
    :param output: what the run printed, capped.
    :param duration_ms: of the run inside the container, without the container's start.
    """

    verdict: Verdict
    tests: tuple[TestResult, ...] = ()
    detail: str = ""
    output: str = ""
    duration_ms: float = 0.0

    @property
    def passed(self) -> int:
        """How many tests passed."""
        return sum(test.outcome is Outcome.PASSED for test in self.tests)

    @property
    def total(self) -> int:
        """How many tests have a result."""
        return len(self.tests)


class Baseline(_Frozen):
    """The tests of the workspace as it is: what later runs are compared with.

    :param ids: every test id collected, in order of execution; empty when nothing could be collected.
    :param tests: their results; fewer than ``ids`` when the run was cut short.
    :param collection_errors: files that could not be imported.
    :param flaky: ids of tests that ended otherwise when they were run again on the same files. They do not count
        against a candidate, as long as others show what is wrong with the target.
    :param verdict: of this run, judged like a candidate's; a pass only if both runs were one.
    :param detail: one line: why it is not a pass.
    """

    tests: tuple[TestResult, ...]
    ids: tuple[str, ...]
    collection_errors: tuple[Failure, ...] = ()
    flaky: tuple[str, ...] = ()
    verdict: Verdict = Verdict.FAIL
    detail: str = ""
    output: str = ""
    duration_ms: float = 0.0

    @property
    def failing(self) -> tuple[str, ...]:
        """Ids of the tests that failed or broke."""
        return tuple(t.id for t in self.tests if t.outcome in (Outcome.FAILED, Outcome.ERROR))


class Invocation(_Frozen):
    """One call of a function: either a value or an exception.

    :param value: its repr, capped; sets sorted, and any type that is not built in marked as ``<type> repr``.
    :param exception: type name; ``Timeout``, ``MemoryError``, ``Crash``, ``OutputLimit``, ``Forged`` or
        ``SandboxError`` for a program that was stopped.
    :param message: of the exception.
    :param effects: what an observed call changed (arguments, the object of a method) and printed; empty when nothing.
    :param stable: an observed call did the same when it was made again.
    """

    value: str | None = None
    exception: str | None = None
    message: str = ""
    effects: str = ""
    stable: bool = True
