"""``textDocument/inlineCompletion``, and the same as ``textDocument/completion`` for editors without it."""

from __future__ import annotations

import time

from lsprotocol import types

from greenroom_server.lsp.completion.items import inline_items, list_items
from greenroom_server.lsp.completion.place import Place, place
from greenroom_server.lsp.completion.suggester import Suggester, name_in_project
from greenroom_server.lsp.completion.why import Why
from greenroom_server.lsp.documents import Document
from greenroom_server.lsp.language_server import GreenroomLanguageServer


def register(server: GreenroomLanguageServer) -> None:
    """Suggest code at the cursor."""
    session = server.session
    suggester = Suggester(session, lambda text, error: server.show(text, error=error))

    def placed(uri: str, position: types.Position, selected: types.SelectedCompletionInfo | None = None) -> Place | Why:
        document = session.documents.get(uri)
        return Why.DOCUMENT_NOT_KNOWN if document is None else place(document, position, selected)

    async def texts(at: Place | Why, *, is_automatic: bool) -> tuple[str, ...]:
        if isinstance(at, Why):
            return suggester.nothing(at).texts
        return (await suggester.suggest(at, is_automatic=is_automatic)).texts

    @server.feature(types.TEXT_DOCUMENT_INLINE_COMPLETION)
    async def inline_completion(params: types.InlineCompletionParams) -> types.InlineCompletionList:
        at = placed(params.text_document.uri, params.position, params.context.selected_completion_info)
        is_automatic = params.context.trigger_kind is types.InlineCompletionTriggerKind.Automatic
        found = await texts(at, is_automatic=is_automatic)
        return types.InlineCompletionList([]) if isinstance(at, Why) else inline_items(at, found)

    @server.feature(types.TEXT_DOCUMENT_COMPLETION)
    async def completion(params: types.CompletionParams) -> types.CompletionList:
        at = placed(params.text_document.uri, params.position)
        is_automatic = params.context is not None and (
            params.context.trigger_kind is not types.CompletionTriggerKind.Invoked
        )
        found = await texts(at, is_automatic=is_automatic)
        return types.CompletionList(is_incomplete=True, items=[]) if isinstance(at, Why) else list_items(at, found)

    # What the user looks at in other files

    def watched(uri: str) -> tuple[Document, str] | None:
        document = session.documents.get(uri)
        if document is None or document.path is None or not document.is_python:
            return None
        return document, name_in_project(document.path, session.folders)[1]

    @server.listen(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        if found := watched(params.text_document.uri):
            suggester.ring.opened(*found)

    @server.listen(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        suggester.debounce.key(time.monotonic())
        parts = [each for each in params.content_changes if isinstance(each, types.TextDocumentContentChangePartial)]
        if parts and (found := watched(params.text_document.uri)):
            suggester.ring.edited(*found, parts[-1].range.start.line)

    @server.listen(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        if found := watched(params.text_document.uri):
            suggester.ring.saved(found[0])

    @server.listen(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        suggester.ring.closed(params.text_document.uri)
