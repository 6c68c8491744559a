"""What each method chooses, and what it pays."""

import pytest
from tests.engine.bench.pools import pool, version

from greenroom_engine.bench.methods import METHODS, finalists
from greenroom_engine.bench.pool import Cost
from greenroom_engine.bench.store import Settings
from greenroom_engine.bench.summary import summarised

WRONG = version("wrong", passed=1, behaviour="a", probability=-0.1)
MANY = version("many", passed=1, behaviour="b", probability=-0.6, right=True)
ALSO = version("also", passed=1, behaviour="b", probability=-0.5, right=True)
LATER = version("later", passed=2, behaviour="c", probability=-0.9, round_=1)
LIKELY = version("likely", passed=2, behaviour="c", probability=-0.2, round_=1, right=True)
NOTHING = version("def", runs=False, probability=-0.01)
POOL = pool((WRONG, LATER), (MANY,), (ALSO, LIKELY), (NOTHING,), greedy=version("greedy", passed=2, right=True))


@pytest.mark.parametrize(
    ("method", "correct", "possible"),
    [
        ("greedy", 1.0, True),
        ("zero-shot", 0.5, True),  # MANY and ALSO of four
        ("likeliest", 0.0, True),  # WRONG: what cannot be run is not taken, however likely
        ("majority", 1.0, True),  # two do the same; what the tests say of it does not count
        ("self-debug", 0.5, True),  # the last versions: MANY and LIKELY
        ("first-pass", 0.0, True),  # LATER comes first
        ("any-pass", 0.5, True),  # LATER or LIKELY
        ("most-likely", 1.0, True),  # LIKELY
    ],
)
def test_what_a_method_chooses(method: str, correct: float, possible: bool) -> None:
    outcome = METHODS[method](POOL)
    assert (outcome.correct, outcome.possible) == (correct, possible)


def test_what_a_method_pays() -> None:
    assert METHODS["zero-shot"](POOL).cost == Cost(read=100, written=10, run_s=0)
    assert METHODS["likeliest"](POOL).cost == Cost(read=100, written=40, run_s=0)
    assert METHODS["majority"](POOL).cost == Cost(read=100, written=40, run_s=3)
    assert METHODS["self-debug"](POOL).cost == Cost(read=100 + 10 / 4, written=60 / 4, run_s=5 / 4)
    assert METHODS["first-pass"](POOL).cost == Cost(read=110, written=60, run_s=5)


def test_equal_answers_are_run_once() -> None:
    assert METHODS["majority"](pool((WRONG,), (WRONG,), (MANY,))).cost.run_s == 2


def test_when_nothing_passes_the_first_of_those_that_pass_most_is_taken() -> None:
    assert finalists(pool((version("x"),), (WRONG,), (MANY,))) == [1]
    assert finalists(pool((NOTHING,), (NOTHING,))) == [0]


def test_a_vote_where_nothing_runs_takes_the_likeliest() -> None:
    assert METHODS["majority"](pool((NOTHING,), (NOTHING,))).correct == 0.0


def test_the_figures_of_two_problems() -> None:
    other = pool((version("x", passed=2, behaviour="x", right=True),) * 1, *[(WRONG,)] * 3, problem="q")
    settings = Settings(suite="s", model="m", samples=4, rounds=1, parameters=1000)
    summary = summarised(settings, [POOL, other], list(METHODS))
    by_name = {row.method: row for row in summary.rows}
    assert by_name["zero-shot"].accuracy.mean == pytest.approx((0.5 + 0.25) / 2)
    assert summary.pass_at[4].mean == summary.coverage.mean == 1.0
    assert summary.pass_at[1].mean == by_name["zero-shot"].accuracy.mean
    assert by_name["first-pass"].accuracy.mean == 0.5 and by_name["first-pass"].selection == 0.5
    assert by_name["zero-shot"].selection is None
    assert by_name["zero-shot"].flops_read == 2 * 1000 * 100 and by_name["zero-shot"].flops_written == 2 * 1000 * 10
    assert by_name["zero-shot"].seconds == pytest.approx(10 / 50)
    difference = next(d for d in summary.differences if (d.worse, d.better) == ("zero-shot", "majority"))
    assert difference.difference.mean == pytest.approx(
        by_name["majority"].accuracy.mean - by_name["zero-shot"].accuracy.mean
    )
    one = [point for point in summary.curve if point.samples == 1]
    assert {point.method for point in one} == set(METHODS)
    first_pass = next(point for point in one if point.method == "first-pass")
    assert first_pass.accuracy.mean == pytest.approx((2 / 4 + 1 / 4) / 2)
