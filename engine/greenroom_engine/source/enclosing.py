"""The class around a method, as far as one must know it to write the method."""

from tree_sitter import Node

from greenroom_engine.source.indentation import CANONICAL, reindented_body
from greenroom_engine.source.syntax import Syntax
from greenroom_engine.source.target import Target, block_of, docstring_node, functions, name_of

_LONG = 500  # characters of a class that leave room for the method in a short context
_FIELDS = ("assignment", "type_alias_statement")


def enclosing_class(text: str, target: Target) -> str:
    """The class of ``target`` without its methods: decorators, ``class`` line, docstring, fields, ``__init__``.

    Dedented, four spaces per level, no newline at the end; the parts are separated by blank lines. A long class is
    reduced to its ``__init__`` (or to its fields, where it has none). "" for a plain function.
    """
    if target.class_name is None:
        return ""
    syntax = Syntax(_with_line_feeds(text))
    node = _class_of(syntax, len(_with_line_feeds(text[: target.start])))
    if node is None:
        return ""
    statements = [_undecorated(statement) for statement in block_of(node)]
    doc = docstring_node(syntax, node)
    docstring = [CANONICAL + syntax.of(doc).strip()] if doc else []
    fields = "\n".join(CANONICAL + syntax.of(statement) for statement in statements if _is_field(statement))
    made = [_function(syntax, statement) for statement in statements if name_of(syntax, statement) == "__init__"]
    constructor = [] if target.name == "__init__" else made[-1:]
    whole = _joined(syntax, node, [*docstring, *([fields] if fields else []), *constructor])
    if len(whole) <= _LONG:
        return whole
    return _joined(syntax, node, constructor or ([fields] if fields else []))


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _class_of(syntax: Syntax, start: int) -> Node | None:
    for node, scope in functions(syntax):
        whole = node.parent if node.parent and node.parent.type == "decorated_definition" else node
        if scope and syntax.line_start(syntax.offset(whole.start_byte)) == start:
            return scope[-1]
    return None


def _undecorated(statement: Node) -> Node:
    return statement.child_by_field_name("definition") or statement


def _is_field(statement: Node) -> bool:
    inner = statement.named_children[0] if statement.type == "expression_statement" else statement
    return inner.type in _FIELDS


def _function(syntax: Syntax, node: Node) -> str:
    colon = next(child.end_byte for child in node.children if child.type == ":")
    header = " ".join(syntax.text[syntax.offset(node.start_byte) : syntax.offset(colon)].split())
    body = reindented_body(syntax, node, syntax.offset(colon), indent=CANONICAL, unit=CANONICAL)
    return "\n".join((CANONICAL + header, *body))


def _joined(syntax: Syntax, node: Node, parts: list[str]) -> str:
    colon = next(child.end_byte for child in node.children if child.type == ":")
    decorated = node.parent if node.parent and node.parent.type == "decorated_definition" else None
    decorators = [syntax.of(child) for child in decorated.children if child.type == "decorator"] if decorated else []
    line = syntax.text[syntax.offset(node.start_byte) : syntax.offset(colon)]
    head = "\n".join((*decorators, line))
    return "\n".join((head, "\n\n".join(parts))).rstrip("\n")
