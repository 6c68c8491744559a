"""What the user reads of a job that is over."""

from __future__ import annotations

import logging
from typing import cast

from greenroom_sandbox import Failure
from greenroom_server.display.explanation import explain
from greenroom_server.lsp.faults import is_expected
from greenroom_server.lsp.jobs import Solution

_logger = logging.getLogger(__name__)
_SHOWN = 3  # failing tests in a message: what a notification has room for
_LISTED = 10  # tests in a hover


def summary(solution: Solution) -> str:
    """One sentence, or one and the first failing tests."""
    outcome, name = solution.outcome, solution.wish.qualname
    tests = outcome.tests
    if solution.is_verified and solution.patch is None:
        return f"{name} passes all its tests already ({tests.passed} of {tests.total})."
    if solution.is_verified:
        return f"{name}: {tests.passed} of {tests.total} tests passed, confirmed in a fresh container."
    if solution.patch is None:
        return f"{name}: {outcome.detail}."
    failing = "; ".join(f"{test.id.rpartition('::')[2]}{_why(test.failure)}" for test in tests.failing[:_SHOWN])
    more = f" and {len(tests.failing) - _SHOWN} more" if len(tests.failing) > _SHOWN else ""
    best = f"The best passes {tests.passed} of {tests.total}"
    return f"{name}: no attempt passed every test. {best}. Failing: {failing}{more}."


def evidence(solution: Solution) -> str:
    """Markdown for a function that was produced in this session."""
    outcome = solution.outcome
    found, tests = outcome.evidence, outcome.tests
    lines = [f"**Greenroom**: {tests.passed} of {tests.total} tests passed, and again in a fresh container."]
    if found is not None:
        lines.append(f"{found.verified} of {found.candidates} candidates passed, {found.agreeing} agree.")
    lines += [f"Written by {outcome.model} in {outcome.timings.total:.1f} s."]
    lines += ["", *(f"- `{test}`" for test in tests.ids[:_LISTED])]
    if len(tests.ids) > _LISTED:
        lines.append(f"- and {len(tests.ids) - _LISTED} more")
    return "\n".join(lines)


def explained(error: Exception) -> str:
    """An error as the user reads it; one that nobody foresaw goes to the log with its place."""
    if isinstance(error, ExceptionGroup):
        return explained(cast("ExceptionGroup[Exception]", error).exceptions[0])
    if is_expected(error):
        return str(error)
    _logger.error("a job failed: %s", type(error).__name__)
    _logger.debug("where it failed", exc_info=error)
    return f"Greenroom failed ({type(error).__name__}). Its log says where; please report it."


def _why(failure: Failure | None) -> str:
    return f" ({explain(failure)})" if failure else ""
