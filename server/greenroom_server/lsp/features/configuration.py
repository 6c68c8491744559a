"""Settings and trust: asked for when the editor is ready, and again when it says that they changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from lsprotocol import types
from pydantic import BaseModel
from pygls.exceptions import JsonRpcException

from greenroom_server.lsp.language_server import GreenroomLanguageServer

SECTION = "greenroom"
TRUST = "greenroom/trust"


class Trust(BaseModel):
    """``greenroom/trust``: whether the user trusts the workspace."""

    trusted: bool


def register(server: GreenroomLanguageServer) -> None:
    """Keep the settings up to date."""
    session = server.session

    def tell(problems: Iterable[str]) -> None:
        for problem in problems:
            server.show(problem)
        for listener in session.settings_listeners:
            listener()

    async def pull() -> None:
        folders = session.folders
        items = [types.ConfigurationItem(section=SECTION)]
        items += [types.ConfigurationItem(folder.as_uri(), SECTION) for folder in folders]
        with session.asking():
            try:
                user, *scoped = await server.workspace_configuration_async(types.ConfigurationParams(items))
            except (JsonRpcException, ValueError, TypeError):
                return  # an editor that says it can be asked and then has no answer: what is known stays
            tell(session.configuration.update(user, dict(zip(folders, scoped, strict=False))))

    @server.listen(types.INITIALIZED)
    async def initialized(_: types.InitializedParams) -> None:
        tell(session.problems)
        if _can_be_asked(server):
            await pull()

    @server.listen(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def changed(params: types.DidChangeConfigurationParams) -> None:
        if _can_be_asked(server):
            await pull()
        elif isinstance(settings := cast("Any", params.settings), Mapping):
            tell(session.configuration.update(cast("Mapping[str, Any]", settings).get(SECTION)))

    @server.listen(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    async def folders_changed(_: types.DidChangeWorkspaceFoldersParams) -> None:
        if _can_be_asked(server):
            await pull()

    @server.listen(TRUST, Trust)
    def trusted(params: Trust) -> None:
        tell(session.configuration.trust(params.trusted))


def _can_be_asked(server: GreenroomLanguageServer) -> bool:
    workspace = server.session.capabilities.workspace
    return bool(workspace is not None and workspace.configuration)
