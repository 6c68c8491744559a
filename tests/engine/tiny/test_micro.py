"""The tasks of ``greenroom bench micro`` are what the recipe makes, and none of them was trained on."""

import json

from greenroom_engine.bench.suites.micro import DATA
from greenroom_tiny.holdout import banned_behaviours, held_out
from greenroom_tiny.micro import lines


def test_the_shipped_file_is_what_the_recipe_writes() -> None:
    shipped = DATA.read_text("utf-8").splitlines()
    assert lines(len(shipped)) == shipped


def test_no_task_is_one_that_training_may_contain() -> None:
    records = [json.loads(line) for line in DATA.read_text("utf-8").splitlines()]
    assert all(held_out(record["structure"]) for record in records)
    assert {record["behaviour"] for record in records} <= banned_behaviours()
    assert len({record["behaviour"] for record in records}) == len(records)
