"""The tables, version by version. A migration that was released is never edited: what changes is a further one."""

from __future__ import annotations

import sqlite3

from greenroom_engine.errors import ExperienceUnavailable

APPLICATION_ID = 0x47724578  # "GrEx": so that no other program's file is taken for ours

_VERSION_1 = (
    """
    CREATE TABLE prompts (
        digest TEXT PRIMARY KEY,
        messages TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE tasks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started TEXT NOT NULL,
        greenroom TEXT NOT NULL,
        project TEXT NOT NULL,
        workspace TEXT NOT NULL,
        path TEXT NOT NULL,
        qualname TEXT NOT NULL,
        is_stub INTEGER NOT NULL,
        signature TEXT NOT NULL,
        docstring TEXT,
        source TEXT NOT NULL,
        selected TEXT NOT NULL,
        test_ids TEXT NOT NULL,
        test_bits TEXT NOT NULL,
        flaky TEXT NOT NULL,
        model TEXT NOT NULL,
        model_digest TEXT,
        dialect TEXT NOT NULL,
        effort TEXT NOT NULL,
        plan TEXT NOT NULL,
        seed INTEGER NOT NULL,
        prompt TEXT REFERENCES prompts (digest),
        status TEXT NOT NULL DEFAULT 'unfinished',
        ended TEXT,
        error TEXT,
        winner INTEGER,
        best INTEGER,
        tokens_prefilled INTEGER,
        tokens_generated INTEGER,
        generate_s REAL,
        execute_s REAL,
        total_s REAL
    )
    """,
    "CREATE INDEX tasks_by_target ON tasks (path, qualname)",
    "CREATE INDEX tasks_by_start ON tasks (started)",
    "CREATE INDEX tasks_by_prompt ON tasks (prompt)",
    """
    CREATE TABLE candidates (
        task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        round INTEGER NOT NULL,
        parent INTEGER,
        code TEXT NOT NULL,
        imports TEXT NOT NULL,
        log_probability REAL,
        total_log_probability REAL,
        tokens INTEGER NOT NULL,
        prompt_tokens INTEGER NOT NULL,
        verdict TEXT,
        bits TEXT NOT NULL,
        detail TEXT NOT NULL,
        note TEXT NOT NULL,
        feedback TEXT NOT NULL,
        duplicate_of INTEGER,
        suspicions TEXT NOT NULL,
        cluster INTEGER,
        confirmed INTEGER,
        generate_s REAL NOT NULL,
        execute_s REAL,
        PRIMARY KEY (task, number)
    )
    """,
    """
    CREATE TABLE selections (
        task INTEGER PRIMARY KEY REFERENCES tasks (id) ON DELETE CASCADE,
        method TEXT NOT NULL,
        reason TEXT NOT NULL,
        verified INTEGER NOT NULL,
        agreeing INTEGER NOT NULL,
        confirmed INTEGER NOT NULL
    )
    """,
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_VERSION_1,)
"""Statements that lead to version 1, from 1 to 2, and so on."""

VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """Of the tables in a file; 0 for a new one.

    :raises ExperienceUnavailable: the file is another program's, or a later Greenroom's.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and application != APPLICATION_ID:
        raise ExperienceUnavailable("it is another program's database. Set GREENROOM_EXPERIENCE to another folder")
    if version > VERSION:
        raise ExperienceUnavailable(
            f"it is of version {version}, and this Greenroom knows {VERSION}. Update Greenroom, or set "
            "GREENROOM_EXPERIENCE to another folder"
        )
    return version


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file to the present version, one transaction per step; other processes may do so at the same time.

    :raises ExperienceUnavailable: see `version_of`.
    """
    while version_of(connection) < VERSION:
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = version_of(connection)  # another process may have been faster
            if version < VERSION:
                for statement in MIGRATIONS[version]:
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {version + 1}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
