"""Keeping the file small: the oldest tasks go first, and their room is given back."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

from greenroom_engine.experience.moment import written

_MOST = 256  # tasks removed at a time, so that other processes get their turn
_ROOM = 0.9  # share of the limit that is left in use, so that not every job has to prune
_RUNNING = timedelta(days=1)  # what began later and has not ended may still run


def prune(connection: sqlite3.Connection, limit: int) -> int:
    """Remove the oldest tasks until at most ``limit`` bytes are used; how many went. The newest one always stays."""
    if used_bytes(connection) <= limit:
        return 0
    removed = 0
    while (used := used_bytes(connection)) > limit * _ROOM:
        (tasks,) = connection.execute("SELECT count(*) FROM tasks").fetchone()
        share = int(tasks * (1 - limit * _ROOM / used))  # as if all were of one size; then looked at again
        step = _remove_oldest(connection, min(max(1, share), _MOST))
        if not step:
            break
        removed += step
    give_back(connection)
    return removed


def used_bytes(connection: sqlite3.Connection) -> int:
    """Bytes of the pages in use."""
    pages, free, size = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size


def remove_orphans(connection: sqlite3.Connection) -> None:
    """Remove prompts that no task has any more."""
    connection.execute("DELETE FROM prompts WHERE NOT EXISTS (SELECT 1 FROM tasks WHERE tasks.prompt = prompts.digest)")


def give_back(connection: sqlite3.Connection) -> None:
    """Cut the file to what is in use, as far as nobody reads it at the moment."""
    connection.executescript("PRAGMA incremental_vacuum")  # `execute` frees a single page
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _remove_oldest(connection: sqlite3.Connection, count: int) -> int:
    connection.execute("BEGIN IMMEDIATE")
    try:
        removed = connection.execute(
            "DELETE FROM tasks WHERE id IN (SELECT id FROM tasks WHERE id < (SELECT max(id) FROM tasks) "
            "AND (status != 'unfinished' OR started < ?) ORDER BY id LIMIT ?)",
            (written(datetime.now(UTC) - _RUNNING), count),
        ).rowcount
        remove_orphans(connection)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return removed
