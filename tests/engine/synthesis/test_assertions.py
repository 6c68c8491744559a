"""Which calls become tests. Nothing is run here."""

import pytest

from greenroom_engine.synthesis.assertions import agreements, distinct, is_testable
from greenroom_sandbox import Call, Invocation


def calls(count: int) -> list[Call]:
    return [Call(arguments=f"({number},)") for number in range(count)]


def gives(*values: str | Invocation) -> list[Invocation]:
    return [value if isinstance(value, Invocation) else Invocation(value=value) for value in values]


RAISES = Invocation(exception="ValueError", message="worded by whoever wrote it")


def test_a_call_is_kept_on_which_most_agree_and_their_number_is_told() -> None:
    found = agreements(calls(2), [gives("1", "2"), gives("1", "3"), gives("1", "4"), gives("0", "5")], None)
    (only,) = found
    assert (only.outcome.value, only.agreeing, only.voters, only.against) == ("1", 3, 4, {3})


def test_an_exception_is_a_behaviour_whatever_its_message() -> None:
    other = RAISES.model_copy(update={"message": "otherwise"})
    (only,) = agreements(calls(1), [gives(RAISES), gives(other), gives("1")], None)
    assert (only.outcome.exception, only.agreeing) == ("ValueError", 2)


def test_two_agree_by_chance() -> None:
    assert agreements(calls(1), [gives("1"), gives("1")], None) == []
    assert len(agreements(calls(1), [gives("1"), gives("1"), gives("1")], None)) == 1


def test_the_users_body_votes_and_nothing_is_proposed_against_it() -> None:
    columns = [gives("1", "2"), gives("1", "2"), gives("1", "2")]
    (only,) = agreements(calls(2), columns, gives("1", "9"))
    assert (only.outcome.value, only.agreeing, only.voters) == ("1", 4, 4)


@pytest.mark.parametrize(
    "outcome",
    [
        Invocation(value="None"), Invocation(value="<Account> Account()"), Invocation(value="<iterator> [1]"),
        Invocation(value="1", effects="printed 'x'"), Invocation(value="1", stable=False), Invocation(value="nan"),
        Invocation(value="[[0.5]]"), Invocation(value=repr("x" * 500)), Invocation(exception="Timeout"),
        Invocation(exception="NameError"), Invocation(exception="TypeError"), Invocation(exception="Insufficient"),
    ],
)  # fmt: skip
def test_what_a_line_of_a_test_cannot_say_is_left_out(outcome: Invocation) -> None:
    assert not is_testable(outcome)
    assert agreements(calls(1), [[outcome]] * 5, None) == []


@pytest.mark.parametrize(
    "outcome", [Invocation(value="[0.5, 1.5]"), Invocation(value="{'a': {1, 2}}"), RAISES, Invocation(value="set()")]
)
def test_what_a_line_of_a_test_can_say(outcome: Invocation) -> None:
    assert is_testable(outcome)


def test_an_exception_of_the_module_is_one_that_is_meant() -> None:
    assert is_testable(Invocation(exception="Insufficient"), frozenset({"Insufficient"}))


def test_what_says_nothing_new_is_dropped_and_what_tells_most_bodies_apart_comes_first() -> None:
    columns = [
        gives("0", "0", "1", "1"),
        gives("0", "0", "1", "1"),
        gives("0", "0", "1", "1"),
        gives("0", "0", "2", "1"),
    ]
    kept = distinct(agreements(calls(4), columns, None))
    assert [each.call.arguments for each in kept] == ["(2,)", "(0,)"]


def test_no_more_are_proposed_than_are_read() -> None:
    columns = [gives(*map(str, range(40)))] * 3
    assert len(distinct(agreements(calls(40), columns, None))) == 8
