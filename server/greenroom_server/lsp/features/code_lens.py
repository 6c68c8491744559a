"""``textDocument/codeLens``: above a stub what can be done, above what was done how it went."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, cast

from lsprotocol import types

from greenroom_engine.errors import GreenroomEngineError
from greenroom_engine.source import Target
from greenroom_sandbox import Outcome
from greenroom_server.errors import GreenroomServerError
from greenroom_server.lsp.documents import Document
from greenroom_server.lsp.features.code_actions import counted, is_test_file
from greenroom_server.lsp.jobs import Place, Solution
from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.lsp.offered import CANCEL, COMMAND

_SOON, _LATER = 0.05, 1.0  # seconds until a refresh: where a job begins or ends, and while it goes on


def register(server: GreenroomLanguageServer) -> None:
    """Lenses, their resolution, and the request to ask for them again."""
    session = server.session

    @server.feature(types.TEXT_DOCUMENT_CODE_LENS)
    async def code_lens(params: types.CodeLensParams) -> list[types.CodeLens]:
        document = session.documents.get(params.text_document.uri)
        usable = document and document.path and document.is_python
        if document is None or not usable or not session.settings_at(document.path).code_lens or not session.is_trusted:
            return []
        targets = await session.targets.of(document)
        return [lens for target in targets if (lens := _lens(server, document, target))]

    @server.feature(types.CODE_LENS_RESOLVE)
    async def resolve(lens: types.CodeLens) -> types.CodeLens:
        data = cast("dict[str, Any] | None", lens.data) or {}
        document = session.documents.get(str(data.get("uri")))
        targets = await session.targets.of(document) if document else []
        target = next((each for each in targets if each.qualname == data.get("qualname")), None)
        if document is None or document.path is None or target is None:
            lens.command = types.Command(
                "▶ Implement", COMMAND, arguments=[data.get("uri"), data.get("qualname"), None]
            )
            return lens
        lens.command = await _idle(server, document, document.path, target)
        return lens

    refresh = _Refresh(server)
    session.jobs.listeners.append(refresh.of_jobs)
    session.settings_listeners.append(refresh.of_settings)


class _Refresh:
    """Asks the client to ask again; at most one such request is under way.

    VS Code puts off its asking with each of them, by the time that lenses took of late: sent as often as a job tells
    something, they would keep it from ever asking while the job runs.
    """

    def __init__(self, server: GreenroomLanguageServer) -> None:
        self._server = server
        self._due: asyncio.TimerHandle | None = None
        self._shown: dict[Place, str] = {}
        self._settings: object = None  # those that lenses depend on, when they were last looked at

    def of_settings(self) -> None:
        session = self._server.session
        shown = [session.settings_at(place).code_lens for place in (None, *session.folders)]
        before, self._settings = self._settings, (session.is_trusted, shown)
        if before not in (None, self._settings):  # a click on a lens that is just replaced is lost
            self._at(_SOON)

    def of_jobs(self) -> None:
        running = self._running()
        if running.keys() != self._shown.keys():
            self._at(_SOON)
        elif running != self._shown:
            self._at(_LATER)

    def _at(self, seconds: float) -> None:
        workspace = self._server.session.capabilities.workspace
        if not (workspace and workspace.code_lens and workspace.code_lens.refresh_support):
            return
        loop = asyncio.get_running_loop()
        if self._due is not None:
            if self._due.when() <= loop.time() + seconds:
                return
            self._due.cancel()
        self._due = loop.call_later(seconds, self._now)

    def _now(self) -> None:
        self._due = None
        self._shown = self._running()
        self._server.workspace_code_lens_refresh(None)

    def _running(self) -> dict[Place, str]:
        states = self._server.session.jobs.states.items()
        return {place: state.progress.message for place, state in states if state.progress}


def _lens(server: GreenroomLanguageServer, document: Document, target: Target) -> types.CodeLens | None:
    assert document.path is not None
    start = target.start + len(target.indent)
    place = document.lines.range(start, start)
    arguments = [document.uri, target.qualname, document.version]
    state = server.session.jobs.states.get((document.path, target.qualname))
    if state and state.progress:
        return types.CodeLens(place, types.Command(f"◌ {state.progress.message} · cancel", CANCEL, arguments=arguments))
    if state and state.solution and _still(state.solution, target):
        return types.CodeLens(place, types.Command(_ended(state.solution), COMMAND, arguments=arguments))
    if target.is_stub and not is_test_file(document.path):
        return types.CodeLens(place, data={"uri": document.uri, "qualname": target.qualname})
    if outcome := server.session.reports.outcome_of(document.path, target.qualname):
        text = "✓ passed" if outcome is Outcome.PASSED else f"✗ {outcome}"
        return types.CodeLens(place, types.Command(f"{text} (Greenroom's last run)", ""))
    return None


async def _idle(server: GreenroomLanguageServer, document: Document, path: Path, target: Target) -> types.Command:
    arguments = [document.uri, target.qualname, document.version]
    try:
        tests = await server.session.tests.tests_of(path, target)
    except (GreenroomServerError, GreenroomEngineError):  # running it says why
        return types.Command("▶ Implement", COMMAND, arguments=arguments)
    if tests.is_empty:
        return types.Command("no tests found", "")
    return types.Command(f"▶ Implement ({counted(tests)})", COMMAND, arguments=arguments)


def _still(solution: Solution, target: Target) -> bool:
    """Whether that is how the function as it stands there is: what passes is the patch, which may not be put in."""
    is_applied = target.source == solution.outcome.new_target
    is_given = target.source == solution.job.target.source
    return is_applied or (is_given and (solution.patch is None or not solution.is_verified))


def _ended(solution: Solution) -> str:
    tests = solution.outcome.tests
    if solution.is_verified:
        return f"✓ {tests.passed} of {tests.total} tests passed"
    return f"✗ best {tests.passed} of {tests.total} tests · try again"
