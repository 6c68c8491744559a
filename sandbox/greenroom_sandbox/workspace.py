"""A snapshot of the user's project: held in memory, streamed into containers, never bind-mounted."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from greenroom_sandbox.errors import WorkspaceError, WorkspaceTooLarge
from greenroom_sandbox.interpreter import find_python
from greenroom_sandbox.limits import MIB
from greenroom_sandbox.listing import list_files

MAX_BYTES = 64 * MIB
MAX_FILES = 20_000


@dataclass(frozen=True)
class Workspace:
    """The files of a project at one moment, and the interpreter that runs them.

    :param root: absolute path; the files appear under the same path inside the sandbox.
    :param files: contents by posix path relative to ``root``.
    :param python: interpreter of the project's environment.
    :param links: symbolic links to directories inside the workspace: path → target, both relative to
        ``root``.
    :param executables: which files have their executable bit set.
    :param skipped: what was left out, and why: links that leave the root, devices, pipes, hard links.
    """

    root: Path
    files: Mapping[str, bytes]
    python: Path
    links: Mapping[str, str] = field(default_factory=dict[str, str])
    executables: frozenset[str] = frozenset()
    skipped: tuple[tuple[str, str], ...] = ()

    @classmethod
    def snapshot(
        cls,
        root: Path | str,
        *,
        overlay: Mapping[str, str] | None = None,
        python: Path | None = None,
        max_bytes: int = MAX_BYTES,
    ) -> "Workspace":
        """Read the project at ``root``.

        :param overlay: texts of unsaved editor buffers by relative path; they win over the disk.
        :param python: interpreter to use; by default the project's own (see :func:`find_python`).
        :raises WorkspaceError: not a folder, or no interpreter.
        :raises WorkspaceTooLarge: more than ``max_bytes`` bytes or 20,000 files; the message names the
            largest.
        """
        root = Path(root).resolve()
        if not root.is_dir():
            raise WorkspaceError(f"{root} is not a folder: give the folder the project is in.")
        if root == Path(root.anchor):
            raise WorkspaceError("The file system's root cannot be a workspace: give the folder the project is in.")
        reader = _Reader(root, max_bytes)
        paths, tracked = list_files(root)
        reader.weigh(paths)
        for path in paths:
            reader.read(path, is_tracked=path in tracked)
        for path, text in (overlay or {}).items():
            reader.files[_checked(path)] = text.encode("utf-8", "surrogatepass")
        return cls(
            root=root,
            files=reader.files,
            python=python or find_python(root),
            links=reader.links,
            executables=frozenset(reader.executables),
            skipped=tuple(reader.skipped),
        )

    def with_file(self, path: str, content: bytes) -> "Workspace":
        """The same workspace with one file replaced or added.

        :raises WorkspaceError: a path that is absolute or leaves the root.
        """
        return replace(self, files={**self.files, _checked(path): content})

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(map(len, self.files.values()))


class _Reader:
    def __init__(self, root: Path, max_bytes: int) -> None:
        self._root = root
        self._max_bytes = max_bytes
        self._left = max_bytes
        self.files: dict[str, bytes] = {}
        self.links: dict[str, str] = {}
        self.executables: set[str] = set()
        self.skipped: list[tuple[str, str]] = []

    def weigh(self, paths: list[str]) -> None:
        """Refuse before reading anything: a workspace of gigabytes costs no more than its listing."""
        if len(paths) > MAX_FILES:
            raise WorkspaceTooLarge(
                f"{self._root} holds {len(paths):,} files, more than the sandbox takes ({MAX_FILES:,}). "
                f"Add generated files to .gitignore, or open the part of the project that holds the tests."
            )
        sizes: dict[str, int] = {}
        for path in paths:
            try:
                entry = (self._root / path).lstat()
            except OSError:
                continue
            if stat.S_ISREG(entry.st_mode):
                sizes[path] = entry.st_size
        if sum(sizes.values()) > self._max_bytes:
            largest = sorted(sizes, key=lambda path: -sizes[path])[:3]
            named = ", ".join(f"{path} ({sizes[path] / MIB:,.1f} MB)" for path in largest)
            raise WorkspaceTooLarge(
                f"{self._root} holds {sum(sizes.values()) / MIB:,.0f} MB, more than the sandbox takes "
                f"({self._max_bytes / MIB:,.0f} MB). The largest files: {named}. Add what the tests do not "
                f"need to .gitignore, or raise the limit."
            )

    def read(self, path: str, *, is_tracked: bool) -> None:
        """Take one file, or note why not."""
        # Without O_NOFOLLOW, but what was opened is checked by its descriptor: a link swapped in meanwhile
        # gains nothing. O_NONBLOCK, or a named pipe would wait for its writer.
        try:
            descriptor = os.open(self._root / path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except FileNotFoundError:
            if (self._root / path).is_symlink():
                self.skipped.append((path, "a link to nothing"))
            return  # deleted, yet still in git's index
        except OSError as error:
            self.skipped.append((path, error.strerror or "unreadable"))
            return
        try:
            self._take(path, descriptor, is_tracked)
        finally:
            os.close(descriptor)

    def _take(self, path: str, descriptor: int, is_tracked: bool) -> None:
        entry = os.fstat(descriptor)
        place = _true_path(descriptor, self._root / path)
        if not place.is_relative_to(self._root):
            self.skipped.append((path, "a link that leaves the workspace"))
        elif stat.S_ISDIR(entry.st_mode):
            self.links[path] = place.relative_to(self._root).as_posix()
        elif not stat.S_ISREG(entry.st_mode):
            self.skipped.append((path, "not a regular file"))
        elif entry.st_nlink > 1 and not is_tracked:
            self.skipped.append((path, "a hard link"))
        else:
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                content = file.read(self._left + 1)
            self._left -= len(content)
            if self._left < 0:
                raise WorkspaceTooLarge(f"{self._root} grew beyond {self._max_bytes / MIB:,.0f} MB while being read.")
            self.files[path] = content
            if entry.st_mode & stat.S_IXUSR:
                self.executables.add(path)


def _true_path(descriptor: int, path: Path) -> Path:
    """Where an open descriptor lies, all links resolved; on Linux the kernel says, and no race fools it."""
    try:
        return Path(f"/proc/self/fd/{descriptor}").readlink()
    except OSError:
        return path.resolve()


def _checked(path: str) -> str:
    pure = PurePosixPath(path)
    if pure.is_absolute() or ".." in pure.parts or not pure.parts:
        raise WorkspaceError(f"{path!r} is not a path inside the workspace.")
    return pure.as_posix()
