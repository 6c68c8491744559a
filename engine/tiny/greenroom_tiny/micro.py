"""Write the tasks of ``greenroom bench micro``: ``python -m greenroom_tiny.micro OUT.jsonl [--tasks 160]``.

They are the first of the held-out compositions (``holdout.py``): structures that no training document has, behaviours that
no training task may have. Each gets a stub, a few asserts for the user's tests (``public``) and others that decide
(``hidden``); the two never share an input.
"""

import argparse
import json
import random
from pathlib import Path
from typing import Any

from greenroom_tiny.behaviour import Disagreement, results
from greenroom_tiny.documents.docstrings import docstring, signature, stub
from greenroom_tiny.holdout import HeldOutTask, evaluation_tasks
from greenroom_tiny.spec import Spec, indent
from greenroom_tiny.values import arguments

PUBLIC, HIDDEN = 4, 20
_PUBLIC_SEED = 91_000_000  # apart from the seeds of evaluation inputs, so that no input is in both
_HIDDEN_SEED = 92_000_000


def record(number: int, task: HeldOutTask) -> dict[str, Any]:
    """One line of the file. Asserts are written ``[arguments, wanted]``, both as Python literals."""
    r = random.Random(task.seed)
    spec, taken = task.spec, {p.name for p in task.spec.parameters}
    name = r.choice([n for n in spec.names if n.isidentifier() and n not in taken])
    definition = signature(r, spec, name)
    text = stub(definition, docstring(r, spec, name, list(zip(task.inputs, task.wanted, strict=True))))
    public = _varied(spec, task.seed)
    used = {repr(values) for values, _ in public}
    hidden = [pair for pair in zip(task.inputs, task.wanted, strict=True) if repr(pair[0]) not in used]
    hidden += [pair for pair in _asserts(spec, _HIDDEN_SEED + task.seed, 4 * HIDDEN) if repr(pair[0]) not in used]
    distinct = {repr(values): (values, wanted) for values, wanted in hidden}
    return {
        "name": f"micro/{number}",
        "function": name,
        "stub": text,
        "canonical": f"{definition}\n{indent(spec.bodies[0])}",
        "public": [_shown(pair) for pair in public],
        "hidden": [_shown(pair) for pair in list(distinct.values())[:HIDDEN]],
        "structure": spec.structure,
        "behaviour": task.behaviour,
    }


def _varied(spec: Spec, seed: int) -> list[tuple[tuple[Any, ...], Any]]:
    """Inputs as a user would take them: short ones, with results that differ where they can."""
    drawn = _asserts(spec, _PUBLIC_SEED + seed, 6 * PUBLIC)
    drawn = sorted({repr(values): (values, wanted) for values, wanted in drawn}.values(), key=lambda p: len(repr(p)))
    by_result: dict[str, tuple[tuple[Any, ...], Any]] = {}
    for pair in drawn[len(drawn) // 4 :]:  # the very shortest are empty lists and zeros
        by_result.setdefault(repr(pair[1]), pair)
    chosen = list(by_result.values())[:PUBLIC]
    rest = [pair for pair in drawn if pair not in chosen]
    return chosen + rest[: PUBLIC - len(chosen)]


def _asserts(spec: Spec, seed: int, count: int) -> list[tuple[tuple[Any, ...], Any]]:
    """Inputs on which all bodies agree, with what they return."""
    found: list[tuple[tuple[Any, ...], Any]] = []
    for values in arguments(spec.kinds, seed, count):
        try:
            (wanted,) = results(spec, [values])
        except Disagreement:
            continue
        found.append((values, wanted))
    return found


def _shown(pair: tuple[tuple[Any, ...], Any]) -> list[str]:
    values, wanted = pair
    return [", ".join(map(repr, values)), repr(wanted)]


def lines(tasks: int) -> list[str]:
    """The file's lines."""
    return [json.dumps(record(number, task)) for number, task in enumerate(evaluation_tasks()[:tasks])]


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tasks", type=int, default=160)
    options = parser.parse_args()
    options.out.write_text("".join(line + "\n" for line in lines(options.tasks)), encoding="utf-8")


if __name__ == "__main__":
    main()
