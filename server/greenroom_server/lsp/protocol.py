"""pygls' protocol with documents of our own: a text is exactly what the editor has, or it is not known at all."""

from __future__ import annotations

import logging
from typing import Any, cast

from cattrs import Converter
from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, lsp_method

from greenroom_server.lsp.documents import OutOfStep
from greenroom_server.lsp.session import Session

_logger = logging.getLogger(__name__)


class GreenroomProtocol(LanguageServerProtocol):
    """Keeps ``session.documents``. The handlers of the features see a change after it was applied."""

    def __init__(self, server: LanguageServer, converter: Converter) -> None:
        super().__init__(server, converter)
        self.session = Session()

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> Any:
        """Take the whole text."""
        self.session.documents.open(params.text_document)
        yield from self._told(types.TEXT_DOCUMENT_DID_OPEN, params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Any:
        """Apply the changes, or forget the text."""
        document = params.text_document
        try:
            self.session.documents.change(document.uri, document.version, params.content_changes)
        except OutOfStep as error:
            _logger.warning("%s", error)
            return
        yield from self._told(types.TEXT_DOCUMENT_DID_CHANGE, params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> Any:
        """Forget the text: the file on disk counts again."""
        self.session.documents.close(params.text_document.uri)
        yield from self._told(types.TEXT_DOCUMENT_DID_CLOSE, params)

    def _told(self, method: str, params: Any) -> Any:
        features = cast("dict[str, Any]", self.fm.features)  # pyright: ignore[reportUnknownMemberType] - pygls names no types
        if (handler := features.get(method)) is not None:
            yield handler, (params,), None
