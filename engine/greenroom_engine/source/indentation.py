"""Indentation of a body: taking it off one definition and putting it on another, strings untouched."""

import re

from tree_sitter import Node

from greenroom_engine.source.syntax import Syntax, walk
from greenroom_engine.source.target import block_of, docstring_node

CANONICAL = "    "  # PEP 8; the form in which bodies are kept and compared


def reindented_body(syntax: Syntax, node: Node, start: int, *, indent: str, unit: str) -> list[str]:
    """Lines of ``node``'s body from offset ``start`` to its end, one ``unit`` deep behind ``indent``.

    Lines that begin inside a string keep every character, or its value would change; docstrings of inner
    definitions follow the code around them. Blank lines come out empty. Empty list: nothing is left of the
    body.
    """
    text = syntax.text[start : syntax.offset(node.end_byte)]
    lines = text.split("\n")
    first_row = syntax.text.count("\n", 0, start)
    verbatim = _rows_inside_strings(syntax, node)
    base, step = _levels(syntax, node)
    shifted: list[str] = []
    for row, line in enumerate(lines, start=first_row):
        if row in verbatim:
            shifted.append(line)
        elif row == first_row:
            shifted += [indent + unit + line.strip()] if line.strip(" \t;") else []
        else:
            shifted.append(_shift(line, base, step, indent, unit))
    while shifted and not shifted[-1]:
        shifted.pop()
    while shifted and not shifted[0]:
        shifted.pop(0)
    return shifted


def unit_of(syntax: Syntax, node: Node | None) -> str:
    """One level of indentation: as in ``node``, else in the text's first indented block, else PEP 8's."""
    if node and (step := _levels(syntax, node)[1]):
        return step
    for outer in walk(syntax.root):
        if outer.type in ("function_definition", "class_definition") and (step := _levels(syntax, outer)[1]):
            return step
    return CANONICAL


def _levels(syntax: Syntax, node: Node) -> tuple[str, str]:
    """Indentation of the first statement on a line of its own; by how much it is deeper than ``node``."""
    outer = _indentation(syntax, node)
    for statement in block_of(node):
        if statement.start_point.row > node.start_point.row:
            base = _indentation(syntax, statement)
            if base.startswith(outer) and base != outer:
                return base, base[len(outer) :]
    return outer, ""


def _indentation(syntax: Syntax, node: Node) -> str:
    start = syntax.line_start(syntax.offset(node.start_byte))
    found = re.compile(r"[ \t\f]*").match(syntax.text, start)
    return found.group().replace("\f", "") if found else ""


def _rows_inside_strings(syntax: Syntax, node: Node) -> set[int]:
    docstrings = {
        statement.start_byte
        for inner in walk(node)
        if inner.type in ("function_definition", "class_definition") and (statement := docstring_node(syntax, inner))
    }
    rows: set[int] = set()
    for inner in walk(node):
        if inner.type == "string" and inner.start_byte not in docstrings:
            rows.update(range(inner.start_point.row + 1, inner.end_point.row + 1))
    return rows


def _shift(line: str, base: str, step: str, indent: str, unit: str) -> str:
    code = line.lstrip(" \t\f")
    if not code.strip():
        return ""
    deeper = line[: len(line) - len(code)].replace("\f", "").removeprefix(base)
    levels = 1
    while step and deeper.startswith(step):
        levels += 1
        deeper = deeper[len(step) :]
    if not line.startswith(base):
        deeper = ""  # a comment further left than the body, or the rest of a bracket
    return indent + unit * levels + deeper + code
