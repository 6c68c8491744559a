"""Proposed tests brought to the user: shown, and put in only by their word."""

from __future__ import annotations

from lsprotocol import types

from greenroom_engine.source import SourceError
from greenroom_server.lsp.edit import Change, understands_annotations, workspace_edit
from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.lsp.line_index import LineIndex
from greenroom_server.lsp.offer import APPLY, DISCARD, SHOW, apply, asked
from greenroom_server.proposing.proposing import ProposedFile

_ANNOTATION = "greenroom"


def summary(found: ProposedFile) -> str:
    """One sentence."""
    proposal = found.proposal
    if found.path is None:
        return f"Greenroom proposes no tests for {proposal.target}: {proposal.reason}."
    bodies = proposal.candidates + proposal.has_body
    return (
        f"{len(proposal.tests)} tests proposed for {proposal.target} in {found.path.name}: "
        f"most of {bodies} bodies agree on them. They are yours once you keep them."
    )


def tests_edit(
    server: GreenroomLanguageServer, found: ProposedFile, annotation: types.ChangeAnnotation | None = None
) -> types.WorkspaceEdit | None:
    """The edit; None without tests, where the test file changed meanwhile, or where the client makes no files.

    :param annotation: what the client is to say when it asks, where it can.
    """
    if found.path is None:
        return None
    session = server.session
    document = session.documents.at(found.path)
    if found.before is None:
        return _new_file(found, session.capabilities, annotation) if document is None else None
    if document is not None and document.text != found.before:
        return None
    lines = document.lines if document else LineIndex(found.before, session.documents.encoding)
    uri, version = (document.uri, document.version) if document else (found.path.as_uri(), None)
    return workspace_edit(uri, version, lines, _changes(found.before, found.text), session.capabilities, annotation)


async def offer_tests(server: GreenroomLanguageServer, found: ProposedFile) -> None:
    """Ask, and only then put them in."""
    text = summary(found)
    if found.path is None:
        server.show(text)
        return
    if tests_edit(server, found) is not None and understands_annotations(server.session.capabilities):
        await _put(server, found)  # the editor shows it and asks
        return
    answer = await asked(server, types.MessageType.Info, text, APPLY, SHOW, DISCARD)
    if answer == SHOW:
        answer = await asked(server, types.MessageType.Info, f"{text}\n\n{found.text}", APPLY, DISCARD)
    if answer == APPLY:
        await _put(server, found)


async def _put(server: GreenroomLanguageServer, found: ProposedFile) -> None:
    assert found.path is not None
    name = f"tests for {found.proposal.target}"
    if (edit := tests_edit(server, found, _annotation(found))) is not None:
        await apply(server, name, edit)
        return
    if found.before is not None or server.session.documents.at(found.path) is not None:
        server.show(f"{found.path.name} has changed meanwhile. Nothing was added; run it again.")
        return
    try:
        found.write()  # an editor that makes no files
    except (SourceError, OSError) as error:
        server.show(f"{name}: {error}")
    else:
        server.show(f"Written to {found.path}.", types.MessageType.Info)


def _new_file(
    found: ProposedFile, capabilities: types.ClientCapabilities, annotation: types.ChangeAnnotation | None
) -> types.WorkspaceEdit | None:
    edit = capabilities.workspace and capabilities.workspace.workspace_edit
    operations = (edit.resource_operations if edit and edit.document_changes else None) or ()
    if found.path is None or types.ResourceOperationKind.Create not in operations:
        return None
    uri, start = found.path.as_uri(), types.Position(0, 0)
    document = types.OptionalVersionedTextDocumentIdentifier(uri=uri, version=None)
    place = types.Range(start, start)
    if annotation is None or not understands_annotations(capabilities):
        text = types.TextDocumentEdit(document, [types.TextEdit(place, found.text)])
        return types.WorkspaceEdit(document_changes=[types.CreateFile(uri=uri), text])
    annotated = types.TextDocumentEdit(document, [types.AnnotatedTextEdit(_ANNOTATION, place, found.text)])
    return types.WorkspaceEdit(
        document_changes=[types.CreateFile(uri=uri, annotation_id=_ANNOTATION), annotated],
        change_annotations={_ANNOTATION: annotation},
    )


def _changes(before: str, after: str) -> tuple[Change, ...]:
    """Everything from the first difference on: imports that are added, what stands behind them, the tests."""
    head = next((n for n, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), len(before))
    return (Change(head, len(before), after[head:]),)


def _annotation(found: ProposedFile) -> types.ChangeAnnotation:
    label = f"Greenroom: proposed tests for {found.proposal.target}"
    return types.ChangeAnnotation(label=label, needs_confirmation=True, description=summary(found))
