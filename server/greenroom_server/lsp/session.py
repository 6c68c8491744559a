"""Everything that one editor window has: its documents, its settings, its engine. Only the event loop touches it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from lsprotocol.types import ClientCapabilities, PositionEncodingKind, WorkspaceFoldersChangeEvent

from greenroom_server.lsp.capabilities import folder_path
from greenroom_server.lsp.configuration import Configuration, Settings
from greenroom_server.lsp.documents import Documents
from greenroom_server.lsp.engine_link import EngineLink
from greenroom_server.lsp.jobs import Jobs
from greenroom_server.lsp.reasons import Reasons
from greenroom_server.lsp.reports import Reports
from greenroom_server.lsp.targets import Targets
from greenroom_server.lsp.test_index import TestIndex

_PATIENCE = 2.0  # seconds for an editor that says that its settings changed and then does not tell them


class Session:
    """State between the editor's messages."""

    def __init__(self) -> None:
        self.documents = Documents()
        self.configuration = Configuration()
        self.capabilities = ClientCapabilities()
        self.folders: tuple[Path, ...] = ()
        self.engine = EngineLink()
        self.tests = TestIndex(lambda: tuple(self.documents))
        self.jobs = Jobs(self)
        self.reports = Reports()
        self.reasons = Reasons()
        self.targets = Targets(self.reasons)
        self.problems: tuple[str, ...] = ()  # of its first settings, told when it listens
        self.settings_listeners: list[Callable[[], None]] = []  # told when settings or trust may be others
        self._asking = 0  # how often the editor is being asked for its settings
        self._settled = asyncio.Event()
        self._settled.set()

    @property
    def settings(self) -> Settings:
        """Of the user; ``settings_at`` for what concerns a file."""
        return self.configuration.settings

    def settings_at(self, path: Path | None) -> Settings:
        """For a file, or for a buffer without one."""
        return self.configuration.at(path)

    @contextmanager
    def asking(self) -> Generator[None]:
        """While the editor is asked for its settings."""
        self._asking += 1
        self._settled.clear()
        try:
            yield
        finally:
            self._asking -= 1
            if not self._asking:
                self._settled.set()

    async def settled(self) -> None:
        """Wait for settings that have changed but are not known yet: for what the user starts right after a choice."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._settled.wait(), _PATIENCE)

    @property
    def is_trusted(self) -> bool:
        """Whether anything of the workspace may be executed, be it in the sandbox."""
        return self.configuration.is_trusted

    def begin(
        self, capabilities: ClientCapabilities, encoding: PositionEncodingKind, folders: tuple[Path, ...], options: Any
    ) -> None:
        """The editor has said who it is."""
        self.capabilities = capabilities
        self.documents = Documents(encoding)
        self.folders = folders
        self.configuration = Configuration()
        self.problems = tuple(self.configuration.begin(options))

    def change_folders(self, event: WorkspaceFoldersChangeEvent) -> None:
        """The editor has opened or closed folders."""
        removed = {folder_path(folder.uri) for folder in event.removed}
        added = [path for folder in event.added if (path := folder_path(folder.uri)) is not None]
        kept = [folder for folder in self.folders if folder not in removed]
        self.folders = tuple(dict.fromkeys([*kept, *added]))

    def opened(self) -> list[tuple[Path, str]]:
        """The Python files that are open, with their texts."""
        return [(each.path, each.text) for each in self.documents if each.path is not None and each.is_python]

    async def aclose(self) -> None:
        """The editor has left."""
        self.jobs.cancel_all()
        await self.engine.aclose()
