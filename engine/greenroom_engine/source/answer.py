"""The target's new definition, taken out of what a model wrote."""

import re
import textwrap
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from greenroom_engine.source.control_text import before_control_text
from greenroom_engine.source.imports import needed_imports
from greenroom_engine.source.indentation import CANONICAL, reindented_body
from greenroom_engine.source.syntax import Syntax
from greenroom_engine.source.target import (
    Target,
    docstring_node,
    functions,
    is_overload,
    name_of,
    qualname_of,
)
from greenroom_engine.source.thoughts import without_thoughts
from greenroom_sandbox import python_tree

_FENCE = re.compile(r"^[ \t]*(```+|~~~+)[^\n]*\n(.*?)(?:^[ \t]*\1|\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Answer:
    """A body for the target.

    ``code`` is the definition in canonical form: the target's own decorators and signature, dedented, then
    the model's body at four spaces with LF line ends; without the docstring when the target has one (the file
    keeps its own). Equal code means an equal patch. ``imports`` are the statements its free names need, one
    name each.
    """

    code: str
    imports: tuple[str, ...]


def extract_answer(answer: str, target: Target) -> Answer | None:
    """The target's definition in ``answer``: in a fenced block (the last that has it) or bare amid prose.

    A method may come bare or inside its class, a nested function inside the outer one. Everything else the
    model wrote is dropped, changes to signature and decorators too; thoughts are no answer. None: no such
    function, or it does not compile.
    """
    text = without_thoughts(answer.replace("\r\n", "\n").replace("\r", "\n"))
    # A model that misses its end spells out a control token and goes on with nonsense; in a string it may be meant.
    for clean in dict.fromkeys((before_control_text(text), text)):
        if found := _extract(clean, target):
            return found
    return None


def _extract(text: str, target: Target) -> Answer | None:
    blocks = [textwrap.dedent(found.group(2)) for found in _FENCE.finditer(text)]
    sources = [Syntax(block) for block in (blocks or [textwrap.dedent(text)])]
    for syntax in reversed(sources):
        node = _definition(syntax, target)
        code = node and _canonical(syntax, node, target)
        if code and compiles(code, nested=_is_nested(target)):
            written = (statement for source in sources for statement in _import_statements(source))
            return Answer(code, needed_imports(code, written))
    return None


def compiles(code: str, *, nested: bool = False) -> bool:
    """Whether ``code`` is one definition Python compiles; a ``nested`` one may name what surrounds it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # such as "invalid escape": a style matter, decided by the tests
            tree = python_tree(code)
            if not nested:
                compile(code, "<answer>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return len(tree.body) == 1


def _definition(syntax: Syntax, target: Target) -> Node | None:
    """The function that fits the qualified name best, with the least around it; of equals the last."""
    wanted, part = _split(target.qualname.split("."), target.name)
    best: tuple[tuple[int, bool, int], Node] | None = None
    for node, scope in functions(syntax):
        path, accessor = _split(qualname_of(syntax, node, scope).split("."), name_of(syntax, node))
        shared = _common_suffix(path, wanted)
        score = shared, accessor == part, -len(path)
        if shared and not is_overload(syntax, node) and (best is None or score >= best[0]):
            best = score, node
    return best[1] if best else None


def _split(path: list[str], name: str) -> tuple[list[str], str]:
    """A qualified name without, and only, its part of a property (``setter``)."""
    return (path, "") if path[-1] == name else (path[:-1], path[-1])


def _common_suffix(left: list[str], right: list[str]) -> int:
    length = 0
    for a, b in zip(reversed(left), reversed(right), strict=False):
        if a != b:
            break
        length += 1
    return length


def _canonical(syntax: Syntax, node: Node, target: Target) -> str | None:
    docstring = docstring_node(syntax, node) if target.docstring is not None else None
    colon = next((child for child in node.children if child.type == ":"), None)
    if colon is None:
        return None
    start = syntax.offset((docstring or colon).end_byte)
    body = reindented_body(syntax, node, start, indent="", unit=CANONICAL)
    return "\n".join([target.header, *body]) + "\n" if body else None


def _import_statements(syntax: Syntax) -> Iterator[str]:
    for node in syntax.root.named_children:
        if node.type in ("import_statement", "import_from_statement"):
            yield syntax.of(node)


def _is_nested(target: Target) -> bool:
    return "." in target.qualname and target.class_name is None
