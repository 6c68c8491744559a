"""Looking at past jobs: listing, one in full, exporting, clearing."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from greenroom_engine.errors import ExperienceUnavailable
from greenroom_engine.experience.database import FILE, connect_to_read
from greenroom_engine.experience.moment import written
from greenroom_engine.experience.pruning import give_back, remove_orphans
from greenroom_engine.experience.records import RecordedTask, TaskStatus
from greenroom_engine.experience.rows import read_task


class Summary(BaseModel):
    """A task in a line of the list."""

    model_config = ConfigDict(frozen=True)

    id: int
    started: str
    project: str
    target: str
    model: str
    effort: str
    status: TaskStatus
    candidates: int
    tokens: int
    seconds: float | None


@dataclass(frozen=True)
class Filter:
    """Which tasks: ``target`` is part of ``FILE::QUALNAME``; the latest ``limit`` of them, None: all."""

    target: str = ""
    status: TaskStatus | None = None
    since: datetime | None = None
    limit: int | None = None


class History:
    """The store in a folder, opened for every question anew: others write in it meanwhile.

    Every method raises ExperienceUnavailable.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE

    def tasks(self, wanted: Filter) -> list[Summary]:
        """Those wanted, the latest first."""
        where, values = _where(wanted)
        limit = -1 if wanted.limit is None else wanted.limit
        query = (
            "SELECT id, started, project, path || '::' || qualname AS target, model, effort, status, "
            "(SELECT count(*) FROM candidates WHERE task = tasks.id) AS candidates, "
            "coalesce(tokens_generated, (SELECT sum(tokens) FROM candidates WHERE task = tasks.id), 0) AS tokens, "
            f"total_s AS seconds FROM tasks {where} ORDER BY id DESC LIMIT ?"
        )
        with self._opened() as connection:
            rows = connection.execute(query, (*values, limit)).fetchall() if connection else []
        return [Summary.model_validate(dict(row)) for row in rows]

    def task(self, id_: int) -> RecordedTask | None:
        """One task with all that is known of it; None when there is none of that id."""
        with self._opened() as connection:
            row = connection and connection.execute("SELECT * FROM tasks WHERE id = ?", (id_,)).fetchone()
            return read_task(connection, row) if connection and row else None

    def all(self) -> Iterator[RecordedTask]:
        """Every task, the oldest first, as of one moment."""
        with self._opened() as connection:
            if connection is None:
                return
            connection.execute("BEGIN")  # one snapshot, whatever is written meanwhile
            for row in connection.execute("SELECT * FROM tasks ORDER BY id"):
                yield read_task(connection, row)

    def clear(self, before: datetime | None = None) -> int:
        """Remove all tasks, or those that began before a moment, for good; how many there were."""
        with self._opened() as connection:
            if connection is None:
                return 0
            connection.execute("PRAGMA secure_delete = ON")  # what is left in pages still in use is overwritten
            connection.execute("BEGIN IMMEDIATE")
            where, values = ("WHERE started < ?", (written(before),)) if before else ("", ())
            removed = connection.execute(f"DELETE FROM tasks {where}", values).rowcount
            remove_orphans(connection)
            connection.execute("COMMIT")
            give_back(connection)
            return removed

    def count(self) -> int:
        """How many tasks there are."""
        with self._opened() as connection:
            return connection.execute("SELECT count(*) FROM tasks").fetchone()[0] if connection else 0

    @property
    def size(self) -> int:
        """Bytes on disk, what waits in the write-ahead log included."""
        files = (self.path, Path(f"{self.path}-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    @contextmanager
    def _opened(self) -> Generator[sqlite3.Connection | None]:
        try:
            connection = connect_to_read(self.path.parent)
            if connection is None:
                yield None
                return
            connection.row_factory = sqlite3.Row
            try:
                yield connection
            finally:
                connection.close()
        except sqlite3.Error as error:
            raise ExperienceUnavailable(f"{self.path} cannot be used: {error}.") from error


def _where(wanted: Filter) -> tuple[str, tuple[str, ...]]:
    parts: list[tuple[str, str]] = []
    if wanted.target:
        parts.append(("instr(path || '::' || qualname, ?) > 0", wanted.target))
    if wanted.status is not None:
        parts.append(("status = ?", wanted.status.value))
    if wanted.since is not None:
        parts.append(("started >= ?", written(wanted.since)))
    return (f"WHERE {' AND '.join(text for text, _ in parts)}" if parts else ""), tuple(value for _, value in parts)
