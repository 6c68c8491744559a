"""What the user may want to change in the tests of a job that ended without a patch."""

import re
from collections.abc import Iterable, Sequence

from greenroom_engine.search import Result, Status
from greenroom_sandbox import Baseline, Outcome, Report, TestResult, Verdict
from greenroom_server.request import named

_NO_NETWORK = re.compile(
    r"temporary failure in name resolution|name or service not known|nameresolutionerror|network is unreachable", re.I
)
_BODIES = 3  # different ones that a test has to fail for before it is suspected
_UNTOUCHED = 2  # different bodies that all leave the tests as they were
_OTHERS = 2  # tests that the best of them has to pass, and they have to be all others


def advice_on(baseline: Baseline, result: Result | None) -> tuple[str, ...]:
    """Lines for people: tests that need a network, that do not reach the target, or that nothing passes."""
    best = result.best.report if result is not None and result.best is not None else None
    if result is None or best is None or result.status is Status.VERIFIED:
        return ()
    failing = [test for test in best.tests if test.outcome in (Outcome.FAILED, Outcome.ERROR)]
    offline = [test.id for test in failing if test.failure and _NO_NETWORK.search(test.failure.message)]
    if offline:
        return (_on_network(offline),)
    reports = _reports(result)
    if len(reports) >= _UNTOUCHED and all(_said(report.tests) == _said(baseline.tests) for report in reports):
        return (
            f"None of {len(reports)} different bodies changed anything in what the tests say: they seem not to reach "
            "the function. Write one that does, or name it with --tests.",
        )
    others = best.passed >= _OTHERS and len(failing) == 1 and failing[0].id not in baseline.flaky
    if not others or len(reports) < _BODIES or any(failing[0].id in _passed(report) for report in reports):
        return ()
    return (
        f"{failing[0].id} failed for each of {len(reports)} different bodies, and the best passes all other tests. "
        "If no body can pass it, correct it, or name the others with --tests.",
    )


def _reports(result: Result) -> list[Report]:
    """Of different bodies that the model wrote and whose tests ran to their end."""
    return [
        each.report
        for each in result.candidates
        if each.report and each.verdict is Verdict.FAIL and each.duplicate_of is None and not each.is_given
    ]


def _said(tests: Iterable[TestResult]) -> set[tuple[str, str, str, str]]:
    """How each test ended, and with what words."""
    return {
        (test.id, test.outcome, test.failure.exception, test.failure.message)
        if test.failure
        else (test.id, test.outcome, "", "")
        for test in tests
    }


def _passed(report: Report) -> set[str]:
    return {test.id for test in report.tests if test.outcome is Outcome.PASSED}


def _on_network(tests: Sequence[str]) -> str:
    needs, gives = ("needs", "it") if len(tests) == 1 else ("need", "them")
    return (
        f"{named(tests)} {needs} a network, and tests run without one: give {gives} a stand-in for what is fetched, "
        "or name other tests with --tests."
    )
