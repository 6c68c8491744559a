"""What an editor's notifications change in the session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from lsprotocol import types

if TYPE_CHECKING:
    from greenroom_server.lsp.session import Session


def apply(session: Session, params: Any) -> None:
    """Keep the session up to date.

    :raises OutOfStep: the text of a document is not known any more.
    """
    match params:
        case types.DidOpenTextDocumentParams():
            session.documents.open(params.text_document)
        case types.DidChangeTextDocumentParams():
            document = params.text_document
            session.documents.change(document.uri, document.version, params.content_changes)
        case types.DidCloseTextDocumentParams():
            session.documents.close(params.text_document.uri)
        case types.DidChangeWorkspaceFoldersParams():
            session.change_folders(params.event)
        case _:
            pass


def lose(session: Session, method: str, params: Any) -> None:
    """A change that cannot even be read: the text that it belongs to is not known any more."""
    if method not in (types.TEXT_DOCUMENT_DID_CHANGE, types.TEXT_DOCUMENT_DID_OPEN) or not isinstance(params, dict):
        return
    document = cast("dict[str, Any]", params).get("textDocument")
    uri = cast("dict[str, Any]", document).get("uri") if isinstance(document, dict) else None
    if isinstance(uri, str):
        session.documents.lose(uri)
