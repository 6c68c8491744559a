"""What follows when a text or a file is no longer what it was."""

from __future__ import annotations

from lsprotocol import types

from greenroom_server.lsp.capabilities import folder_path
from greenroom_server.lsp.language_server import GreenroomLanguageServer


def register(server: GreenroomLanguageServer) -> None:
    """Buffers, and files on disk as far as the client tells."""
    session = server.session
    session.reports.publish = server.text_document_publish_diagnostics

    @server.listen(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(_: types.DidOpenTextDocumentParams) -> None:
        session.tests.text_changed()

    @server.listen(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        session.tests.text_changed()
        session.reports.edited(params.text_document.uri, folder_path(params.text_document.uri))

    @server.listen(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        session.targets.forget(uri)
        session.tests.text_changed()
        if (path := folder_path(uri)) is not None:
            session.jobs.cancel(path)

    @server.listen(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(_: types.DidSaveTextDocumentParams) -> None:
        session.tests.disk_changed()

    @server.listen(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def watched(_: types.DidChangeWatchedFilesParams) -> None:
        session.tests.disk_changed()
