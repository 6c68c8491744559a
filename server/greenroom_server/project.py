"""Where a project begins."""

from pathlib import Path

_MARKERS = ("pyproject.toml", ".git", "setup.cfg", "pytest.ini", "tox.ini", "setup.py")
_TEST_FOLDERS = ("tests", "test")
_UPWARD = 3  # levels looked at for a tests folder where no marker says where the project begins


def find_root(file: Path, tests: tuple[Path, ...] = ()) -> Path:
    """The folder to take into the sandbox for ``file``: absolute, symbolic links resolved.

    The nearest folder upward with a project marker. Without one: the nearest that has a ``tests`` folder or
    test files, never above home or a temporary folder's root; else the folder outside the file's package.
    Explicit ``tests`` must lie in it; where no marker forbids, the root grows to hold them.
    """
    file = file.resolve()
    marked = next((folder for folder in file.parents if _is_marked(folder)), None)
    root = marked or _with_tests(_package_parent(file.parent))
    for path in tests:
        while not path.resolve().is_relative_to(root) and not _is_ceiling(root.parent):
            root = root.parent
    return root


def _is_marked(folder: Path) -> bool:
    return not _is_ceiling(folder) and any((folder / marker).exists() for marker in _MARKERS)


def _is_ceiling(folder: Path) -> bool:
    """Folders that hold everything of a user or a machine: no project."""
    return folder in (Path(folder.anchor), Path.home().resolve(), Path("/tmp"), Path("/home"))


def _package_parent(folder: Path) -> Path:
    while (folder / "__init__.py").exists() and folder.parent != folder:
        folder = folder.parent
    return folder


def _with_tests(start: Path) -> Path:
    for folder in [start, *start.parents][: _UPWARD + 1]:
        if _is_ceiling(folder):
            break
        if any((folder / name).is_dir() for name in _TEST_FOLDERS) or next(folder.glob("test_*.py"), None):
            return folder
    return start
