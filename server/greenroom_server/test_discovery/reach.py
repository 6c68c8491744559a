"""What a piece of test code speaks of, directly or through fixtures, helpers and base classes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from greenroom_server.test_discovery.module_graph import ModuleGraph
from greenroom_server.test_discovery.outline import ClassOutline, Unit

_SET_UP = frozenset(
    {
        "setUp",
        "setUpClass",
        "asyncSetUp",
        "setup_method",
        "setup_class",
        "setup",
        "setUpModule",
        "setup_module",
    }
    | {"tearDown", "tearDownClass", "asyncTearDown", "teardown_method", "teardown_class"}
)


@dataclass(frozen=True)
class Goal:
    """What to look for: top-level names of one file and, for methods, attributes (None: the name will do)."""

    path: str
    names: frozenset[str]
    members: frozenset[str] | None = None


@dataclass(frozen=True)
class Use:
    """Whether code names one of the goal's top-level names, and one of its members."""

    name: bool = False
    member: bool = False

    def __or__(self, other: "Use") -> "Use":
        return Use(self.name or other.name, self.member or other.member)

    @property
    def both(self) -> bool:
        """Whether the code speaks of the goal itself, not merely of its class."""
        return self.name and self.member


class Reach:
    """Follows test code to a goal; ``is_support`` tells tests and their helpers from the code under test."""

    def __init__(self, graph: ModuleGraph, goal: Goal, is_support: Callable[[str], bool]) -> None:
        self._graph = graph
        self._goal = goal
        self._is_support = is_support
        self._known: dict[tuple[str, str, str], Use] = {}

    def of_test(self, path: str, unit: Unit, owner: ClassOutline | None = None) -> Use:
        """Use by one test, with all that runs around it."""
        use = self._of_unit(path, unit, owner)
        for fixture_path, fixture in self._autouse(path):
            use |= self._of_unit(fixture_path, fixture, None)
        return use | self.of_class(path, owner) if owner else use

    def of_class(self, path: str, owner: ClassOutline) -> Use:
        """Use by what every test of a class shares: its attributes, bases and set-up."""
        use = self._of_unit(path, owner.body, owner)
        for base_path, base in self.lineage(path, owner):
            use |= self._of_unit(base_path, base.body, base)
            for name, method in base.methods.items():
                if name in _SET_UP or method.is_autouse:
                    use |= self._of_unit(base_path, method, owner)
        return use

    def lineage(self, path: str, owner: ClassOutline) -> list[tuple[str, ClassOutline]]:
        """A class and those of its bases that belong to the tests, nearest first, each with its file."""
        found: list[tuple[str, ClassOutline]] = []
        pending = [(path, owner)]
        while pending:
            here, current = pending.pop(0)
            if (here, current) in found:
                continue
            found.append((here, current))
            for base in current.bases:
                place = self._graph.definition(here, base)
                if place and self._is_support(place[0]) and len(place[1]) == 1:
                    inherited = self._graph.outline(place[0]).classes.get(place[1][0])
                    pending += [(place[0], inherited)] if inherited else []
        return found

    def _of_unit(self, path: str, unit: Unit, owner: ClassOutline | None) -> Use:
        key = (path, owner.name if owner else "", unit.name)
        if key not in self._known:
            self._known[key] = Use()  # while it is being found out: recursion adds nothing
            use = self._direct(path, unit)
            for place, inner, inner_owner in self._mentioned(path, unit, owner):
                use |= self._of_unit(place, inner, inner_owner)
            self._known[key] = use
        return self._known[key]

    def _direct(self, path: str, unit: Unit) -> Use:
        goal = self._goal
        name = any(
            place is not None and place[0] == goal.path and bool(place[1]) and place[1][0] in goal.names
            for place in (self._graph.definition(path, chain) for chain in unit.chains)
        )
        return Use(name, goal.members is None or not goal.members.isdisjoint(unit.attributes))

    def _mentioned(
        self, path: str, unit: Unit, owner: ClassOutline | None
    ) -> Iterator[tuple[str, Unit, ClassOutline | None]]:
        """Test code that ``unit`` runs: helpers it names, methods of its own class, fixtures it asks for."""
        for chain in unit.chains:
            if owner and chain[0] in ("self", "cls", owner.name) and len(chain) > 1:
                for place, base in self.lineage(path, owner):
                    if method := base.methods.get(chain[1]):
                        yield place, method, owner
            definition = self._graph.definition(path, chain)
            if definition and definition[1] and definition[0] != self._goal.path and self._is_support(definition[0]):
                yield from self._defined(definition[0], definition[1][0])
        for name in unit.fixtures:
            yield from self._fixture(path, name, unit, owner)

    def _defined(self, path: str, name: str) -> Iterator[tuple[str, Unit, ClassOutline | None]]:
        outline = self._graph.outline(path)
        if helper := outline.units.get(name):
            yield path, helper, None
        if owner := outline.classes.get(name):
            yield path, owner.body, owner
            for method in owner.methods.values():
                yield path, method, owner

    def _fixture(
        self, path: str, name: str, asking: Unit, owner: ClassOutline | None
    ) -> Iterator[tuple[str, Unit, ClassOutline | None]]:
        """The nearest fixture of that name; one that overrides a fixture may ask for the overridden."""
        if owner and (method := owner.methods.get(name)) and method.is_fixture and method is not asking:
            yield path, method, owner
            return
        for place in (path, *self._conftests(path)):
            fixture = self._graph.outline(place).units.get(name)
            if fixture is None and (imported := self._graph.definition(place, (name,))):
                place, fixture = (
                    imported[0],
                    self._graph.outline(imported[0]).units.get(imported[1][0] if imported[1] else ""),
                )
            if fixture and fixture.is_fixture and fixture is not asking:
                yield place, fixture, None
                return

    def _autouse(self, path: str) -> Iterator[tuple[str, Unit]]:
        for place in (path, *self._conftests(path)):
            units = self._graph.outline(place).units.values()
            yield from ((place, unit) for unit in units if unit.is_autouse or unit.name in _SET_UP)

    def _conftests(self, path: str) -> Iterator[str]:
        """Files whose fixtures ``path`` sees: each conftest.py upward, and the plugins they name."""
        for folder in PurePosixPath(path).parents:
            conftest = (folder / "conftest.py").as_posix()
            yield conftest
            for plugin in self._graph.outline(conftest).plugins:
                if module := self._graph.module(plugin, conftest):
                    yield module
