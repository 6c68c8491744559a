"""The workspace in the container's own temporary file system: what was sent stays, what a run made goes."""

from __future__ import annotations

import os
import signal
from contextlib import suppress

from .confinement import take_on

_CLEANING_SECONDS = 10
_SCRATCH = "/tmp"


class Layout:
    """Files and directory links under one root, kept in step with what the host sends.

    Everything stays owned by the parent's uid. Directories are writable with the sticky bit, as ``/tmp``
    is: a test may create files beside the code, but neither change nor remove what was sent.
    """

    def __init__(self, root: str) -> None:
        self._root = root
        # Names that belong there, by directory. The mount point of an environment that lies inside the workspace is
        # there before everything else.
        self._names: dict[str, set[str]] = {}
        self._device = os.stat(root).st_dev
        if os.path.isdir(_SCRATCH):  # a workspace may lie in there
            self._names[_SCRATCH] = set(os.listdir(_SCRATCH))
        self._note(root)

    def change(self, removed: list[str], files: list[list[object]], links: list[list[str]], contents: bytes) -> None:
        """Remove paths, then write files and directory links.

        :param removed: paths sent earlier that are no more, or are to be replaced.
        :param files: ``[path, size, executable]`` each, in the order of their bytes in ``contents``.
        :param links: ``[path, target]`` each.
        :raises ValueError: a path which leaves the root; the host never sends one.
        """
        for path in removed:
            full = self._inside(path)
            os.unlink(full)
            self._names[os.path.dirname(full)].discard(os.path.basename(full))
        for path in removed:
            self._prune(os.path.dirname(self._inside(path)))
        at = 0
        for entry in files:
            path, size, executable = str(entry[0]), int(str(entry[1])), bool(entry[2])
            full = self._place(path)
            descriptor = os.open(full, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o755 if executable else 0o644)
            with os.fdopen(descriptor, "wb") as file:
                file.write(memoryview(contents)[at : at + size])
            at += size
        for path, target in links:
            os.symlink(target, self._place(path))

    def restore(self, uid: int) -> bool:
        """Remove what the run of ``uid`` left, here and in the temporary folder; False when something stays."""
        strangers = self._strangers()
        if strangers:
            _remove_as(uid, strangers)
            strangers = self._strangers()
        for path in strangers:  # a second name of a file that was sent: the folder's owner may remove that
            with suppress(OSError):
                os.unlink(path)
        return not strangers or not self._strangers()

    def _strangers(self) -> list[str]:
        """Paths that were not sent."""
        return [
            os.path.join(directory, name)
            for directory, names in self._names.items()
            for name in os.listdir(directory)
            if name not in names
        ]

    def _note(self, directory: str) -> None:
        with os.scandir(directory) as entries:
            found = list(entries)
        self._names[directory] = {entry.name for entry in found}
        for entry in found:
            if entry.is_dir(follow_symlinks=False) and entry.stat(follow_symlinks=False).st_dev == self._device:
                self._note(entry.path)

    def _inside(self, path: str) -> str:
        full = os.path.normpath(os.path.join(self._root, path))
        if not full.startswith(self._root.rstrip("/") + "/"):
            raise ValueError(f"a path outside the workspace: {path!r}")
        return full

    def _place(self, path: str) -> str:
        """Where a path goes, with its directories made."""
        full = self._inside(path)
        self._make(os.path.dirname(full))
        self._names[os.path.dirname(full)].add(os.path.basename(full))
        return full

    def _make(self, directory: str) -> None:
        if directory in self._names:
            return
        parent = os.path.dirname(directory)
        self._make(parent)
        os.mkdir(directory)
        os.chmod(directory, 0o1777)
        self._names[parent].add(os.path.basename(directory))
        self._names[directory] = set()

    def _prune(self, directory: str) -> None:
        """Remove directories that nothing sent lies in any more."""
        while directory != self._root and directory in self._names and not self._names[directory]:
            os.rmdir(directory)
            del self._names[directory]
            self._names[os.path.dirname(directory)].discard(os.path.basename(directory))
            directory = os.path.dirname(directory)


def _remove_as(uid: int, paths: list[str]) -> None:
    """Remove everything of ``uid`` at ``paths``: only its owner can, the parent has no power over others' files."""
    cleaner = os.fork()
    if cleaner == 0:
        try:
            take_on(uid)
            signal.alarm(_CLEANING_SECONDS)
            for path in paths:
                _remove(path)
        finally:
            os._exit(0)  # whatever went wrong, the parent sees what is left
    os.waitpid(cleaner, 0)


def _remove(path: str) -> None:
    with suppress(OSError):
        if os.path.islink(path) or not os.path.isdir(path):
            os.unlink(path)
            return
        os.chmod(path, 0o700)  # a folder without permissions is its owner's to open
        with os.scandir(path) as entries:
            inside = [entry.path for entry in entries]
        for entry in inside:
            _remove(entry)
        os.rmdir(path)
