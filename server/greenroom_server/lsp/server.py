"""``greenroom serve``: wires the protocol, the session and the features."""

from __future__ import annotations

import logging
from importlib.metadata import version
from pathlib import Path
from typing import cast

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from greenroom_server.lsp.features import changes, code_actions, code_lens, hover, implement
from greenroom_server.lsp.protocol import GreenroomProtocol

_logger = logging.getLogger(__name__)


class GreenroomLanguageServer(LanguageServer):
    """One editor window."""

    def __init__(self) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType] - pygls names no types for its keywords
            "greenroom",
            version("greenroom"),
            protocol_cls=GreenroomProtocol,
            text_document_sync_kind=types.TextDocumentSyncKind.Incremental,
        )
        self.session = cast("GreenroomProtocol", self.protocol).session


def make_server() -> GreenroomLanguageServer:
    """The server with all its features."""
    server = GreenroomLanguageServer()

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        found = [to_fs_path(folder.uri) for folder in params.workspace_folders or ()]
        root = to_fs_path(params.root_uri) if params.root_uri else None
        folders = tuple(Path(folder) for folder in found or [root] if folder)
        encoding = server.workspace.position_encoding or types.PositionEncodingKind.Utf16
        problems = server.session.begin(
            params.capabilities, types.PositionEncodingKind(encoding), folders, params.initialization_options
        )
        for problem in problems:
            _logger.warning("%s", problem)

    for feature in (changes, implement, code_actions, code_lens, hover):
        feature.register(server)
    server.session.reports.publish = server.text_document_publish_diagnostics
    return server
