"""Docstrings from a goal and alternative wordings of each rule, and a check that the rules matter."""

import random
import re

from greenroom_tiny.behaviour import Disagreement, results
from greenroom_tiny.spec import Spec
from greenroom_tiny.values import arguments

_ARTICLE = re.compile(r"\b([Aa]) (?=[aeio])")


def layouts(r: random.Random, goal: str, rules: list[str]) -> tuple[str, ...]:
    """Six docstrings with this goal ("Return …") and these wordings of each rule, in turn."""
    found = list[str]()
    for way in range(6):
        lines = [r.choice(rule.split("|")) for rule in rules]
        lines = [_ARTICLE.sub(r"\1n ", line[0].upper() + line[1:]) for line in lines]
        head, tail = lines[0], lines[1:]
        r.shuffle(tail)
        lines = [head, *tail]
        goal_now = r.choice(goal.split("|"))
        if way == 1:
            found.append(f"Return {goal_now}:\n\n" + "\n".join(f"- {line[0].lower()}{line[1:]}" for line in lines))
        elif way == 2:
            found.append(f"Return {goal_now}. " + "; ".join(line[0].lower() + line[1:] for line in lines) + ".")
        elif way == 3:
            found.append(
                ". ".join(lines) + r.choice((". Return ", ".\n\nReturn ", ". The result is ")) + goal_now + "."
            )
        else:
            verb = r.choice(("Return", "Give", "Work out", "Returns", "Find"))
            found.append(f"{verb} {goal_now}." + r.choice((" ", "\n\n")) + ". ".join(lines) + ".")
    return tuple(found)


def telling(r: random.Random, spec: Spec) -> Spec:
    """The task, if its results differ from call to call. Raises ValueError otherwise."""
    if len(spec.bodies) < 2:
        raise ValueError("one way only to write it")
    try:
        found = results(spec, arguments(spec.kinds, r.randrange(1000), 8))
    except Disagreement as error:
        raise ValueError("bodies that disagree") from error
    if len({repr(result) for result in found}) < 3:
        raise ValueError("the rules hardly matter")
    return spec
