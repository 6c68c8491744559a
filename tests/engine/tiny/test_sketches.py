"""Sketches: small functions as people ask for them, in several worlds."""

import random

import pytest

from greenroom_tiny.behaviour import Disagreement, results
from greenroom_tiny.sketches.sketch import Sketch
from greenroom_tiny.spec import Spec
from greenroom_tiny.tasks import sketches
from greenroom_tiny.values import arguments
from greenroom_tiny.variety import Inventive

DRAWS = 12

PAID = Sketch(
    "wages",
    """
    names          | p     | unit          | k
    pay, wage_for  | hours | crowns / cents | 3..5
    milk_for       | cats  | spoons         | 7
    """,
    (("p", "range 0,9"),),
    "int",
    ("return $k * $p", "total = 0\nfor _ in range($p):\n    total += $k\nreturn total"),
    ("How many $unit at $k for each of the `$p`?",),
)


def drawn(sketch: Sketch) -> list[Spec]:
    found: list[Spec] = []
    for seed in range(DRAWS):
        try:
            found.append(sketch.drawn(Inventive(seed * 977)))
        except ValueError:  # it is drawn again
            continue
    return found


def outcomes(spec: Spec, seed: int) -> set[str] | None:
    try:
        return {repr(value) for value in results(spec, arguments(spec.kinds, seed, 8))}
    except Disagreement:
        return None


@pytest.mark.parametrize("sketch", sketches(), ids=lambda sketch: sketch.key)
def test_the_bodies_of_a_sketch_agree_in_every_world(sketch: Sketch) -> None:
    specs = drawn(sketch)
    found = [outcomes(spec, seed) for seed, spec in enumerate(specs)]

    assert len(specs) > DRAWS / 2
    assert sum(each is not None for each in found) >= 0.9 * len(specs)
    assert sum(each is not None and len(each) > 1 for each in found) >= 0.6 * len(specs)
    assert len(sketch.codes) > 1 and len(sketch.phrases) > 4 and len(sketch.table()) > 3
    assert not any("$" in body for spec in specs for body in spec.bodies if "$$" not in "".join(sketch.codes))


def test_no_two_sketches_have_one_name() -> None:
    keys = [sketch.key for sketch in sketches()]
    assert len(keys) == len(set(keys)) > 200


def test_a_world_s_cells_are_the_words_of_the_task() -> None:
    specs = [PAID.drawn(random.Random(seed)) for seed in range(40)]
    assert {spec.names for spec in specs} == {("pay", "wage_for"), ("milk_for",)}
    assert {spec.parameters[0].name for spec in specs} == {"hours", "cats"}
    asked = {spec.sentences[0] for spec in specs}
    assert {"How many spoons at 7 for each of the `cats`?", "How many cents at 4 for each of the `hours`?"} <= asked
    assert all(len(outcomes(spec, 1) or ()) > 1 for spec in specs)


def test_a_table_with_a_cell_too_few_is_refused() -> None:
    with pytest.raises(ValueError):
        Sketch("x", "names | p\nf", (("p", "int"),), "int", ("return $p",), ("$p",)).table()
