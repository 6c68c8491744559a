"""What the evaluation computes without a model: intervals, judging, holes, masked feedback."""

import ast
import random
from pathlib import Path

import numpy as np
import pytest

from greenroom_engine.bench.statistics import auroc
from greenroom_engine.decoding import Sequence
from greenroom_sandbox import Invocation
from greenroom_tiny.calls import wrong_lines
from greenroom_tiny.evaluation import handwritten, passes
from greenroom_tiny.evaluation.answers import compiles
from greenroom_tiny.evaluation.combination import cross_validated
from greenroom_tiny.evaluation.holes import KINDS, cut
from greenroom_tiny.evaluation.intervals import Resamples
from greenroom_tiny.evaluation.items import NO_PYTHON, Item
from greenroom_tiny.evaluation.judgements import agreement
from greenroom_tiny.evaluation.repair_turns import conversation, masked, restated
from greenroom_tiny.holdout import HeldOutTask
from greenroom_tiny.spec import Enclosing, Parameter, Spec, indent

SPEC = Spec(
    structure="family/doubled",
    names=("doubled",),
    parameters=(Parameter("amount", "int"),),
    returns="int",
    bodies=("return amount * 2", "if amount == 0:\n    return 0\ntotal = amount\ntotal += amount\nreturn total"),
    sentences=("Twice the amount.",),
    details=("Zero stays zero.",),
)
TASK = HeldOutTask(SPEC, 1, ((3,), (4111,), (0,)), (6, 8222, 0), "")


def answered(*texts: str, wrong: tuple[str, ...] = ()) -> Item:
    item = Item(0, TASK)
    for number, text in enumerate(texts):
        item.samples.append(Sequence(number, [], text=text))
        if compiles(text):
            item.note(text, [Invocation(value="1" if text in wrong else repr(want)) for want in TASK.wanted])
        else:
            item.outcomes[text] = NO_PYTHON
    return item


def test_an_interval_is_over_tasks_so_that_more_answers_of_one_task_do_not_narrow_it() -> None:
    once = Resamples(10).mean([float(n % 2) for n in range(10)], list(range(10))).estimate()
    often = Resamples(10).mean([float(n % 2) for n in range(10)] * 30, list(range(10)) * 30).estimate()
    assert often == pytest.approx(once.model_copy())
    assert once.low < once.mean == 0.5 < once.high


def test_the_interval_of_a_mean_is_as_wide_as_theory_says() -> None:
    values = [float(v) for v in np.random.default_rng(5).normal(0, 1, 400)]
    estimate = Resamples(400).mean(values, list(range(400))).estimate()
    assert estimate.high - estimate.low == pytest.approx(2 * 1.96 * np.std(values) / 20, rel=0.08)


def test_the_difference_of_two_figures_is_of_the_same_resamples() -> None:
    hardness = [float(v) for v in np.random.default_rng(2).normal(0, 1, 50)]
    resamples, owners = Resamples(50), list(range(50))
    ours, theirs = resamples.mean([v + 0.1 for v in hardness], owners), resamples.mean(hardness, owners)
    assert ours.estimate().low < 0 < ours.estimate().high
    difference = (ours - theirs).estimate()
    assert difference.low == pytest.approx(0.1) == pytest.approx(difference.high)


def test_a_mean_of_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="no values"):
        Resamples(3).mean([], [])


def test_an_auroc_weighs_ties_by_half_on_every_resample() -> None:
    scores, labels = [1.0, 2.0, 2.0, 3.0], [False, True, False, True]
    figure = Resamples(1).auroc(scores, labels, [0, 0, 0, 0])
    assert figure is not None
    assert figure.value == auroc(scores, labels) == pytest.approx(0.875)
    assert set(figure.draws) == {0.875}
    assert Resamples(1).auroc([1.0], [True], [0]) is None


def test_an_auroc_within_tasks_is_blind_to_which_task_is_easy() -> None:
    scores = [10.0, 11.0, 12.0, 0.0, 1.0, 2.0, 5.0]  # the first task's answers score high, and more of them are right
    labels = [True, False, True, False, True, False, True]
    owners = [0, 0, 0, 1, 1, 1, 2]
    resamples = Resamples(3)
    pooled, within = resamples.auroc(scores, labels, owners), resamples.auroc_within(scores, labels, owners)
    assert pooled is not None and within is not None
    assert pooled.value > within.value == 0.5
    assert resamples.auroc_within([1.0, 2.0], [True, True], [0, 0]) is None


def test_a_combination_is_better_than_either_of_two_noisy_scores() -> None:
    generator = np.random.default_rng(3)
    labels = generator.random(1200) < 0.4
    scores = labels[:, None] * np.array([1.0, 10.0]) + generator.normal(0, 1, (1200, 2)) * np.array([1.0, 10.0])
    combined = cross_validated(scores, labels, np.arange(1200) // 6)
    good = labels.tolist()
    parts = [auroc(scores[:, column].tolist(), good) or 0.0 for column in range(2)]
    assert (auroc(combined.tolist(), good) or 0.0) > max(parts) + 0.03


def test_a_combination_never_sees_the_task_that_it_scores() -> None:
    """The score tells the task alone, and labels are per task: fitted on itself it would be right everywhere."""
    generator = np.random.default_rng(4)
    tasks = np.repeat(np.arange(200), 5)
    labels = np.repeat(generator.random(200) < 0.5, 5)
    scores = np.repeat(generator.normal(0, 1, (200, 2)), 5, axis=0)
    found = auroc(cross_validated(scores, labels, tasks).tolist(), labels.tolist())
    assert found is not None and 0.35 < found < 0.6


def test_a_score_that_parts_right_from_wrong_perfectly_has_a_combination_too() -> None:
    labels = np.arange(40) % 2 == 0
    scores = np.column_stack([np.where(labels, 1.0, -1.0), np.zeros(40)])
    combined = cross_validated(scores, labels, np.arange(40))
    assert np.isfinite(combined).all()
    assert auroc(combined.tolist(), labels.tolist()) == 1.0


def test_agreement_is_the_share_of_others_that_give_the_same_everywhere() -> None:
    assert agreement(("1", "2"), [("1", "2"), ("1", "3"), (), ("1", "2")]) == 0.5


def test_masked_feedback_has_the_lines_and_the_form_but_no_value() -> None:
    item = answered("def doubled(amount):\n    return 1", wrong=("def doubled(amount):\n    return 1",))
    (code,) = item.outcomes
    lines = item.outcomes[code].lines
    assert lines[0] == "doubled(3) gave 1, expected 6"
    hidden = masked(item, lines)
    assert len(hidden) == len(lines) == 3
    assert not any(character.isdigit() for line in hidden for character in line)
    assert conversation(item, code, hidden).count("doubled(...) gave ..., expected ...") == 3


def test_a_restated_question_has_the_failed_calls_as_doctests_and_masked_no_value() -> None:
    code = "def doubled(amount):\n    return 1"
    item = answered(code, wrong=(code,))
    shown, hidden = (restated(item, next(iter(item.outcomes)), is_masked=masks) for masks in (False, True))
    assert ">>> doubled(3)\n    6\n" in shown and code not in shown
    assert shown.count(">>> doubled(") == hidden.count(">>> doubled(...)\n    ...\n") + item.stub.count(">>>")
    assert hidden.count(">>> doubled(...)") == 3


def test_masked_feedback_about_a_method_hides_what_made_its_object() -> None:
    enclosing = Enclosing("Till", (Parameter("start", "int"),), "class Till:\n    def __init__(self, start): ...")
    spec = Spec("c/x", ("paid",), (Parameter("n", "int"),), "int", ("return n",), ("Pay.",), enclosing=enclosing)
    item = Item(0, HeldOutTask(spec, 1, ((7, 3),), (3,), ""))
    shown = wrong_lines(spec, item.name, [(7, 3)], [3], [Invocation(exception="KeyError", message="9")])
    assert "Till(7).paid(3)" in shown[0]
    assert masked(item, tuple(shown)) == ["Till(...).paid(...) gave ..., expected ..."]


def test_an_open_item_says_nothing_of_edge_cases_and_shows_no_example() -> None:
    for seed in range(60):
        task = HeldOutTask(SPEC, seed, TASK.inputs, TASK.wanted, "")
        shown = Item(0, task, is_open=True).stub
        assert "Zero" not in shown and "4111" not in shown and ">>>" not in shown
        assert "Zero" in Item(0, task).stub


def test_failures_are_different_programs_that_are_python() -> None:
    head = "def doubled(amount):\n    return "
    wrong = (f"{head}1", f"{head}2", f"{head}3")
    item = answered(f"{head}1", f"{head}1\n", f"{head}(", f"{head}amount * 2", f"{head}2", f"{head}3", wrong=(*wrong, f"{head}1\n"))  # fmt: skip
    assert item.failures(2) == [f"{head}1", f"{head}2"]
    assert item.failures(9) == [f"{head}1", f"{head}2", f"{head}3"]
    assert item.right == [False, False, False, True, False, False]


def test_what_a_call_raised_is_part_of_its_results() -> None:
    item = Item(0, TASK)
    item.note("code", [Invocation(value="6"), Invocation(exception="KeyError", message="'x'"), Invocation(value="0")])
    assert item.outcomes["code"].results == ("6", "raised KeyError", "0")
    assert not item.outcomes["code"].right


@pytest.mark.parametrize("kind", KINDS)
def test_a_hole_and_what_is_around_it_are_the_function(kind: str) -> None:
    stub, body = Item(0, TASK).stub, SPEC.bodies[1]
    for seed in range(40):
        hole = cut(random.Random(seed), kind, stub, body)
        assert hole is not None
        assert hole.head + hole.middle + hole.tail == f"{stub}\n{indent(body)}\n"
        size = hole.middle.count("\n") + 1
        assert size in {"line": {1}, "block": {2, 3}, "body": {5}}[kind]
        ast.parse(hole.head + hole.middle + hole.tail)


def test_a_short_body_has_no_block() -> None:
    assert cut(random.Random(0), "block", "def f():", "x = 1\nreturn x") is None


def test_room_for_search_is_where_few_samples_are_right() -> None:
    assert passes.share_with_room([0, 1, 16, 17, 32], 32) == [0.0, 1.0, 1.0, 0.0, 0.0]


@pytest.mark.parametrize(("name", "stubs"), [("handwritten", 139), ("handwritten_second", 72)])
def test_the_handwritten_sets_are_whole_and_a_constructor_that_is_given_is_no_stub(name: str, stubs: int) -> None:
    found = handwritten.exercises(Path(__file__).parents[2] / "bench" / name)
    assert len(found) == stubs
    assert all(exercise.tests.arguments and exercise.target.name != "__init__" for exercise in found)


def test_figures_of_handwritten_stubs() -> None:
    results = [handwritten.Result("a.py::f", True, 4), handwritten.Result("a.py::g", False, 0)]
    figures = handwritten.figures(results, 4)
    assert figures["stubs"] == 2
    assert {name: getattr(figure, "mean", None) for name, figure in figures.items() if name != "stubs"} == {
        "greedy pass@1": 0.5,
        "pass@1": 0.5,
        "pass@4": 0.5,
        "1 to 2 right of 4 (room for search)": 0.0,
    }
