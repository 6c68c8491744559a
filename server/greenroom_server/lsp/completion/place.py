"""Where a suggestion would go."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from lsprotocol.types import Position, Range, SelectedCompletionInfo

from greenroom_server.lsp.completion.why import Why
from greenroom_server.lsp.documents import Document


@dataclass(frozen=True)
class Place:
    """The cursor in one version of a document.

    With an item selected in the editor's list, the text is as if that item stood there already: a suggestion goes on
    from it.

    :param start: offset where the text that a suggestion replaces begins, on the cursor's line.
    :param end: offset where it ends.
    :param lead: what a suggestion has to begin with: the selected item's text, else nothing.
    """

    document: Document
    start: int
    end: int
    lead: str = ""

    @cached_property
    def before(self) -> str:
        """The document up to the cursor."""
        return self.document.text[: self.start] + self.lead

    @cached_property
    def after(self) -> str:
        """The document from the cursor on."""
        return self.document.text[self.end :]

    @property
    def line(self) -> int:
        """The cursor's line, from 0."""
        return self.range.start.line

    @cached_property
    def range(self) -> Range:
        """What a suggestion replaces."""
        return self.document.lines.range(self.start, self.end)

    @cached_property
    def typed(self) -> str:
        """The cursor's line up to the cursor."""
        return self.document.text[self.document.lines.start(self.line) : self.start] + self.lead

    @cached_property
    def rest(self) -> str:
        """The cursor's line from the cursor on."""
        return self.document.text[self.end : self.document.lines.end(self.line)]


def place(document: Document, position: Position, selected: SelectedCompletionInfo | None = None) -> Place | Why:
    """The place that a request names; beyond a line's end is its end."""
    cursor = document.lines.offset(position)
    if selected is None:
        return Place(document, cursor, cursor)
    lines = document.lines
    start, end = lines.offset(selected.range.start), lines.offset(selected.range.end)
    line = lines.position(cursor).line
    is_on_line = lines.start(line) <= start <= cursor <= end <= lines.end(line)
    return Place(document, start, end, selected.text) if is_on_line else Why.SELECTION
