"""Reading the store, and what comes back of what went in."""

import hashlib
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.engine.experience import examples

from greenroom_engine.errors import ExperienceUnavailable
from greenroom_engine.experience import (
    FILE,
    CandidateRecord,
    Comparison,
    Ending,
    Filter,
    History,
    TaskRecord,
    TaskStatus,
)
from greenroom_engine.experience.database import connect
from greenroom_engine.experience.fingerprint import fingerprint
from greenroom_engine.experience.moment import written
from greenroom_engine.experience.records import (
    ClusterRecord,
    InputRecord,
    JudgementRecord,
    OutputRecord,
    Prompt,
    bits,
)
from greenroom_engine.experience.rows import (
    insert_task,
    put_candidate,
    put_comparison,
    put_ending,
    put_prompt,
)
from greenroom_engine.experience.schema import MIGRATIONS, VERSION, migrate
from greenroom_sandbox import Outcome, TestResult

_INTEGERS = st.integers(-(2**63), 2**63 - 1)
_FLOATS = st.floats(allow_nan=False, allow_infinity=False)
_TEXTS = st.text(st.characters(exclude_categories=()))  # half surrogate pairs and NUL too


def _numbered(record: Callable[[st.SearchStrategy[int]], st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    """Up to three records, their numbers from 0."""
    return st.integers(0, 3).flatmap(lambda count: st.tuples(*(record(st.just(number)) for number in range(count))))


TASKS = st.builds(
    TaskRecord,
    started=st.just(examples.task().started),
    project=_TEXTS,
    path=_TEXTS,
    qualname=_TEXTS,
    signature=_TEXTS,
    docstring=st.none() | _TEXTS,
    source=_TEXTS,
    selected=st.lists(_TEXTS, max_size=3).map(tuple),
    test_ids=st.lists(_TEXTS, max_size=3).map(tuple),
    flaky=st.lists(_TEXTS, max_size=3).map(tuple),
    model=_TEXTS,
    plan=st.dictionaries(st.sampled_from(["candidates", "repair_rounds"]), st.integers(0, 99)),
    seed=_INTEGERS,
    greenroom=st.just("0.1.0"),
    workspace=st.just(""),
    test_bits=st.text("10sx-"),
    model_digest=st.none() | st.just("sha256:0"),
    dialect=st.just("stub"),
    effort=st.just("low"),
)
CANDIDATES = st.builds(
    CandidateRecord,
    number=_INTEGERS,
    round=_INTEGERS,
    parent=st.none() | _INTEGERS,
    code=_TEXTS,
    imports=st.lists(_TEXTS, max_size=3).map(tuple),
    log_probability=st.floats(),
    total_log_probability=st.floats(),
    tokens=_INTEGERS,
    prompt_tokens=_INTEGERS,
    verdict=st.none() | st.just("pass"),
    bits=st.text("10sx-"),
    detail=_TEXTS,
    note=_TEXTS,
    feedback=_TEXTS,
    duplicate_of=st.none() | _INTEGERS,
    suspicions=st.lists(_TEXTS, max_size=3).map(tuple),
    cluster=st.none() | _INTEGERS,
    generate_s=_FLOATS,
    execute_s=st.none() | _FLOATS,
    is_given=st.booleans(),
    text=_TEXTS,
    votes=_INTEGERS,
    place=st.none() | _INTEGERS,
    score=st.none() | st.floats(),
)
COMPARISONS = st.builds(
    Comparison,
    clusters=_numbered(
        lambda number: st.builds(
            ClusterRecord, number=number, votes=_INTEGERS, share=_FLOATS, log_probability=st.floats()
        )
    ),
    inputs=_numbered(
        lambda number: st.builds(
            InputRecord,
            number=number,
            call=_TEXTS,
            differs=st.booleans(),
            place=st.none() | _INTEGERS,
            outputs=st.lists(
                st.builds(OutputRecord, candidate=_INTEGERS, shown=_TEXTS),
                max_size=3,
                unique_by=lambda each: each.candidate,
            ).map(tuple),
        )
    ),
    judgements=_numbered(
        lambda number: st.builds(
            JudgementRecord,
            number=number,
            turn=st.just(0),
            first=_INTEGERS,
            second=_INTEGERS,
            verdict=st.none() | _INTEGERS,
            log_probability=st.none() | st.floats(),
            tokens_read=_INTEGERS,
            tokens_written=_INTEGERS,
            winner=st.none() | _INTEGERS,
        )
    ),
)
PROMPTS = st.builds(Prompt, messages=st.lists(st.tuples(st.just("user"), _TEXTS), max_size=3).map(tuple))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    TASKS,
    PROMPTS,
    st.lists(CANDIDATES, max_size=4, unique_by=lambda each: each.number),
    st.none() | COMPARISONS,
    st.booleans(),
)
def test_whatever_is_written_comes_back(
    tmp_path: Path,
    task: TaskRecord,
    prompt: Prompt,
    candidates: list[CandidateRecord],
    comparison: Comparison | None,
    ends: bool,
):
    connection = connect(tmp_path)
    id_ = insert_task(connection, task)
    assert put_prompt(connection, id_, prompt)
    assert all(put_candidate(connection, id_, each) for each in candidates)
    if comparison is not None:
        assert put_comparison(connection, id_, examples.comparison(4))  # the later one counts
        assert put_comparison(connection, id_, comparison)
    ending = examples.ending() if ends else None
    assert ending is None or put_ending(connection, id_, ending)
    connection.close()
    found = History(tmp_path).task(id_)
    assert found is not None
    assert (found.task, found.prompt, found.ending) == (task, prompt, ending)
    assert found.comparison == (comparison or Comparison())
    assert list(found.candidates) == sorted(candidates, key=lambda each: each.number)
    assert type(found).model_validate_json(found.model_dump_json()) == found  # a line of an export


def _filled(folder: Path) -> History:
    """Three jobs, three days old, two and one."""
    connection = connect(folder)
    now = datetime.now(UTC)
    endings: list[Ending | None] = [examples.ending(), examples.ending(status=TaskStatus.UNVERIFIED, winner=None), None]
    for days, (name, ending) in zip((3, 2, 1), zip(("add", "Cart.add", "total"), endings, strict=True), strict=True):
        id_ = insert_task(connection, examples.task(qualname=name, started=written(now - timedelta(days=days))))
        put_prompt(connection, id_, Prompt(messages=(("user", "the same for all"),)))
        put_candidate(connection, id_, examples.candidate())
        put_comparison(connection, id_, examples.comparison())
        if ending is not None:
            put_ending(connection, id_, ending)
    connection.close()
    return History(folder)


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (Filter(), ["total", "Cart.add", "add"]),
        (Filter(limit=1), ["total"]),
        (Filter(target="add"), ["Cart.add", "add"]),
        (Filter(target="cart.py::add"), ["add"]),
        (Filter(target="%"), []),
        (Filter(status=TaskStatus.UNFINISHED), ["total"]),
        (Filter(since=datetime.now(UTC) - timedelta(days=2, hours=12)), ["total", "Cart.add"]),
        (Filter(target="add", status=TaskStatus.VERIFIED), ["add"]),
    ],
)
def test_filters_choose_jobs_the_latest_first(tmp_path: Path, wanted: Filter, names: list[str]):
    found = _filled(tmp_path).tasks(wanted)
    assert [each.target for each in found] == [f"cart.py::{name}" for name in names]
    assert all(each.candidates == 1 and each.tokens == 16 for each in found)


def test_clearing_what_is_older_keeps_the_rest_and_the_prompt_they_share(tmp_path: Path):
    history = _filled(tmp_path)
    assert history.clear(datetime.now(UTC) - timedelta(days=1, hours=12)) == 2
    (left,) = history.all()
    assert left.task.qualname == "total" and left.prompt is not None and len(left.candidates) == 1


def test_what_is_cleared_is_in_no_byte_of_the_file(tmp_path: Path):
    history = _filled(tmp_path)
    assert history.clear() == 3
    left = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert (
        history.count() == 0
        and b"sum(prices)" not in left
        and b"total([" not in left
        and b"the same for all" not in left
    )


def test_without_a_store_nothing_is_there_and_nothing_is_made(tmp_path: Path):
    history = History(tmp_path / "none")
    assert (history.tasks(Filter()), history.task(1), [*history.all()], history.clear(), history.count()) == (
        [], None, [], 0, 0,
    )  # fmt: skip
    assert not (tmp_path / "none").exists()


def test_a_damaged_store_is_said_to_be_one_and_left_where_it_is(tmp_path: Path):
    (tmp_path / FILE).write_bytes(b"no database" * 100)
    with pytest.raises(ExperienceUnavailable, match="not a database"):
        History(tmp_path).tasks(Filter())
    assert (tmp_path / FILE).read_bytes() == b"no database" * 100


def test_a_new_store_has_the_present_version_and_gives_its_room_back(tmp_path: Path):
    connection = connect(tmp_path)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,) == (len(MIGRATIONS),)
    assert connection.execute("PRAGMA auto_vacuum").fetchone() == (2,)  # incremental
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    connection = connect(tmp_path)
    insert_task(connection, examples.task())
    broken = ("ALTER TABLE tasks ADD COLUMN later TEXT", "ALTER TABLE no_such_table ADD COLUMN later TEXT")
    monkeypatch.setattr("greenroom_engine.experience.schema.MIGRATIONS", (*MIGRATIONS, broken))
    monkeypatch.setattr("greenroom_engine.experience.schema.VERSION", VERSION + 1)
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection)
    columns = {row[1] for row in connection.execute("PRAGMA table_info(tasks)")}
    assert "later" not in columns and connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()


def test_bits_are_in_the_order_of_the_ids():
    outcomes = {
        "a": Outcome.PASSED,
        "b": Outcome.FAILED,
        "d": Outcome.SKIPPED,
        "e": Outcome.XPASSED,
        "f": Outcome.ERROR,
    }
    tests = tuple(TestResult(id=name, outcome=outcome) for name, outcome in reversed(outcomes.items()))
    assert bits(("a", "b", "c", "d", "e", "f"), tests) == "10-sx0"


def test_a_large_models_fingerprint_reads_samples_of_it(tmp_path: Path):
    small, large = tmp_path / "small.gguf", tmp_path / "large.gguf"
    small.write_bytes(b"GGUF")
    assert fingerprint(small) == f"sha256:{hashlib.sha256(b'GGUF').hexdigest()}"
    with large.open("wb") as file:
        file.truncate(200 * 2**20)
    first = fingerprint(large)
    assert first is not None and first.startswith("sampled:")
    with large.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"x")
    assert fingerprint(large) != first and fingerprint(tmp_path / "none.gguf") is None
