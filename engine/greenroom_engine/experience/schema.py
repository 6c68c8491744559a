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

_VERSION_2 = (
    "ALTER TABLE tasks ADD COLUMN search_ended TEXT",
    "ALTER TABLE tasks ADD COLUMN select_s REAL",
    "ALTER TABLE tasks ADD COLUMN first_verified_s REAL",
    "ALTER TABLE candidates ADD COLUMN is_given INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE candidates ADD COLUMN text TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE candidates ADD COLUMN votes INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE candidates ADD COLUMN place INTEGER",
    "ALTER TABLE candidates ADD COLUMN score REAL",
    "ALTER TABLE selections ADD COLUMN inputs INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE selections ADD COLUMN model_calls INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE selections ADD COLUMN tokens_read INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE selections ADD COLUMN tokens_written INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE selections ADD COLUMN observations INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE selections ADD COLUMN observe_s REAL NOT NULL DEFAULT 0",
    "ALTER TABLE selections ADD COLUMN select_s REAL NOT NULL DEFAULT 0",
    """
    CREATE TABLE clusters (
        task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        votes INTEGER NOT NULL,
        share REAL NOT NULL,
        log_probability REAL,
        PRIMARY KEY (task, number)
    )
    """,
    """
    CREATE TABLE inputs (
        task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        call TEXT NOT NULL,
        differs INTEGER NOT NULL,
        place INTEGER,
        PRIMARY KEY (task, number)
    )
    """,
    """
    CREATE TABLE outputs (
        task INTEGER NOT NULL,
        input INTEGER NOT NULL,
        candidate INTEGER NOT NULL,
        shown TEXT NOT NULL,
        PRIMARY KEY (task, input, candidate),
        FOREIGN KEY (task, input) REFERENCES inputs (task, number) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE judgements (
        task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        first INTEGER NOT NULL,
        second INTEGER NOT NULL,
        verdict INTEGER,
        log_probability REAL,
        tokens_read INTEGER NOT NULL,
        tokens_written INTEGER NOT NULL,
        winner INTEGER,
        PRIMARY KEY (task, number, turn)
    )
    """,
    # What version 1 did not say and its rows tell all the same. The body that was there has no tokens and no prompt.
    """
    UPDATE candidates SET is_given = 1, log_probability = NULL, total_log_probability = NULL
    WHERE number = 0 AND parent IS NULL AND tokens = 0 AND prompt_tokens = 0 AND verdict IS NOT NULL
        AND (SELECT is_stub FROM tasks WHERE id = task) = 0
    """,
    # Version 1 gave first answers one that they never saw.
    "UPDATE candidates SET feedback = '' WHERE round = 0 AND feedback != ''",
    """
    UPDATE candidates SET votes = 1 + (
        SELECT count(*) FROM candidates AS same
        WHERE same.task = candidates.task AND same.duplicate_of = candidates.number
    ) WHERE (task, number) IN (SELECT task, duplicate_of FROM candidates WHERE duplicate_of IS NOT NULL)
    """,
    "UPDATE candidates SET votes = 0 WHERE duplicate_of IS NOT NULL",
    """
    INSERT INTO clusters (task, number, votes, share, log_probability)
    SELECT task, cluster, count(*), 1.0 * count(*) / sum(count(*)) OVER (PARTITION BY task), max(log_probability)
    FROM candidates WHERE cluster IS NOT NULL GROUP BY task, cluster
    """,
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_VERSION_1, _VERSION_2)
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
