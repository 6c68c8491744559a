"""The language server with all its features, which are imported when the editor has been answered."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from greenroom_server.lsp.language_server import GreenroomLanguageServer

if TYPE_CHECKING:
    from greenroom_server.lsp.session import Session


def make_server() -> GreenroomLanguageServer:
    """A server for one editor window."""
    server = GreenroomLanguageServer()

    def load() -> Callable[[], Session]:
        from greenroom_server.lsp.features import FEATURES
        from greenroom_server.lsp.session import Session

        def ready() -> Session:
            server.own_protocol.session = session = Session()
            for feature in FEATURES:
                feature(server)
            gc.freeze()  # what imports made stays: a collection that looks through it holds the loop
            gc.enable()
            return session

        return ready

    server.own_protocol.load = load
    return server
