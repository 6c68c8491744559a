"""Which public problems training knows: what can be decided without the sandbox."""

import ast
from collections.abc import Sequence

import pytest

from greenroom_engine.bench.problem import HiddenProgram, Problem
from greenroom_sandbox import Invocation, TestSelection
from greenroom_tiny.argument_types import Unknown, allows, orders
from greenroom_tiny.behaviour import HASH_INPUTS, HASH_SEED, behaviour, hashed, shown
from greenroom_tiny.contamination import (
    CLASSICS,
    DRAWN,
    Coincidence,
    Known,
    Suite,
    Trial,
    agree,
    calls_of,
    classic_spec,
    held_out_drawn,
    library_coincidences,
    results_of,
    solution,
    telling,
)
from greenroom_tiny.documents.library import LibraryFunction
from greenroom_tiny.holdout import evaluation_tasks
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.tasks import classics
from greenroom_tiny.values import arguments

SOLUTION = 'def halve(n, xs):\n    """Halve."""\n    return [x // n for x in xs]'


def halve(n: int, xs: list[int]) -> list[int]:
    return [x // n for x in xs]


def problem(checks: str, canonical: str = SOLUTION, name: str = "halve") -> Problem:
    stub = f'{canonical.partition(chr(10))[0]}\n    """Halve."""\n'
    return Problem("Made/1", {"s.py": stub.encode()}, "s.py", name, TestSelection(), HiddenProgram(checks), canonical)


def spec(structure: str, kinds: Sequence[str], body: str) -> Spec:
    parameters = tuple(Parameter(name, kind) for name, kind in zip("abc", kinds, strict=False))
    return Spec(structure, ("f",), parameters, "int", (body,), ("Do it.",))


def test_the_hash_is_that_of_the_behaviour_wherever_the_function_ran() -> None:
    kinds = ("int", "ints")
    calls: list[Invocation] = []
    for n, xs in arguments(kinds, HASH_SEED, HASH_INPUTS):
        try:
            calls.append(Invocation(value=repr(halve(n, xs))))
        except ZeroDivisionError as error:
            calls.append(Invocation(exception="ZeroDivisionError", message=str(error)))

    assert any(call.exception for call in calls)
    results = results_of(calls)
    assert results == shown(halve, arguments(kinds, HASH_SEED, HASH_INPUTS))
    assert results is not None
    assert hashed(kinds, results) == behaviour(kinds, halve)
    assert hashed(("nat", "ints"), results) != behaviour(kinds, halve)


@pytest.mark.parametrize("exception", ["Timeout", "Crash", "SandboxError"])
def test_a_call_that_was_stopped_tells_nothing(exception: str) -> None:
    assert results_of([Invocation(value="1"), Invocation(exception=exception)]) is None


def test_a_call_that_was_stopped_does_not_deny_a_coincidence() -> None:
    calls = [Invocation(value="1"), Invocation(exception="ValueError"), Invocation(exception="Timeout")]
    assert agree(calls, ["1", "ValueError", "3"])
    assert not agree(calls, ["1", "2", "3"])
    assert not agree(calls[2:], ["3"])


@pytest.mark.parametrize(
    ("results", "is_telling"),
    [
        (["1", "2", "ValueError"], True),
        (["True", "False"], True),
        (["None", "None", "3"], True),
        (["[]", "[]"], False),
        (["ValueError", "IndexError"], False),
    ],
)
def test_constant_results_and_exceptions_alone_prove_nothing(results: list[str], is_telling: bool) -> None:
    assert telling(results) is is_telling


@pytest.mark.parametrize(
    ("annotation", "value", "exact", "otherwise"),
    [
        ("int", 3, True, True),
        ("int", True, False, False),
        ("float", 3, False, True),
        ("int", 2.5, False, True),
        ("str", "a", True, True),
        ("str", 3, False, False),
        ("list[int]", [1, 2], True, True),
        ("list[int]", [], True, True),
        ("list[int]", (1, 2), False, True),
        ("list[int]", ["a"], False, False),
        ("list", [1, "a"], True, True),
        ("list[list[int]]", [[1], []], True, True),
        ("list[tuple[str, int]]", [("a", 1)], True, True),
        ("tuple[int, int]", (1, 2), True, True),
        ("tuple[int, int]", (1, 2, 3), False, False),
        ("dict[str, int]", {"a": 1}, True, True),
        ("dict[str, int]", {1: 1}, False, False),
        ("list[dict]", [{"a": 1}], True, True),
        ("list[str]", Unknown(), True, True),
    ],
)
def test_which_values_a_type_allows(annotation: str, value: object, exact: bool, otherwise: bool) -> None:
    assert allows(annotation, value, exact=True) is exact
    assert allows(annotation, value, exact=False) is otherwise


def test_arguments_are_read_from_the_tests() -> None:
    checks = "def check(candidate):\n    assert candidate(2, [4]) == [2]\n    assert candidate(n, []) == []\n"
    assert calls_of(problem(checks)) == [(2, [4]), (Unknown(), [])]
    assert calls_of(problem("assert set(halve(-2, [4])) == {-2}\nassert other(1)")) == [(-2, [4])]


def test_parameters_may_be_in_another_order() -> None:
    calls: list[tuple[int, list[int]]] = [(2, [4]), (3, [])]
    assert list(orders(("int", "list[int]"), calls)) == [((0, 1), True)]
    assert list(orders(("list[int]", "int"), calls)) == [((1, 0), True)]
    assert list(orders(("float", "list[int]"), calls)) == [((0, 1), False)]
    assert not list(orders(("int",), calls))
    assert not list(orders(("int", "str"), calls))


def test_the_kinds_of_classics_are_tried_first_and_no_more_than_asked_for() -> None:
    known = Known()
    known.add(DRAWN, spec("drawn", ("int", "nats"), "return [a * b_ for b_ in b]"))
    known.add(CLASSICS, spec("classic", ("ints", "nat"), "return [x + b for x in a]"))
    known.add(DRAWN, spec("constant", ("int", "ints"), "return 0"))
    halving = problem("assert halve(2, [4]) == [2]")

    trials, cut = known.trials(halving, 9)
    assert ([(trial.kinds, trial.order) for trial in trials], cut) == (
        [(("int", "nats"), (0, 1)), (("ints", "nat"), (1, 0))],
        0,
    )
    assert known.trials(halving, 1) == (trials[:1], 1)
    assert len(known.drawn) == 2


def test_a_program_calls_the_solution_with_the_values_in_its_own_order() -> None:
    halving = problem("assert halve(2, [4]) == [2]")
    program = Trial(halving, ("ints", "nat"), (1, 0)).program()

    values = arguments(("ints", "nat"), HASH_SEED, HASH_INPUTS)
    assert [ast.literal_eval(text) for text in program.arguments] == [(n, xs) for xs, n in values]
    assert program.function == "halve"
    assert "return [x // n for x in xs]" in program.source == solution(halving)


def test_the_same_behaviour_in_other_words_is_found() -> None:
    known = Known()
    known.add(DRAWN, spec("drawn", ("pos", "ints"), "out = []\nfor x in b:\n    out.append(x // a)\nreturn out"))
    known.add(DRAWN, spec("drawn", ("pos", "ints"), "return [x // a for x in b]"))
    known.add(DRAWN, spec("drawn too", ("pos", "ints"), "return [x // a for x in b]"))
    found = known.tasks[behaviour(("pos", "ints"), halve)]
    assert [(source, task.structure) for source, task in found] == [(DRAWN, "drawn"), (DRAWN, "drawn too")]


def test_problems_are_counted_once_and_by_what_is_confirmed() -> None:
    def found(problem: str, source: str, confirmed: bool) -> Coincidence:
        return Coincidence(problem, "f", source, "any", confirmed)

    suite = Suite(
        4, [found("A", CLASSICS, True), found("A", DRAWN, True), found("B", DRAWN, False)], 9, 0, 0, ["C"], []
    )
    assert suite.named() == suite.named(CLASSICS) == suite.named(DRAWN) == ["A"]
    assert suite.named(confirmed=False) == ["A", "B"]
    assert (suite.report()["share"], suite.report()["coincide"]) == (0.25, 2)


def test_every_classic_can_be_run() -> None:
    known = Known()
    for entry in classics()[::25]:
        known.add(CLASSICS, classic_spec(entry))
    assert len(known.tasks) > 30


def test_a_library_function_counts_when_name_and_code_are_the_same() -> None:
    def function(name: str, body: str) -> LibraryFunction:
        return LibraryFunction("d", "m", name, f"def {name}(n, xs):", "Halve.", body, "", ())

    same, other = function("C.halve", "return [x//n  for x in xs]"), function("halve", "return xs")
    elsewhere = function("third", "return [x // n for x in xs]")

    alike, named = library_coincidences([problem("")], [same, other, elsewhere])
    assert [found.training for found in alike] == ["d: m.C.halve"]
    assert [found.training for found in named] == ["d: m.halve"]


def test_a_held_out_task_among_the_drawn_is_reported() -> None:
    task = evaluation_tasks()[0]
    known = Known()
    assert held_out_drawn(known) == {"compositions": [], "wide": []}
    known.add(DRAWN, task.spec)
    assert held_out_drawn(known)["compositions"] == [task.spec.structure]
