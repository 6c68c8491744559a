"""Everything that one editor window has: its documents, its settings, its engine. Only the event loop touches it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from lsprotocol.types import ClientCapabilities, PositionEncodingKind

from greenroom_server.lsp.configuration import Settings, read_settings
from greenroom_server.lsp.documents import Documents
from greenroom_server.lsp.engine_link import EngineLink
from greenroom_server.lsp.jobs import Jobs
from greenroom_server.lsp.reports import Reports
from greenroom_server.lsp.targets import Targets
from greenroom_server.lsp.test_index import TestIndex


class Session:
    """State between the editor's messages."""

    def __init__(self) -> None:
        self.documents = Documents()
        self.settings = Settings()
        self.capabilities = ClientCapabilities()
        self.folders: tuple[Path, ...] = ()
        self.engine = EngineLink()
        self.targets = Targets()
        self.tests = TestIndex(lambda: tuple(self.documents))
        self.jobs = Jobs(self)
        self.reports = Reports()

    def begin(
        self, capabilities: ClientCapabilities, encoding: PositionEncodingKind, folders: tuple[Path, ...], options: Any
    ) -> list[str]:
        """The editor has said who it is; what is wrong with its options, a line each."""
        self.capabilities = capabilities
        self.documents = Documents(encoding)
        self.folders = folders
        return self.configure(options)

    def configure(self, options: Any) -> list[str]:
        """New settings; what is wrong with them, a line each. What they do not name stays."""
        if not isinstance(options, dict):
            return []
        self.settings, problems = read_settings(cast("dict[str, Any]", options), self.settings)
        return problems

    def opened(self) -> list[tuple[Path, str]]:
        """The Python files that are open, with their texts."""
        return [(each.path, each.text) for each in self.documents if each.path is not None and each.is_python]

    async def aclose(self) -> None:
        """The editor has left."""
        self.jobs.cancel_all()
        await self.engine.aclose()
