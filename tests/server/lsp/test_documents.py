"""The text that the server has is the text that the editor has, or none: against a model made of plain strings."""

from __future__ import annotations

import re
from dataclasses import dataclass

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule
from lsprotocol import types
from tests.server.lsp.editor import READY, STRANGE, Editor

from greenroom_server.lsp.documents import Documents, OutOfStep
from greenroom_server.lsp.line_index import LineIndex

ENCODINGS = (types.PositionEncodingKind.Utf8, types.PositionEncodingKind.Utf16, types.PositionEncodingKind.Utf32)
PIECES = (
    "a",
    "def f():",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\f",
    "\v",
    "\x1c",
    "\x85",
    "\u2028",
    "\u2029",
    "é",
    "한",
    "😀",
    "e\u0301",
    "\ufeff",
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


def lines_of(text: str) -> list[str]:
    """Lines with their ends, as the protocol counts them."""
    return re.findall(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$", text) + ([""] if not text or text[-1] in "\r\n" else [])


def units(text: str, encoding: types.PositionEncodingKind) -> int:
    """Columns that a text takes."""
    name, width = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}[encoding.value]
    return len(text.encode(name)) // width


def position_of(text: str, offset: int, encoding: types.PositionEncodingKind) -> types.Position:
    """By counting line after line; an offset between \\r and \\n is no position."""
    before = 0
    for number, line in enumerate(lines_of(text)):
        if offset < before + len(line) or (offset == before + len(line) and not line.endswith(("\r", "\n"))):
            return types.Position(number, units(line[: offset - before], encoding))
        before += len(line)
    raise AssertionError


def is_position(text: str, offset: int) -> bool:
    """Whether an editor can point there."""
    return text[offset - 1 : offset + 1] != "\r\n" if offset else True


@dataclass
class Known:
    """What the editor has; ``is_lost`` until it sends the whole text."""

    text: str
    version: int
    is_lost: bool = False


class EditingMachine(RuleBasedStateMachine):
    """Opens, edits and closes files in all three encodings."""

    uris = Bundle("uris")

    def __init__(self) -> None:
        super().__init__()
        self.documents = {encoding: Documents(encoding) for encoding in ENCODINGS}
        self.known: dict[str, Known] = {}
        self.count = 0

    @rule(target=uris, text=TEXTS)
    def open(self, text: str) -> str:
        self.count += 1
        uri = f"file:///{self.count}.py"
        self._open(uri, text, 1)
        return uri

    @rule(uri=uris, text=TEXTS)
    def open_again(self, uri: str, text: str) -> None:
        self._open(uri, text, self.known[uri].version)

    @rule(uri=uris, edits=st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), TEXTS), min_size=1, max_size=3))
    def edit(self, uri: str, edits: list[tuple[float, float, str]]) -> None:
        known = self.known[uri]
        text, changes = known.text, {encoding: [] for encoding in ENCODINGS}
        for one, other, inserted in edits:
            start, end = sorted((round(one * len(text)), round(other * len(text))))
            if not (is_position(text, start) and is_position(text, end)):
                continue
            for encoding, wanted in changes.items():
                between = types.Range(position_of(text, start, encoding), position_of(text, end, encoding))
                wanted.append(types.TextDocumentContentChangePartial(between, inserted))
            text = text[:start] + inserted + text[end:]
        self._change(uri, known.version + 1, changes, text, is_whole=not changes[ENCODINGS[0]])

    @rule(uri=uris, text=TEXTS)
    def replace_all(self, uri: str, text: str) -> None:
        whole: types.TextDocumentContentChangeEvent = types.TextDocumentContentChangeWholeDocument(text)
        self._change(
            uri, self.known[uri].version + 7, {encoding: [whole] for encoding in ENCODINGS}, text, is_whole=True
        )

    @rule(uri=uris, text=TEXTS)
    def send_an_older_version(self, uri: str, text: str) -> None:
        whole = types.TextDocumentContentChangeWholeDocument(text)
        self._refused(uri, self.known[uri].version, whole)

    @rule(uri=uris)
    def send_a_range_that_ends_before_it_begins(self, uri: str) -> None:
        known = self.known[uri]
        if known.text[:1] in ("", "\r", "\n"):
            return
        backwards = types.Range(types.Position(0, 1), types.Position(0, 0))
        known.version += 1
        self._refused(uri, known.version, types.TextDocumentContentChangePartial(backwards, "x"))

    @rule(uri=consumes(uris))
    def close(self, uri: str) -> None:
        del self.known[uri]
        for documents in self.documents.values():
            documents.close(uri)
            with pytest.raises(OutOfStep):
                documents.change(uri, 99, [types.TextDocumentContentChangeWholeDocument("x")])

    @invariant()
    def texts_are_the_same(self) -> None:
        for encoding, documents in self.documents.items():
            assert {document.uri for document in documents} == {
                u for u, known in self.known.items() if not known.is_lost
            }
            for document in documents:
                known = self.known[document.uri]
                assert (document.text, document.version) == (known.text, known.version)
                assert document.lines.count == len(lines_of(known.text))
                fresh = LineIndex(known.text, encoding)
                assert [document.lines.start(n) for n in range(fresh.count)] == [
                    fresh.start(n) for n in range(fresh.count)
                ]

    def _open(self, uri: str, text: str, version: int) -> None:
        self.known[uri] = Known(text, version)
        for documents in self.documents.values():
            documents.open(types.TextDocumentItem(uri, "python", version, text))

    def _change(self, uri: str, version: int, changes: dict, text: str, *, is_whole: bool) -> None:
        known = self.known[uri]
        lost = known.is_lost and not is_whole
        for encoding, documents in self.documents.items():
            if lost:
                with pytest.raises(OutOfStep):
                    documents.change(uri, version, changes[encoding])
            elif changes[encoding]:
                documents.change(uri, version, changes[encoding])
        if lost or changes[ENCODINGS[0]]:
            self.known[uri] = Known(text, version, lost)

    def _refused(self, uri: str, version: int, change: types.TextDocumentContentChangeEvent) -> None:
        self.known[uri].is_lost = True
        for documents in self.documents.values():
            with pytest.raises(OutOfStep):
                documents.change(uri, version, [change])


TestEditing = EditingMachine.TestCase
TestEditing.settings = settings(max_examples=120, stateful_step_count=30, deadline=None)


@given(text=TEXTS, where=st.floats(0, 1), encoding=st.sampled_from(ENCODINGS))
def test_a_position_and_its_offset_are_the_same_place(
    text: str, where: float, encoding: types.PositionEncodingKind
) -> None:
    offset = round(where * len(text))
    if not is_position(text, offset):
        return
    lines = LineIndex(text, encoding)
    assert lines.position(offset) == position_of(text, offset, encoding)
    assert lines.offset(lines.position(offset)) == offset


def test_beyond_the_end_of_a_line_is_its_end_and_beyond_the_text_the_texts() -> None:
    lines = LineIndex("ab\r\ncd", types.PositionEncodingKind.Utf16)
    assert lines.offset(types.Position(0, 99)) == 2
    assert lines.offset(types.Position(9, 0)) == 6


@pytest.mark.parametrize("encoding", [kind.value for kind in ENCODINGS])
async def test_edits_over_the_wire_in_the_encoding_that_was_agreed_on(encoding: str) -> None:
    text, uri = "a😀é\f\u2028\x85b\r\nlast", "file:///a.py"
    capabilities = {"general": {"positionEncodings": ["utf-7", encoding]}}
    async with Editor({**READY, "capabilities": capabilities}, STRANGE) as editor:
        assert editor.initialized["capabilities"]["positionEncoding"] == encoding
        editor.notify(
            "textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "python", "version": 1, "text": text}}
        )
        kind = types.PositionEncodingKind(encoding)
        for version, (old, new) in enumerate((("b", "B\n"), ("é", ""), ("last", "😀"), ("😀é", "?")), 2):
            start = text.find(old)
            if start < 0:
                continue
            between = [position_of(text, offset, kind) for offset in (start, start + len(old))]
            ends = [{"line": place.line, "character": place.character} for place in between]
            change = {"range": {"start": ends[0], "end": ends[1]}, "text": new}
            editor.notify(
                "textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]}
            )
            text = text[:start] + new + text[start + len(old) :]
            assert (await editor.request("test/text", {"uri": uri}))["result"] == text


async def test_what_does_not_fit_is_unknown_until_it_comes_whole_and_the_log_does_not_quote_it() -> None:
    uri = "file:///secret-name.py"

    def changed(version: object, *changes: object) -> dict[str, object]:
        return {"textDocument": {"uri": uri, "version": version}, "contentChanges": list(changes)}

    negative = {"range": {"start": {"line": 0, "character": -1}, "end": {"line": 0, "character": 0}}, "text": "secret"}
    backwards = {"range": {"start": {"line": 0, "character": 2}, "end": {"line": 0, "character": 0}}, "text": "secret"}
    async with Editor(command=STRANGE) as editor:
        editor.notify(
            "textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "python", "version": 5, "text": "one"}}
        )
        assert (await editor.request("test/text", {"uri": uri}))["result"] == "one"
        version = 10
        for wrong in (
            changed(4, {"text": "old"}),
            changed("x"),
            changed(11, backwards),
            changed(12, negative),
            changed(13, {}),
            changed(14, 3),
        ):
            editor.notify("textDocument/didChange", wrong)
            assert (await editor.request("test/text", {"uri": uri}))["result"] is None, wrong
            version += 10
            editor.notify("textDocument/didChange", changed(version, {"text": "whole again"}))
            assert (await editor.request("test/text", {"uri": uri}))["result"] == "whole again"
        assert b"secret" not in editor.log
        assert b"didChange" in editor.log or b"was changed" in editor.log
