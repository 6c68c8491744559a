"""From what was observed to a verdict: a pass is what remains when all else has been ruled out."""

import errno
from dataclasses import dataclass

from greenroom_sandbox.limits import MIB, Limits
from greenroom_sandbox.observation import Observation
from greenroom_sandbox.report import Baseline, Failure, Outcome, Report, TestResult, Verdict

_TESTS_FAILED = 1  # pytest's exit status when a test failed; the canaries always do
_USAGE_ERROR = 4
_DISK_ERRORS = frozenset({errno.ENOSPC, errno.EFBIG, errno.EDQUOT})


@dataclass(frozen=True)
class _Ruling:
    verdict: Verdict
    detail: str


def judge(seen: Observation, limits: Limits, baseline: Baseline | None) -> Report:
    """The report of one run.

    :param baseline: what the tests are; None for the baseline run itself, which is compared with its own
        collection.
    """
    ids = baseline.ids if baseline is not None else (seen.ids or ())
    ruling = (
        _stopped(seen, limits)
        or _never_ran(seen)
        or _tampered(seen, ids)
        or _did_not_pass(seen, ids, baseline)
        or _Ruling(Verdict.PASS, "")
    )
    return Report(
        verdict=ruling.verdict,
        tests=_results(seen, ids, ruling),
        detail=ruling.detail,
        output=seen.ending.output,
        duration_ms=round(seen.ending.seconds * 1000, 1),
    )


def _stopped(seen: Observation, limits: Limits) -> _Ruling | None:
    """The process hit a limit or died."""
    ending = seen.ending
    where = f" in {seen.running}" if seen.running else (" while importing the tests" if seen.ids is None else "")
    if seen.forged:
        return _Ruling(Verdict.TAMPERED, "something other than the tests wrote results")
    if ending.reason == "results":
        return _Ruling(Verdict.OUTPUT, f"more than {limits.results_bytes // MIB} MB of results{where}")
    if ending.reason == "output":
        return _Ruling(Verdict.OUTPUT, f"printed more than {limits.output_bytes // 1024} KB{where}")
    # A sleep counts as much as a loop; the kernel's limit on processor time comes as signal 24 or, if
    # ignored, as 9.
    if ending.reason == "timeout" or ending.signal == 24:
        return _Ruling(Verdict.TIMEOUT, f"took longer than {limits.seconds:g} s{where}")
    if ending.out_of_memory:
        return _Ruling(Verdict.MEMORY, f"used more than {limits.memory_bytes // MIB} MB of memory{where}")
    if ending.signal is not None:
        return _Ruling(Verdict.CRASH, f"ended by signal {ending.signal}{where}")
    if ending.code != 0 or (seen.status is None and seen.broken is None):
        return _Ruling(Verdict.CRASH, f"the process ended before pytest did (exit code {ending.code}){where}")
    return None


def _never_ran(seen: Observation) -> _Ruling | None:
    """Pytest could not do its work."""
    if seen.collection_errors:
        place, failure = seen.collection_errors[0]
        return _Ruling(Verdict.ERROR, f"{place or 'the tests'} cannot be imported: {_said(failure)}")
    if seen.broken is not None:
        return _Ruling(Verdict.ERROR, f"pytest was ended by {_said(seen.broken)}")
    if seen.status == _USAGE_ERROR:
        lines = [line for line in seen.ending.output.splitlines() if line.startswith("ERROR: ")]
        return _Ruling(Verdict.ERROR, lines[0].removeprefix("ERROR: ") if lines else "pytest refused its arguments")
    if not seen.ids:
        if seen.collection_skips:
            place, reason = seen.collection_skips[0]
            return _Ruling(Verdict.ERROR, f"no test ran: {place} was skipped as a whole ({reason})")
        return _Ruling(Verdict.ERROR, "no tests found")
    if seen.status == 2 or seen.status == 3:
        return _Ruling(Verdict.ERROR, "the run was interrupted")
    return None


def _tampered(seen: Observation, ids: tuple[str, ...]) -> _Ruling | None:
    """Results that honest code cannot lead to."""
    # A twin says something only where its original passed: both skip, or break, alike.
    must_fail = {"plain"} | {
        kind
        for kind, original in seen.planted.items()
        if original is None or _outcome(seen, original) is Outcome.PASSED
    }
    if must_fail - seen.canaries_failed:
        return _Ruling(Verdict.TAMPERED, "a test that must fail did not")
    extra = sorted(set(seen.results) - set(ids)) or sorted(set(seen.ids or ()) - set(ids))
    if extra:
        return _Ruling(Verdict.TAMPERED, f"{extra[0]} is not one of the tests")
    missing = [test for test in ids if test not in seen.results]
    if missing:
        return _Ruling(Verdict.TAMPERED, f"{len(missing)} of {len(ids)} tests have no result, first {missing[0]}")
    if seen.status != _TESTS_FAILED:
        return _Ruling(Verdict.TAMPERED, f"pytest's exit status is {seen.status}, which does not fit the results")
    return None


def _did_not_pass(seen: Observation, ids: tuple[str, ...], baseline: Baseline | None) -> _Ruling | None:
    before = {test.id: test.outcome for test in baseline.tests} if baseline is not None else {}
    flaky = frozenset(baseline.flaky) if baseline is not None else frozenset[str]()
    results = [seen.results[test] for test in ids if test not in flaky]
    bad = [test for test in results if not _acceptable(test, before.get(test.id, test.outcome))]
    if not bad:
        if any(test.outcome is Outcome.PASSED for test in results):
            return None
        return _Ruling(Verdict.FAIL, "no test passed: all are skipped or expected to fail")
    first = bad[0]
    failure = first.failure
    if failure is not None and failure.exception == "MemoryError":
        return _Ruling(Verdict.MEMORY, f"ran out of memory in {first.id}")
    if failure is not None and failure.errno in _DISK_ERRORS:
        return _Ruling(Verdict.DISK, f"wrote more than allowed in {first.id}")
    said = f": {_said(failure)}" if failure is not None else f" was {first.outcome}"
    return _Ruling(Verdict.FAIL, f"{len(bad)} of {len(results)} tests did not pass, first {first.id}{said}")


def _outcome(seen: Observation, test: str) -> Outcome | None:
    result = seen.results.get(test)
    return result.outcome if result is not None else None


def _acceptable(test: TestResult, before: Outcome) -> bool:
    """Passed; or set aside by the user already, in the workspace as it was."""
    if test.outcome is Outcome.PASSED:
        return True
    if test.outcome is Outcome.SKIPPED:
        return before is Outcome.SKIPPED
    if test.outcome in (Outcome.XFAILED, Outcome.XPASSED):
        return before in (Outcome.XFAILED, Outcome.XPASSED)
    return False


def _results(seen: Observation, ids: tuple[str, ...], ruling: _Ruling) -> tuple[TestResult, ...]:
    """In the order of the baseline; the test that was cut short gets the verdict as its failure."""
    results = [seen.results[test] for test in ids if test in seen.results and test != seen.running]
    if seen.running is not None and seen.running in ids:
        failure = Failure(exception=ruling.verdict.value.capitalize(), message=ruling.detail)
        results.append(TestResult(id=seen.running, outcome=Outcome.ERROR, failure=failure))
    return tuple(results)


def _said(failure: Failure) -> str:
    first = failure.message.splitlines()[0] if failure.message else ""
    return f"{failure.exception}: {first}" if first else failure.exception


def flaky(first: Report, second: Report) -> tuple[str, ...]:
    """Ids of tests that ended otherwise in the second of two runs on the same files.

    Empty when no other test failed in both: then the one that passes now and then is what has to be mended.
    """
    again = {test.id: test.outcome for test in second.tests}
    differ = tuple(test.id for test in first.tests if again.get(test.id, test.outcome) is not test.outcome)
    steady = any(
        test.outcome in (Outcome.FAILED, Outcome.ERROR) and again.get(test.id) is test.outcome for test in first.tests
    )
    return differ if steady else ()
