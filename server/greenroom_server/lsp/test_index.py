"""Which tests exercise which function: known beforehand, so that menus and lenses can say how many.

Jobs do not rely on it: they take a snapshot of their own.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from greenroom_engine.source import SourceFile, SyntaxInvalid, Target
from greenroom_engine.source.parsing import parse_module
from greenroom_engine.source.syntax import Syntax
from greenroom_sandbox import Workspace
from greenroom_server.job import snapshot, with_opened
from greenroom_server.lsp.documents import Document
from greenroom_server.project import find_root
from greenroom_server.test_discovery import Discovery, FoundTests

_ASKED = 60_000  # characters that Python parses in 30 ms, during which no other thread runs
_KEPT_SECONDS = 30.0  # not every editor tells of files that change on disk

_Value = TypeVar("_Value")


@dataclass
class _Project:
    """A folder: its files on disk, and on top of them what was found with the open buffers."""

    root: Path
    taken: float = 0.0
    on_disk: Workspace | None = None
    discovery: Discovery | None = None
    found: dict[Target, FoundTests] = field(default_factory=dict[Target, FoundTests])
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)  # one thread at a time reads a project


class TestIndex:
    """Of all projects that have a document open. What it reads, it reads in threads."""

    __test__ = False  # not a test class, whatever pytest makes of the name

    def __init__(self, opened: Callable[[], Sequence[Document]]) -> None:
        self._opened = opened
        self._projects: dict[Path, _Project] = {}
        self._roots: dict[Path, Path] = {}
        self._sound: dict[Path, str] = {}  # the last text of an open file that Python could read

    async def tests_of(self, path: Path, target: Target) -> FoundTests:
        """The tests that exercise a function of the file ``path``; raises GreenroomServerError, SourceError."""

        def find(project: _Project, discovery: Discovery) -> FoundTests:
            named = replace(target, path=path.resolve().relative_to(project.root).as_posix())
            if named not in project.found:
                project.found[named] = discovery.tests_of(named)
            return project.found[named]

        return await self._read(path, find)

    async def exercised_by(self, path: Path, qualname: str) -> list[tuple[Path, Target]]:
        """The functions, each with its file, that a test of the test file ``path`` exercises."""

        def find(project: _Project, discovery: Discovery) -> list[tuple[Path, Target]]:
            place = path.resolve().relative_to(project.root).as_posix()
            if not discovery.conventions.is_test_file(place):
                return []
            return [(project.root / each.path, each) for each in discovery.exercised_by(place, qualname)]

        return await self._read(path, find)

    def text_changed(self) -> None:
        """A buffer is no longer what it was."""
        for project in self._projects.values():
            project.discovery = None
            project.found = {}

    def disk_changed(self) -> None:
        """Files were saved, added or removed."""
        self._roots.clear()
        self._projects.clear()

    async def _read(self, path: Path, find: Callable[[_Project, Discovery], _Value]) -> _Value:
        root = self._roots.get(path) or await asyncio.to_thread(find_root, path)
        self._roots[path] = root
        project = self._projects.setdefault(root, _Project(root))
        opened = self._opened()

        def work() -> _Value:
            if project.on_disk is None or time.monotonic() - project.taken > _KEPT_SECONDS:
                project.taken, project.on_disk, project.discovery = time.monotonic(), snapshot(root), None
                project.found = {}
            if project.discovery is None:
                project.discovery = Discovery(with_opened(project.on_disk, self._readable(opened)).files)
            return find(project, project.discovery)

        async with project.lock:
            return await uninterrupted(asyncio.to_thread(work))

    def _readable(self, opened: Sequence[Document]) -> list[SourceFile]:
        """Each open file as it was when Python could last read it: what is being typed hides no tests meanwhile."""
        files: list[SourceFile] = []
        for document in opened:
            if document.path is None or not document.is_python:
                continue
            try:
                _check(document)
                self._sound[document.path] = document.text
            except SyntaxInvalid:
                pass
            files.append(SourceFile.opened(document.path, self._sound.get(document.path, document.text)))
        return files


def _check(document: Document) -> None:
    """Whether Python can read it, or, where asking Python would hold the loop for too long, whether the grammar can.

    :raises SyntaxInvalid: it cannot.
    """
    path = str(document.path)
    if len(document.text) <= _ASKED:
        parse_module(document.text, path)
    elif Syntax(document.text).root.has_error:
        raise SyntaxInvalid(path, 1, "half typed")


async def uninterrupted(work: Awaitable[_Value]) -> _Value:
    """Wait for work that no cancel can stop, a thread's: to its end, and only then be cancelled."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise
