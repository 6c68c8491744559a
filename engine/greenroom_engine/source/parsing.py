"""Python's own parse of a text, without keeping other threads waiting.

`ast.parse` holds the interpreter's lock from beginning to end: 60 ms for 118 kB, in which a language server's loop
stands still, whatever thread calls it. So a long text is parsed in pieces of whole statements; between two of them
others get their turn. The tree is the same (tests compare them, places included).
"""

import ast
import sys
import warnings
from collections.abc import Iterator

from greenroom_engine.source.errors import SyntaxInvalid
from greenroom_engine.source.syntax import Syntax
from greenroom_sandbox import python_tree

_PIECE = 24_000  # characters: some 15 ms


def parse_module(text: str, path: str) -> ast.Module:
    """Python's own parse of ``text``.

    Raises SyntaxInvalid with Python's message and line; also for what Python reports in other ways (null
    bytes, nesting too deep).
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # invalid escapes and the like are the user's business, not ours
            return parse_in_pieces(text)
    except SyntaxError as error:
        version = f"Python {sys.version_info.major}.{sys.version_info.minor}"
        raise SyntaxInvalid(path, error.lineno or 1, f"not valid {version}: {error.msg}") from error
    except ValueError as error:
        raise SyntaxInvalid(path, 1, f"not Python source: {error}") from error
    except (RecursionError, MemoryError) as error:
        raise SyntaxInvalid(path, 1, "nested too deeply to be parsed") from error


def parse_in_pieces(text: str) -> ast.Module:
    """What ``ast.parse(text)`` returns. Raises what it raises, with the line in the whole text."""
    if len(text) <= _PIECE or "\r" in text or "\f" in text:
        return python_tree(text)
    syntax = Syntax(text)
    if syntax.root.has_error:
        return python_tree(text)  # Python stops at the first error, and says it better for knowing the whole
    body: list[ast.stmt] = []
    for line, piece in _pieces(text, syntax):
        try:
            module = python_tree(piece)
        except SyntaxError as error:
            error.lineno, error.end_lineno = (error.lineno or 1) + line, (error.end_lineno or 1) + line
            raise
        body += ast.increment_lineno(module, line).body
    return ast.Module(body=body, type_ignores=[])


def _pieces(text: str, syntax: Syntax) -> Iterator[tuple[int, str]]:
    """(lines in front of it, text): whole statements, each piece beginning at the beginning of a line."""
    line = start = last_row = 0
    for node in syntax.root.children:
        row, column = node.start_point
        at = syntax.offset(node.start_byte)
        # Behind `;` and behind a statement's last line, a comment say, nothing begins.
        if column == 0 and row > last_row and at - start >= _PIECE:
            yield line, text[start:at]
            line, start = row, at
        last_row = node.end_point[0]
    yield line, text[start:]
