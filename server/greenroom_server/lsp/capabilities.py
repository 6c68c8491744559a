"""What client and server tell each other about themselves at the start."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from lsprotocol import types
from pygls.capabilities import ServerCapabilitiesBuilder
from pygls.uris import to_fs_path

from greenroom_server.lsp.offered import COMMANDS, FEATURES

_KEPT_BY_THE_SESSION = {
    types.TEXT_DOCUMENT_DID_OPEN,
    types.TEXT_DOCUMENT_DID_CHANGE,
    types.TEXT_DOCUMENT_DID_CLOSE,
    types.TEXT_DOCUMENT_DID_SAVE,
    types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS,
}


def chosen_encoding(capabilities: types.ClientCapabilities) -> types.PositionEncodingKind:
    """Of positions: the first of the client's wishes that there is, UTF-16 if it has none."""
    general = capabilities.general
    for wish in (general.position_encodings if general is not None else None) or ():
        try:
            return types.PositionEncodingKind(wish)
        except ValueError:
            continue
    return types.PositionEncodingKind.Utf16


def server_capabilities(
    client: types.ClientCapabilities, encoding: types.PositionEncodingKind
) -> types.ServerCapabilities:
    """For this client."""
    return ServerCapabilitiesBuilder(
        client,
        {*FEATURES, *_KEPT_BY_THE_SESSION} - _not_offered(client),
        {method: options for method, options in FEATURES.items() if options is not None},
        list(COMMANDS),
        types.TextDocumentSyncKind.Incremental,
        None,
        encoding,
    ).build()


def _not_offered(client: types.ClientCapabilities) -> set[str]:
    """Where suggestions are shown at the cursor, the list of completions is left to others."""
    editing = client.text_document
    has_inline = editing is not None and editing.inline_completion is not None
    return {types.TEXT_DOCUMENT_COMPLETION} if has_inline else set()


def takes_messages(client: types.ClientCapabilities) -> bool:
    """Whether it knows ``greenroom/message``: ``experimental.greenroom.message`` of its capabilities."""
    ours = cast("object", client.experimental)
    for name in ("greenroom", "message"):
        ours = cast("Mapping[str, object]", ours).get(name) if isinstance(ours, Mapping) else None
    return ours is True


def workspace_folders(params: types.InitializeParams) -> tuple[Path, ...]:
    """The folders that the editor has open; those that are not files' are left out."""
    if params.workspace_folders:
        return tuple(path for folder in params.workspace_folders if (path := folder_path(folder.uri)))
    root = (folder_path(params.root_uri) if params.root_uri else None) or (params.root_path and Path(params.root_path))
    return (root,) if root else ()


def folder_path(uri: str) -> Path | None:
    """The path behind the URI of a file or folder."""
    path = to_fs_path(uri) if uri.startswith("file:") else None
    return Path(path) if path else None
