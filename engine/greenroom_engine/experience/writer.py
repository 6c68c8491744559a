"""Writing beside the search: records go into a queue, one thread takes them out."""

from __future__ import annotations

import logging
import queue
import sqlite3
import threading
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from greenroom_engine.errors import ExperienceUnavailable
from greenroom_engine.experience.database import FILE, connect, is_corrupt, set_aside
from greenroom_engine.experience.fingerprint import fingerprint
from greenroom_engine.experience.pruning import prune
from greenroom_engine.experience.records import CandidateRecord, Comparison, Ending, Prompt, TaskRecord
from greenroom_engine.experience.rows import insert_task, put_candidate, put_comparison, put_ending, put_prompt

_logger = logging.getLogger(__name__)

_BATCH = 256  # records in one transaction, at most


@dataclass(frozen=True)
class Begun:
    """A task that begins; the digest of its model's file is taken here, where it holds nobody up."""

    task: TaskRecord
    model_file: Path | None


@dataclass(frozen=True)
class _Flush:
    done: Future[str]


@dataclass(frozen=True)
class _Close:
    pass


Record = Begun | Prompt | CandidateRecord | Comparison | Ending
_Item = tuple[object, "Record | _Flush"] | _Close


class Writer:
    """The thread of one store in this process. A task is named by a key of its recorder's; its first record is `Begun`.

    What cannot be written is told once, by ``flush``, and ends the record of that task: what was written before stays,
    and the task counts as unfinished.
    """

    def __init__(self, folder: Path, limit: int) -> None:
        """``limit``: bytes that the file may use; it is looked at when a task has ended."""
        self.folder = folder
        self.limit = limit
        self._queue: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        self._ids: dict[object, int] = {}
        self._problems: dict[object, str] = {}
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._thread = threading.Thread(target=self._run, name="experience", daemon=True)
        self._thread.start()

    def put(self, key: object, record: Record) -> None:
        """Have it written soon; never waits."""
        self._queue.put((key, record))

    def flush(self, key: object) -> Future[str]:
        """Done when all records so far are on disk or have failed; what went wrong with those of ``key``, if it did."""
        done: Future[str] = Future()
        self._queue.put((key, _Flush(done)))
        return done

    def close(self, seconds: float) -> bool:
        """Write what waits and end the thread; whether it was done in time."""
        self._queue.put(_Close())
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        is_open = True
        while is_open:
            items = [self._queue.get()]
            while len(items) < _BATCH and not self._queue.empty():
                items.append(self._queue.get())
            is_open = not any(isinstance(item, _Close) for item in items)
            pairs = [item for item in items if not isinstance(item, _Close)]
            records = [(key, record) for key, record in pairs if not isinstance(record, _Flush)]
            if records:
                self._write(records)
            for key, record in pairs:
                if isinstance(record, _Flush):
                    record.done.set_result(self._problems.pop(key, ""))
            if any(isinstance(record, Ending) for _, record in records):
                self._prune()
        self._disconnect()

    def _write(self, records: list[tuple[object, Record]]) -> None:
        try:
            try:
                self._write_all(records)
            except sqlite3.DatabaseError as error:
                if not is_corrupt(error):
                    raise
                self._disconnect()
                aside = set_aside(self.folder)
                self._tell(records, f"{self.folder / FILE} was damaged ({error}); {_begun_anew(aside)}.")
                self._write_all(records)
        except Exception as error:  # noqa: BLE001 - whatever it is, the job is not the one to suffer
            self._disconnect()
            self._tell(records, self._said(error))

    def _write_all(self, records: list[tuple[object, Record]]) -> None:
        """In one transaction."""
        if any(isinstance(record, Begun) for _, record in records) and not self._is_there():
            self._disconnect()
        if self._connection is None:
            self._connection = connect(self.folder)
            self._file = _identity(self.folder)
        connection, ids = self._connection, dict(self._ids)
        connection.execute("BEGIN IMMEDIATE")
        try:
            for key, record in records:
                self._write_one(connection, ids, key, record)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk has rolled back already
                connection.execute("ROLLBACK")
            raise
        self._ids = ids

    def _is_there(self) -> bool:
        """Whether the file is still the one that was opened: neither deleted nor set aside by another process."""
        return self._connection is not None and _identity(self.folder) == self._file

    def _write_one(self, connection: sqlite3.Connection, ids: dict[object, int], key: object, record: Record) -> None:
        if isinstance(record, Begun):
            digest = fingerprint(record.model_file) if record.model_file else None
            ids[key] = insert_task(connection, record.task.model_copy(update={"model_digest": digest}))
            return
        task = ids.get(key)
        if task is None:
            return
        match record:
            case Prompt():
                is_there = put_prompt(connection, task, record)
            case CandidateRecord():
                is_there = put_candidate(connection, task, record)
            case Comparison():
                is_there = put_comparison(connection, task, record)
            case _:
                is_there = put_ending(connection, task, record)
        if not is_there or isinstance(record, Ending):  # cleared by its user, or over
            del ids[key]

    def _prune(self) -> None:
        if self._connection is None:
            return
        try:
            removed = prune(self._connection, self.limit)
        except sqlite3.Error as error:  # the next task tries again
            _logger.warning("the experience store could not be pruned: %s", error)
            return
        if removed:
            _logger.info("%d old tasks were removed from the experience store", removed)

    def _tell(self, records: list[tuple[object, Record]], problem: str) -> None:
        _logger.warning("%s", problem)
        for key, _ in records:
            self._problems.setdefault(key, problem)

    def _said(self, error: Exception) -> str:
        reason = str(error) if isinstance(error, ExperienceUnavailable) else f"{self.folder / FILE}: {error}."
        return f"This job is not recorded, or not to its end. {reason}"

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            self._ids.clear()  # those of a file that may be another one by now


def _begun_anew(aside: Path | None) -> str:
    return f"it was set aside as {aside.name}, and a new one begun" if aside else "a new one was begun meanwhile"


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        found = (folder / FILE).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
