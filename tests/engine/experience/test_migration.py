"""From version 1 to the present one: real jobs that version 1 recorded, frozen as an SQL dump."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from tests.engine.experience import examples
from tests.engine.experience.test_writer import mounted, other_process

from greenroom_engine.experience import FILE, Comparison, Filter, History, TaskStatus
from greenroom_engine.experience.database import connect
from greenroom_engine.experience.schema import VERSION

DUMP = Path(__file__).with_name("version_1.sql")
MIGRATION = Path(__file__).with_name("migration_of_another_process.py")
ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store of version 1: six jobs."""
    place = tmp_path / "experience"
    place.mkdir()
    connection = sqlite3.connect(place / FILE)
    connection.executescript(DUMP.read_text("utf-8"))
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    connection.close()
    return place


def old_rows(folder: Path, table: str, columns: list[str]) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(folder / FILE)
    try:
        return connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1, 2").fetchall()
    finally:
        connection.close()


def columns_of(folder: Path, table: str) -> list[str]:
    connection = sqlite3.connect(folder / FILE)
    try:
        return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    finally:
        connection.close()


def test_old_jobs_are_listed_and_shown(folder: Path):
    history = History(folder)
    found = history.tasks(Filter())
    assert [(each.id, each.status, each.candidates) for each in found] == [
        (6, "unfinished", 24),
        (5, "cancelled", 8),
        (4, "verified", 18),
        (3, "verified", 24),
        (2, "unverified", 2),
        (1, "verified", 25),
    ]
    jobs = {job.id: job for job in history.all()}
    assert len(jobs) == 6 and all(job.prompt is not None for job in jobs.values())
    first = jobs[1].ending
    assert first is not None and (first.winner, first.search_ended, first.first_verified_s) == (2, None, None)
    assert jobs[1].candidates[2].bits == "11" and jobs[1].comparison.inputs == jobs[1].comparison.judgements == ()


def test_nothing_that_was_recorded_is_changed_but_what_was_wrong(folder: Path):
    names = {table: columns_of(folder, table) for table in ("tasks", "candidates", "selections", "prompts")}
    corrected = {"feedback", "log_probability", "total_log_probability"}
    kept = {table: [name for name in columns if name not in corrected] for table, columns in names.items()}
    before = {table: old_rows(folder, table, columns) for table, columns in kept.items()}
    assert all(before.values())
    connect(folder).close()
    assert {table: old_rows(folder, table, columns) for table, columns in kept.items()} == before
    assert all(set(names[table]) <= set(columns_of(folder, table)) for table in names)


def test_votes_clusters_and_the_given_body_are_made_of_what_was_there(folder: Path):
    jobs = {job.id: job for job in History(folder).all()}
    for job in jobs.values():
        candidates = job.candidates
        for each in candidates:
            same = sum(other.duplicate_of == each.number for other in candidates)
            assert each.votes == (0 if each.duplicate_of is not None else 1 + same)
            assert each.is_given == (job.id == 4 and each.number == 0)
            assert (each.log_probability is None) == each.is_given
            assert each.feedback == "" or each.round > 0
        assert sum(cluster.votes for cluster in job.comparison.clusters) == sum(
            each.cluster is not None for each in candidates
        )
    assert any(each.feedback for each in jobs[1].candidates)
    clusters = jobs[3].comparison.clusters
    assert len(clusters) == 3 and sum(cluster.share for cluster in clusters) == pytest.approx(1)
    for cluster in clusters:
        members = [each for each in jobs[3].candidates if each.cluster == cluster.number]
        assert cluster.votes == len(members) > 0
        assert cluster.log_probability == max(each.log_probability or 0.0 for each in members)


def test_a_store_that_was_migrated_goes_on(folder: Path):
    assert other_process(folder, 2, "later").communicate(timeout=60)[1] == ""
    found = History(folder)
    assert found.count() == 8
    latest = found.task(8)
    assert latest is not None and latest.comparison == examples.comparison()
    assert found.clear() == 8


def test_processes_that_migrate_at_once_do_it_once(folder: Path):
    processes = [other_process(folder, 5, f"of_{number}") for number in range(3)]
    for process in processes:
        assert process.communicate(timeout=60)[1] == "" and process.returncode == 0
    assert History(folder).count() == 21
    fourth = History(folder).task(4)
    assert fourth is not None and fourth.candidates[0].votes == 1 + sum(
        each.duplicate_of == 0 for each in fourth.candidates
    )


@pytest.mark.parametrize("done", [1, 12, 19])
def test_a_process_killed_in_the_middle_leaves_version_1(folder: Path, done: int):
    columns = columns_of(folder, "candidates")
    process = subprocess.Popen(
        [sys.executable, MIGRATION, folder, str(done)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdout.readline() == f"{done} statements are carried out\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    connection = sqlite3.connect(folder / FILE)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT count(*) FROM tasks").fetchone() == (6,)
    connection.close()
    assert columns_of(folder, "candidates") == columns
    assert History(folder).count() == 6  # and the next to open it brings it to the present version
    connection = connect(folder)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()


def test_an_old_store_on_a_disk_that_cannot_be_written_is_read_all_the_same(folder: Path, tmp_path: Path):
    with mounted(tmp_path / "disk", "size=8m") as disk:
        (disk / FILE).write_bytes((folder / FILE).read_bytes())
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        found = History(disk)
        job = found.task(3)
        assert found.count() == 6 and job is not None and len(job.comparison.clusters) == 3
        assert columns_of(disk, "clusters") == []


def test_a_new_job_is_of_a_new_store_what_a_migrated_one_has(folder: Path, tmp_path: Path):
    connect(tmp_path / "new").close()
    connect(folder).close()
    for table in ("tasks", "candidates", "selections", "prompts", "clusters", "inputs", "outputs", "judgements"):
        assert columns_of(folder, table) == columns_of(tmp_path / "new", table) != []
    found = History(folder).task(5)
    assert found is not None and found.status is TaskStatus.CANCELLED and found.comparison == Comparison()
