"""The language server with all its features."""

from __future__ import annotations

from greenroom_server.lsp.features import FEATURES
from greenroom_server.lsp.language_server import GreenroomLanguageServer


def make_server() -> GreenroomLanguageServer:
    """A server for one editor window."""
    server = GreenroomLanguageServer()
    for feature in FEATURES:
        feature(server)
    return server
