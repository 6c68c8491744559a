"""Writing into the store: real files, real processes, real full and read-only disks."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import wait
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.engine.experience import examples

from greenroom_engine.errors import ExperienceUnavailable
from greenroom_engine.experience import FILE, Filter, History, TaskStatus
from greenroom_engine.experience.database import connect
from greenroom_engine.experience.writer import Begun, Writer

OTHER = Path(__file__).with_name("jobs_of_another_process.py")
ROOT = Path(__file__).parents[3]
MIB = 2**20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "experience"


@contextmanager
def opened(folder: Path, limit: int = 512 * MIB) -> Iterator[Writer]:
    writer = Writer(folder, limit)
    yield writer
    assert writer.close(30)


def record(writer: Writer, key: object = "job", **changes: object) -> str:
    """One whole job; what went wrong."""
    writer.put(key, Begun(examples.task(**changes), None))
    writer.put(key, examples.candidate(0, verdict=None, bits=""))
    writer.put(key, examples.candidate(0))
    writer.put(key, examples.candidate(1, parent=0, feedback="it gave 3"))
    writer.put(key, examples.comparison())
    writer.put(key, examples.ending())
    return writer.flush(key).result(30)


def statuses(folder: Path) -> list[str]:
    return [each.status for each in History(folder).tasks(Filter())]


def other_process(folder: Path, count: int, name: str) -> "subprocess.Popen[str]":
    paths = os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))
    return subprocess.Popen(
        [sys.executable, OTHER, folder, str(count), name],
        env={**os.environ, "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_job_is_read_back_as_it_was_written(folder: Path):
    with opened(folder) as writer:
        assert record(writer) == ""
    found = History(folder).task(1)
    assert found is not None and found.status is TaskStatus.VERIFIED and found.ending is not None
    assert [each.number for each in found.candidates] == [0, 1]
    assert found.comparison == examples.comparison()
    assert found.candidates[0] == examples.candidate(0) and found.candidates[1].feedback == "it gave 3"
    assert found.ending.selection == examples.ending().selection and found.task.test_ids == examples.task().test_ids


def test_only_its_user_can_read_the_store(folder: Path):
    before = os.umask(0)
    try:
        with opened(folder) as writer:
            record(writer)
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    finally:
        os.umask(before)
    assert {FILE, f"{FILE}-wal", f"{FILE}-shm"} <= set(modes) and set(modes.values()) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_file_that_others_could_read_is_made_private(folder: Path):
    with opened(folder) as writer:
        record(writer)
    (folder / FILE).chmod(0o644)
    with opened(folder) as writer:
        record(writer)
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600


def test_processes_write_at_the_same_time_and_nothing_is_lost(folder: Path):
    processes = [other_process(folder, 40, f"of_{number}") for number in range(3)]
    for process in processes:
        assert process.communicate()[1] == "" and process.returncode == 0
    found = History(folder).tasks(Filter())
    assert sorted({each.target for each in found}) == ["cart.py::of_0", "cart.py::of_1", "cart.py::of_2"]
    assert len(found) == 120 and {(each.status, each.candidates) for each in found} == {("verified", 3)}


def test_what_a_killed_process_had_written_stays_and_its_task_is_unfinished(folder: Path):
    process = other_process(folder, 0, "killed")
    assert process.stdout is not None
    for line in process.stdout:
        if int(line) == 25:
            break
    process.send_signal(signal.SIGKILL)
    process.communicate()
    with opened(folder) as writer:
        assert record(writer) == ""
    killed = History(folder).task(1)
    assert killed is not None and killed.status is TaskStatus.UNFINISHED and killed.ending is None
    assert len(killed.candidates) >= 26 and statuses(folder) == ["verified", "unfinished"]
    with sqlite3.connect(folder / FILE) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_lock_that_another_holds_does_not_stop_those_who_record(folder: Path):
    with opened(folder) as writer:
        record(writer)
        other = connect(folder)
        other.execute("BEGIN IMMEDIATE")
        writer.put("job", Begun(examples.task(), None))
        flushed = writer.flush("job")
        assert wait({flushed}, timeout=0.2).not_done == {flushed}
        other.execute("COMMIT")
        assert flushed.result(30) == ""
        other.close()


def test_a_damaged_file_is_set_aside_and_the_job_recorded_in_a_new_one(folder: Path):
    folder.mkdir()
    (folder / FILE).write_bytes(b"this was a database once" * 1000)
    with opened(folder) as writer:
        problem = record(writer)
        assert "was damaged" in problem and "a new one begun" in problem and "\n" not in problem
        assert record(writer, "next") == ""
    (aside,) = folder.glob("experience-damaged-*.sqlite3")
    assert aside.name in problem and aside.read_bytes().startswith(b"this was a database once")
    assert statuses(folder) == ["verified", "verified"]


def test_a_file_that_breaks_later_is_set_aside_too(folder: Path):
    with opened(folder) as writer:
        for number in range(50):
            record(writer, number)
    content = bytearray((folder / FILE).read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)  # the header is sound, so that it opens
    (folder / FILE).write_bytes(content)
    with opened(folder) as writer:
        assert "was set aside" in record(writer)
    assert len([*folder.glob("experience-damaged-*.sqlite3")]) == 1 and statuses(folder) == ["verified"]


def test_a_file_of_a_later_version_is_left_alone_and_the_job_goes_on_unrecorded(folder: Path):
    with opened(folder) as writer:
        record(writer)
    connection = sqlite3.connect(folder / FILE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = (folder / FILE).read_bytes()
    with opened(folder) as writer:
        problem = record(writer)
    assert "not recorded" in problem and "version 99" in problem and "Update Greenroom" in problem
    assert (folder / FILE).read_bytes() == before
    with pytest.raises(ExperienceUnavailable, match="version 99"):
        History(folder).tasks(Filter())


def test_another_programs_database_is_left_alone(folder: Path):
    folder.mkdir()
    connection = sqlite3.connect(folder / FILE)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    before = (folder / FILE).read_bytes()
    with opened(folder) as writer:
        assert "another program's database" in record(writer)
    assert (folder / FILE).read_bytes() == before and [*folder.glob("*damaged*")] == []


def test_a_store_that_is_deleted_meanwhile_begins_anew(folder: Path):
    with opened(folder) as writer:
        record(writer)
        for path in folder.iterdir():
            path.unlink()
        assert record(writer) == ""
    assert statuses(folder) == ["verified"]


def test_a_job_that_is_cleared_while_it_runs_leaves_nothing(folder: Path):
    with opened(folder) as writer:
        writer.put("job", Begun(examples.task(), None))
        assert writer.flush("job").result(30) == ""
        assert History(folder).clear() == 1
        writer.put("job", examples.candidate())
        writer.put("job", examples.ending())
        assert writer.flush("job").result(30) == ""
    assert statuses(folder) == []


@contextmanager
def mounted(place: Path, options: str) -> Iterator[Path]:
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    place.mkdir()
    subprocess.run([*root, "mount", "-t", "tmpfs", "-o", options, "tmpfs", place], check=True)
    try:
        yield place
    finally:
        subprocess.run([*root, "umount", place], check=True)


def test_a_full_disk_ends_the_record_and_not_the_job(tmp_path: Path):
    with mounted(tmp_path / "disk", "size=1m") as disk, opened(disk) as writer:
        assert record(writer) == ""
        writer.put("large", Begun(examples.task(), None))
        assert writer.flush("large").result(30) == ""
        for number in range(20):
            writer.put("large", examples.candidate(number, code="x" * 100_000))
        writer.put("large", examples.ending())
        problem = writer.flush("large").result(30)
        assert "not recorded, or not to its end" in problem and "full" in problem
        assert statuses(disk) == ["unfinished", "verified"]
        subprocess.run(["mount", "-o", "remount,size=4m", disk], check=True)  # the user has made room
        assert record(writer, "next") == ""
        assert statuses(disk) == ["verified", "unfinished", "verified"]


def test_a_disk_that_cannot_be_written_is_said_and_past_jobs_can_still_be_read(tmp_path: Path):
    with mounted(tmp_path / "disk", "size=8m") as disk:
        with opened(disk) as writer:
            record(writer)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        with opened(disk) as writer:
            assert "Read-only file system" in record(writer)
        assert statuses(disk) == ["verified"]


def test_the_oldest_jobs_go_when_the_store_is_full_and_the_file_shrinks(folder: Path):
    limit = 2 * MIB
    with opened(folder, 64 * MIB) as writer:
        for number in range(60):
            writer.put(number, Begun(examples.task(qualname=f"f{number}"), None))
            writer.put(number, examples.candidate(code="x" * 100_000))
            writer.put(number, examples.ending())
        assert writer.flush(59).result(30) == ""
    assert History(folder).size > 2 * limit
    with opened(folder, limit) as writer:
        record(writer, qualname="newest")
    targets = [each.target for each in History(folder).tasks(Filter())]
    assert targets[0] == "cart.py::newest" and "cart.py::f0" not in targets and 1 < len(targets) < 25
    assert targets[1:] == [f"cart.py::f{number}" for number in range(59, 60 - len(targets), -1)]
    assert History(folder).size <= limit


def test_a_job_that_runs_elsewhere_is_not_pruned(folder: Path):
    with opened(folder, 1) as writer:
        writer.put("running", Begun(examples.task(qualname="running"), None))
        writer.put("old", Begun(examples.task(qualname="old", started="2020-01-01T00:00:00.000Z"), None))
        record(writer, qualname="finished")
        record(writer, qualname="newest")
    assert [each.target for each in History(folder).tasks(Filter())] == ["cart.py::newest", "cart.py::running"]
