"""Writing an event log: a line at a time, each whole as soon as it is there."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

from greenroom_engine.language_model import LanguageModel
from greenroom_engine.prompts.dialects import name_of
from greenroom_engine.replay.lines import Header, Line, Recorded
from greenroom_engine.search.plan import Plan
from greenroom_engine.search.task import Task


class EventLog:
    """A file that its user has made, empty and private. Nothing that goes wrong with it fails the search.

    Attributes:
        problem: what kept it from being written to its end; usually nothing.
    """

    def __init__(self, path: str) -> None:
        self.problem = ""
        self._path = path
        self._started = perf_counter()
        self._file: int | None = None
        try:
            self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC)
        except OSError as error:
            self._fail(error)

    @property
    def at(self) -> float:
        """Seconds since it was begun."""
        return round(perf_counter() - self._started, 4)

    def write(self, line: Line) -> None:
        """Append a line, in one piece: a process that is killed leaves whole lines."""
        if self._file is None:
            return
        try:
            data = line.model_dump_json().encode() + b"\n"
            while data:
                data = data[os.write(self._file, data) :]
        except Exception as error:  # noqa: BLE001 - a full disk, text that is none: the search is not the one to suffer
            self._fail(error)

    def close(self) -> None:
        """Nothing more comes."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _fail(self, error: Exception) -> None:
        reason = error.strerror if isinstance(error, OSError) else f"{type(error).__name__}: {error}"
        self.problem = f"This search is not recorded to its end in {self._path}: {reason}."
        self.close()


def header_of(task: Task, model: LanguageModel, plan: Plan, settings: dict[str, Any] | None) -> Header:
    """What stands first in the log of a search."""
    texts, binary = _files(task)
    return Header(
        greenroom=version("greenroom"),
        python=platform.python_version(),
        system=f"{platform.system()} {platform.machine()}",
        started=datetime.now(UTC).isoformat(timespec="seconds"),
        model=model.name,
        dialect=name_of(model.dialect),
        settings=settings,
        plan=plan,
        task=Recorded(
            project=Path(task.workspace.root).name,
            target=task.target,
            text=task.text,
            encoding=task.encoding,
            tests=task.tests,
            baseline=task.baseline,
            files=texts,
            binary=binary,
        ),
    )


def _files(task: Task) -> tuple[dict[str, str], dict[str, bytes]]:
    """The files that a search reads: the target's, and those that the tests are in. (UTF-8 texts, others.)"""
    named = {argument.partition("::")[0].strip("/") for argument in task.tests.arguments}
    named |= {task.target.path, *(path for path, _ in task.tests.doctests)}
    is_all = bool(named & {"", "."})
    texts: dict[str, str] = {}
    binary: dict[str, bytes] = {}
    for path, content in task.workspace.files.items():
        if is_all or path in named or any(path.startswith(f"{each}/") for each in named):
            try:
                texts[path] = content.decode()
            except UnicodeDecodeError:
                binary[path] = content
    return texts, binary
