"""What a search may cost, read from what the user says."""

import pytest

from greenroom_engine.search import Budget


@pytest.mark.parametrize(
    ("text", "seconds", "tokens", "shown"),
    [
        ("30s", 30.0, None, "30 s"),
        (" 1.5m ", 90.0, None, "90 s"),
        ("1h", 3600.0, None, "3600 s"),
        ("20000tok", None, 20_000, "20,000 tokens"),
    ],
)
def test_seconds_minutes_hours_or_tokens(text: str, seconds: float | None, tokens: int | None, shown: str):
    budget = Budget.parse(text)
    assert (budget.seconds, budget.tokens, str(budget), budget.is_limited) == (seconds, tokens, shown, True)


@pytest.mark.parametrize("text", ["", "30", "s", "-3s", "0s", "0tok", "1.5tok", "30 parsecs", "1e9s", "99999999999s"])
def test_anything_else_is_refused_in_one_line(text: str):
    with pytest.raises(
        ValueError, match="is no budget: give seconds, minutes or tokens, like 30s, 2m or 20000tok"
    ) as error:
        Budget.parse(text)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("budget", "seconds", "shown"),
    [
        (Budget(), 60.0, "60 s"),
        (Budget(seconds=30.0), 60.0, "30 s"),
        (Budget(seconds=90.0), 60.0, "60 s"),
        (Budget(tokens=500), 60.0, "60 s or 500 tokens"),
        (Budget(tokens=500), None, "500 tokens"),
    ],
)
def test_of_two_limits_of_time_the_shorter_holds(budget: Budget, seconds: float | None, shown: str):
    assert str(budget.within(seconds)) == shown


@pytest.mark.parametrize("seconds", [0.0, -1.0, float("nan"), float("inf")])
def test_a_time_that_is_none_is_refused(seconds: float):
    with pytest.raises(ValueError, match="is no time"):
        Budget().within(seconds)


def test_without_one_there_is_no_limit():
    assert not Budget().is_limited
