"""A solution brought to the user of an editor that knows nothing but the protocol."""

from __future__ import annotations

from collections.abc import Callable

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from greenroom_engine.source import SourceError, SourceFile
from greenroom_server.lsp.edit import understands_annotations, workspace_edit
from greenroom_server.lsp.jobs import Solution
from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.lsp.line_index import LineIndex
from greenroom_server.lsp.wording import summary

APPLY, APPLY_ANYWAY, SHOW, DISCARD, RUN_AGAIN = "Apply", "Apply anyway", "Show", "Discard", "Run again"


def edit_of(server: GreenroomLanguageServer, solution: Solution) -> types.WorkspaceEdit | None:
    """The edit for the file as it is at this moment; None if the function is no longer what was solved.

    Where the client can ask its user, the edit says that it has to.
    """
    if solution.patch is None:
        return None
    session, path = server.session, solution.wish.path
    document = session.documents.at(path)
    if document is not None:
        uri, version, text = document.uri, document.version, document.text
    else:
        try:
            uri, version, text = path.as_uri(), None, SourceFile.read(path).text
        except SourceError:
            return None
    changes = solution.patch.changes(text)
    if changes is None:
        return None
    tests = solution.outcome.tests
    passed = f"{tests.passed} of {tests.total} tests passed"
    annotation = types.ChangeAnnotation(
        label=f"Greenroom: {solution.wish.qualname}, {passed}", needs_confirmation=True, description=summary(solution)
    )
    lines = document.lines if document else LineIndex(text, session.documents.encoding)
    return workspace_edit(uri, version, lines, changes, session.capabilities, annotation)


async def offer(server: GreenroomLanguageServer, solution: Solution, run_again: Callable[[], object]) -> None:
    """Ask, and only then change the user's text. What did not pass every test is never offered without saying so."""
    text = summary(solution)
    if solution.patch is None:
        kind = types.MessageType.Info if solution.is_verified else types.MessageType.Warning
        server.show(text, kind)
    elif solution.is_verified and understands_annotations(server.session.capabilities):
        await _apply(server, solution, run_again)  # the editor shows it and asks
    elif solution.is_verified:
        if await asked(server, types.MessageType.Info, text, APPLY, DISCARD) == APPLY:
            await _apply(server, solution, run_again)
    else:
        answer = await asked(server, types.MessageType.Warning, text, APPLY_ANYWAY, SHOW, DISCARD)
        if answer == SHOW:
            shown = f"{text}\n\n{solution.outcome.diff or solution.outcome.new_target or ''}"
            answer = await asked(server, types.MessageType.Warning, shown, APPLY_ANYWAY, DISCARD)
        if answer == APPLY_ANYWAY:
            await _apply(server, solution, run_again)


async def _apply(server: GreenroomLanguageServer, solution: Solution, run_again: Callable[[], object]) -> None:
    name = solution.wish.qualname
    edit = edit_of(server, solution)
    if edit is None:
        text = f"{name} was edited while Greenroom was at work on it, so its patch no longer fits. Nothing was changed."
        if await asked(server, types.MessageType.Warning, text, RUN_AGAIN, DISCARD) == RUN_AGAIN:
            run_again()
        return
    await apply(server, name, edit)


async def apply(server: GreenroomLanguageServer, name: str, edit: types.WorkspaceEdit) -> None:
    """Have the editor make an edit; it is said when it does not."""
    params = types.ApplyWorkspaceEditParams(edit, label=f"Greenroom: {name}")
    try:
        applied = await server.workspace_apply_edit_async(params)
    except JsonRpcException as error:
        applied = types.ApplyWorkspaceEditResult(applied=False, failure_reason=error.message)
    if not applied.applied:
        reason = f" ({applied.failure_reason})" if applied.failure_reason else ""
        server.show(f"{name}: the editor did not apply the edit{reason}. Nothing was changed.")


async def asked(server: GreenroomLanguageServer, kind: types.MessageType, text: str, *answers: str) -> str | None:
    """What the user chose; None for nothing."""
    actions = [types.MessageActionItem(answer) for answer in answers]
    try:
        chosen = await server.window_show_message_request_async(types.ShowMessageRequestParams(kind, text, actions))
    except JsonRpcException:  # the editor asks no questions: that is no yes
        return None
    return chosen.title if chosen else None
