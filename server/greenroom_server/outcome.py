"""What ``greenroom fix --json`` prints and an editor is answered: one object, the same shape however the job ended."""

from pydantic import BaseModel, ConfigDict

from greenroom_engine.search import Candidate, Ended, Evidence, Plan, Result, Status, Tokens
from greenroom_engine.source import SourceError
from greenroom_sandbox import Baseline, TestResult, Verdict
from greenroom_server.display.diff import unified_diff
from greenroom_server.job import Job
from greenroom_server.solving import Run


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class Tests(_Frozen):
    """The tests: how they were found, what ran, how many passed before and with the best candidate."""

    __test__ = False  # not a test class, whatever pytest makes of the name

    found_by: str
    selected: tuple[str, ...]
    ids: tuple[str, ...]
    flaky: tuple[str, ...]
    passed_before: int
    passed: int
    total: int
    failing: tuple[TestResult, ...]


class CandidateSummary(_Frozen):
    """A candidate without its full report: ``detail`` says in a line why it did not pass, or was not run.

    ``log_probability`` is the mean per token, in nats. ``suspicions``: what honest code seldom needs and this has.
    ``is_given``: the body that was there.
    """

    index: int
    round: int
    parent: int | None
    log_probability: float
    verdict: Verdict | None
    passed: int
    total: int
    tokens: int
    duplicate_of: int | None
    detail: str
    code: str
    suspicions: tuple[str, ...] = ()
    is_given: bool = False


class Seconds(_Frozen):
    """Wall-clock; ``execute`` adds up runs that overlap, ``load`` and ``baseline`` go side by side.
    ``first_verified`` counts from the first prompt to the first candidate that passed.
    """

    load: float
    baseline: float
    generate: float
    execute: float
    first_verified: float | None
    total: float


class FixOutcome(_Frozen):
    """``status``: verified, or unverified with the best attempt, which is never applied.

    ``plan``: what was to be searched, as the effort and the options make it. ``ended``: why nothing more was written;
    empty where nothing was. ``budget``: empty where there was none.
    """

    status: str
    detail: str
    target: str
    root: str
    effort: str
    plan: Plan
    budget: str
    seed: int
    model: str
    ended: str
    applied: bool
    diff: str | None
    new_target: str | None
    tests: Tests
    evidence: Evidence | None
    winner: int | None
    best: int | None
    candidates: tuple[CandidateSummary, ...]
    tokens: Tokens
    timings: Seconds


def outcome_of(
    job: Job, run: Run, *, total_s: float, applied: bool = False, refusal: SourceError | None = None
) -> FixOutcome:
    """Of a job that has run; ``refusal`` says why a verified patch was not written into the file."""
    result, means = run.result, run.means
    timings = result.timings if result else None
    return FixOutcome(
        status=result.status if result else Status.VERIFIED,
        detail=str(refusal) if refusal else _detail(run),
        target=job.name,
        root=str(job.root),
        effort=means.effort,
        plan=means.plan,
        budget=str(means.budget) if means.budget.is_limited else "",
        seed=means.seed,
        model=run.model,
        ended=result.ended if result else "",
        applied=applied,
        diff=diff_of(job, result) or None,
        new_target=result.new_target if result else None,
        tests=tests_of(job, run.baseline, result),
        evidence=result.evidence if result else None,
        winner=result.winner.index if result and result.winner else None,
        best=result.best.index if result and result.best else None,
        candidates=tuple(summary_of(candidate) for candidate in result.candidates) if result else (),
        tokens=result.tokens if result else Tokens(prefilled=0, generated=0),
        timings=Seconds(
            load=round(run.load_s, 3),
            baseline=round(run.baseline_s, 3),
            generate=round(timings.generate_s, 3) if timings else 0.0,
            execute=round(timings.execute_s, 3) if timings else 0.0,
            first_verified=_rounded(timings.first_verified_s) if timings else None,
            total=round(total_s, 3),
        ),
    )


def summary_of(candidate: Candidate) -> CandidateSummary:
    """The part of a candidate worth printing."""
    detail = candidate.note or (candidate.report.detail if candidate.report else "")
    fields = set(CandidateSummary.model_fields) - {"detail"}
    return CandidateSummary.model_validate({**candidate.model_dump(include=fields), "detail": detail})


def tests_of(job: Job, baseline: Baseline, result: Result | None) -> Tests:
    """The job's tests with the counts before and after."""
    before = sum(test.outcome == "passed" for test in baseline.tests)
    best = result.best if result else None
    tests = best.report.tests if best and best.report else baseline.tests
    passed = best.passed if best else before
    return Tests(
        found_by=job.found.how,
        selected=job.found.listing,
        ids=baseline.ids,
        flaky=baseline.flaky,
        passed_before=before,
        passed=passed,
        total=len(baseline.ids),
        failing=tuple(test for test in tests if test.outcome in ("failed", "error")),
    )


def diff_of(job: Job, result: Result | None) -> str:
    """The patch to the target's file; empty when there is nothing to change."""
    if result is None or result.new_text is None:
        return ""
    return unified_diff(job.path, job.file.text, result.new_text)


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 3)


def _detail(run: Run) -> str:
    result = run.result
    if result is None:
        return "it passes all its tests already: nothing to do"
    if result.status is Status.VERIFIED:
        return "a candidate passed every test, and again in a fresh container"
    if result.ended is Ended.BUDGET:
        said = "no candidate passed every test" if result.best else "no candidate was tested to the end"
        return f"{said} before the budget of {run.means.budget} was spent"
    return "no candidate passed every test" if result.best else "the model wrote nothing usable"
