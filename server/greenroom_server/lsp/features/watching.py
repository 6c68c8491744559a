"""Asks the editor to say when settings or files change; without being asked, most say nothing."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from greenroom_server.lsp.features.configuration import SECTION
from greenroom_server.lsp.language_server import GreenroomLanguageServer

_PATTERNS = ("**/*.py", "**/{pyproject.toml,setup.cfg,pytest.ini,tox.ini}")


def register(server: GreenroomLanguageServer) -> None:
    """Ask when the editor is ready."""

    @server.listen(types.INITIALIZED)
    async def initialized(_: types.InitializedParams) -> None:
        registrations = list(_wanted(server.session.capabilities.workspace))
        if not registrations:
            return
        try:
            await server.client_register_capability_async(types.RegistrationParams(registrations))
        except JsonRpcException:
            return  # then it says nothing, and files are read when they are needed


def _wanted(workspace: types.WorkspaceClientCapabilities | None) -> Iterator[types.Registration]:
    if workspace is None:
        return
    if (settings := workspace.did_change_configuration) is not None and settings.dynamic_registration:
        method = types.WORKSPACE_DID_CHANGE_CONFIGURATION
        yield types.Registration(method, method, types.DidChangeConfigurationRegistrationOptions(SECTION))
    if (files := workspace.did_change_watched_files) is not None and files.dynamic_registration:
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        watchers = [types.FileSystemWatcher(pattern) for pattern in _PATTERNS]
        yield types.Registration(method, method, types.DidChangeWatchedFilesRegistrationOptions(watchers))
