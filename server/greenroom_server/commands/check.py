"""``greenroom check``: run the tests of a target, a file or a folder in the sandbox and say what happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict
from rich.console import Console
from rich.text import Text

from greenroom_engine.source import SourceFile, extract_answer, splice
from greenroom_sandbox import DockerSandbox, Report, TestResult, Verdict, Workspace
from greenroom_server.display.failures import print_failures
from greenroom_server.errors import BadInput, NoTests
from greenroom_server.job import check_runs, prepare, sandbox_errors, snapshot
from greenroom_server.project import find_root
from greenroom_server.request import Request
from greenroom_server.running import run_interruptible
from greenroom_server.test_discovery import FoundTests, explicit_tests, find_module_tests

PASSED, NOT_PASSED = 0, 1  # exit codes


class CheckOutcome(BaseModel):
    """What ``greenroom check --json`` prints."""

    model_config = ConfigDict(frozen=True)

    status: str
    subject: str
    root: str
    verdict: Verdict
    detail: str
    passed: int
    total: int
    tests: tuple[TestResult, ...]
    duration_ms: float


@dataclass(frozen=True)
class _Subject:
    """What to run, on which files; ``path`` and ``candidate`` are the file replaced and its new content."""

    name: str
    workspace: Workspace
    found: FoundTests
    path: str | None = None
    candidate: bytes | None = None


def check(subject: str, tests: Sequence[str], candidate: Path | None, *, as_json: bool) -> int:
    """Run and print; the exit code."""
    is_target = "::" in subject
    chosen = _target(subject, tests, candidate) if is_target else _path(Path(subject), tests, candidate)
    if chosen.found.is_empty:
        raise NoTests(f"No tests found for {subject}. Name them with --tests PATH.")
    report = run_interruptible(_run(chosen))
    outcome = CheckOutcome(
        status="passed" if report.verdict is Verdict.PASS else "failed",
        subject=chosen.name,
        root=str(chosen.workspace.root),
        verdict=report.verdict,
        detail=report.detail,
        passed=report.passed,
        total=report.total,
        tests=report.tests,
        duration_ms=report.duration_ms,
    )
    console = Console(soft_wrap=True)
    if as_json:
        console.out(outcome.model_dump_json(indent=2), highlight=False)
    else:
        _print(console, outcome)
    return PASSED if report.verdict is Verdict.PASS else NOT_PASSED


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


async def _run(subject: _Subject) -> Report:
    with sandbox_errors():
        sandbox = DockerSandbox()
        try:
            baseline = await sandbox.baseline(subject.workspace, subject.found.selection)
            if subject.candidate is not None and subject.path:
                if not baseline.ids:
                    check_runs(baseline)
                changed = subject.workspace.with_file(subject.path, subject.candidate)
                return await sandbox.run(changed, subject.found.selection, baseline=baseline, target=subject.path)
        finally:
            await sandbox.aclose()
    check_runs(baseline)
    return Report(
        verdict=baseline.verdict,
        tests=baseline.tests,
        detail=baseline.detail,
        output=baseline.output,
        duration_ms=baseline.duration_ms,
    )


def _print(console: Console, outcome: CheckOutcome) -> None:
    passed = outcome.verdict is Verdict.PASS
    mark = ("✓ passed  ", "bold green") if passed else (f"✗ {outcome.verdict}  ", "bold red")
    counts = f"{outcome.passed} of {outcome.total} tests passed in {outcome.duration_ms / 1000:.1f} s"
    console.print(Text.assemble(mark, f"{outcome.subject}: {counts}"))
    print_failures(console, outcome.tests)
    if not passed and outcome.verdict is not Verdict.FAIL:
        console.print(Text(f"  {outcome.detail}", style="dim"))
