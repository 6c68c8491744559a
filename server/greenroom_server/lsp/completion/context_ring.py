"""What the user looked at lately in other files: pieces of code that a prompt shows before the file itself.

As in llama.vim: pieces of up to 64 lines, 16 of them, none that says what another one says. Their order only changes at
its ends, so that the model need not read them again with every key.
"""

from __future__ import annotations

from dataclasses import dataclass

from greenroom_engine.completion.request import ContextChunk
from greenroom_server.lsp.completion.guards import HUGE_LINE
from greenroom_server.lsp.completion.place import Place
from greenroom_server.lsp.documents import Document

CHUNKS = 16
LINES = 64  # of a chunk at most
_FEWEST = 3  # lines with something on them; less tells nothing
_SAME_AS_CHUNK, _SAME_AS_CONTEXT = 0.9, 0.5  # share of equal lines
_AWAY = LINES // 2  # lines from the last edit: another place


@dataclass(frozen=True)
class _Chunk:
    uri: str
    path: str
    text: str
    lines: frozenset[str]


@dataclass(frozen=True)
class _Edit:
    document: Document
    path: str
    line: int


class ContextRing:
    """Of one window. The oldest chunk comes first; a further one than 16 pushes it out."""

    def __init__(self) -> None:
        self._chunks: list[_Chunk] = []
        self._edit: _Edit | None = None  # where the user writes; taken when they have left it

    def opened(self, document: Document, path: str) -> None:
        """The beginning of a file tells what it is about. ``path`` is what the model is told."""
        self._left(document.uri)
        self._take(document, path, 0)

    def edited(self, document: Document, path: str, line: int) -> None:
        """The user has changed something at ``line``, from 0."""
        before = self._edit
        if before is not None and (before.document.uri != document.uri or abs(line - before.line) > _AWAY):
            self._take(before.document, before.path, before.line)
        self._edit = _Edit(document, path, line)

    def saved(self, document: Document) -> None:
        """What was written there is done, for now."""
        if self._edit is not None and self._edit.document.uri == document.uri:
            self._take(document, self._edit.path, self._edit.line)
            self._edit = None

    def closed(self, uri: str) -> None:
        """Its chunks go: the user is done with it, and it may change unseen."""
        self._chunks = [chunk for chunk in self._chunks if chunk.uri != uri]
        if self._edit is not None and self._edit.document.uri == uri:
            self._edit = None

    def for_place(self, place: Place) -> tuple[ContextChunk, ...]:
        """Chunks of other files, the newest last; what stands around the cursor as well leaves the ring."""
        around = _lines_of(_text(place.document, place.line))
        self._chunks = [chunk for chunk in self._chunks if _overlap(chunk.lines, around) <= _SAME_AS_CONTEXT]
        others = (chunk for chunk in self._chunks if chunk.uri != place.document.uri)
        return tuple(ContextChunk(chunk.path, chunk.text) for chunk in others)

    def _left(self, uri: str) -> None:
        if (edit := self._edit) is not None and edit.document.uri != uri:
            self._take(edit.document, edit.path, edit.line)
            self._edit = None

    def _take(self, document: Document, path: str, line: int) -> None:
        text = _text(document, line)
        lines = _lines_of(text)
        if len(lines) < _FEWEST or any(len(each) > HUGE_LINE for each in lines):
            return
        new = _Chunk(document.uri, path, text, lines)
        if new in self._chunks:
            return
        kept = [chunk for chunk in self._chunks if _overlap(chunk.lines, lines) <= _SAME_AS_CHUNK]
        self._chunks = [*kept, new][-CHUNKS:]


def _text(document: Document, line: int) -> str:
    """Up to 64 lines around one."""
    lines = document.lines
    line = min(line, lines.count - 1)
    first = max(0, min(line - LINES // 2, lines.count - LINES))
    last = min(first + LINES, lines.count) - 1
    return document.text[lines.start(first) : lines.end(last)]


def _lines_of(text: str) -> frozenset[str]:
    return frozenset(line for each in text.split("\n") if (line := each.strip()))


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    """Share of lines that both have, 0 to 1 (Dice)."""
    return 2 * len(left & right) / (len(left) + len(right)) if left or right else 0.0
