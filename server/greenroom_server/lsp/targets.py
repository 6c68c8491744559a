"""The functions of open documents."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from greenroom_engine.source import Target, list_targets
from greenroom_server.lsp.documents import Document
from greenroom_server.lsp.reasons import Reasons

LARGEST = 500_000  # characters: reading more takes seconds, and what C does of it at one go holds the loop
_AT_ONCE = 10_000  # characters that are read in under 5 ms; longer texts are read in a thread


class Targets:
    """Found once per version of a document; half-typed texts as far as they go, huge ones not at all."""

    def __init__(self, reasons: Reasons) -> None:
        self._reasons = reasons
        self._known: dict[str, tuple[Document, asyncio.Future[list[Target]]]] = {}

    async def of(self, document: Document) -> list[Target]:
        """All functions, in the order of the text. Their path is the document's."""
        if len(document.text) > LARGEST:
            self._reasons.note("functions", "file-too-large")
            return []
        known = self._known.get(document.uri)
        if known is None or known[0] is not document:
            known = (document, asyncio.ensure_future(_read(document)))
            self._known[document.uri] = known
        return await asyncio.shield(known[1])

    def forget(self, uri: str) -> None:
        """The document is closed."""
        self._known.pop(uri, None)


async def _read(document: Document) -> list[Target]:
    path = str(document.path or document.uri)
    if len(document.text) <= _AT_ONCE:
        return list_targets(document.text, path)
    return await asyncio.to_thread(list_targets, document.text, path)


def target_at(targets: Iterable[Target], start: int, end: int) -> Target | None:
    """The innermost function around an offset, or around what is selected."""
    around = [target for target in targets if target.start <= start and end <= target.end]
    return max(around, key=lambda target: target.start, default=None)
