"""Lays the workspace out in the container's own temporary file system."""

from __future__ import annotations

import os


def lay_out(root: str, files: list[list[object]], links: list[list[str]], contents: bytes) -> None:
    """Write files and directory links under ``root``.

    :param files: ``[path, size, executable]`` each, in the order of their bytes in ``contents``.
    :param links: ``[path, target]`` each.
    :raises ValueError: a path which leaves ``root``; the host never sends one.

    Everything stays owned by the parent's uid. Directories are writable with the sticky bit, as ``/tmp``
    is: a test may create files beside the code, but neither change nor remove what was sent.
    """
    at = 0
    made = {root}
    for entry in files:
        path, size, executable = str(entry[0]), int(str(entry[1])), bool(entry[2])
        full = _inside(root, path)
        _make_directories(os.path.dirname(full), made)
        descriptor = os.open(full, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o755 if executable else 0o644)
        with os.fdopen(descriptor, "wb") as file:
            file.write(memoryview(contents)[at : at + size])
        at += size
    for path, target in links:
        full = _inside(root, path)
        _make_directories(os.path.dirname(full), made)
        os.symlink(target, full)


def _inside(root: str, path: str) -> str:
    full = os.path.normpath(os.path.join(root, path))
    if not full.startswith(root.rstrip("/") + "/"):
        raise ValueError(f"a path outside the workspace: {path!r}")
    return full


def _make_directories(directory: str, made: set[str]) -> None:
    if directory in made:
        return
    _make_directories(os.path.dirname(directory), made)
    if not os.path.isdir(
        directory
    ):  # the mount point of an environment that lies inside the workspace is there already
        os.mkdir(directory)
        os.chmod(directory, 0o1777)
    made.add(directory)
