"""Methods of small classes, and that the product asks for them as training does."""

import random

from greenroom_engine.prompts.stub import stub as asked
from greenroom_engine.source import enclosing_class, find_target
from greenroom_tiny.behaviour import Disagreement, results
from greenroom_tiny.documents.docstrings import docstring, stub
from greenroom_tiny.families.classes import methods
from greenroom_tiny.spec import Spec
from greenroom_tiny.values import arguments
from greenroom_tiny.variety import Inventive

DRAWS = 300


def agreed(spec: Spec, seed: int) -> bool:
    try:
        return len(results(spec, arguments(spec.kinds, seed, 6))) == 6
    except Disagreement:
        return False


def test_the_bodies_of_a_method_agree():
    specs = [methods(Inventive(seed)) for seed in range(DRAWS)]

    assert sum(agreed(spec, seed) for seed, spec in enumerate(specs)) >= 0.97 * DRAWS
    assert all(len(spec.bodies) > 1 and spec.names and spec.sentences for spec in specs)
    assert len({spec.structure for spec in specs}) > DRAWS / 2


def test_a_method_is_not_named_like_an_attribute():
    for seed in range(DRAWS):
        spec = methods(random.Random(seed))
        assert spec.enclosing
        assert not set(spec.names) & {parameter.name for parameter in spec.enclosing.parameters}


def test_training_and_the_product_show_the_same_stub():
    for seed in range(DRAWS):
        r = Inventive(seed)
        spec = methods(r)
        assert spec.enclosing
        name = spec.names[0]
        definition = f"def {name}({', '.join(['self', *(parameter.name for parameter in spec.parameters)])}):"
        text = docstring(r, spec, name, []).strip()
        source, _ = spec.module(name, f"{definition}\n    {text!r}\n    {spec.bodies[0].splitlines()[-1].strip()}\n")
        target = find_target(source, "made.py", f"{spec.enclosing.name}.{name}")

        assert asked(target, text, enclosing_class(source, target)) == stub(definition, text, spec.enclosing.text)
