"""``textDocument/codeAction``: what can be done with the function at the cursor.

A menu must not wait: if the tests are not known within a moment it is listed without their number, which a client that
resolves actions gets later.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar, cast

from lsprotocol import types

from greenroom_engine.errors import GreenroomEngineError
from greenroom_engine.source import Target
from greenroom_server.errors import GreenroomServerError
from greenroom_server.lsp.documents import Document
from greenroom_server.lsp.jobs import UNTRUSTED
from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.lsp.offered import COMMAND, FIX, IMPLEMENT, PROPOSE, PROPOSE_TESTS, REWRITE
from greenroom_server.lsp.targets import target_at
from greenroom_server.test_discovery import FoundTests
from greenroom_server.test_discovery.conventions import Conventions

_PATIENCE = 0.2  # seconds that a menu waits for the number of tests
_EXERCISED = 3  # functions offered for one test

_Found = TypeVar("_Found")


def register(server: GreenroomLanguageServer) -> None:
    """Actions, and their resolution."""
    told: set[str] = set()  # what is said once per session

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION)
    async def code_actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        document = server.session.documents.get(params.text_document.uri)
        if document is None or document.path is None or not document.is_python:
            return []
        found = await _actions(server, document, params.range)
        if found and not server.session.is_trusted:
            if UNTRUSTED not in told:
                told.add(UNTRUSTED)
                server.show(UNTRUSTED)
            return []
        return [action for action in found if _is_wanted(action, params.context.only)]

    @server.feature(types.CODE_ACTION_RESOLVE)
    async def resolve(action: types.CodeAction) -> types.CodeAction:
        data = cast("dict[str, Any] | None", action.data)
        document = server.session.documents.get(str((data or {}).get("uri")))
        if document is None or document.path is None or data is None:
            return action
        targets = await server.session.targets.of(document)
        target = next((each for each in targets if each.qualname == data.get("qualname")), None)
        if target is None:
            return action
        tests = await _tests(server, document.path, target, patience=None)
        resolved = _action(server, document, target, tests)
        resolved.diagnostics = action.diagnostics
        return resolved


async def _actions(
    server: GreenroomLanguageServer, document: Document, selected: types.Range
) -> list[types.CodeAction]:
    assert document.path is not None
    lines = document.lines
    targets = await server.session.targets.of(document)
    target = target_at(targets, lines.offset(selected.start), lines.offset(selected.end))
    if target is None:
        return []
    if is_test_file(document.path):  # what is in there is the user's: nothing writes tests until tests pass
        exercised = await _exercised(server, document.path, target)
        return [_for_test(server, document, target, path, each) for path, each in exercised[:_EXERCISED]]
    tests = await _tests(server, document.path, target, _PATIENCE)
    actions = [_action(server, document, target, tests)]
    if tests is not None and tests.is_empty:
        actions.append(_propose(document, target))
    return actions


async def _tests(
    server: GreenroomLanguageServer, path: Path, target: Target, patience: float | None
) -> FoundTests | None:
    return await _in_time(server.session.tests.tests_of(path, target), patience)


async def _exercised(server: GreenroomLanguageServer, path: Path, target: Target) -> list[tuple[Path, Target]]:
    return await _in_time(server.session.tests.exercised_by(path, target.qualname), _PATIENCE) or []


async def _in_time(search: Coroutine[Any, Any, _Found], patience: float | None) -> _Found | None:
    """None: not known yet, and looked for on; or not to be found out, and running it will say why."""
    finding = asyncio.create_task(search)
    await asyncio.wait({finding}, timeout=patience)
    if not finding.done():
        finding.add_done_callback(lambda done: done.cancelled() or done.exception())
        return None
    try:
        return finding.result()
    except (GreenroomServerError, GreenroomEngineError):
        return None


def _action(
    server: GreenroomLanguageServer, document: Document, target: Target, tests: FoundTests | None
) -> types.CodeAction:
    assert document.path is not None
    is_missing = tests is not None and tests.is_empty
    failing = _is_failing(server, document.path, target.qualname)
    title = f"Implement `{target.name}`" if target.is_stub else f"Fix `{target.name}` until its tests pass"
    if tests is not None and not is_missing:
        title += f" ({counted(tests)})"
    kind = IMPLEMENT if target.is_stub else FIX if failing else REWRITE
    action = types.CodeAction(
        title=title,
        kind=kind,
        is_preferred=(target.is_stub or failing) and not is_missing,
        command=_command(title, document.uri, target.qualname, document.version),
        data={"uri": document.uri, "qualname": target.qualname, "version": document.version},
    )
    if is_missing:
        action.title = f"No tests found for `{target.name}`"
        if _understands_disabled(server.session.capabilities):
            action.command = None
            action.disabled = types.CodeActionDisabled(
                f"Greenroom writes what tests can check: write one that imports {target.name}, "
                "or put examples into its docstring (>>> ...)."
            )
    return action


def _propose(document: Document, target: Target) -> types.CodeAction:
    """Where there are no tests: have some proposed."""
    title = f"Propose tests for `{target.name}`"
    arguments = [document.uri, target.qualname, document.version]
    return types.CodeAction(title=title, kind=PROPOSE, command=types.Command(title, PROPOSE_TESTS, arguments=arguments))


def _for_test(
    server: GreenroomLanguageServer, document: Document, test: Target, path: Path, target: Target
) -> types.CodeAction:
    """On a test: write or repair what it exercises."""
    title = f"{'Implement' if target.is_stub else 'Fix'} `{target.name}` until its tests pass"
    failing = _is_failing(server, path, target.qualname)
    opened = server.session.documents.at(path)
    uri = opened.uri if opened else path.as_uri()
    at_test = document.lines.range(test.start, test.end)
    return types.CodeAction(
        title=title,
        kind=IMPLEMENT if target.is_stub else FIX if failing else REWRITE,
        diagnostics=[each for each in server.session.reports.of(document.uri) if _is_within(each.range, at_test)],
        is_preferred=target.is_stub or failing,
        command=_command(title, uri, target.qualname, opened.version if opened else None),
    )


def _command(title: str, uri: str, qualname: str, version: int | None) -> types.Command:
    return types.Command(title=title, command=COMMAND, arguments=[uri, qualname, version])


def is_test_file(path: Path) -> bool:
    """By pytest's own conventions; a project with others is read for more than a menu can wait."""
    return Conventions().is_test_file(path.name)


def counted(tests: FoundTests) -> str:
    """How many tests, as a menu says it: whole files and classes count as what they are."""
    nodes, doctests = tests.selection.arguments, tests.selection.doctests
    files = sum("::" not in node for node in nodes)
    single = len(nodes) - files + len(doctests)
    parts = [f"{single} test{'s' if single != 1 else ''}"] if single else []
    parts += [f"{files} test file{'s' if files != 1 else ''}"] if files else []
    return ", ".join(parts)


def _is_failing(server: GreenroomLanguageServer, path: Path, qualname: str) -> bool:
    state = server.session.jobs.states.get((path, qualname))
    return state is not None and state.solution is not None and not state.solution.is_verified


def _is_within(inner: types.Range, outer: types.Range) -> bool:
    return outer.start.line <= inner.start.line <= outer.end.line


def _is_wanted(action: types.CodeAction, only: object) -> bool:
    """Whether the kind is one of those asked for, or below one of them."""
    kinds = [str(getattr(kind, "value", kind)) for kind in cast("list[object] | None", only) or []]
    kind = str(getattr(action.kind, "value", action.kind))
    return not kinds or any(not each or kind == each or kind.startswith(f"{each}.") for each in kinds)


def _understands_disabled(capabilities: types.ClientCapabilities) -> bool:
    document = capabilities.text_document
    return bool(document and document.code_action and document.code_action.disabled_support)
