"""How long a key waits."""

import pytest

from greenroom_server.lsp.completion.debounce import LONGEST, SHORTEST, Debounce


def typed_every(seconds: float, keys: int = 60) -> Debounce:
    debounce = Debounce()
    for number in range(keys):
        debounce.key(number * seconds)
    return debounce


def test_slow_typing_waits_longer_than_fast_typing():
    slow, fast = typed_every(0.35), typed_every(0.12)
    assert slow.delay("x", "", is_last_line=False) == pytest.approx(0.35 * 2.4)
    assert fast.delay("x", "", is_last_line=False) == pytest.approx(0.12 * 2.4)


def test_a_place_where_people_stop_to_think_waits_less():
    debounce = typed_every(0.2)
    word = debounce.delay("retu", "x)", is_last_line=False)
    opened = debounce.delay("f(", "", is_last_line=True)
    assert word == pytest.approx(0.2 * 3.0) and opened == pytest.approx(0.2 * 1.5)


def test_a_model_that_takes_its_time_is_asked_earlier_but_never_with_every_key():
    debounce = typed_every(0.2)
    before = debounce.delay("x", "", is_last_line=False)
    debounce.answered(0.1)
    assert debounce.delay("x", "", is_last_line=False) == pytest.approx(before - 0.1)
    for _ in range(200):
        debounce.answered(30.0)
    assert debounce.delay("x", "", is_last_line=False) == SHORTEST


@pytest.mark.parametrize("seconds", [0.0, 0.001, 0.4, 1.9, 3600.0])
def test_it_is_never_beyond_its_bounds(seconds: float):
    for typed in ("", "x", "x("):
        assert SHORTEST <= typed_every(seconds).delay(typed, "", is_last_line=True) <= LONGEST


def test_pauses_are_not_the_time_between_keys():
    debounce = Debounce()
    now = 0.0
    for number in range(60):
        now += 10.0 if number % 2 else 0.15
        debounce.key(now)
    assert debounce.delay("x", "", is_last_line=False) == pytest.approx(0.15 * 2.4)
