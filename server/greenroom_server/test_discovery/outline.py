"""What one file defines and imports, and what each definition speaks of."""

import ast
import tokenize
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO

from greenroom_engine.source.parsing import parse_in_pieces

Chain = tuple[str, ...]  # a dotted expression: m.Box.lid -> ("m", "Box", "lid")

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_IMPORTERS = ("import_module", "importorskip", "__import__")


@dataclass(frozen=True)
class Imported:
    """A name bound by ``from <level dots><module> import <name>``, or, without name, ``import module``."""

    module: str
    name: str | None = None
    level: int = 0


@dataclass(frozen=True)
class Unit:
    """A piece of code: its dotted expressions and attribute names, and the fixtures it asks for by name."""

    name: str
    line: int
    chains: frozenset[Chain]
    attributes: frozenset[str]
    fixtures: frozenset[str] = frozenset()
    is_function: bool = False
    is_fixture: bool = False
    is_autouse: bool = False


@dataclass
class ClassOutline:
    """A class: its methods, and everything else in it (bases, decorators, attributes) as one unit."""

    name: str
    line: int
    body: Unit
    bases: tuple[Chain, ...]
    methods: dict[str, Unit] = field(default_factory=dict[str, Unit])


@dataclass
class Outline:
    """A file. ``units`` are its functions, variables and fixtures, by the names they are used by."""

    imports: dict[str, list[Imported]] = field(default_factory=dict[str, list[Imported]])
    modules: list[Imported] = field(default_factory=list[Imported])
    stars: list[Imported] = field(default_factory=list[Imported])
    units: dict[str, Unit] = field(default_factory=dict[str, Unit])
    classes: dict[str, ClassOutline] = field(default_factory=dict[str, ClassOutline])
    plugins: tuple[str, ...] = ()


def outline_of(source: bytes) -> Outline | None:
    """Read a file; None when it does not parse."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # invalid escapes in the user's files
            encoding, _ = tokenize.detect_encoding(BytesIO(source).readline)
            tree = parse_in_pieces(source.decode(encoding))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    outline = Outline()
    for node in ast.walk(tree):
        _read_import(outline, node)
    for statement in _flat(tree.body):
        _read_statement(outline, statement)
    return outline


def _flat(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements of a scope, those inside ``if``, ``try``, ``with`` and loops included."""
    for statement in body:
        inner = [
            child
            for child in ast.iter_child_nodes(statement)
            if isinstance(child, ast.stmt | ast.ExceptHandler | ast.match_case)
        ]
        if isinstance(statement, (*_FUNCTIONS, ast.ClassDef)) or not inner:
            yield statement
            continue
        for child in inner:
            yield from _flat([child] if isinstance(child, ast.stmt) else child.body)


def _read_import(outline: Outline, node: ast.AST) -> None:
    """Imports count wherever they stand: tests often import inside the function."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            bound = alias.asname or alias.name.split(".")[0]
            module = alias.name if alias.asname else bound
            outline.modules.append(Imported(alias.name))
            outline.imports.setdefault(bound, []).append(Imported(module))
    elif isinstance(node, ast.ImportFrom):
        for alias in node.names:
            imported = Imported(node.module or "", alias.name, node.level)
            outline.modules.append(imported)
            if alias.name == "*":
                outline.stars.append(imported)
            else:
                outline.imports.setdefault(alias.asname or alias.name, []).append(imported)
    elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and isinstance(node.targets[0], ast.Name):
        called, arguments = _chain(node.value.func), node.value.args
        if called and called[-1] in _IMPORTERS and arguments and isinstance(arguments[0], ast.Constant):
            module = Imported(str(arguments[0].value))
            outline.imports.setdefault(node.targets[0].id, []).append(module)
            outline.modules.append(module)


def _read_statement(outline: Outline, node: ast.stmt) -> None:
    if isinstance(node, _FUNCTIONS):
        unit = _function(node)
        outline.units[node.name] = unit
        outline.units[unit.name] = unit
    elif isinstance(node, ast.ClassDef):
        outline.classes[node.name] = _class(node)
    elif isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        names = [inner.id for target in targets for inner in ast.walk(target) if isinstance(inner, ast.Name)]
        for name in names:
            outline.units[name] = _unit(name, node.lineno, [node.value] if node.value else [])
        if "pytest_plugins" in names and node.value:
            outline.plugins = tuple(_strings(node.value))


def _class(node: ast.ClassDef) -> ClassOutline:
    rest: list[ast.AST] = [*node.bases, *node.keywords, *node.decorator_list]
    methods: dict[str, Unit] = {}
    for statement in _flat(node.body):
        if isinstance(statement, _FUNCTIONS):
            methods[statement.name] = _function(statement)
        else:
            rest.append(statement)
    bases = tuple(chain for base in node.bases if (chain := _chain(base)))
    return ClassOutline(node.name, node.lineno, _unit(node.name, node.lineno, rest), bases, methods)


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Unit:
    name, fixture, autouse = node.name, False, False
    fixtures = {arg.arg for arg in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)}
    for decorator in node.decorator_list:
        fixtures.update(_strings(decorator))
        called = _chain(decorator.func if isinstance(decorator, ast.Call) else decorator)
        fixture |= called is not None and called[-1] == "fixture"
        for keyword in decorator.keywords if isinstance(decorator, ast.Call) else []:
            if keyword.arg == "name" and isinstance(keyword.value, ast.Constant):
                name = str(keyword.value.value)
            autouse |= (
                keyword.arg == "autouse" and isinstance(keyword.value, ast.Constant) and bool(keyword.value.value)
            )
    line = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    unit = _unit(name, line, [node])
    return replace(
        unit,
        fixtures=frozenset(fixtures),
        is_function=True,
        is_fixture=fixture,
        is_autouse=fixture and autouse,
    )


def _unit(name: str, line: int, nodes: Iterable[ast.AST]) -> Unit:
    chains: set[Chain] = set()
    attributes: set[str] = set()
    pending = list(nodes)
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Attribute | ast.Name) and (chain := _chain(node)):
            chains.add(chain)
            attributes.update(chain[1:])
            continue
        if isinstance(node, ast.Attribute):
            attributes.add(node.attr)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
            attributes.add(node.value)  # getattr(box, "lid"), monkeypatch.setattr(module, "f", ...)
        pending.extend(ast.iter_child_nodes(node))
    return Unit(name, line, frozenset(chains), frozenset(attributes))


def _chain(node: ast.AST) -> Chain | None:
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return (node.id, *reversed(parts)) if isinstance(node, ast.Name) else None


def _strings(node: ast.AST) -> list[str]:
    return [inner.value for inner in ast.walk(node) if isinstance(inner, ast.Constant) and isinstance(inner.value, str)]
