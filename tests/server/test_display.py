import io
import subprocess
from pathlib import Path

import pytest
from rich.console import Console

from greenroom_engine.process.messages import Loading
from greenroom_engine.search import Candidate, CandidateTested, CandidateWritten, RoundStarted
from greenroom_sandbox import Failure, Outcome, TestResult, Verdict
from greenroom_server.display.bench_progress import bench_progress
from greenroom_server.display.diff import print_diff, unified_diff
from greenroom_server.display.explanation import explain
from greenroom_server.display.failures import print_failures
from greenroom_server.display.progress import Progress


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\nb\nc\n", "a\nB\nc\n"),
        ("a\r\nb\r\n", "a\r\nB\r\n"),
        ("a\nb", "a\nB"),
        ("a\x0cx\u2028y\nb\n", "a\x0cx\u2028y\nB\n"),
        ("", "new\n"),
    ],
)
def test_a_printed_diff_applies_with_patch(tmp_path: Path, before: str, after: str):
    (tmp_path / "m.py").write_bytes(before.encode())
    stream = io.StringIO(newline="")
    print_diff(Console(file=stream, width=20), unified_diff("m.py", before, after))
    patch = stream.getvalue().encode()
    subprocess.run(["patch", "--binary", "-p1"], cwd=tmp_path, input=patch, check=True, capture_output=True)
    assert (tmp_path / "m.py").read_bytes() == after.encode()


def test_equal_texts_have_no_diff():
    assert unified_diff("m.py", "a\n", "a\n") == ""


@pytest.mark.parametrize(
    ("failure", "text"),
    [
        (Failure(exception="AssertionError", assertion="assert f(x) == 2", evaluated="assert f(1) == 2", actual="1", expected="2"),
         "assert f(1) == 2: got 1, expected 2"),
        (Failure(exception="ValueError", message="no\nmore", assertion="f(1)"), "f(1): ValueError: no"),
        (Failure(exception="NotImplementedError", assertion="raise NotImplementedError"), "NotImplementedError"),
        (Failure(exception="AssertionError", actual="1", expected="2"), "got 1, expected 2"),
    ],
)  # fmt: skip
def test_a_failure_is_one_line(failure: Failure, text: str):
    assert explain(failure) == text


def test_long_lists_and_long_lines_are_cut():
    stream = io.StringIO()
    failure = Failure(exception="AssertionError", message="[brackets] " * 100)
    tests = [TestResult(id=f"t.py::test_{n}[a]", outcome=Outcome.FAILED, failure=failure) for n in range(20)]
    print_failures(Console(file=stream, width=60), tests)
    lines = stream.getvalue().splitlines()
    assert "t.py::test_0[a]" in lines[0] and "[brackets]" in lines[1] and len(lines[1]) < 170
    assert lines[-1].strip() == "… and 12 more"


def candidate(index: int, **changes: object) -> Candidate:
    blank = Candidate(index=index, round=0, parent=None, code="", imports=(), log_probability=-0.5, tokens=3)
    return blank.model_copy(update=changes)


def test_elsewhere_than_on_a_terminal_progress_is_a_line_per_event():
    stream = io.StringIO()
    with Progress(Console(file=stream, width=30)) as progress:
        progress.on_event(Loading(fraction=0.5))
        progress.on_event(Loading(fraction=0.0, waiting="waiting for memory"))
        progress.on_event(RoundStarted(round=0, rounds=2, candidates=3))
        progress.on_event(CandidateWritten(candidate=candidate(0)))
        progress.on_event(CandidateWritten(candidate=candidate(1, note="does not compile")))
        progress.on_event(CandidateWritten(candidate=candidate(2, duplicate_of=0)))
        progress.on_event(CandidateTested(candidate=candidate(0, verdict=Verdict.FAIL, passed=1, total=2)))
        progress.on_event(
            CandidateTested(candidate=candidate(2, duplicate_of=0, verdict=Verdict.FAIL, passed=1, total=2))
        )
    assert stream.getvalue().splitlines() == [
        "waiting for memory",
        "round 1 of 2: writing 3 candidates",
        "  candidate 1: does not compile",
        "  candidate 2: same as candidate 0",
        "  candidate 0: 1/2 tests",
    ]


def test_on_a_terminal_the_last_frame_shows_every_candidate_and_is_cleared():
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=True, width=100)
    with Progress(console) as progress:
        progress.on_event(RoundStarted(round=0, rounds=1, candidates=2))
        progress.on_event(CandidateTested(candidate=candidate(0, verdict=Verdict.TIMEOUT, passed=1, total=4)))
    assert "timeout, 1/4 tests" in stream.getvalue() and "best 1/4 tests" in stream.getvalue()


def test_quiet_progress_prints_nothing():
    stream = io.StringIO()
    with Progress(Console(file=stream), quiet=True) as progress:
        progress.say("working")
        progress.on_event(RoundStarted(round=0, rounds=1, candidates=2))
    assert stream.getvalue() == ""


def test_a_long_benchmark_says_a_line_a_minute_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch):
    seconds = iter([0.0, 1.0, 30.0, 61.0, 130.0, 600.0])
    monkeypatch.setattr("greenroom_server.display.bench_progress.monotonic", lambda: next(seconds))
    stream = io.StringIO()
    with bench_progress(Console(file=stream, width=100), "checking", 100) as progress:
        for done in (50, 51, 55, 60, 100):  # 50 were done by an earlier run
            progress(done)
    assert stream.getvalue().splitlines() == [
        "checking: 55 of 100 after 61 s, about 9 min left",
        "checking: 60 of 100 after 2 min, about 9 min left",
        "checking: 100 of 100 after 10 min",
    ]
