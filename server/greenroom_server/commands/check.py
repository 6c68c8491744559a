"""``greenroom check``: run the tests of a target, a file or a folder in the sandbox and say what happened."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict
from rich.console import Console
from rich.text import Text

from greenroom_engine.source import SourceFile, extract_answer, splice
from greenroom_sandbox import Baseline, DockerSandbox, Failure, Outcome, Report, Verdict, Workspace
from greenroom_server.display.explanation import explain
from greenroom_server.display.failures import print_failures, print_flaky
from greenroom_server.errors import BadInput, NoTests
from greenroom_server.job import check_runs, prepare, sandbox_errors, snapshot
from greenroom_server.project import find_root
from greenroom_server.request import Request
from greenroom_server.running import run_interruptible
from greenroom_server.settings import open_sandbox
from greenroom_server.test_discovery import FoundTests, explicit_tests, find_module_tests

PASSED, NOT_PASSED = 0, 1  # exit codes


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class CheckedTest(_Frozen):
    """One test: ``message`` says in a line what went wrong, ``failure`` has it in parts."""

    id: str
    outcome: Outcome
    duration_ms: float
    message: str
    failure: Failure | None


class Before(_Frozen):
    """The tests without the candidate: how many passed, which did not, and which did now and then."""

    verdict: Verdict
    passed: int
    total: int
    failing: tuple[str, ...]
    flaky: tuple[str, ...]


class CheckOutcome(_Frozen):
    """What ``greenroom check --json`` prints.

    ``baseline`` and ``cold_confirm`` (the verdict of a second run, alone in a fresh container) are there when a
    candidate was put in; the second run only when the first passed.
    """

    status: str
    subject: str
    root: str
    verdict: Verdict
    detail: str
    passed: int
    total: int
    tests: tuple[CheckedTest, ...]
    duration_ms: float
    baseline: Before | None = None
    cold_confirm: Verdict | None = None


@dataclass(frozen=True)
class _Subject:
    """What to run, on which files; ``path`` and ``candidate`` are the file replaced and its new content."""

    name: str
    workspace: Workspace
    found: FoundTests
    path: str | None = None
    candidate: bytes | None = None


@dataclass(frozen=True)
class _Runs:
    """What ran: the report asked for; with a candidate also the tests without it and, after a pass, once more."""

    report: Report
    baseline: Baseline | None = None
    confirmed: Verdict | None = None


def check(subject: str, tests: Sequence[str], candidate: Path | None, *, as_json: bool) -> int:
    """Run and print; the exit code."""
    is_target = "::" in subject
    chosen = _target(subject, tests, candidate) if is_target else _path(Path(subject), tests, candidate)
    if chosen.found.is_empty:
        raise NoTests(f"No tests found for {subject}. Name them with --tests PATH.")
    ran = run_interruptible(_run(chosen))
    outcome = _outcome(chosen, ran)
    console = Console(soft_wrap=True)
    if as_json:
        console.out(outcome.model_dump_json(indent=2), highlight=False)
    else:
        _print(console, outcome, ran.report)
    return PASSED if outcome.status == "passed" else NOT_PASSED


def _outcome(subject: _Subject, ran: _Runs) -> CheckOutcome:
    report, before = ran.report, ran.baseline
    return CheckOutcome(
        status="passed" if report.verdict is Verdict.PASS and ran.confirmed in (None, Verdict.PASS) else "failed",
        subject=subject.name,
        root=str(subject.workspace.root),
        verdict=report.verdict,
        detail=report.detail,
        passed=report.passed,
        total=report.total,
        tests=tuple(
            CheckedTest(
                id=test.id,
                outcome=test.outcome,
                duration_ms=test.duration_ms,
                message=explain(test.failure) if test.failure else "",
                failure=test.failure,
            )
            for test in report.tests
        ),
        duration_ms=report.duration_ms,
        baseline=before
        and Before(
            verdict=before.verdict,
            passed=sum(test.outcome is Outcome.PASSED for test in before.tests),
            total=len(before.ids),
            failing=before.failing,
            flaky=before.flaky,
        ),
        cold_confirm=ran.confirmed,
    )


def _target(spec: str, tests: Sequence[str], candidate: Path | None) -> _Subject:
    job = prepare(Request.read(spec, tests))
    if candidate is None:
        return _Subject(job.name, job.workspace, job.found)
    answer = extract_answer(_read(candidate), job.target)
    if answer is None:
        raise BadInput(f"{candidate} holds no function {job.target.qualname} that compiles.")
    content = job.file.encode(splice(job.file.text, job.target, answer))
    return _Subject(job.name, job.workspace, job.found, job.path, content)


def _path(path: Path, tests: Sequence[str], candidate: Path | None) -> _Subject:
    if path.is_dir():
        if candidate:
            raise BadInput(f"--candidate replaces a file or a function, but {path} is a folder.")
        root = find_root(path / "_")
        workspace = snapshot(root)
        return _Subject(str(path), workspace, explicit_tests(workspace.files, root, tests or [str(path)], Path.cwd()))
    file = SourceFile.read(path)
    root = find_root(path, tuple(Path(test.partition("::")[0]) for test in tests))
    relative = file.path.resolve().relative_to(root).as_posix()
    workspace = snapshot(root, file, relative)
    found = explicit_tests(workspace.files, root, tests, Path.cwd()) if tests else None
    content = file.encode(_read(candidate)) if candidate else None
    return _Subject(relative, workspace, found or find_module_tests(workspace.files, relative), relative, content)


def _read(candidate: Path) -> str:
    """A candidate's text, whatever the file is called: a model's raw answer will do."""
    try:
        return candidate.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"The candidate {candidate} cannot be read: {error}.") from error


async def _run(subject: _Subject) -> _Runs:
    with sandbox_errors():
        sandbox = open_sandbox()
        try:
            baseline = await sandbox.baseline(subject.workspace, subject.found.selection)
            if subject.candidate is not None and subject.path:
                if not baseline.ids:
                    check_runs(baseline)
                return await _run_candidate(sandbox, subject, baseline, subject.path, subject.candidate)
        finally:
            await sandbox.aclose()
    check_runs(baseline)
    report = Report(
        verdict=baseline.verdict,
        tests=baseline.tests,
        detail=baseline.detail,
        output=baseline.output,
        duration_ms=baseline.duration_ms,
    )
    return _Runs(report)


async def _run_candidate(
    sandbox: DockerSandbox, subject: _Subject, baseline: Baseline, path: str, candidate: bytes
) -> _Runs:
    changed, selection = subject.workspace.with_file(path, candidate), subject.found.selection
    report = await sandbox.run(changed, selection, baseline=baseline, target=path)
    if report.verdict is not Verdict.PASS:
        return _Runs(report, baseline)
    seed = secrets.randbelow(2**31) + 1
    again = await sandbox.run(changed, selection, baseline=baseline, target=path, seed=seed)
    return _Runs(report, baseline, again.verdict)


def _print(console: Console, outcome: CheckOutcome, report: Report) -> None:
    passed = outcome.status == "passed"
    mark = ("✓ passed  ", "bold green") if passed else (f"✗ {outcome.verdict}  ", "bold red")
    counts = f"{outcome.passed} of {outcome.total} tests passed in {outcome.duration_ms / 1000:.1f} s"
    console.print(Text.assemble(mark, f"{outcome.subject}: {counts}"))
    print_failures(console, report.tests)
    if outcome.cold_confirm is Verdict.PASS:
        console.print(Text("  confirmed alone in a fresh container, with another hash seed", style="dim"))
    if outcome.baseline is not None:
        print_flaky(console, outcome.baseline.flaky)
    if outcome.cold_confirm not in (None, Verdict.PASS):
        console.print(Text(f"  passed once, but not when it was run again ({outcome.cold_confirm})", style="bold red"))
    if not passed and outcome.verdict is not Verdict.FAIL:
        console.print(Text(f"  {outcome.detail}", style="dim"))
