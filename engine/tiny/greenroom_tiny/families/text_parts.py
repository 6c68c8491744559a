"""What compositions over texts share: names, wordings of what malformed input does, constants filled in."""

import random
from collections.abc import Sequence

from greenroom_tiny.families.parts import sentence_of
from greenroom_tiny.families.wording import orders

TEXT = ("text", "line", "s", "value", "raw", "entry", "source", "data", "string")
POLICIES = {
    "raise": ("Raise ValueError for {bad}.", "Raises a ValueError for {bad}.", "A ValueError is raised for {bad}.", "For {bad}, raise ValueError."),
    "skip": ("Skip {bad}.", "Ignore {bad}.", "Leave out {bad}.", "There may be {bad}; pass over it."),
    "none": ("Return None for {bad}.", "The result is None for {bad}.", "For {bad}, return None."),
    "zero": ("Return {d} for {bad}.", "The result is {d} for {bad}.", "For {bad}, return {d}."),
}  # fmt: skip
PLURALS = {
    ",": "commas",
    ";": "semicolons",
    "|": "vertical bars",
    "/": "slashes",
    ":": "colons",
    "+": "plus signs",
    " ": "spaces",
    "&": "ampersands",
    "\n": "newlines",
}
ADJECTIVES = {
    ",": "comma",
    ";": "semicolon",
    "|": "pipe",
    "/": "slash",
    ":": "colon",
    "+": "plus",
    " ": "space",
    "&": "ampersand",
    "\n": "line",
}


def fill(text: str, constants: dict[str, str]) -> str:
    """A template with its constants in place; other braces stay."""
    for key, value in constants.items():
        text = text.replace("{" + key + "}", value)
    return text


def local_name(r: random.Random, names: Sequence[str], taken: Sequence[str]) -> str:
    """A name for a local variable that hides none of these."""
    return r.choice([name for name in names if name not in taken])


def error_line(r: random.Random, shown: str, noun: str) -> str:
    """A line that raises, mostly with the bad part in the message."""
    message = r.choice((f'f"bad {noun}: {{{shown}}}"', f'f"invalid {noun}: {{{shown}!r}}"', f'f"not a {noun}: {{{shown}}}"', f'f"cannot read {{{shown}!r}}"', f'"invalid {noun}"'))  # fmt: skip
    return f"raise ValueError({message})"


def policy_details(policy: str, bads: Sequence[str], default: str = "") -> tuple[str, ...]:
    """Wordings of what happens with malformed input, for each way to name it."""
    return tuple(fill(text, {"bad": bad, "d": default}) for text in POLICIES[policy] for bad in bads)


def policy_line(policy: str, error: str, default: str = "0") -> str:
    """The statement that answers malformed input."""
    return {"raise": error, "skip": "continue", "none": "return None", "zero": f"return {default}"}[policy]


def said_ways(r: random.Random, phrases: Sequence[str], steps: Sequence[Sequence[str]] = ()) -> tuple[str, ...]:
    """Noun phrases and lists of orders as docstring sentences, several ways each."""
    return (*(sentence_of(r, phrase) for phrase in phrases), *(orders(r, list(step)) for step in steps))
