"""Where the tests of a module go, by the habits of the project."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from greenroom_server.test_discovery.conventions import Conventions
from greenroom_server.test_discovery.module_graph import ModuleGraph


@dataclass(frozen=True)
class Placement:
    """A test file, there already or not, and the name under which the module is imported in it."""

    path: str
    module: str


def placements(files: Mapping[str, bytes], path: str) -> Iterator[Placement]:
    """The likeliest first, relative to the root; ``path`` is the module's.

    The test file of the module; else a new one where the project keeps its tests; else one beside the module, from
    where pytest can always import it.
    """
    conventions = Conventions.of(files)
    graph = ModuleGraph(files, conventions.pythonpath)
    pure = PurePosixPath(path)
    tests = [each for each in files if each.endswith(".py") and conventions.is_test_file(each) and each != path]
    importing = [each for each in tests if path in graph.imported_modules(each)]
    wanted = _file_name(pure.stem if pure.stem != "__init__" else pure.parent.name or "init", conventions)
    name = _imported_as(graph, importing, path) or _dotted(files, pure)
    yield from (Placement(each, name) for each in sorted(importing) if PurePosixPath(each).name == wanted)
    folders = [folder for folder, _ in Counter(str(PurePosixPath(each).parent) for each in tests).most_common()]
    known = {str(parent) for each in files for parent in PurePosixPath(each).parents}
    folders += [folder for folder in ("tests", "test") if folder in known]
    folders.append(str(_above_package(files, pure)))
    for folder in dict.fromkeys(folders):
        if (place := str(PurePosixPath(folder) / wanted)) not in files:
            yield Placement(place, name)


def _file_name(stem: str, conventions: Conventions) -> str:
    names = (f"test_{stem}.py", f"{stem}_test.py", f"{stem}_tests.py")
    return next((name for name in names if conventions.is_test_file(name)), names[0])


def _imported_as(graph: ModuleGraph, importing: list[str], path: str) -> str | None:
    for each in importing:
        for imported in graph.outline(each).modules:
            if imported.level == 0 and graph.module(imported.module, each) == path:
                return imported.module
    return None


def _dotted(files: Mapping[str, bytes], path: PurePosixPath) -> str:
    relative = path.relative_to(_above_package(files, path)).with_suffix("")
    return ".".join(relative.parts[:-1] if path.stem == "__init__" else relative.parts)


def _above_package(files: Mapping[str, bytes], path: PurePosixPath) -> PurePosixPath:
    """The folder that has to be importable from."""
    folder = path.parent
    while folder.name and str(folder / "__init__.py") in files:
        folder = folder.parent
    return folder
