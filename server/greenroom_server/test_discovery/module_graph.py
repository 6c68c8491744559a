"""Which file a name comes from, through imports and re-exports, without importing anything."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from greenroom_server.test_discovery.outline import Chain, Imported, Outline, outline_of

_SOURCE_FOLDERS = ("src", "lib", "python")  # layouts whose packages are importable though not at the root

Definition = tuple[str, Chain]  # a file, and a chain that begins with a name it defines; () is the module itself


class ModuleGraph:
    """The Python files of a workspace by path, read when first asked for.

    An absolute import is looked up as pytest would see it: in the folders above the importing file (test
    folders are put on the path), in the root, in ``src`` and its like, in pytest's ``pythonpath``; at last
    anywhere a top-level package or module of that name lies, which covers editable installs of unusual
    layouts.
    """

    def __init__(self, files: Mapping[str, bytes], pythonpath: tuple[str, ...] = ()) -> None:
        self._files = files
        self._pythonpath = tuple(_folder(PurePosixPath(entry)) for entry in pythonpath)
        self._outlines: dict[str, Outline | None] = {}
        self._modules: dict[tuple[str, PurePosixPath, int], str | None] = {}
        self._definitions: dict[Definition, Definition | None] = {}
        self._by_top: dict[str, list[str]] = {}
        for path in files:
            if path.endswith(".py"):
                self._index(path)

    def outline(self, path: str) -> Outline:
        """What the file defines and imports; nothing at all if it does not parse or does not exist."""
        if path not in self._outlines:
            self._outlines[path] = outline_of(self._files[path]) if path in self._files else None
        return self._outlines[path] or Outline()

    def module(self, dotted: str, importer: str, level: int = 0) -> str | None:
        """Path of the module that ``importer`` gets for ``dotted`` with ``level`` leading dots."""
        key = (dotted, PurePosixPath(importer).parent, level)
        if key not in self._modules:
            self._modules[key] = self._find(dotted.replace(".", "/"), importer, level)
        return self._modules[key]

    def definition(self, path: str, chain: Chain) -> Definition | None:
        """Where what ``chain`` names in ``path`` is defined; None if outside the workspace or unknown."""
        if (path, chain) not in self._definitions:
            self._definitions[path, chain] = self._definition(path, chain, frozenset())
        return self._definitions[path, chain]

    def imported_modules(self, path: str) -> set[str]:
        """The files of the workspace that ``path`` imports, itself not through others, or takes something out of."""
        outline = self.outline(path)
        direct = [self.module(imported.module, path, imported.level) for imported in outline.modules]
        defined = [found[0] for name in outline.imports if (found := self.definition(path, (name,)))]
        return {module for module in (*direct, *defined) if module is not None and module != path}

    def _definition(self, path: str, chain: Chain, seen: frozenset[Definition]) -> Definition | None:
        if (path, chain) in seen:
            return None
        seen |= {(path, chain)}
        outline = self.outline(path)
        for imported in outline.imports.get(chain[0], ()):
            if found := self._imported(imported, path, chain[1:], seen):
                return found
        if chain[0] in outline.units or chain[0] in outline.classes:
            return path, chain
        for star in outline.stars:
            module = self.module(star.module, path, star.level)
            if module and not chain[0].startswith("_") and (found := self._definition(module, chain, seen)):
                return found
        return None

    def _imported(
        self, imported: Imported, importer: str, rest: Chain, seen: frozenset[Definition]
    ) -> Definition | None:
        parts = tuple(imported.module.split(".")) if imported.module else ()
        if imported.name is None:
            return self._longest(parts, rest, importer, 0, seen)
        module = self.module(imported.module, importer, imported.level)
        if module and (found := self._definition(module, (imported.name, *rest), seen)):
            return found  # a package's own name hides a submodule's
        return self._longest((*parts, imported.name), rest, importer, imported.level, seen)

    def _longest(
        self, parts: Chain, rest: Chain, importer: str, level: int, seen: frozenset[Definition]
    ) -> Definition | None:
        """The module that most of ``parts`` and ``rest`` name, and what the remainder names in it."""
        whole = (*parts, *rest)
        for length in range(len(whole), len(parts) - 1, -1):
            if module := self.module(".".join(whole[:length]), importer, level):
                remainder = whole[length:]
                return self._definition(module, remainder, seen) if remainder else (module, ())
        return None

    def _find(self, relative: str, importer: str, level: int) -> str | None:
        if level:
            folders = [*PurePosixPath(importer).parents]
            return self._at(_folder(folders[level - 1]), relative) if level <= len(folders) else None
        return next((found for folder in self._roots(importer) if (found := self._at(folder, relative))), None)

    def _roots(self, importer: str) -> Iterator[str]:
        yield from (_folder(folder) for folder in PurePosixPath(importer).parents)
        yield from self._pythonpath
        yield from (f"{folder}/" for folder in _SOURCE_FOLDERS)
        yield "*"

    def _at(self, folder: str, relative: str) -> str | None:
        names = (f"{relative}.py", f"{relative}/__init__.py") if relative else ("__init__.py",)
        if folder == "*":
            anywhere = [
                path
                for path in self._by_top.get(relative.split("/")[0], ())
                if f"/{path}".endswith(tuple(f"/{name}" for name in names))
            ]
            return anywhere[0] if len(anywhere) == 1 else None
        return next((folder + name for name in names if folder + name in self._files), None)

    def _index(self, path: str) -> None:
        """Note ``path`` under the name of its outermost package, or its own if it is in none."""
        pure = PurePosixPath(path)
        top = pure.stem
        for folder in pure.parents:
            if _folder(folder) + "__init__.py" not in self._files or not folder.name:
                break
            top = folder.name
        self._by_top.setdefault(top, []).append(path)


def _folder(path: PurePosixPath) -> str:
    """A folder as a prefix of paths: empty for the root, else with a slash at its end."""
    text = path.as_posix()
    return "" if text == "." else f"{text}/"
