"""From a target to the tests that exercise it."""

import ast
import difflib
import doctest
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

from greenroom_engine.source import SyntaxInvalid, Target, list_targets
from greenroom_engine.source.parsing import parse_module
from greenroom_sandbox import TestSelection
from greenroom_server.errors import BadInput
from greenroom_server.test_discovery.conventions import Conventions
from greenroom_server.test_discovery.module_graph import ModuleGraph
from greenroom_server.test_discovery.outline import ClassOutline, Unit
from greenroom_server.test_discovery.reach import Goal, Reach, Use

NAMED = "name it"
BY_CLASS = "use its class"
BY_CALLERS = "use what calls it"
BY_MODULE = "import its module"
BY_IMPORTS = "import what imports its module"
CHOSEN = "were chosen"


@dataclass(frozen=True)
class FoundTests:
    """Tests of a target: what to run, and ``how`` they were found, for display ("they *name it*")."""

    selection: TestSelection
    how: str

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to run."""
        return not self.selection.arguments and not self.selection.doctests

    @property
    def listing(self) -> tuple[str, ...]:
        """One line per pytest argument and doctest."""
        doctests = tuple(f"{path}::{qualname} (doctest)" for path, qualname in self.selection.doctests)
        return (*self.selection.arguments, *doctests)


class Discovery:
    """The tests of one snapshot: ``files`` by posix path relative to its root; each is read when it is first needed."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self.conventions = Conventions.of(files)
        self.graph = ModuleGraph(files, self.conventions.pythonpath)
        self.is_support = _support(files, self.conventions)
        self._trees: dict[str, ast.Module | None] = {}

    def tests_of(self, target: Target) -> FoundTests:
        """The tests that exercise ``target``, whose path is one of the files.

        Tests that name the target, directly or through fixtures, helpers and base classes; only when there are none,
        those that use its class; then those that use something in its module which calls it; then whole files that
        import its module, at last those that import what imports it. The doctests in its own docstring come on top.
        """
        conventions, graph = self.conventions, self.graph
        places = _test_files(self.files, conventions, target.path)
        doctests = _doctests(target)
        for goal, how in _goals(self._tree(target.path), target):
            reach = Reach(graph, goal, self.is_support)
            used = [(node, use) for path in places for node, use in _uses(reach, graph, conventions, path)]
            if nodes := [node for node, use in used if use.both]:
                return FoundTests(TestSelection(tuple(nodes), doctests), how)
            if nodes := [node for node, use in used if use.name]:
                return FoundTests(TestSelection(tuple(nodes), doctests), BY_CLASS)
        importing, how = ((), NAMED) if doctests else _importing(graph, self.files, places, target.path)
        return FoundTests(TestSelection(importing, doctests), how)

    def exercised_by(self, path: str, qualname: str) -> list[Target]:
        """The functions that the test ``qualname`` of the file ``path`` names, itself or through fixtures and helpers.

        Their offsets are those of the text with U+FFFD for what is not UTF-8: good for names, not for edits.
        """
        top, _, method = qualname.partition(".")
        outline = self.graph.outline(path)
        owner = outline.classes.get(top) if method else None
        unit = owner.methods.get(method) if owner else outline.units.get(qualname)
        if unit is None:
            return []
        found: list[Target] = []
        for module in sorted(self.graph.imported_modules(path)):
            if self.is_support(module):
                continue
            for target in list_targets(self.files[module].decode("utf-8", "replace"), module):
                goal, _ = next(_goals(self._tree(module), target))
                is_implied = goal.members is None and "." in target.qualname  # what using its class does by itself
                if not is_implied and Reach(self.graph, goal, self.is_support).of_test(path, unit, owner).both:
                    found.append(target)
        return found

    def _tree(self, path: str) -> ast.Module | None:
        """The syntax tree of a file; None where it is half typed."""
        if path not in self._trees:
            try:
                self._trees[path] = parse_module(self.files[path].decode("utf-8-sig", "replace"), path)
            except SyntaxInvalid:
                self._trees[path] = None
        return self._trees[path]


def find_tests(files: Mapping[str, bytes], target: Target) -> FoundTests:
    """The tests in ``files`` that exercise ``target``; see :meth:`Discovery.tests_of`."""
    return Discovery(files).tests_of(target)


def find_module_tests(files: Mapping[str, bytes], path: str) -> FoundTests:
    """Tests for a whole file: itself if it is a test file, else test files importing it, and its doctests."""
    conventions = Conventions.of(files)
    if conventions.is_test_file(path):
        return FoundTests(TestSelection((path,)), CHOSEN)
    graph = ModuleGraph(files, conventions.pythonpath)
    places = [place for place in _test_files(files, conventions, path) if place != path]
    importing = tuple(place for place in places if path in graph.imported_modules(place))
    targets = list_targets(files[path].decode("utf-8", "replace"), path)
    return FoundTests(TestSelection(importing, tuple(name for each in targets for name in _doctests(each))), BY_MODULE)


def explicit_tests(files: Mapping[str, bytes], root: Path, chosen: Sequence[str], folder: Path) -> FoundTests:
    """The tests the user ``chosen`` as ``PATH`` or ``PATH::ID``, paths relative to ``folder``.

    Raises BadInput for a path that does not exist, lies outside ``root`` or is left out of the snapshot.
    """
    arguments: list[str] = []
    for choice in chosen:
        name, separator, test = choice.partition("::")
        path = (folder / name).resolve()
        if not path.exists():
            raise BadInput(f"The tests {name} do not exist{_similar(name, files)}.")
        if not path.is_relative_to(root):
            raise BadInput(f"The tests {name} lie outside the project {root}; copy them into it.")
        relative = path.relative_to(root).as_posix()
        if relative != "." and relative not in files and not any(file.startswith(f"{relative}/") for file in files):
            raise BadInput(f"The tests {name} are ignored by git, so they are not part of the project's snapshot.")
        arguments.append(relative + separator + test)
    return FoundTests(TestSelection(tuple(arguments)), CHOSEN)


def _importing(graph: ModuleGraph, files: Iterable[str], places: list[str], module: str) -> tuple[tuple[str, ...], str]:
    """Test files that import ``module``, else those nearest to doing so through other modules."""
    imported = cache(graph.imported_modules)
    reached, seen, how = {module}, {module}, BY_MODULE
    while reached:
        if nearest := tuple(path for path in places if path != module and reached & imported(path)):
            return nearest, how
        code = [path for path in files if path.endswith(".py") and path not in seen and path not in places]
        reached = {path for path in code if reached & imported(path)}
        seen |= reached
        how = BY_IMPORTS
    return (), NAMED


def _test_files(files: Iterable[str], conventions: Conventions, own: str) -> list[str]:
    """Files pytest would collect, and the target's own, which may hold its tests."""
    return [path for path in sorted(files) if path.endswith(".py") and (conventions.is_test_file(path) or path == own)]


def _support(files: Iterable[str], conventions: Conventions) -> Callable[[str], bool]:
    folders = {
        PurePosixPath(path).parent
        for path in files
        if path.endswith(".py") and (conventions.is_test_file(path) or PurePosixPath(path).name == "conftest.py")
    }
    # Tests beside the code do not turn that code into helpers: at the root, and in packages, only test files
    # count.
    shared = {folder for folder in folders if folder.name in ("tests", "test", "testing")}

    def is_support(path: str) -> bool:
        pure = PurePosixPath(path)
        own = conventions.is_test_file(path) or pure.name == "conftest.py"
        return own or any(folder in shared for folder in pure.parents)

    return is_support


def _goals(tree: ast.Module | None, target: Target) -> Iterator[tuple[Goal, str]]:
    top, *rest = target.qualname.split(".")
    if tree is None:  # its name is all there is
        yield Goal(target.path, frozenset({top})), NAMED
        return
    members = _members(tree, [top, *rest])
    yield Goal(target.path, frozenset({top}), members), NAMED
    callers = _callers(tree, top, members)
    if members and callers:
        yield Goal(target.path, frozenset({top}), callers), BY_CALLERS
    elif callers:
        yield Goal(target.path, callers), BY_CALLERS


def _members(tree: ast.Module, path: list[str]) -> frozenset[str] | None:
    """The attribute that reaches the target; None for functions and for what a class does by itself."""
    body: list[ast.stmt] = tree.body
    for name in path:
        node = next((node for node in body if isinstance(node, ast.ClassDef) and node.name == name), None)
        if node is None:
            implicit = name is path[0] or (name.startswith("__") and name.endswith("__"))
            return None if implicit else frozenset({name})
        body = node.body
    return None


def _callers(tree: ast.Module, top: str, members: frozenset[str] | None) -> frozenset[str]:
    """What beside the target (in its class, else its module) speaks of it, or of something that does."""
    body: list[ast.stmt] = tree.body
    if members:
        body = next((node.body for node in body if isinstance(node, ast.ClassDef) and node.name == top), body)
    spoken = {
        node.name: _spoken(node)
        for node in body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    }
    known = set(members or {top})
    own = frozenset(known)
    while found := {name for name, words in spoken.items() if name not in known and not known.isdisjoint(words)}:
        known |= found
    return frozenset(known) - own


def _spoken(node: ast.AST) -> set[str]:
    words = {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
    return words | {inner.attr for inner in ast.walk(node) if isinstance(inner, ast.Attribute)}


def _uses(reach: Reach, graph: ModuleGraph, conventions: Conventions, path: str) -> Iterator[tuple[str, Use]]:
    """Every test of a file, in order, with its use; a class as a whole if what its tests share is enough."""
    outline = graph.outline(path)
    found: list[tuple[int, str, Use]] = []
    for unit in dict.fromkeys(outline.units.values()):
        is_test = conventions.is_test_function(unit.name) if unit.is_function else conventions.is_test_class(unit.name)
        if is_test and not unit.is_fixture:
            found.append((unit.line, f"{path}::{unit.name}", reach.of_test(path, unit)))
    for owner in outline.classes.values():
        if not conventions.is_test_class(owner.name) and not _is_unittest(reach, path, owner):
            continue
        if (shared := reach.of_class(path, owner)).both:
            found.append((owner.line, f"{path}::{owner.name}", shared))
            continue
        tests = _tests_of(reach, conventions, path, owner)
        within = f"{path}::{owner.name}"
        found += [(test.line, f"{within}::{test.name}", reach.of_test(path, test, owner)) for test in tests]
    yield from ((node, use) for _, node, use in sorted(found, key=lambda entry: entry[:2]))


def _tests_of(reach: Reach, conventions: Conventions, path: str, owner: ClassOutline) -> list[Unit]:
    methods: dict[str, Unit] = {}
    for _, base in reversed(reach.lineage(path, owner)):
        methods.update(base.methods)
    return [method for name, method in methods.items() if conventions.is_test_function(name) and not method.is_fixture]


def _is_unittest(reach: Reach, path: str, owner: ClassOutline) -> bool:
    return any(base[-1].endswith("TestCase") for _, current in reach.lineage(path, owner) for base in current.bases)


def _doctests(target: Target) -> tuple[tuple[str, str], ...]:
    """The target itself if its docstring has examples and doctest can reach it (not inside a function)."""
    reachable = "." not in target.qualname or target.class_name is not None
    try:
        examples = doctest.DocTestParser().get_examples(target.docstring or "")
    except ValueError:  # malformed examples: pytest would refuse them
        return ()
    return ((target.path, target.qualname),) if examples and reachable else ()


def _similar(name: str, files: Mapping[str, bytes]) -> str:
    tests = {PurePosixPath(path).name: path for path in files if path.endswith(".py")}
    close = difflib.get_close_matches(PurePosixPath(name).name, tests, 1)
    return f" (did you mean {tests[close[0]]}?)" if close else ""
