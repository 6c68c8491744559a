"""The texts that the editor has open, exactly as it has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from lsprotocol.types import (
    PositionEncodingKind,
    TextDocumentContentChangeEvent,
    TextDocumentContentChangePartial,
    TextDocumentItem,
)
from pygls.uris import to_fs_path

from greenroom_server.lsp.line_index import LineIndex


class OutOfStep(Exception):
    """A change that does not fit what is known of the document: editor and server no longer mean the same text."""


@dataclass(frozen=True)
class Document:
    """One version of one open file; it never changes, so that any thread may read it.

    :param path: None for what is not a file (an unsaved buffer, a cell of a notebook).
    """

    uri: str
    path: Path | None
    language: str
    version: int
    text: str
    encoding: PositionEncodingKind

    @cached_property
    def lines(self) -> LineIndex:
        """Positions in this text."""
        return LineIndex(self.text, self.encoding)

    def replaced(self, start: int, end: int, text: str) -> Document:
        """With ``text`` between two offsets."""
        lines = self.lines.replaced(start, end, text)
        return replace(self, text=lines.text)._with(lines)

    def at_version(self, version: int) -> Document:
        """The same text under another version."""
        return replace(self, version=version)._with(self.lines)

    def _with(self, lines: LineIndex) -> Document:
        """Of this text: known already, so not counted again."""
        self.__dict__["lines"] = lines  # where cached_property looks
        return self

    @property
    def is_python(self) -> bool:
        """Whether Greenroom has something to say about it."""
        return self.language == "python"


class Documents:
    """All that is open. A document that got out of step is unknown until the editor sends its whole text again."""

    def __init__(self, encoding: PositionEncodingKind = PositionEncodingKind.Utf16) -> None:
        self.encoding = encoding
        self._open: dict[str, Document] = {}
        self._lost: dict[str, Document] = {}  # by uri: open in the editor, out of step here

    def __iter__(self) -> Iterator[Document]:
        """Those whose text is known, the latest to be opened last."""
        return iter(tuple(self._open.values()))

    def get(self, uri: str) -> Document | None:
        """The document as the editor has it now; None where it is not open, or its text is not known."""
        return self._open.get(uri)

    def at(self, path: Path) -> Document | None:
        """The open document of a file."""
        return next((document for document in self._open.values() if document.path == path), None)

    def open(self, item: TextDocumentItem) -> Document:
        """The editor has opened it, maybe again."""
        found = to_fs_path(item.uri) if item.uri.startswith("file:") else None
        path = Path(found) if found else None
        document = Document(item.uri, path, item.language_id, item.version, item.text, self.encoding)
        self._lost.pop(item.uri, None)
        self._open.pop(item.uri, None)
        self._open[item.uri] = document
        return document

    def change(self, uri: str, version: int, changes: Sequence[TextDocumentContentChangeEvent]) -> Document:
        """Apply changes in their order, all or none.

        :raises OutOfStep: not open, an older version, or a range that cannot be; the document is unknown from now on.
        """
        before = self._open.get(uri) or self._lost.get(uri)
        if before is None:
            raise OutOfStep("A document was changed that is not open")
        is_known = uri in self._open
        try:
            if version <= before.version:
                raise OutOfStep(f"A document was changed to version {version}, but is at {before.version} already")
            after = before
            for change in changes:
                is_whole = not isinstance(change, TextDocumentContentChangePartial)
                if not is_whole and not is_known:
                    raise OutOfStep("A part of a document was changed whose whole is not known")
                after = replace(after, text=change.text) if is_whole else _changed(after, change)
                is_known = True
        except OutOfStep:
            self._open.pop(uri, None)
            self._lost[uri] = replace(before, version=max(version, before.version))
            raise
        after = after.at_version(version)
        self._lost.pop(uri, None)
        self._open[uri] = after
        return after

    def lose(self, uri: str) -> None:
        """The editor has changed it, and nobody knows how."""
        if (document := self._open.pop(uri, None)) is not None:
            self._lost[uri] = document

    def close(self, uri: str) -> None:
        """The editor has closed it: the file on disk counts again."""
        self._open.pop(uri, None)
        self._lost.pop(uri, None)


def _changed(document: Document, change: TextDocumentContentChangePartial) -> Document:
    first, last = change.range.start, change.range.end
    if (last.line, last.character) < (first.line, first.character):
        raise OutOfStep("A document was changed in a range that ends before it begins")
    start, end = document.lines.offset(first), document.lines.offset(last)
    return document.replaced(start, end, change.text)
