"""Tasks whose docstring states several rules."""

import random

import pytest

from greenroom_tiny.behaviour import Disagreement, results
from greenroom_tiny.spec import Spec
from greenroom_tiny.tasks import RULES, Family
from greenroom_tiny.values import KINDS, arguments
from greenroom_tiny.values.drawn import drawn_annotation
from greenroom_tiny.variety import Inventive

DRAWS = 120


def drawn(family: Family, count: int = DRAWS) -> list[Spec]:
    found: list[Spec] = []
    for seed in range(count):
        try:
            found.append(family(Inventive(seed)))
        except ValueError:  # it is drawn again
            continue
    return found


def shown(spec: Spec, seed: int) -> list[str] | None:
    try:
        return [repr(value) for value in results(spec, arguments(spec.kinds, seed, 8))]
    except Disagreement:
        return None


@pytest.mark.parametrize("family", [family for _, family in RULES], ids=lambda f: f"{f.__module__.split('.')[2]}-{f.__name__}")  # fmt: skip
def test_the_bodies_of_a_task_agree_and_its_rules_are_met_by_some_call(family: Family) -> None:
    specs = drawn(family)
    outcomes = [shown(spec, seed) for seed, spec in enumerate(specs)]

    assert len(specs) >= 0.3 * DRAWS
    assert sum(found is not None for found in outcomes) >= 0.97 * len(specs)
    assert sum(found is not None and len(set(found)) > 1 for found in outcomes) >= 0.85 * len(specs)
    assert all(len(spec.bodies) > 1 and len(spec.names) > 1 and len(spec.sentences) > 1 for spec in specs)
    assert all(spec.structure.startswith("rules/") for spec in specs)


def test_docstrings_are_long_and_tasks_many() -> None:
    specs = [spec for _, family in RULES for spec in drawn(family, 30)]
    lengths = sorted(len(text.split()) for spec in specs for text in spec.sentences)

    assert 20 <= lengths[len(lengths) // 2] <= 60
    assert len({spec.structure for spec in specs}) > 0.8 * len(specs)


def test_kinds_that_a_task_makes_for_itself() -> None:
    r = random.Random(5)
    made = {
        "many range 0,9": "list[int]",
        "map pick a,b=price 1,3": "dict[str, float]",
        "form <letters 2>-<digits 3> || ?": "str",
        "forms <pick in,out> <range 1,9>": "list[str]",
        "board .#": "list[str]",
    }
    assert {kind: drawn_annotation(kind) for kind in made} == made
    assert {len(KINDS["form <letters 2>-<digits 3> || ?"](r)) for _ in range(40)} == {6, 1}
    assert all(len({len(row) for row in KINDS["board .#"](r)}) == 1 for _ in range(20))
    with pytest.raises(KeyError):
        KINDS["unheard of"](r)
