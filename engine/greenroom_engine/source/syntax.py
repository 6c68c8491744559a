"""The syntax tree of one text, by tree-sitter: half-typed files have one too."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator

import tree_sitter_python
from tree_sitter import Language, Node, Parser

_PYTHON = Language(tree_sitter_python.language())
_INNER = re.compile(rb"[\x80-\xbf]")
_PIECE = 4096  # bytes


class Syntax:
    """A parsed text. tree-sitter counts UTF-8 bytes; everything public here counts characters."""

    def __init__(self, text: str) -> None:
        self.text = text
        # A lone carriage return ends a line for Python but not for the grammar; the substitution keeps every
        # offset.
        lines = text.replace("\r\n", "\0").replace("\r", "\n").replace("\0", "\r\n") if "\r" in text else text
        self._data = lines.encode("utf-8", "surrogatepass")
        # Bytes that begin no character: none in ASCII, and then every offset is the same in both.
        self._inner = array("Q", (match.start() for match in _INNER.finditer(self._data)))
        # Piece by piece: between two of them other threads get their turn, which they do not while C parses the whole.
        self.root = Parser(_PYTHON).parse(lambda byte, _point: self._data[byte : byte + _PIECE]).root_node

    def offset(self, byte: int) -> int:
        """Character offset of a byte offset."""
        return byte - bisect_left(self._inner, byte)

    def of(self, node: Node) -> str:
        """Source text of a node, with the newlines of the file."""
        return self.text[self.offset(node.start_byte) : self.offset(node.end_byte)]

    def line_start(self, offset: int) -> int:
        """Offset of the first character of the line which holds ``offset``."""
        return max(self.text.rfind("\n", 0, offset), self.text.rfind("\r", 0, offset)) + 1


def walk(node: Node) -> Iterator[Node]:
    """All nodes below and including ``node``, in the order of the text, without recursion."""
    pending = [node]
    while pending:
        here = pending.pop()
        yield here
        pending.extend(reversed(here.children))
