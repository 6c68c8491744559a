"""The cursor in a document, and what a suggestion replaces."""

import pytest
from lsprotocol.types import Position, PositionEncodingKind, Range, SelectedCompletionInfo

from greenroom_server.lsp.completion.items import inline_items, list_items
from greenroom_server.lsp.completion.place import Place, place
from greenroom_server.lsp.completion.why import Why
from greenroom_server.lsp.documents import Document

TEXT = "a = '🎉é'; pr\r\n\tb\r\n"


def document(encoding: str, text: str = TEXT) -> Document:
    return Document("file:///a.py", None, "python", 1, text, PositionEncodingKind(encoding))


def selected(start: tuple[int, int], end: tuple[int, int], text: str) -> SelectedCompletionInfo:
    return SelectedCompletionInfo(Range(Position(*start), Position(*end)), text)


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 16), ("utf-16", 13), ("utf-32", 12)])
def test_columns_count_in_the_encoding_that_was_agreed_on(encoding: str, column: int):
    at = place(document(encoding), Position(0, column))
    assert isinstance(at, Place)
    assert (at.typed, at.rest, at.after) == ("a = '🎉é'; pr", "", "\r\n\tb\r\n")
    (item,) = inline_items(at, ("int(a)",)).items
    assert item.range == Range(Position(0, column), Position(0, column)) and item.insert_text == "int(a)"
    (entry,) = list_items(at, ("int(a)",)).items
    assert entry.text_edit is not None and getattr(entry.text_edit, "new_text", "") == "print(a)"
    assert getattr(entry.text_edit, "range", None) == Range(Position(0, column - 2), Position(0, column))


def test_beyond_the_end_of_a_line_is_its_end():
    at = place(document("utf-16"), Position(1, 99))
    assert isinstance(at, Place)
    assert at.typed == "\tb" and at.range == Range(Position(1, 2), Position(1, 2))


def test_a_suggestion_goes_on_from_the_item_selected_in_the_list():
    at = place(document("utf-16"), Position(0, 13), selected((0, 11), (0, 13), "print"))
    assert isinstance(at, Place)
    assert at.before == "a = '🎉é'; print" and at.typed == at.before and at.after == "\r\n\tb\r\n"
    (item,) = inline_items(at, ("(a)",)).items
    assert item.insert_text == "print(a)" and item.range == Range(Position(0, 11), Position(0, 13))


@pytest.mark.parametrize(("start", "end"), [((0, 11), (1, 1)), ((1, 0), (1, 2)), ((0, 0), (0, 5))])
def test_an_item_selected_elsewhere_has_nothing_to_go_on_from(start: tuple[int, int], end: tuple[int, int]):
    assert place(document("utf-16"), Position(0, 13), selected(start, end, "print")) is Why.SELECTION


def test_an_entry_of_the_list_shows_its_first_line_and_stays_behind_others():
    at = place(document("utf-16", "    re"), Position(0, 6))
    assert isinstance(at, Place)
    found = list_items(at, ("turn [\n        1,\n    ]", "turn None"))
    assert found.is_incomplete
    assert [(item.label, item.preselect, item.sort_text) for item in found.items] == [
        ("return […", False, "~0"),
        ("return None", False, "~1"),
    ]
    assert found.items[0].documentation is not None and found.items[1].documentation is None
