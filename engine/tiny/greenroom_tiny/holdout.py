"""What no training document may contain: held-out structures, and anything that behaves like a held-out task.

A structure (a task without its constants) is held out by its hash. The evaluation set is drawn from those structures
alone; its tasks' behaviours on fixed inputs, and those of the demo project's functions, are banned from training
whatever their text or structure is.
"""

import hashlib
import importlib.util
import inspect
import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from greenroom_tiny.behaviour import Disagreement, behaviour, results, spec_behaviour
from greenroom_tiny.spec import Spec
from greenroom_tiny.tasks import composition, ruled, wide
from greenroom_tiny.values import ANNOTATIONS, arguments

HELD_OUT_PERCENT = 4
EVALUATION_SEED = 77_000_000
EVALUATION_TASKS = 300
WIDE_SEED = 78_000_000
WIDE_TASKS = 200
RULES_SEED = 80_000_000
RULES_TASKS = 200
OPEN_SEED = 79_000_000
OPEN_TASKS = 120
EVALUATION_INPUTS = 12
MOST_DRAWS = 400_000
DEMO = Path(__file__).parents[1] / "holdout" / "demo_solutions.py"


def held_out(structure: str) -> bool:
    """Whether a structure belongs to the evaluation side. Classics never do: they are single, named functions."""
    if structure.startswith("classic/"):
        return False
    return int.from_bytes(hashlib.blake2b(structure.encode(), digest_size=4).digest(), "big") % 100 < HELD_OUT_PERCENT


@dataclass(frozen=True)
class HeldOutTask:
    """An evaluation task: its spec, inputs and the results wanted on them."""

    spec: Spec
    seed: int
    inputs: tuple[tuple[Any, ...], ...]
    wanted: tuple[Any, ...]
    behaviour: str


def _tasks(
    draw: Callable[[random.Random], Spec], first: int, count: int, besides: tuple[HeldOutTask, ...] = ()
) -> tuple[HeldOutTask, ...]:
    """Held-out tasks, always the same ones: one per structure, none of ``besides``, with results that vary over inputs."""
    found: list[HeldOutTask] = []
    structures = {task.spec.structure for task in besides}
    for seed in range(first, first + MOST_DRAWS):
        spec = draw(random.Random(seed))
        if not held_out(spec.structure) or spec.structure in structures:
            continue
        if len({p.name for p in spec.parameters}) < len(spec.parameters):
            continue
        inputs = arguments(spec.kinds, seed, EVALUATION_INPUTS)
        try:
            wanted = results(spec, inputs)
        except Disagreement:
            continue
        if len({repr(value) for value in wanted}) < (2 if spec.returns == "bool" else 4):
            continue
        structures.add(spec.structure)
        found.append(HeldOutTask(spec, seed, tuple(inputs), tuple(wanted), spec_behaviour(spec)))
        if len(found) == count:
            return tuple(found)
    raise ValueError(f"{len(found)} held-out structures in {MOST_DRAWS:,} draws, not {count}")


@cache
def evaluation_tasks() -> tuple[HeldOutTask, ...]:
    """The held-out compositions."""
    return _tasks(composition, EVALUATION_SEED, EVALUATION_TASKS)


@cache
def wide_tasks() -> tuple[HeldOutTask, ...]:
    """The held-out tasks of the wider families."""
    return _tasks(wide, WIDE_SEED, WIDE_TASKS)


@cache
def rules_tasks() -> tuple[HeldOutTask, ...]:
    """The held-out tasks of several rules."""
    return _tasks(ruled, RULES_SEED, RULES_TASKS)


def _with_details(r: random.Random) -> Spec:
    """A composition with an edge case that its docstring can leave out."""
    while not (spec := composition(r)).details:
        pass
    return spec


@cache
def open_tasks() -> tuple[HeldOutTask, ...]:
    """Held-out compositions for repair where only the failing test tells: all of them have an edge case to leave out."""
    return _tasks(_with_details, OPEN_SEED, OPEN_TASKS, besides=evaluation_tasks())


def demo_behaviours() -> frozenset[str]:
    """Behaviours of the demo's reference solutions, for every choice of kinds their annotations allow."""
    specification = importlib.util.spec_from_file_location("demo_solutions", DEMO)
    assert specification is not None and specification.loader is not None, DEMO
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    found: set[str] = set()
    for _, function in inspect.getmembers(module, inspect.isfunction):
        shown = [inspect.formatannotation(p.annotation) for p in inspect.signature(function).parameters.values()]
        options = [[kind for kind, text in ANNOTATIONS.items() if text == annotation] for annotation in shown]
        found.update(behaviour(kinds, function) for kinds in itertools.product(*options))
    return frozenset(found)


@cache
def banned_behaviours() -> frozenset[str]:
    """Behaviours that no training task may have."""
    sets = (evaluation_tasks, wide_tasks, rules_tasks, open_tasks)
    return demo_behaviours() | {task.behaviour for tasks in sets for task in tasks()}
