"""Documents and places in them, written as a text with a bar at the cursor."""

from lsprotocol.types import PositionEncodingKind

from greenroom_server.lsp.completion.place import Place
from greenroom_server.lsp.documents import Document


def document(text: str, uri: str = "file:///project/shop.py", language: str = "python") -> Document:
    return Document(uri, None, language, 1, text, PositionEncodingKind.Utf16)


def at(marked: str, **named: str) -> Place:
    """``marked`` has a ``|`` at the cursor."""
    before, _, after = marked.partition("|")
    return Place(document(before + after, **named), len(before), len(before))
