"""Where nothing is suggested, whatever the model might say."""

from __future__ import annotations

from greenroom_engine.source.syntax import Syntax
from greenroom_server.lsp.completion.place import Place
from greenroom_server.lsp.completion.why import Why
from greenroom_server.lsp.configuration import CompletionSettings
from greenroom_server.lsp.documents import Document

HUGE_LINE = 2000  # characters: data, not code
_MOST_BEHIND = 8  # characters, as llama.vscode: in the middle of written code a suggestion is in the way
_CLOSING = frozenset(")]}\"'`:,; \t")
_NOTEBOOK = "vscode-notebook-cell:"


def refused_document(document: Document, settings: CompletionSettings) -> Why | None:
    """Why nothing is suggested anywhere in this document."""
    if document.uri.startswith(_NOTEBOOK):
        return Why.NOTEBOOK
    if not document.is_python:
        return Why.NOT_PYTHON
    return None if settings.enabled else Why.DISABLED


def refused_place(place: Place, *, is_automatic: bool) -> Why | None:
    """Why nothing is suggested here; what is asked for explicitly may also go into the middle of a line."""
    if len(place.typed) + len(place.rest) > HUGE_LINE:
        return Why.HUGE_LINE
    behind = sum(character not in _CLOSING for character in place.rest)
    return Why.CODE_BEHIND if is_automatic and behind > _MOST_BEHIND else None


def is_in_comment(place: Place) -> bool:
    """Whether the cursor is in a comment. Parses the document, so it takes a while: not for the event loop."""
    if "#" not in place.typed:
        return False
    syntax = Syntax(place.before + place.after)
    last = len(place.before.encode("utf-8", "surrogatepass")) - 1
    node = syntax.root.descendant_for_byte_range(last, last)
    return node is not None and node.type == "comment"
