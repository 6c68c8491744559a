"""What the tests said, in lines a model can use."""

from greenroom_engine.prompts.feedback import failure_lines
from greenroom_sandbox import Failure, Outcome, Report, TestResult, Verdict


def report(*failures: Failure, verdict: Verdict = Verdict.FAIL) -> Report:
    tests = tuple(
        TestResult(id=f"test_mean.py::test_{number}", outcome=Outcome.FAILED, failure=failure)
        for number, failure in enumerate(failures)
    )
    return Report(verdict=verdict, tests=(*tests, TestResult(id="t::ok", outcome=Outcome.PASSED)))


def test_a_wrong_value_is_a_call_with_what_it_gave_and_what_was_expected() -> None:
    failure = Failure(
        exception="AssertionError", assertion="assert mean(xs) == want", evaluated="assert mean([1, 2]) == 1.5",
        expected="1.5", actual="1",
    )  # fmt: skip
    assert failure_lines(report(failure)) == ["mean([1, 2]) gave 1, expected 1.5"]


def test_an_exception_is_named_with_its_call() -> None:
    failure = Failure(exception="ZeroDivisionError", message="division by zero\nmore", assertion="assert mean([]) == 0")
    assert failure_lines(report(failure)) == ["mean([]) raised ZeroDivisionError: division by zero, expected 0"]


def test_an_assertion_of_another_form_is_quoted_with_its_test() -> None:
    failure = Failure(exception="AssertionError", assertion="assert mean([1]) > 0")
    assert failure_lines(report(failure)) == ["test_0: assert mean([1]) > 0"]


def test_a_run_that_hit_a_limit_says_so() -> None:
    lines = failure_lines(report(verdict=Verdict.TIMEOUT))
    assert lines == ["It ran into the time limit: look for a loop that does not end."]


def test_repeated_lines_are_said_once_and_the_list_is_short() -> None:
    failures = [Failure(exception="AssertionError", assertion=f"assert f({n % 7}) > 0") for n in range(20)]
    lines = failure_lines(report(*failures), most=3)
    assert len(lines) == len(set(lines)) == 3


def test_a_long_line_is_cut() -> None:
    failure = Failure(exception="AssertionError", assertion="assert " + "x" * 2000)
    (line,) = failure_lines(report(failure))
    assert len(line) == 300 and line.endswith("…")
