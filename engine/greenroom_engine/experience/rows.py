"""Records as rows, and back: tuples and mappings are JSON in a column of text."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from typing import Any, TypeVar

from pydantic import BaseModel

from greenroom_engine.experience.records import (
    CandidateRecord,
    ClusterRecord,
    Comparison,
    Ending,
    InputRecord,
    JudgementRecord,
    OutputRecord,
    Prompt,
    RecordedTask,
    Selection,
    TaskRecord,
    TaskStatus,
)

_Record = TypeVar("_Record", bound=BaseModel)
_JSON = frozenset({"selected", "test_ids", "flaky", "plan", "imports", "suspicions"})


def insert_task(connection: sqlite3.Connection, record: TaskRecord) -> int:
    """Its id."""
    cursor = _insert(connection, "tasks", _columns(record))
    assert cursor.lastrowid is not None, "an insert has a row"
    return cursor.lastrowid


def put_prompt(connection: sqlite3.Connection, task: int, prompt: Prompt) -> bool:
    """Say what the task's model was asked; texts that tasks share are kept once. False: the task is gone."""
    text = json.dumps(prompt.messages, ensure_ascii=False)
    digest = hashlib.sha256(text.encode()).hexdigest()
    connection.execute("INSERT OR IGNORE INTO prompts (digest, messages) VALUES (?, ?)", (digest, text))
    return connection.execute("UPDATE tasks SET prompt = ? WHERE id = ?", (digest, task)).rowcount == 1


def put_candidate(connection: sqlite3.Connection, task: int, record: CandidateRecord) -> bool:
    """Write or replace it. False: the task is gone."""
    if not _is_there(connection, task):
        return False
    _insert(connection, "candidates", {"task": task, **_columns(record)}, verb="INSERT OR REPLACE")
    return True


def put_comparison(connection: sqlite3.Connection, task: int, record: Comparison) -> bool:
    """Write or replace it. False: the task is gone."""
    if not _is_there(connection, task):
        return False
    for table in ("clusters", "inputs", "judgements"):  # outputs go with their inputs
        connection.execute(f"DELETE FROM {table} WHERE task = ?", (task,))
    for cluster in record.clusters:
        _insert(connection, "clusters", {"task": task, **_columns(cluster)})
    for seen in record.inputs:
        columns = _columns(seen)
        del columns["outputs"]
        _insert(connection, "inputs", {"task": task, **columns})
        for output in seen.outputs:
            _insert(connection, "outputs", {"task": task, "input": seen.number, **_columns(output)})
    for judgement in record.judgements:
        _insert(connection, "judgements", {"task": task, **_columns(judgement)})
    return True


def put_ending(connection: sqlite3.Connection, task: int, ending: Ending) -> bool:
    """Write it. False: the task is gone."""
    columns = _columns(ending)
    del columns["selection"]
    assignments = ", ".join(f"{name} = :{name}" for name in columns)
    found = connection.execute(f"UPDATE tasks SET {assignments} WHERE id = :id", {**columns, "id": task})
    if found.rowcount != 1:
        return False
    if ending.selection is not None:
        values = {"task": task, **_columns(ending.selection)}
        _insert(connection, "selections", values, verb="INSERT OR REPLACE")
    return True


def read_task(connection: sqlite3.Connection, row: sqlite3.Row) -> RecordedTask:
    """All of a task from its row of ``tasks``."""
    id_, status = row["id"], TaskStatus(row["status"])
    candidates = connection.execute("SELECT * FROM candidates WHERE task = ? ORDER BY number", (id_,))
    prompt = connection.execute("SELECT messages FROM prompts WHERE digest = ?", (row["prompt"],)).fetchone()
    selection = connection.execute("SELECT * FROM selections WHERE task = ?", (id_,)).fetchone()
    ending = None
    if status is not TaskStatus.UNFINISHED:
        ending = _record(Ending, row, selection=_record(Selection, selection) if selection else None)
    return RecordedTask(
        id=id_,
        status=status,
        task=_record(TaskRecord, row),
        prompt=Prompt(messages=json.loads(prompt["messages"])) if prompt else None,
        candidates=tuple(_record(CandidateRecord, each) for each in candidates),
        comparison=_comparison(connection, id_),
        ending=ending,
    )


def _comparison(connection: sqlite3.Connection, task: int) -> Comparison:
    def rows(table: str, order: str) -> list[sqlite3.Row]:
        return connection.execute(f"SELECT * FROM {table} WHERE task = ? ORDER BY {order}", (task,)).fetchall()

    outputs: dict[int, list[OutputRecord]] = {}
    for row in rows("outputs", "input, rowid"):
        outputs.setdefault(row["input"], []).append(_record(OutputRecord, row))
    return Comparison(
        clusters=tuple(_record(ClusterRecord, row) for row in rows("clusters", "number")),
        inputs=tuple(
            _record(InputRecord, row, outputs=tuple(outputs.get(row["number"], ()))) for row in rows("inputs", "number")
        ),
        judgements=tuple(_record(JudgementRecord, row) for row in rows("judgements", "number, turn")),
    )


def _is_there(connection: sqlite3.Connection, task: int) -> bool:
    return connection.execute("SELECT 1 FROM tasks WHERE id = ?", (task,)).fetchone() is not None


def _columns(record: BaseModel) -> dict[str, Any]:
    values = record.model_dump()
    return {name: json.dumps(value, ensure_ascii=False) if name in _JSON else value for name, value in values.items()}


def _record(kind: type[_Record], row: sqlite3.Row, **more: Any) -> _Record:
    names = set(kind.model_fields) & set(row.keys())
    values = {name: json.loads(row[name]) if name in _JSON else row[name] for name in names}
    return kind.model_validate({**values, **more})


def _insert(connection: sqlite3.Connection, table: str, values: dict[str, Any], verb: str = "INSERT") -> sqlite3.Cursor:
    names = ", ".join(values)
    places = ", ".join(f":{name}" for name in values)
    return connection.execute(f"{verb} INTO {table} ({names}) VALUES ({places})", values)
