"""Documents from real functions: those with a docstring in the standard library and in the project's dependencies.

They are read where they are installed, as text: nothing is run, and nothing is copied into the repository. Only
distributions in ``LICENCES`` are read, and only while they declare the licence written there.
"""

import ast
import builtins
import hashlib
import importlib.metadata
import inspect
import io
import random
import re
import sysconfig
import textwrap
import tokenize
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePath

from greenroom_tiny.documents.docstrings import stub
from greenroom_tiny.documents.drawn import (
    ANSWER_WEIGHT,
    ASSISTANT,
    END,
    MIDDLE,
    PREFIX,
    PROMPT_WEIGHT,
    SPECIAL,
    SUFFIX,
    USER,
    Segment,
    turn,
)
from greenroom_tiny.documents.infills import (
    AFTER_LEAST,
    AFTER_MOST,
    BEFORE_MOST,
    DOCUMENTED_SHARE,
    File,
    after_window,
    before_window,
    hole,
)
from greenroom_tiny.documents.licences import LICENCES, PYTHON, installed
from greenroom_tiny.holdout import DEMO, HELD_OUT_PERCENT
from greenroom_tiny.spec import indent

SKIPPED = frozenset(
    [
        "test",
        "tests",
        "testing",
        "conftest",
        "idlelib",
        "lib2to3",
        "turtledemo",
        "ensurepip",
        "pydoc_data",
        "site-packages",
        "dist-packages",
        "node_modules",
        "_vendor",
        "vendor",
        "vendored",
        "_vendored",
        "_bundled",
        "extern",
        "_generated",
    ]
)
# A file with a notice of its own may be under other terms than its distribution. Apache's is left to the table.
OWN_NOTICES = (
    "permission to use",
    "permission is hereby",
    "gpl",
    "gnu ",
    "mozilla public",
    "creative commons",
    "cc-by",
    "cc by",
    "stackoverflow.com",
    "provided 'as-is'",
)
# Comments, strings and statements over several lines, several statements on one: taking lines apart may change these.
UNSAFE = re.compile(r"[#;\\]|\"{3}|'{3}")
DECORATORS = frozenset({"staticmethod", "classmethod", "property", "cached_property", "cache", "lru_cache", "override"})
MOST_LINES, MOST_COLUMNS, MOST_CHARACTERS = 25, 110, 1000
LONG_DOCSTRING, LONGEST_DOCSTRING = 260, 400
LONGEST_CLASS = 360
MOST_FOREIGN = 1
IMPLEMENT_SHARE, IN_CLASS_SHARE = 0.6, 0.8
Scope = ast.Module | ast.ClassDef


@dataclass(frozen=True)
class LibraryFunction:
    """A function as its authors wrote it, without comments; ``body`` is at column 0 and without the docstring.

    ``class_text`` is, for a method, its class without methods but ``__init__``, as the product shows it, or as much of
    that as is short. ``foreign`` are the names in the body that neither stub nor class nor Python itself explains.
    """

    distribution: str
    module: str
    qualified_name: str
    definition: str
    docstring: str
    body: str
    class_text: str
    foreign: tuple[str, ...]

    @property
    def code(self) -> str:
        """The function without its docstring, at column 0 even if it is a method."""
        return f"{self.definition}\n{indent(self.body)}"


def files(name: str) -> Iterator[tuple[Path, PurePath]]:
    """The Python files of a distribution, in order: where they are, and their path as a module."""
    if name == PYTHON:
        root = Path(sysconfig.get_path("stdlib"))
        paths = [(path, path.relative_to(root)) for path in root.rglob("*.py")]
    else:
        listed = importlib.metadata.files(name) or []
        paths = [(Path(str(path.locate())), PurePath(path)) for path in listed if path.suffix == ".py"]
    for path, module in sorted(paths, key=lambda pair: pair[1].as_posix()):
        parts = module.with_suffix("").parts
        if not SKIPPED.intersection(parts) and ".." not in parts and not parts[-1].startswith("test_"):
            yield path, module


def definitions(
    scope: Scope, outer: tuple[ast.ClassDef, ...] = ()
) -> Iterator[tuple[ast.FunctionDef, tuple[ast.ClassDef, ...]]]:
    """Functions and methods with the classes around them."""
    for node in scope.body:
        if isinstance(node, ast.FunctionDef):
            yield node, outer
        elif isinstance(node, ast.ClassDef):
            yield from definitions(node, (*outer, node))


def plain(node: ast.FunctionDef) -> bool:
    """Whether a function can stand alone: known decorators, no definitions inside, something in it."""
    for decorator in node.decorator_list:
        name = ast.unparse(decorator.func if isinstance(decorator, ast.Call) else decorator)
        if name.split(".")[-1] not in DECORATORS or name.startswith("self"):
            return False
    inside = [part for statement in node.body for part in ast.walk(statement)]
    odd = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Global, ast.Nonlocal, ast.Await)
    return not any(isinstance(part, odd) for part in inside) and not hollow(node.body[1:])


def hollow(body: list[ast.stmt]) -> bool:
    """Whether a body does nothing: passes, or says that it is not implemented."""
    return all(isinstance(s, ast.Pass) or "NotImplemented" in ast.unparse(s) or ast.unparse(s) == "..." for s in body)


def definition_line(node: ast.FunctionDef) -> str:
    """The ``def`` line on one line and without decorators, as the product shows it."""
    bare = ast.FunctionDef(node.name, node.args, [ast.Pass()], [], node.returns, lineno=1, col_offset=0)
    return ast.unparse(bare).partition("\n")[0]


def block(lines: list[str], statements: list[ast.stmt]) -> str | None:
    """The text of these statements at column 0, without comments and blank lines.

    None when that, or indenting it, would change them.
    """
    first, last = statements[0], statements[-1]
    assert last.end_lineno is not None
    kept = [line for line in lines[first.lineno - 1 : last.end_lineno] if line.strip()]
    margin = " " * first.col_offset
    if not UNSAFE.search("\n".join(kept)) and all(line.startswith(margin) for line in kept):
        return "\n".join(line[first.col_offset :].rstrip() for line in kept)
    kept = lines[first.lineno - 1 : last.end_lineno]
    try:
        for token in tokenize.generate_tokens(io.StringIO("\n".join(kept) + "\n").readline):
            if token.type == tokenize.COMMENT:
                row, column = token.start
                kept[row - 1] = kept[row - 1][:column].rstrip()
        text = "\n".join(line[first.col_offset :].rstrip() for line in kept if line.strip())
        flush, inside = ast.parse(text).body, ast.parse(f"if 1:\n{indent(text)}").body[0]
    except (tokenize.TokenError, SyntaxError):
        return None
    assert isinstance(inside, ast.If)
    as_read = list(map(ast.dump, statements))
    return text if as_read == list(map(ast.dump, flush)) == list(map(ast.dump, inside.body)) else None


def short_docstring(node: ast.FunctionDef) -> str | None:
    """The docstring, its first paragraph alone when it is long; None when it would not do as a request."""
    text = ast.get_docstring(node) or ""
    if len(text) > LONG_DOCSTRING:
        text = text.split("\n\n")[0]
    text = "\n".join(line.rstrip() for line in text.split("\n")).strip()
    awkward = '"""' in text or "\\" in text or text.endswith('"') or text.startswith((":", "@", ".."))
    if inspect.cleandoc(text) != text:  # what is left of it stands deeper than its first line: written, it would not
        return None
    return None if awkward or len(text.split()) < 3 or len(text) > LONGEST_DOCSTRING else text


def class_text(lines: list[str], around: ast.ClassDef, with_init: bool) -> str:
    """A class without its methods but ``__init__``; its line alone, or that and ``__init__``, if long."""
    bases = ", ".join(map(ast.unparse, [*around.bases, *around.keywords]))
    head = "\n".join(
        [
            *(f"@{ast.unparse(decorator)}" for decorator in around.decorator_list),
            f"class {around.name}({bases}):" if bases else f"class {around.name}:",
        ]
    )
    assigned = [node for node in around.body if isinstance(node, ast.Assign | ast.AnnAssign)]
    fields = [block(lines, [node]) for node in assigned[:MOST_LINES]]
    shown = indent("\n".join(field for field in fields if field is not None))
    made = constructor(lines, around) if with_init else ""
    for parts in ((shown, made), ("", made), (shown, "")):
        text = "\n\n".join(part for part in parts if part)
        if text and text.isascii() and len(head) + len(text) < LONGEST_CLASS:
            return f"{head}\n{text}"
    return head


def constructor(lines: list[str], around: ast.ClassDef) -> str:
    """The ``__init__`` of a class, indented and without its docstring; "" when there is none."""
    for node in around.body:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            statements = node.body[1:] if ast.get_docstring(node) is not None else node.body
            short = 0 < len(statements) <= MOST_LINES
            body = block(lines, statements) if short else None
            return "" if body is None else indent(f"{definition_line(node)}\n{indent(body)}")
    return ""


def foreign_names(stub: str, body: list[ast.stmt]) -> tuple[str, ...]:
    """Names and attributes of ``self`` in a body that the stub does not mention, sorted."""
    bound, read = {"self", "cls"}, set[str]()
    for statement in body:
        for part in ast.walk(statement):
            match part:
                case ast.Name(name, ast.Load()):
                    read.add(name)
                case ast.Name(name) | ast.arg(name) | ast.ExceptHandler(name=str(name)):
                    bound.add(name)
                case ast.alias():
                    bound.add((part.asname or part.name).split(".")[0])
                case ast.Attribute(ast.Name("self" | "cls"), name):
                    read.add(name)
                case _:
                    pass
    said = set(re.findall(r"\w+", stub))
    return tuple(sorted(read - bound - said - set(dir(builtins))))


def fingerprint(body: str) -> str:
    """A hash of a body's code with its names, whatever its layout, quotes and comments are."""
    return hashlib.blake2b(ast.unparse(ast.parse(textwrap.dedent(body))).encode(), digest_size=16).hexdigest()


def read(distribution: str, path: Path, module: PurePath) -> Iterator[LibraryFunction]:
    """The functions of a file that can be documents."""
    try:
        with tokenize.open(path) as file:
            text = file.read()
        lower = text.lower()
        if '"""' not in text or any(notice in lower for notice in OWN_NOTICES):
            return
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, UnicodeDecodeError, OSError):
        return
    lines = text.split("\n")
    dotted = ".".join(module.with_suffix("").parts).removesuffix(".__init__")
    classes: dict[tuple[ast.ClassDef, bool], str] = {}
    for node, outer in definitions(tree):
        function = candidate(lines, node, outer)
        if function is None:
            continue
        definition, docstring, body = function
        qualified = ".".join([*(around.name for around in outer), node.name])
        around = ""
        if outer:
            key = (outer[-1], node.name != "__init__")
            around = classes[key] = classes.get(key) or class_text(lines, *key)
        if len(around) + 2 * len(definition) + len(docstring) + len(indent(body)) > MOST_CHARACTERS:
            around = f"class {outer[-1].name}:" if outer else ""
        foreign = foreign_names(f"{around} {definition} {docstring}", node.body[1:])
        yield LibraryFunction(distribution, dotted, qualified, definition, docstring, body, around, foreign)


def candidate(lines: list[str], node: ast.FunctionDef, outer: tuple[ast.ClassDef, ...]) -> tuple[str, str, str] | None:
    """Definition, docstring and body of a function that is short, plain and four spaces in; else None."""
    end = node.end_lineno or node.lineno
    if ast.get_docstring(node) is None or len(node.body) < 2 or end - node.body[1].lineno >= 2 * MOST_LINES:
        return None
    first = node.body[1]
    if first.lineno == node.body[0].end_lineno or first.col_offset != node.col_offset + 4:
        return None
    docstring = short_docstring(node)
    body = block(lines, node.body[1:]) if docstring is not None and plain(node) else None
    if docstring is None or body is None or body.count("\n") >= MOST_LINES:
        return None
    definition = definition_line(node)
    whole = f"{definition}\n{docstring}\n{body}"
    if len(whole) + len(definition) > MOST_CHARACTERS - 100 or not whole.isascii() or "\t" in whole:
        return None
    if max(map(len, whole.split("\n"))) > MOST_COLUMNS or any(token in whole for token in SPECIAL):
        return None
    return definition, docstring, body


def demo_names() -> frozenset[str]:
    """Names of the demo's functions: those, unlike drawn tasks, cannot be told by what they do without running them."""
    tree = ast.parse(DEMO.read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@cache
def functions() -> tuple[LibraryFunction, ...]:
    """All functions, each body once, in the order of ``LICENCES``, of paths and of lines.

    :raises ValueError: when a distribution declares another licence than the table has.
    """
    banned, seen, found = demo_names(), set[str](), list[LibraryFunction]()
    for name, licence in installed().items():
        if licence != LICENCES[name]:
            raise ValueError(f"{name} declares {licence or 'no known licence'}, expected {LICENCES[name]}")
        for path, module in files(name):
            for function in read(name, path, module):
                key = fingerprint(function.body)
                if key not in seen and function.qualified_name not in banned:
                    seen.add(key)
                    found.append(function)
    return tuple(found)


def held_out(function: LibraryFunction) -> bool:
    """Whether a function is kept from training; by its name and class, so that a fork's version goes with it."""
    digest = hashlib.blake2b(function.qualified_name.encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") % 100 < HELD_OUT_PERCENT


@cache
def training() -> tuple[tuple[LibraryFunction, ...], tuple[LibraryFunction, ...]]:
    """The functions that are trained on: all of them, and those whose body a stub can be expected to explain."""
    ours = tuple(function for function in functions() if not held_out(function))
    return ours, tuple(function for function in ours if len(function.foreign) <= MOST_FOREIGN)


def implement(r: random.Random) -> list[Segment]:
    """Stub in, whole function out. A method's stub stands in its class, or now and then alone."""
    function = r.choice(training()[1])
    around = function.class_text if r.random() < IN_CLASS_SHARE else ""
    request = stub(function.definition, function.docstring, around)
    return [*turn(USER, request, PROMPT_WEIGHT), *turn(ASSISTANT, function.code, ANSWER_WEIGHT)]


def written(function: LibraryFunction, documented: bool) -> File:
    """The function as it stands in its file, with or without its docstring."""
    head, body = function.definition, indent(function.body)
    if documented:
        head = stub(head, function.docstring, function.class_text)
    elif function.class_text:
        head = f"{function.class_text}\n\n{indent(head)}"
    if function.class_text:
        body = indent(body)
    return File(f"{head}\n{body}\n", len(head) + 1, len(head) + 1 + len(body))


def infill(r: random.Random) -> list[Segment]:
    """A function, in its class if it has one, with a hole in its body: what is before, what follows, the middle."""
    file = written(r.choice(training()[0]), r.random() < DOCUMENTED_SHARE)
    a, b = hole(r, file)
    line = file.text.rfind("\n", 0, a) + 1
    before, after = before_window(file.text[:line], BEFORE_MOST), file.text[b:]
    after = after_window(after, r.randint(AFTER_LEAST, AFTER_MOST))
    return [
        Segment(PREFIX, PROMPT_WEIGHT), Segment(before, PROMPT_WEIGHT), Segment(SUFFIX, PROMPT_WEIGHT), Segment(after, PROMPT_WEIGHT),
        Segment(MIDDLE, PROMPT_WEIGHT), Segment(file.text[line:a], PROMPT_WEIGHT), Segment(file.text[a:b], ANSWER_WEIGHT), Segment(END, ANSWER_WEIGHT),
    ]  # fmt: skip


def documents(r: random.Random) -> list[Segment]:
    """A document in one of the two formats."""
    return implement(r) if r.random() < IMPLEMENT_SHARE else infill(r)
