"""The queries of docs/experience.md, on a store with jobs in it."""

import re
import sqlite3
from pathlib import Path

import pytest
from tests.engine.experience import examples

from greenroom_engine.experience import FILE
from greenroom_engine.experience.database import connect
from greenroom_engine.experience.rows import insert_task, put_candidate, put_comparison, put_ending

DOCS = Path(__file__).parents[3] / "docs" / "experience.md"
VALUES, PAIRS, TESTS, VERDICTS = re.findall(r"```sql\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)


@pytest.fixture
def store(tmp_path: Path) -> sqlite3.Connection:
    """One job: 0 and 1 pass and differ, 2 says the same as 0, 3 passes one test of five."""
    connection = connect(tmp_path)
    id_ = insert_task(connection, examples.task())
    for record in (
        examples.candidate(0, bits="11111", text="zero", log_probability=-0.1, votes=2, tokens=50),
        examples.candidate(1, bits="11111", text="one", cluster=1, tokens=50),
        examples.candidate(2, bits="11111", text="zero again", duplicate_of=0, votes=0, tokens=50),
        examples.candidate(3, bits="10000", text="three", verdict="fail", cluster=None, tokens=50),
        examples.candidate(4, bits="00000", text="four", verdict="fail", cluster=None, tokens=50),
    ):
        put_candidate(connection, id_, record)
    put_comparison(connection, id_, examples.comparison(4))
    put_ending(connection, id_, examples.ending())
    connection.close()
    return sqlite3.connect(f"{(tmp_path / FILE).as_uri()}?mode=ro", uri=True)


def test_values_are_between_zero_and_one_the_best_first(store: sqlite3.Connection):
    values = [(row[1], round(row[3], 3)) for row in store.execute(VALUES)]
    assert values == [(0, 0.952), (1, 0.803), (2, 0.803), (3, 0.403), (4, 0.303)]


def test_pairs_are_of_different_candidates_far_enough_apart(store: sqlite3.Connection):
    assert sorted(store.execute(PAIRS)) == [(1, "one", "three"), (1, "zero", "three")]


def test_synthesised_tests_are_those_that_most_votes_agree_on(store: sqlite3.Connection):
    assert store.execute(TESTS).fetchall() == [
        (1, "total([0])", "0", 0.75),
        (1, "total([1])", "1", 1.0),
        (1, "total([2])", "2", 0.75),
        (1, "total([3])", "3", 1.0),
    ]


def test_verdicts_are_compared_with_what_was_confirmed(store: sqlite3.Connection):
    assert store.execute(VERDICTS).fetchall() == [("tiny", 1.0, 6.0)]
