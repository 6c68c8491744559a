"""Which outcomes are the same, and who belongs together."""

from tests.engine.judging.scripted import finalists

from greenroom_engine.judging.behaviour import same, shown
from greenroom_engine.judging.clusters import by_code, clustered
from greenroom_engine.judging.finalists import merged
from greenroom_sandbox import Call, Invocation

CALLS = [Call(arguments=f"({n},)") for n in range(3)]


def value(text: str, effects: str = "") -> Invocation:
    return Invocation(value=text, effects=effects)


def raised(name: str, message: str = "") -> Invocation:
    return Invocation(exception=name, message=message)


def codes(count: int) -> list[str]:
    return [f"def f(x):\n    return x + {n}\n" for n in range(count)]


def test_values_are_the_same_where_python_finds_them_equal() -> None:
    equal = [("1", "1.0"), ("True", "1"), ("{'a': [1]}", "{'a': [1.0]}"), ("{1, 2}", "{2.0, 1}"), ("<P> 3", "<P> 3")]
    for one, other in equal:
        assert same(value(one)) == same(value(other)), (one, other)
    unequal = [("1", "'1'"), ("[1]", "(1,)"), ("<P> 3", "3"), ("None", "0"), ("{1}", "[1]"), ("'1.0'", "'1'")]
    for one, other in unequal:
        assert same(value(one)) != same(value(other)), (one, other)


def test_of_an_exception_the_type_counts() -> None:
    assert same(raised("ValueError", "a")) == same(raised("ValueError", "b")) != same(raised("KeyError", "a"))
    assert same(value("1", "printed 'x'")) != same(value("1"))
    assert same(Invocation(value="0.3", stable=False)) == same(Invocation(value="0.7", stable=False))


def test_outcomes_read_well() -> None:
    assert shown(raised("ValueError", "too small\nsee there")) == "raised ValueError: too small"
    assert shown(raised("Timeout")) == "did not end (Timeout)"
    assert shown(value("None", "printed 'x'")) == "None; printed 'x'"
    assert len(shown(value("9" * 999))) == 200


def test_groups_are_ordered_by_votes_and_duplicates_are_votes() -> None:
    one, two, three = codes(3)
    distinct = merged(finalists(one, two, two, three, log_probabilities=(-0.9, -0.5, -0.1, -0.2)))
    assert [finalist.votes for finalist in distinct] == [2, 1, 1]
    seen = [[value("1")] * 3, [value("1"), value("2"), value("1")], [value("1")] * 3]
    found = clustered(distinct, CALLS, seen)
    assert [cluster.members for cluster in found.clusters] == [(2, 1, 0), (3,)]
    assert [cluster.share for cluster in found.clusters] == [0.75, 0.25]
    assert found.clusters[0].log_probability == -0.1


def test_lost_and_hopeless_inputs_do_not_count() -> None:
    distinct = merged(finalists(*codes(3)))
    lost, late = raised("SandboxError"), raised("Timeout")
    seen = [[lost, late, value("1")], [value("2"), late, value("1")], [value("3"), value("7"), value("1")]]
    found = clustered(distinct, CALLS, seen)
    assert found.calls == (CALLS[2],) and len(found.groups) == 1


def test_what_the_user_called_counts_even_if_most_fail_on_it() -> None:
    distinct = merged(finalists(*codes(3)))
    seen = [[raised("KeyError")], [raised("ValueError")], [value("1")]]
    assert len(clustered(distinct, CALLS[:1], seen).groups) == 1
    assert len(clustered(distinct, CALLS[:1], seen, own=frozenset(CALLS)).groups) == 3
    assert len(clustered(distinct, CALLS[:1], seen, declared="raises KeyError or ValueError").groups) == 3


def test_two_hangs_are_two_groups() -> None:
    distinct = merged(finalists(*codes(5)))
    seen = [[raised("Timeout")], [raised("Timeout")], [value("1")], [value("1")], [value("1")]]
    assert [group.votes for group in clustered(distinct, CALLS[:1], seen).groups] == [3, 1, 1]


def test_without_calls_each_code_is_a_group() -> None:
    one, two = codes(2)
    assert [cluster.votes for cluster in by_code(merged(finalists(one, two, two))).clusters] == [2, 1]
