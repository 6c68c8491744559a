"""What the tests said, in lines a model can use.

S* (arXiv:2502.14382) shows one line per test: input, expected, actual or the exception. Here the failing ones alone:
the passing ones are in the tests the model has already seen, and prompt tokens are what a CPU pays for.
"""

import re

from greenroom_sandbox import Failure, Outcome, Report, TestResult, Verdict

_MOST = 5  # failing tests named in one turn; more repeat each other
_LONGEST = 300  # characters of one line
_ENDED = {
    Verdict.TIMEOUT: "It ran into the time limit: look for a loop that does not end.",
    Verdict.MEMORY: "It ran out of memory.",
    Verdict.OUTPUT: "It printed far too much.",
    Verdict.DISK: "It filled the disk.",
    Verdict.CRASH: "It ended the process before the tests were through.",
    Verdict.TAMPERED: "It interfered with the test run.",
}


def failure_lines(report: Report, most: int = _MOST) -> list[str]:
    """One line per failing test, the shortest first; at the least one line that says how the run ended."""
    lines = [_line(test) for test in report.tests if test.outcome in (Outcome.FAILED, Outcome.ERROR)]
    unique = sorted(dict.fromkeys(line for line in lines if line), key=len)[:most]
    if report.verdict in _ENDED:
        unique.append(_ENDED[report.verdict])
    return [_cut(line) for line in unique] or [_cut(report.detail or "The tests did not pass.")]


def _line(test: TestResult) -> str:
    failure = test.failure
    if failure is None:
        return f"{_short_id(test.id)} failed"
    call, wanted = _call(failure)
    if call and failure.actual is not None:
        return f"{call} gave {failure.actual}, expected {failure.expected or wanted}"
    if failure.exception == "AssertionError":
        return f"{_short_id(test.id)}: {failure.evaluated or failure.assertion or failure.message}"
    raised = f"{failure.exception}: {_first_line(failure.message)}" if failure.message else failure.exception
    if call and wanted:
        return f"{call} raised {raised}, expected {wanted}"
    where = failure.evaluated or failure.assertion
    return f"{where} raised {raised}" if where else f"{_short_id(test.id)} raised {raised}"


def _call(failure: Failure) -> tuple[str, str]:
    """(call, wanted) of ``assert call(...) == wanted``; empty when the statement is of another form."""
    statement = failure.evaluated or failure.assertion or ""
    match = re.fullmatch(r"assert (?P<call>[\w.]+\(.*\)) (?:==|is) (?P<wanted>.+)", statement)
    return (match["call"], match["wanted"]) if match else ("", "")


def _short_id(identifier: str) -> str:
    return identifier.rpartition("::")[2]


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]


def _cut(line: str) -> str:
    line = " ".join(line.split("\n"))
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
