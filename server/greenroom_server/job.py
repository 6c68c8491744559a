"""One thing to do: a target, the tests that decide, and a snapshot of the project they live in."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from greenroom_engine.source import SourceFile, Target
from greenroom_sandbox import Baseline, Outcome, SandboxError, Verdict, Workspace, WorkspaceError
from greenroom_server.errors import BadInput, NoTests, NotReady, TestsDoNotRun
from greenroom_server.project import find_root
from greenroom_server.request import Request, named
from greenroom_server.test_discovery import FoundTests, explicit_tests, find_tests

_SHOWN = 5  # collection errors in a message


@dataclass(frozen=True)
class Job:
    """Everything known before model and container start; ``path`` is the file's, relative to ``root``."""

    file: SourceFile
    target: Target
    root: Path
    path: str
    workspace: Workspace
    found: FoundTests

    @property
    def name(self) -> str:
        """The target as the user names it."""
        return f"{self.path}::{self.target.qualname}"


def prepare(
    request: Request, opened: Sequence[SourceFile] = (), folder: Path = Path(), python: Path | None = None
) -> Job:
    """Snapshot the project around the request's file and find the tests, or take those the user named.

    ``opened`` are files as an editor has them: where they belong to the project, they win over the disk. Tests that
    the user named are relative to ``folder``. ``python`` runs the tests, by default the project's own. Raises BadInput
    (also NoTests) with the message for the user.
    """
    file = request.file
    root = find_root(file.path, tuple(folder / test.partition("::")[0] for test in request.tests))
    path = file.path.resolve().relative_to(root).as_posix()
    target = replace(request.target, path=path)
    workspace = with_opened(snapshot(root, file, path, python), opened)
    files = workspace.files
    found = explicit_tests(files, root, request.tests, folder) if request.tests else find_tests(files, target)
    if found.is_empty:
        raise NoTests(
            f"No tests found in {root} that exercise {path}::{target.qualname}. Write one that imports it, "
            "put examples into its docstring (>>> ...), or name them with --tests PATH."
        )
    return Job(file, target, root, path, workspace, found)


def snapshot(root: Path, file: SourceFile | None = None, path: str = "", python: Path | None = None) -> Workspace:
    """The project as it is on disk; ``file`` is part of it even where git ignores it."""
    with sandbox_errors():
        workspace = Workspace.snapshot(root, python=python)
    if file is None or path in workspace.files:
        return workspace
    return workspace.with_file(path, file.encode(file.text))


def with_opened(workspace: Workspace, opened: Sequence[SourceFile]) -> Workspace:
    """The same workspace with the files that an editor has open as they are there; raises FileUnwritable.

    A file that is on disk and not in the workspace was left out for a reason (git ignores it), and stays out.
    """
    files: dict[str, bytes] = {}
    for file in opened:
        place = file.path.resolve()
        if not place.is_relative_to(workspace.root):
            continue
        path = place.relative_to(workspace.root).as_posix()
        if path in workspace.files or not place.exists():
            files[path] = file.encode(file.text)
    return replace(workspace, files={**workspace.files, **files}) if files else workspace


def is_done(job: Job, baseline: Baseline) -> bool:
    """Whether the target passes its tests as it is.

    Raises TestsDoNotRun when pytest could not collect or run them, NoTests when they cannot tell a stub from
    a solution.
    """
    check_runs(baseline)
    if not any(test.outcome in (Outcome.PASSED, Outcome.FAILED, Outcome.ERROR) for test in baseline.tests):
        raise NoTests(f"All tests of {job.name} are skipped here ({named(baseline.ids)}), so nothing can be verified.")
    if baseline.verdict is not Verdict.PASS:
        return False
    if job.target.is_stub:
        raise NoTests(
            f"The tests found for {job.name} pass on the stub as it is ({named(baseline.ids)}), so "
            "they cannot tell a right body from a wrong one. Add a test that fails, or name one with "
            "--tests PATH."
        )
    return True


def check_runs(baseline: Baseline) -> None:
    """Raise TestsDoNotRun, with pytest's own words, when there is no usable set of tests."""
    if baseline.verdict is Verdict.INFRA:
        raise NotReady(f"The sandbox failed: {baseline.detail}.")
    if baseline.ids and not baseline.collection_errors:
        return
    errors = [f"\n  {failure.exception}: {failure.message.strip()}" for failure in baseline.collection_errors[1:_SHOWN]]
    detail = baseline.detail or "no tests found"
    raise TestsDoNotRun(
        f"pytest cannot run the tests: {detail}.{''.join(errors)}\nCorrect them, or name others with --tests PATH."
    )


@contextmanager
def sandbox_errors() -> Generator[None]:
    """Turn the sandbox's errors into the server's: a wrong folder is bad input, else it is not ready."""
    try:
        yield
    except WorkspaceError as error:
        raise BadInput(str(error)) from error
    except SandboxError as error:
        raise NotReady(str(error)) from error
