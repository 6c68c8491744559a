"""Putting an answer into the file it is for."""

import re

from tree_sitter import Node

from greenroom_engine.source.answer import Answer
from greenroom_engine.source.imports import bound_name, enclosing_names, import_line, module_names
from greenroom_engine.source.indentation import reindented_body, unit_of
from greenroom_engine.source.parsing import parse_module
from greenroom_engine.source.syntax import Syntax
from greenroom_engine.source.target import Target, docstring_node, functions


def splice(text: str, target: Target, answer: Answer) -> str:
    """``text`` with the target's body replaced and the imports it lacks added; nothing else changes.

    Decorators, signature and docstring stay as they are in the file; the body takes the file's unit of
    indentation (tabs too) and its line ends. ``text`` is the one in which ``target`` was found. Raises
    SyntaxInvalid when it is not and no longer parses.
    """
    replaced = text[: target.start] + target_text(text, target, answer) + text[target.end :]
    return _with_imports(text, replaced, target, answer)


def target_text(text: str, target: Target, answer: Answer) -> str:
    """The target's new definition as it stands in the file."""
    newline = newline_of(text, target)
    syntax = Syntax(text)
    node = _node_at(syntax, target)
    unit = unit_of(syntax, node)
    written = Syntax(answer.code)
    definition = next(found for found, _ in functions(written))
    colon = next(child.end_byte for child in definition.children if child.type == ":")
    body = reindented_body(written, definition, written.offset(colon), indent=target.indent, unit=unit)
    return newline.join([_kept(text, target, syntax, node, unit, newline), *body])


def newline_of(text: str, target: Target) -> str:
    """Line end used around the target: its own first, else the file's first, else LF."""
    found = re.search(r"\r\n|\r|\n", target.source) or re.search(r"\r\n|\r|\n", text)
    return found.group() if found else "\n"


def _node_at(syntax: Syntax, target: Target) -> Node:
    """The target's definition node: the innermost that ends its header where the target does."""
    for node, _ in functions(syntax):
        colon = next((child.end_byte for child in node.children if child.type == ":"), None)
        if colon is not None and target.start <= syntax.offset(node.start_byte) and syntax.offset(colon) <= target.body:
            name = node.child_by_field_name("name")
            if name and syntax.of(name) == target.name:
                return node
    raise ValueError(f"{target.qualname} is not where it was found: target and text do not belong together")


def _kept(text: str, target: Target, syntax: Syntax, node: Node, unit: str, newline: str) -> str:
    """What stays of the definition. A docstring on the signature's line gets its own: a block follows."""
    docstring = docstring_node(syntax, node)
    colon = next(syntax.offset(child.end_byte) for child in node.children if child.type == ":")
    if docstring is None or "\n" in text[colon : (begin := syntax.offset(docstring.start_byte))].replace("\r", "\n"):
        return text[target.start : target.body]
    return text[target.start : colon] + newline + target.indent + unit + text[begin : target.body]


def _with_imports(text: str, replaced: str, target: Target, answer: Answer) -> str:
    tree = parse_module(text, target.path)
    bound = module_names(tree) | enclosing_names(tree, target.qualname)
    missing = [statement for statement in answer.imports if bound_name(statement) not in bound]
    if not missing:
        return replaced
    newline = newline_of(text, target)
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$", replaced)
    row = import_line(tree, before=len(re.findall(r"\r\n|\r|\n", text[: target.start])) + 1)
    after_import = row > 0 and re.match(r"\s*(import|from)\b|.*;|\s*\)", lines[row - 1]) is not None
    if row == 0:
        row = _leading_comments(lines)
    block = [statement + newline for statement in missing]
    if not after_import and row > 0 and lines[row - 1].strip():
        block.insert(0, newline)
    if not after_import and row < len(lines) and lines[row].strip():
        block += [newline, newline] if re.match(r"@|(async\s+)?def\b|class\b", lines[row]) else [newline]
    return "".join([*lines[:row], *block, *lines[row:]])


def _leading_comments(lines: list[str]) -> int:
    """Shebang, encoding and licence stay on top: the comments up to the first blank line."""
    count = 0
    while count < len(lines) and lines[count].startswith("#"):
        count += 1
    return count + 1 if 0 < count < len(lines) and not lines[count].strip() else count
