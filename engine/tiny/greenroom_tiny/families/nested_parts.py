"""What compositions over nested collections share: a bound, a test of a number, sentences."""

import random
from dataclasses import dataclass

from greenroom_tiny.spec import Parameter
from greenroom_tiny.variety import given

VERBS = ("Return", "Return", "Return", "Returns", "Get", "Give", "Compute", "Find")
# key, code, whether it needs an element, wordings with {l} for the list
TESTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("gt", "{x} > {k}", ("greater than {k}", "above {k}", "more than {k}")),
    ("ge", "{x} >= {k}", ("at least {k}", "{k} or more")),
    ("lt", "{x} < {k}", ("less than {k}", "below {k}")),
    ("le", "{x} <= {k}", ("at most {k}", "{k} or less")),
)
CHANGES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("same", "{x}", ("",)),
    ("double", "{x} * 2", (" doubled", " times two")),
    ("plus", "{x} + {k}", (" plus {k}", " increased by {k}")),
    ("times", "{x} * {k}", (" times {k}", " multiplied by {k}")),
    ("square", "{x} ** 2", (" squared",)),
)


@dataclass(frozen=True)
class Bound:
    """A number to compare with or to add: its code, its wording, and the parameter it is, if it is one."""

    code: str
    words: str
    extra: tuple[Parameter, ...] = ()


def bound_of(r: random.Random, low: int, high: int, taken: tuple[str, ...], allow: bool = True) -> Bound:
    """A number to compare with: drawn, or at times a parameter."""
    if allow and r.random() < 0.3:
        name = given(r, r.choice(("limit", "threshold", "k", "minimum", "bound")), "int", taken)
        words = f"`{name}`" if r.random() < 0.5 else name
        return Bound(name, words, (Parameter(name, f"range {low},{high}"),))
    k = str(r.randint(low, high))
    return Bound(k, k)


def told(r: random.Random, p: str, what: str, phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Sentences from noun phrases; ``what`` says what the parameter is."""
    found: list[str] = []
    for _ in range(9):
        phrase = r.choice(phrases)
        way = r.random()
        shown = f"`{p}`" if r.random() < 0.5 else p
        if way < 0.45:
            text = f"{r.choice(VERBS)} {phrase}."
        elif way < 0.65:
            text = f"Given {r.choice((what, f'{what}, {shown},' if ' ' in what else shown))} return {phrase}.".replace(", return", ", return")  # fmt: skip
        elif way < 0.85:
            text = f"{shown} is {what}. {r.choice(VERBS)} {phrase}."
        else:
            text = f"{phrase[0].upper()}{phrase[1:]}."
        text = text.replace("[p]", shown)
        if text.rstrip(".").endswith('"') or text.startswith('"'):
            text = text.replace('"', "'")
        found.append(text)
    return tuple(dict.fromkeys(found))


def step_of(r: random.Random, table: tuple[tuple[str, str, tuple[str, ...]], ...], k: Bound) -> tuple[str, str, str]:
    """(key, code with {x}, words) of one entry of a table, with its number."""
    key, code, words = r.choice(table)
    return key, code.replace("{k}", k.code), r.choice(words).replace("{k}", k.words)
