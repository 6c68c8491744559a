"""``greenroom/runTests``: runs tests in the sandbox, on the files as the editor has them, or with a candidate in."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

from greenroom_engine.source import Answer, SourceFile, splice
from greenroom_sandbox import Baseline, Outcome, Verdict, Workspace
from greenroom_server.display.explanation import explain
from greenroom_server.errors import BadInput, NoTests, NotTrusted
from greenroom_server.job import check_runs, prepare, sandbox_errors, snapshot, with_opened
from greenroom_server.lsp.configuration import Settings
from greenroom_server.lsp.features.code_actions import is_test_file
from greenroom_server.lsp.features.params import Code, DocumentName, Message
from greenroom_server.lsp.jobs import UNTRUSTED
from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.project import find_root
from greenroom_server.request import Request
from greenroom_server.settings import sandbox_choice
from greenroom_server.test_discovery import FoundTests, explicit_tests, find_module_tests

RUN_TESTS = "greenroom/runTests"


class RunTestsParams(Message):
    """What to run.

    :param qualname: a function: the tests that exercise it; in a test file: that test. None: those of the file.
    :param candidate: put into the function before its tests run; null: as it is.
    :param work_done_token: progress is reported under it.
    """

    text_document: DocumentName
    qualname: str | None = None
    candidate: Code | None = None
    work_done_token: int | str | None = None


class TestRun(Message):
    """One test: ``message`` says in a line what went wrong."""

    __test__ = False  # not a test class, whatever pytest makes of the name

    id: str
    outcome: Outcome
    duration_ms: float
    message: str


class TestsRun(Message):
    """The answer: every test ran twice, and ``flaky`` are those that did not end the same."""

    __test__ = False

    subject: str
    verdict: Verdict
    detail: str
    passed: int
    total: int
    tests: tuple[TestRun, ...]
    flaky: tuple[str, ...]
    duration_ms: float


def register(server: GreenroomLanguageServer) -> None:
    """A request of its own, so that a cancellation reaches the containers."""
    session = server.session

    @server.method(RUN_TESTS, RunTestsParams)
    async def run_tests(params: RunTestsParams) -> TestsRun:
        if not session.is_trusted:
            raise NotTrusted(UNTRUSTED)
        path = params.text_document.path
        settings = session.settings_at(path)
        async with AsyncExitStack() as stack:
            if params.work_done_token is not None:
                title = f"Greenroom: the tests of {params.qualname or path.name}"
                await stack.enter_async_context(server.work_progress(title, params.work_done_token))
            subject, workspace, found = await asyncio.to_thread(_subject, path, params, session.opened(), settings)
            with sandbox_errors():
                chosen = settings.sandbox
                sandbox = sandbox_choice(chosen.environment, chosen.image, chosen.build_network)
                engine = await session.engine.client()
                baseline = await engine.baseline(sandbox, workspace, found.selection)
        check_runs(baseline)
        return _answer(subject, baseline)


def _subject(
    path: Path, params: RunTestsParams, opened: list[tuple[Path, str]], settings: Settings
) -> tuple[str, Workspace, FoundTests]:
    """In a thread: it reads the project. Raises BadInput (also NoTests) and SourceError."""
    files = {place: SourceFile.opened(place, text) for place, text in opened}
    file = files.get(path) or SourceFile.read(path)
    python = Path(settings.python) if settings.python else None
    qualname = params.qualname
    if qualname is not None and not is_test_file(path):
        job = prepare(Request.of(file, qualname), tuple(files.values()), path.parent, python)
        workspace = job.workspace
        if params.candidate is not None:
            answer = Answer(params.candidate.code, params.candidate.imports)
            text = splice(job.file.text, job.target, answer)
            workspace = workspace.with_file(job.path, file.encode(text))
        return job.name, workspace, job.found
    if params.candidate is not None:
        raise BadInput("A candidate is put into a function: name one that is not a test.")
    root = find_root(path)
    relative = path.resolve().relative_to(root).as_posix()
    workspace = with_opened(snapshot(root, file, relative, python), tuple(files.values()))
    if qualname is not None:
        test = "::".join([str(path), *qualname.split(".")])
        return f"{relative}::{qualname}", workspace, explicit_tests(workspace.files, root, [test], path.parent)
    found = find_module_tests(workspace.files, relative)
    if found.is_empty:
        raise NoTests(f"No tests found for {relative}. Write one that imports it.")
    return relative, workspace, found


def _answer(subject: str, baseline: Baseline) -> TestsRun:
    return TestsRun(
        subject=subject,
        verdict=baseline.verdict,
        detail=baseline.detail,
        passed=sum(test.outcome is Outcome.PASSED for test in baseline.tests),
        total=len(baseline.ids),
        tests=tuple(
            TestRun(
                id=test.id,
                outcome=test.outcome,
                duration_ms=test.duration_ms,
                message=explain(test.failure) if test.failure else "",
            )
            for test in baseline.tests
        ),
        flaky=baseline.flaky,
        duration_ms=baseline.duration_ms,
    )
