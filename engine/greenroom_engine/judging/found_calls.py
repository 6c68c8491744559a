"""Literal calls of a target that the user wrote: in tests, in doctests, in the prose of the docstring.

The text is read, never run: names are followed to literals (assignments, parametrised tests, loops over literals,
fixtures, ``setUp``), and what remains no literal is left out.
"""

import ast
import doctest
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

from greenroom_engine.judging.known_names import Names, bind, last_name, resolved
from greenroom_engine.judging.literal import NotLiteral, call_of, value_of
from greenroom_engine.judging.pytest_values import fixtures, parametrised_rows
from greenroom_engine.judging.signature import Signature
from greenroom_engine.source import Target
from greenroom_sandbox import Call, TestSelection, Workspace, python_tree

_ITEMS = 20  # of a loop
_LONGEST = 2000  # characters of a call: longer ones say nothing that shorter ones do not


def found_calls(target: Target, signature: Signature, workspace: Workspace, tests: TestSelection) -> list[Call]:
    """Every different call, those of the docstring first."""
    finder = _Finder(signature)
    found: list[Call] = []
    for source in _docstring_sources(target):
        with suppress(SyntaxError, ValueError):
            found += finder.in_module(python_tree(source), {})
    for path in _files(workspace, tests):
        with suppress(SyntaxError, ValueError):
            found += finder.in_module(python_tree(workspace.files[path]), {})
    return list(dict.fromkeys(found))


def calls_in(text: str, signature: Signature) -> list[Call]:
    """The calls in the lines of a text that need not be Python as a whole, such as a model's answer."""
    finder = _Finder(signature)
    last = signature.callee.rpartition(".")[2]
    found: list[Call] = []
    for line in text.split("\n"):
        if last in line:
            for source in _parsable(line, signature.callee.partition(".")[0]):
                with suppress(SyntaxError, ValueError, RecursionError, MemoryError):
                    found += finder.in_module(python_tree(source), {})
    return list(dict.fromkeys(found))


def _files(workspace: Workspace, tests: TestSelection) -> list[str]:
    """Python files that the selection names."""
    named = [argument.partition("::")[0].strip("/") for argument in tests.arguments]
    inside = [
        path
        for path in workspace.files
        if path.endswith(".py")
        and any(path == name or name in ("", ".") or path.startswith(name + "/") for name in named)
    ]
    return sorted(inside)


def _docstring_sources(target: Target) -> Iterator[str]:
    doc = target.docstring or ""
    examples: list[doctest.Example] = []
    with suppress(ValueError):  # a docstring that only looks like a doctest
        examples = doctest.DocTestParser().get_examples(doc)
    yield "".join(example.source for example in examples)
    for line in doc.splitlines():
        if not line.lstrip().startswith(">>>"):
            yield from _parsable(line, target.name)


def _parsable(line: str, name: str) -> Iterator[str]:
    """Each expression in a line of prose that begins with ``name`` and is a call, or an attribute of one."""
    for start in (match.start() for match in re.finditer(rf"(?<![\w.]){re.escape(name)}\b", line)):
        ends = [match.end() for match in re.finditer(r"\)(\.\w+(?!\w*\())?", line) if match.start() > start]
        for end in reversed(ends):
            with suppress(SyntaxError, ValueError):
                if isinstance(ast.parse(line[start:end], mode="eval").body, ast.Call | ast.Attribute):
                    yield line[start:end]
                    break


class _Finder:
    def __init__(self, signature: Signature) -> None:
        self._signature = signature
        self._owner, _, self._name = signature.callee.rpartition(".")
        self._owner = self._owner.rpartition(".")[2]
        self._aliases = {self._name, self._owner}

    def in_module(self, tree: ast.Module, names: Names) -> list[Call]:
        """All calls of a module: at its top level and in its functions, wherever they stand."""
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    if alias.asname and alias.name in (self._name, self._owner):
                        self._aliases.add(alias.asname)
        known = dict(names)
        found = list(self._in_block(tree.body, known))
        known.update(fixtures(tree))
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                found += self._in_class(node, known)
            elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found += self._in_function(node, known)
        return found

    def _in_class(self, node: ast.ClassDef, names: Names) -> Iterator[Call]:
        known = {**names, **fixtures(node)}
        methods = [each for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
        for method in methods:
            if method.name in ("setUp", "asyncSetUp", "setup_method"):
                for _ in self._in_block(method.body, known):
                    pass  # for the names alone
        for method in methods:
            yield from self._in_function(method, known)

    def _in_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, names: Names) -> Iterator[Call]:
        for row in parametrised_rows(node):
            yield from self._in_block(node.body, {**names, **row})

    def _in_block(self, body: Iterable[ast.stmt], names: dict[str, ast.expr]) -> Iterator[Call]:
        """In the order of execution; ``names`` takes in what is assigned."""
        for statement in body:
            if isinstance(statement, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for expression in _own_expressions(statement):
                for node in ast.walk(expression):
                    if isinstance(node, ast.expr) and (call := self._call(node, names)):
                        yield call
            if isinstance(statement, ast.Assign):
                for place in statement.targets:
                    bind(place, resolved(statement.value, names), names)
            elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
                bind(statement.target, resolved(statement.value, names), names)
            elif isinstance(statement, ast.For | ast.AsyncFor):
                items = resolved(statement.iter, names)
                if isinstance(items, ast.List | ast.Tuple | ast.Set):
                    for item in items.elts[:_ITEMS]:
                        bind(statement.target, item, names)
                        yield from self._in_block(statement.body, names)
                    continue
            for inner in _blocks(statement):
                yield from self._in_block(inner, names)

    def _call(self, node: ast.expr, names: Names) -> Call | None:
        signature = self._signature
        if signature.is_property:
            accessed, arguments, keywords = node, [], []
        elif isinstance(node, ast.Call):
            accessed, arguments, keywords = node.func, node.args, node.keywords
        else:
            return None
        try:
            receiver = self._receiver(accessed, names)
            call = call_of(*_given(arguments, keywords, names), receiver)
        except NotLiteral:
            return None
        return call if len(call.arguments) + len(call.keywords) <= _LONGEST else None

    def _receiver(self, accessed: ast.expr, names: Names) -> tuple[tuple[object, ...], dict[str, object]] | None:
        """What the constructor is given for the object whose method this is; None where none is needed.

        :raises NotLiteral: it is another function, or the object cannot be made.
        """
        if not self._owner:
            match accessed:
                case ast.Name(id=name) if name in self._aliases:
                    return None
                case ast.Attribute(value=ast.Name(), attr=name) if name == self._name:
                    return None
                case _:
                    raise NotLiteral
        if not isinstance(accessed, ast.Attribute) or accessed.attr != self._name:
            raise NotLiteral
        made = resolved(accessed.value, names)
        if isinstance(made, ast.Call) and last_name(made.func) in self._aliases:
            given = _given(made.args, made.keywords, names)
            return given if self._signature.constructor is not None else None
        if self._signature.constructor is None and last_name(made) in self._aliases:
            return None
        raise NotLiteral


def _given(
    arguments: list[ast.expr], keywords: list[ast.keyword], names: Names
) -> tuple[tuple[object, ...], dict[str, object]]:
    if any(keyword.arg is None for keyword in keywords):
        raise NotLiteral
    placed: list[object] = []
    for argument in arguments:
        if isinstance(argument, ast.Starred):
            many = value_of(resolved(argument.value, names))
            if not isinstance(many, list | tuple):
                raise NotLiteral
            placed += many
        else:
            placed.append(value_of(resolved(argument, names)))
    return tuple(placed), {str(k.arg): value_of(resolved(k.value, names)) for k in keywords}


def _own_expressions(statement: ast.stmt) -> Iterator[ast.expr]:
    """Expressions of a statement, without those of the statements inside it."""
    for node in ast.iter_child_nodes(statement):
        if isinstance(node, ast.expr):
            yield node
        elif isinstance(node, ast.withitem):
            yield node.context_expr


def _blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        block = getattr(statement, name, None)
        if isinstance(block, list):
            yield block
    for handler in getattr(statement, "handlers", ()):
        yield handler.body
