"""The split between what the embedded model was trained on and what it is evaluated on."""

import hashlib
import random
from collections.abc import Callable

import pytest

from greenroom_tiny.behaviour import spec_behaviour
from greenroom_tiny.documents.drawn import SPECIAL, draw
from greenroom_tiny.documents.mixture import document
from greenroom_tiny.holdout import (
    EVALUATION_TASKS,
    OPEN_TASKS,
    RULES_TASKS,
    WIDE_TASKS,
    HeldOutTask,
    banned_behaviours,
    demo_behaviours,
    evaluation_tasks,
    held_out,
    open_tasks,
    rules_tasks,
    wide_tasks,
)
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.tasks import composition


def test_evaluation_tasks_have_held_out_structures_and_distinct_behaviours() -> None:
    tasks = evaluation_tasks()
    assert len(tasks) == EVALUATION_TASKS >= 200
    assert all(held_out(task.spec.structure) for task in tasks)
    assert len({task.spec.structure for task in tasks}) == len(tasks)


@pytest.mark.parametrize(("drawn", "count"), [(wide_tasks, WIDE_TASKS), (rules_tasks, RULES_TASKS)])
def test_the_other_sets_are_made_by_the_same_rule(drawn: Callable[[], tuple[HeldOutTask, ...]], count: int) -> None:
    tasks = drawn()
    assert len({task.spec.structure for task in tasks}) == len(tasks) == count
    assert all(held_out(task.spec.structure) for task in tasks)
    assert {task.behaviour for task in tasks} <= banned_behaviours()


def test_each_task_of_the_open_set_has_an_edge_case_to_leave_out_and_is_in_no_other_set() -> None:
    tasks = open_tasks()
    assert len({task.spec.structure for task in tasks}) == len(tasks) == OPEN_TASKS
    assert all(held_out(task.spec.structure) and task.spec.details for task in tasks)
    assert not {t.spec.structure for t in tasks} & {t.spec.structure for t in evaluation_tasks()}
    assert {task.behaviour for task in tasks} <= banned_behaviours()


@pytest.mark.parametrize(
    ("tasks", "digest"),
    [
        (evaluation_tasks, "ec53e60b1ab8506e6d484c7be74ba7485772fb26f66c2beb148488e4301db6a5"),
        (wide_tasks, "549ed29f57628cc79becc24e209edc6a64d8e373f10a92cdf709d6656b16bae1"),
        (rules_tasks, "d2aea630603caf30c060beb2cfadf05c540f1303e3fbc401930dc1963d330342"),
        (open_tasks, "aa6ca42b8fcbf453c28f83eb969ce7a2a816567ca7974c676b465255b17062f5"),
    ],
)
def test_the_evaluation_sets_stay_what_they_were(tasks: Callable[[], tuple[HeldOutTask, ...]], digest: str) -> None:
    """Figures of models are compared over time: if the generator has to change, the set must not."""
    shown = "\n".join(f"{t.seed} {t.spec.structure} {t.behaviour} {t.inputs} {t.wanted}" for t in tasks())
    assert hashlib.sha256(shown.encode()).hexdigest() == digest


def test_no_training_task_behaves_like_a_held_out_one() -> None:
    banned = banned_behaviours()
    for seed in range(3000):
        drawn = draw(random.Random(seed))
        assert not held_out(drawn.spec.structure)
        assert spec_behaviour(drawn.spec) not in banned


def test_without_the_ban_held_out_tasks_would_be_drawn() -> None:
    """The control: the generator does reach the held-out side, it is the rule that keeps it out."""
    assert any(held_out(composition(random.Random(seed)).structure) for seed in range(500))


def test_a_demo_function_under_another_name_and_text_is_recognised_by_its_behaviour() -> None:
    spec = Spec(
        structure="none",
        names=("anything",),
        parameters=(Parameter("xs", "ints"), Parameter("limit", "int")),
        returns="list[int]",
        bodies=("out = []\nfor x in xs:\n    if not x < limit:\n        out.append(x)\nreturn out",),
        sentences=("Whatever.",),
    )
    assert spec_behaviour(spec) in demo_behaviours()


def test_the_same_number_is_the_same_document() -> None:
    assert document(41) == document(41) != document(42)


def test_special_tokens_stand_alone_in_documents() -> None:
    for seed in range(200):
        for segment in document(seed):
            assert segment.text in SPECIAL or not any(token in segment.text for token in SPECIAL)
