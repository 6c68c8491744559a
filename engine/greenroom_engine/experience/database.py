"""The file: private to its user, opened by several processes at once, never lost silently."""

from __future__ import annotations

import logging
import os
import sqlite3
import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from greenroom_engine.errors import ExperienceUnavailable
from greenroom_engine.experience.schema import VERSION, migrate, version_of

_logger = logging.getLogger(__name__)

FILE = "experience.sqlite3"
_BUSY_SECONDS = 10.0  # a write of another process, its pruning included, takes milliseconds
_WAL_BYTES = 4 * 2**20  # what the write-ahead log is cut to once it was read back
_PRIVATE_FILE, _PRIVATE_FOLDER = 0o600, 0o700
_CORRUPT = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_COMPANIONS = ("", "-wal", "-shm")


def connect(folder: Path) -> sqlite3.Connection:
    """Open the store in ``folder`` for writing; folder and file are made, the file is brought to the present version.

    The connection begins no transaction by itself, and may be used in any one thread.

    :raises ExperienceUnavailable: of another version, another program's, or not writable.
    :raises sqlite3.DatabaseError: not a sound database (see `is_corrupt`), or locked by others for long.
    """
    path = folder / FILE
    try:
        if not folder.exists():
            folder.mkdir(_PRIVATE_FOLDER, parents=True)
            folder.chmod(_PRIVATE_FOLDER)  # whatever the umask says
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, _PRIVATE_FILE))
        path.chmod(_PRIVATE_FILE)  # SQLite gives its other two files the mode of the first
        with _alone(folder):
            return _opened(path)
    except OSError as error:
        raise ExperienceUnavailable(f"{path} cannot be used: {error.strerror or error}.") from error


def connect_to_read(folder: Path) -> sqlite3.Connection | None:
    """Open the store for looking at it, also on a disk that cannot be written; None when there is none.

    :raises ExperienceUnavailable: of another version, another program's, or not readable.
    :raises sqlite3.DatabaseError: not a sound database.
    """
    path = folder / FILE
    if not path.exists():
        return None
    try:
        return connect(folder)
    except (ExperienceUnavailable, sqlite3.OperationalError):
        # Nobody else writes on such a disk, so there is nothing to be locked.
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            version = version_of(connection)
            if version == 0:
                raise
            return connection if version == VERSION else _brought_up_to_date(connection)
        except BaseException:
            connection.close()
            raise


def is_corrupt(error: BaseException) -> bool:
    """Whether this says that the file is damaged, or was never a database."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, sqlite3.DatabaseError) and code is not None and code & 0xFF in _CORRUPT


def set_aside(folder: Path) -> Path | None:
    """Rename a damaged store, so that a new one can begin; its new name, None when another process has done so."""
    path = folder / FILE
    with _alone(folder):
        try:
            _opened(path).close()
        except sqlite3.DatabaseError as error:
            if not is_corrupt(error):
                raise
        else:
            if _is_sound(path):
                return None
        aside = path.with_name(f"{path.stem}-damaged-{datetime.now(UTC):%Y%m%dT%H%M%S%f}{path.suffix}")
        for suffix in _COMPANIONS:
            if (found := Path(f"{path}{suffix}")).exists():
                found.rename(f"{aside}{suffix}")
    _logger.warning("a damaged experience store was set aside: %s", aside.name)
    return aside


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        version_of(connection)  # before anything is changed in a file that is not ours
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # counts for a new file only
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA journal_size_limit = {_WAL_BYTES}")
        connection.execute("PRAGMA synchronous = NORMAL")  # in WAL: a crash loses the last jobs at most
        connection.execute("PRAGMA foreign_keys = ON")
        migrate(connection)
    except ExperienceUnavailable as error:
        connection.close()
        raise ExperienceUnavailable(f"{path} cannot be used: {error}.") from error
    except BaseException:
        connection.close()
        raise
    return connection


def _brought_up_to_date(old: sqlite3.Connection) -> sqlite3.Connection:
    """A copy in memory, of the present version."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        old.backup(copy)
        migrate(copy)
    except BaseException:
        copy.close()
        raise
    old.close()
    return copy


def _is_sound(path: Path) -> bool:
    connection = _opened(path)
    try:
        return connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()


@contextmanager
def _alone(folder: Path) -> Generator[None]:
    """One process at a time opens or renames; SQLite itself orders the writes."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    held = os.open(folder / f"{FILE}.lock", os.O_RDWR | os.O_CREAT, _PRIVATE_FILE)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
