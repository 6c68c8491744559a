"""What all verdicts share: names, first lines, what is impossible, the finished task."""

import random
import re
from collections.abc import Callable, Sequence

from greenroom_tiny.rules.verdicts.conditions import Case
from greenroom_tiny.spec import Spec

SUFFIXES = ("verdict", "status", "label", "decision", "outcome", "class", "category", "fate")
VERBS = ("classify", "judge", "decide", "rate", "sort", "label", "assess")
QUOTES = ('"{}"', '"{}"', "'{}'", "`{}`", '`"{}"`')


def named(r: random.Random, case: Case) -> tuple[str, ...]:
    """Names for a function that labels the scene's thing."""
    noun = case.scene.noun.replace(" ", "_")
    return (*(f"{noun}_{end}" for end in r.sample(SUFFIXES, 2)), *(f"{verb}_{noun}" for verb in r.sample(VERBS, 2)))


def sentence(text: str) -> str:
    """The text with a capital, but for a name in backticks."""
    text = text.strip()
    return text if text[0] == "`" else text[0].upper() + text[1:]


def _guard(r: random.Random, case: Case) -> tuple[str, str, tuple[str, ...], str]:
    """(structure, code, wordings, outcome) of what is impossible; empty strings mostly."""
    if r.random() < 0.65:
        return "", "", ("",), ""
    outcome = r.choice(("None", "ValueError"))
    end = "return None" if outcome == "None" else "raise ValueError"
    name, found = r.choice([(n, f) for n, f in case.fields.items() if f.sort in "#="] or [("", None)])
    if found is None:
        return "", "", ("",), ""
    if found.sort == "=":
        if not case.kinds[name].startswith("pick"):
            return "", "", ("",), ""
        odd = r.choice(("none", "other", "mixed", "unknown"))
        case.kinds[name] += f",{odd}"
        known = ", ".join(f'"{word}"' for word in found.words)
        test, bad = f"{name} not in ({known})", f"`{name}` is none of {known.replace(chr(34), '')}"
        says = (f"`{name}` must be one of {known}", f"only {known} are valid for `{name}`")
    else:
        low = found.low
        strict = low >= 1 and r.random() < 0.6
        case.kinds[name] = f"range {-max(2, found.high // 4) if strict or low == 0 else -found.high // 4},{found.high}"
        test, bad = (f"{name} <= 0", f"`{name}` is zero or negative") if strict else (f"{name} < 0", f"`{name}` is negative")  # fmt: skip
        says = (f"`{name}` must be positive", f"`{name}` has to be above 0") if strict else (f"`{name}` must not be negative", f"`{name}` cannot be below 0")  # fmt: skip
    if outcome == "None":
        words = (f"Return None if {bad}.", f"None if {bad}.", f"The result is None when {bad}.", f"{says[0]}, otherwise the result is None.", f"If {bad}, there is no answer: None.")  # fmt: skip
        return "guard-none-" + found.sort, f"if {test}:\n    {end}\n", tuple(map(sentence, words)), outcome
    message = f"{name} must be positive" if test.endswith("<= 0") else f"{name} must not be negative" if test.endswith("< 0") else f"unknown {name}"  # fmt: skip
    words = (f"Raise ValueError if {bad}.", f"{says[0]}: ValueError if not.", f"{says[1]}; anything else raises ValueError.", f"ValueError when {bad}.", f"A ValueError is raised if {bad}.")  # fmt: skip
    return "guard-raise-" + found.sort, f'if {test}:\n    raise ValueError("{message}")\n', tuple(map(sentence, words)), outcome  # fmt: skip


def assembled(r: random.Random, case: Case, structure: str, names: tuple[str, ...], returns: str, bodies: Sequence[str], texts: Callable[[], str]) -> Spec:  # fmt: skip
    """The task, with what is impossible put before the bodies and before or behind the text."""
    key, code, words, outcome = _guard(r, case)
    sentences: list[str] = []
    for _ in range(6):
        text, more = texts(), r.choice(words)
        if more and "\n- " in text:
            text += "\n\n" + more
        elif more:
            text = f"{text}{r.choice((' ', ' ', chr(10) * 2))}{more}"
        sentences.append(re.sub(r"([,;:]) ?,", r"\1", re.sub(r",([.:;?)\n])", r"\1", text)))
    if max(map(len, sentences)) + max(map(len, bodies)) + len(code) > 1000:
        raise ValueError("too long")
    return Spec(f"rules/verdicts/{structure}/{key}", names, case.parameters(), f"{returns} | None" if outcome == "None" else returns,
                tuple(code + body for body in bodies), tuple(dict.fromkeys(sentences)), raises=("ValueError",) if outcome == "ValueError" else ())  # fmt: skip


def summary(r: random.Random, the: str) -> str:
    """A first line for a label."""
    return r.choice((
        f"The verdict on {the}.", f"Decide what happens to {the}.", f"How to label {the}.", f"Label {the}.", f"Return the label of {the}.",
        f"What to do with {the}.", f"Sort {the} into its group.", f"Classify {the}.", f"Name the group that {the} belongs to.", f"Tell how {the} is to be treated.",
        f"Give {the} its label.", f"Pick the label for {the}."))  # fmt: skip
