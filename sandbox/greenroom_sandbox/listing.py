"""Which files of a folder belong to the workspace."""

import os
import subprocess
from pathlib import Path

# Folders no test needs and every project has; only looked at where git does not say.
_JUNK = frozenset(
    {".git", ".hg", ".svn", "__pycache__", "node_modules", ".venv", "venv", ".tox", ".nox", ".eggs", ".cache"}
    | {".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis", ".idea", ".vscode", "dist", "build"}
)


def list_files(root: Path) -> tuple[list[str], frozenset[str]]:
    """Paths relative to ``root`` (posix), and which of them git tracks.

    With git: tracked files plus untracked ones that are not ignored. Without (or in a folder that git
    ignores as a whole): everything but the usual junk and virtual environments.
    """
    tracked = _git(root, "--cached")
    if tracked is None:
        return _walk(root), frozenset()
    paths = {*tracked, *(_git(root, "--others", "--exclude-standard") or [])}
    if not paths:
        return _walk(root), frozenset()
    listed: list[str] = []
    for path in sorted(paths):
        full = root / path
        if full.is_dir() and not full.is_symlink():  # a submodule, or a repository inside this one
            listed += [f"{path.rstrip('/')}/{inner}" for inner in _walk(full)]
        else:
            listed.append(path)
    return listed, frozenset(tracked)


def _git(root: Path, *which: str) -> list[str] | None:
    # A hostile repository could name a program in core.fsmonitor, which `ls-files` would start.
    command = ["git", "-c", "core.fsmonitor=false", "-C", str(root), "ls-files", "-z", *which]
    try:
        done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "GIT_OPTIONAL_LOCKS": "0"})
    except (OSError, subprocess.CalledProcessError):
        return None
    return [os.fsdecode(path) for path in done.stdout.split(b"\0") if path]


def _walk(root: Path) -> list[str]:
    found: list[str] = []
    for directory, subdirectories, names in os.walk(root):
        here = Path(directory)
        keep: list[str] = []
        for name in subdirectories:
            if (here / name).is_symlink():
                names.append(name)
            elif name not in _JUNK and not (here / name / "pyvenv.cfg").exists():
                keep.append(name)
        subdirectories[:] = sorted(keep)
        found += [(here / name).relative_to(root).as_posix() for name in sorted(names)]
    return found
