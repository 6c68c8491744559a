"""``greenroom serve`` from its first line: what it imports, in which order, decides when the editor is answered."""

from __future__ import annotations

import gc

from greenroom_server.lsp import compiled_types


def start(tcp: str | None = None) -> int:
    """Serve the editor that started this process, or those that come to ``HOST:PORT``; the exit code.

    :raises BadInput: nothing can listen there.
    """
    gc.disable()  # nothing that imports make is garbage; the server sets it going
    compiled_types.import_types()  # before those who import them
    from greenroom_server.lsp import serve

    return serve.serve_tcp(tcp) if tcp is not None else serve.serve_pipes()
