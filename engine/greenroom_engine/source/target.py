"""The function to be written or repaired."""

import ast
import difflib
import inspect
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from greenroom_engine.source.errors import TargetNotFound
from greenroom_engine.source.parsing import parse_module
from greenroom_engine.source.syntax import Syntax

_NEAREST = 5  # names offered when the asked one is missing: enough to recognise, few enough to read
_ACCESSORS = ("getter", "setter", "deleter")


@dataclass(frozen=True)
class Target:
    """One function definition in a text.

    ``start`` and ``end`` are character offsets of the whole definition, decorators and trailing comments
    included, from the beginning of its first line to the end of its last (newline excluded). ``body`` is the
    offset where the replaceable part begins: behind the docstring, else behind the colon, and behind a
    comment on that line. ``header`` (decorators and signature up to the colon) is dedented; ``docstring`` is
    cleaned as by ``inspect.cleandoc``. The setter of a property ``C.x`` has the qualified name
    ``C.x.setter``.
    """

    path: str
    qualname: str
    name: str
    start: int
    end: int
    body: int
    indent: str
    source: str
    header: str
    docstring: str | None
    is_stub: bool
    is_async: bool
    class_name: str | None


def find_target(text: str, path: str, qualname: str) -> Target:
    """The function called ``qualname`` (``f``, ``Class.method``, ``outer.inner``).

    Of several definitions with that name the implementation is taken, not its overloads; then a stub, if just
    one of them is a stub; then the last, which is the one Python would bind. Raises SyntaxInvalid when Python
    cannot parse the text, TargetNotFound with the nearest names.
    """
    parse_module(text, path)
    wanted = qualname.replace("<locals>.", "").strip()
    targets = list_targets(text, path)
    for target in targets:
        if target.qualname == wanted:
            return target
    raise _not_found(path, wanted, [target.qualname for target in targets])


def list_targets(text: str, path: str) -> list[Target]:
    """Every function of the text, in order, one per qualified name; half-typed text as far as it goes."""
    syntax = Syntax(text)
    chosen: dict[str, Target] = {}
    for node, scope in functions(syntax):
        if is_overload(syntax, node):
            continue
        target = _describe(syntax, path, node, scope)
        previous = chosen.get(target.qualname)
        if previous is None or target.is_stub or not previous.is_stub:
            chosen[target.qualname] = target
    return sorted(chosen.values(), key=lambda target: target.start)


def functions(syntax: Syntax) -> Iterator[tuple[Node, tuple[Node, ...]]]:
    """Each function definition with the classes and functions around it, outermost first."""
    pending: list[tuple[Node, tuple[Node, ...]]] = [(syntax.root, ())]
    while pending:
        node, scope = pending.pop()
        if node.type == "function_definition" and node.child_by_field_name("name"):
            yield node, scope
        if node.type in ("function_definition", "class_definition") and node.child_by_field_name("name"):
            scope = (*scope, node)
        pending.extend((child, scope) for child in reversed(node.named_children))


def name_of(syntax: Syntax, node: Node) -> str:
    """Name of a function or class definition."""
    name = node.child_by_field_name("name")
    return syntax.of(name) if name else ""


def qualname_of(syntax: Syntax, node: Node, scope: tuple[Node, ...]) -> str:
    """Dotted name of a definition, ``.setter`` and its like appended for the further parts of a property."""
    name = name_of(syntax, node)
    parts = [*(name_of(syntax, outer) for outer in scope), name]
    for decorator in _decorators(syntax, node):
        head, _, accessor = decorator.rpartition(".")
        if head == name and accessor in _ACCESSORS:
            parts.append(accessor)
    return ".".join(parts)


def is_overload(syntax: Syntax, node: Node) -> bool:
    """Whether the definition is a typing overload, which has no body of its own."""
    return any(decorator.rpartition(".")[2] == "overload" for decorator in _decorators(syntax, node))


def block_of(node: Node) -> list[Node]:
    """Statements of a definition's body, comments left out; empty when the body is not typed yet."""
    block = node.child_by_field_name("body")
    return [child for child in block.named_children if child.type != "comment"] if block else []


def docstring_node(syntax: Syntax, node: Node) -> Node | None:
    """The statement which is the definition's docstring."""
    statements = block_of(node)
    if not statements or statements[0].type != "expression_statement" or not statements[0].named_children:
        return None
    literal = statements[0].named_children[0]
    if literal.type not in ("string", "concatenated_string"):
        return None
    return None if _literal(syntax.of(literal)) is None else statements[0]


def _describe(syntax: Syntax, path: str, node: Node, scope: tuple[Node, ...]) -> Target:
    whole = node.parent if node.parent and node.parent.type == "decorated_definition" else node
    start = syntax.line_start(syntax.offset(whole.start_byte))
    indent = syntax.text[start : syntax.offset(whole.start_byte)]
    end = _line_end(syntax.text, syntax.offset(whole.end_byte))
    colon = syntax.offset(next(child.end_byte for child in node.children if child.type == ":"))
    docstring = docstring_node(syntax, node)
    rest = block_of(node)[1 if docstring else 0 :]
    kept = syntax.offset(docstring.end_byte) if docstring else colon
    return Target(
        path=path,
        qualname=qualname_of(syntax, node, scope),
        name=name_of(syntax, node),
        start=start,
        end=end,
        body=_behind_comment(syntax.text, kept),
        indent=indent,
        source=syntax.text[start:end],
        header=_dedented(syntax.text[start:colon], indent),
        docstring=inspect.cleandoc(_literal(syntax.of(docstring)) or "") if docstring else None,
        is_stub=all(_is_placeholder(syntax, statement) for statement in rest),
        is_async=any(child.type == "async" for child in node.children),
        class_name=name_of(syntax, scope[-1]) if scope and scope[-1].type == "class_definition" else None,
    )


def _decorators(syntax: Syntax, node: Node) -> list[str]:
    """Decorators as written, without the at sign and call arguments."""
    if not node.parent or node.parent.type != "decorated_definition":
        return []
    nodes = [child for child in node.parent.named_children if child.type == "decorator"]
    return [syntax.of(decorator).lstrip("@").split("(")[0].strip() for decorator in nodes]


def _is_placeholder(syntax: Syntax, statement: Node) -> bool:
    text = syntax.of(statement).rstrip(";").strip()
    return text in ("...", "pass") or re.match(r"raise\s+NotImplementedError\b", text) is not None


def _literal(text: str) -> str | None:
    """Value of a string literal; None when it is no plain string (bytes, f-string, unfinished)."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # invalid escapes in the user's docstring
            value: object = ast.literal_eval(text.strip())
    except (SyntaxError, ValueError):
        return None
    return value if isinstance(value, str) else None


def _line_end(text: str, offset: int) -> int:
    if text[offset - 1 : offset + 1] == "\r\n":
        return offset - 1  # the grammar counts the carriage return behind a comment as part of it
    found = re.compile(r"[\r\n]").search(text, offset)
    return found.start() if found else len(text)


def _behind_comment(text: str, offset: int) -> int:
    """Behind the comment that follows on the same line, if nothing else does."""
    found = re.compile(r"[ \t]*#[^\r\n]*").match(text, offset)
    return found.end() if found else offset


def _dedented(text: str, indent: str) -> str:
    lines = re.split(r"\r\n|\r|\n", text)
    return "\n".join(line.removeprefix(indent) for line in lines)


def _not_found(path: str, wanted: str, names: list[str]) -> TargetNotFound:
    within = [name for name in names if name.startswith(f"{wanted}.")]  # a class was named: its methods
    if within:
        return TargetNotFound(path, wanted, tuple(within[:_NEAREST]))
    by_last = {name.rpartition(".")[2]: name for name in names}
    close = difflib.get_close_matches(wanted, names, _NEAREST, cutoff=0.5)
    close += [by_last[last] for last in difflib.get_close_matches(wanted.rpartition(".")[2], by_last, _NEAREST, 0.6)]
    nearest = list(dict.fromkeys(close)) or (names if len(names) <= _NEAREST else [])
    return TargetNotFound(path, wanted, tuple(nearest[:_NEAREST]))
