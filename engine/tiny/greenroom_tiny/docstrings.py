"""Stubs: a signature and a docstring in one of the styles people use."""

import random
from collections.abc import Sequence
from typing import Any

from greenroom_tiny.spec import Raised, Spec
from greenroom_tiny.values import ANNOTATIONS
from greenroom_tiny.variety import doctests

Example = tuple[tuple[Any, ...], Any]
KIND_WORDS = {
    "int": ("an integer", "the number", "an int", "a whole number"), "nat": ("a non-negative integer", "the number", "an int >= 0"),
    "pos": ("a positive integer", "the number", "an int"), "small": ("a small positive integer", "how many", "the size"),
    "float": ("a number", "the value", "a float"), "word": ("a string", "the word", "the input string"), "text": ("a string", "the text", "the input text", "some text"),
    "char": ("a single character", "the character"), "ints": ("a list of integers", "the numbers", "list of ints", "the input list"),
    "floats": ("a list of numbers", "the values"), "words": ("a list of strings", "the words", "list of str", "the input strings"),
    "counts": ("a dictionary from names to numbers", "dict of counts", "the mapping"), "rows": ("a list of lists of integers", "the nested list", "the rows"),
}  # fmt: skip


def signature(r: random.Random, spec: Spec, name: str) -> str:
    """The ``def`` line, with or without type hints."""
    style = r.random()
    if style < 0.6:
        shown = [(f"{p.name}: {ANNOTATIONS[p.kind]}", f" = {p.default}") for p in spec.parameters]
        end = f" -> {spec.returns}"
    elif style < 0.68:
        shown = [(f"{p.name}: {ANNOTATIONS[p.kind].split('[')[0]}", f" = {p.default}") for p in spec.parameters]
        end = ""
    else:
        shown = [(p.name, f"={p.default}") for p in spec.parameters]
        end = ""
    inside = [text + (default if p.default else "") for p, (text, default) in zip(spec.parameters, shown, strict=True)]
    if spec.enclosing:
        inside.insert(0, "self")
    return f"def {name}({', '.join(inside)}){end}:"


def doctest(spec: Spec, name: str, example: Example) -> str:
    """One example as a doctest, or "" when it would not fit on a line."""
    values, result = example
    call = f">>> {spec.call(name, values)}"
    text = call if result is None else f"{call}\n{result!r}"
    if isinstance(result, Raised):
        text = f"{call}\nTraceback (most recent call last):\n    ...\n{result.exception}: ..."
    return text if max(map(len, text.split("\n"))) <= 72 else ""


def prose(r: random.Random, spec: Spec, details: bool = True) -> str:
    """What the function shall do, in words; ``details`` False leaves edge cases out."""
    text = r.choice(spec.sentences)
    if details and spec.details:
        detail = r.choice(spec.details)
        if not text.endswith((".", "?", ":")):
            text += "."
        text += ("\n\n" if r.random() < 0.35 else " ") + detail
    if r.random() < 0.08:
        text = text.rstrip(".")
    if len(text) > 76 and ". " in text[:76] and "\n" not in text and r.random() < 0.5:  # summary line, then the rest
        head, tail = text.split(". ", 1)
        text = f"{head}.\n\n{tail}"
    return text


def docstring(r: random.Random, spec: Spec, name: str, examples: Sequence[Example], details: bool = True) -> str:
    """The docstring's text: prose, perhaps with sections, perhaps with doctests."""
    text = prose(r, spec, details)
    style = r.random()
    noted = [(p.name, r.choice(KIND_WORDS.get(p.kind, ("the input", "a value", p.name)))) for p in spec.parameters]
    if style < 0.12:
        text += "\n\nArgs:\n" + "\n".join(f"    {n}: {w[0].upper()}{w[1:]}." for n, w in noted)
        if r.random() < 0.7:
            text += f"\n\nReturns:\n    {r.choice(('The result.', spec.returns, 'The computed value.', 'See above.'))}"
    elif style < 0.2:
        text += "\n\nParameters\n----------\n" + "\n".join(
            f"{n} : {ANNOTATIONS[p.kind]}\n    {w[0].upper()}{w[1:]}."
            for (n, w), p in zip(noted, spec.parameters, strict=True)
        )
        text += f"\n\nReturns\n-------\n{spec.returns}"
    elif style < 0.28:
        text += (
            "\n\n"
            + "\n".join(f":param {n}: {w}" for n, w in noted)
            + r.choice((f"\n:return: {r.choice(('the result', spec.returns))}", ""))
        )
    most, share = doctests(r)
    shown = [line for line in (doctest(spec, name, e) for e in examples[:most]) if line]
    if shown and r.random() < share:
        text += "\n\n" + r.choice(("", "", "Examples:\n", "Example:\n")) + "\n".join(shown)
    elif examples and r.random() < 0.08:
        values, result = examples[0]
        call = spec.call(name, values)
        if isinstance(result, Raised):
            return f"{text}\n\n{r.choice(('For example,', 'e.g.'))} {call} raises {result.exception}."
        text += f"\n\n{r.choice(('For example,', 'Example:', 'e.g.'))} {call} {r.choice(('returns', 'gives', '->', '=='))} {result!r}"
    return text


def stub(definition: str, text: str) -> str:
    """The stub as it stands in a prompt: the ``def`` line and the docstring, four spaces in."""
    lines = text.split("\n")
    if len(lines) == 1:
        return f'{definition}\n    """{text}"""'
    inner = "\n".join("    " + line if line else "" for line in lines[1:])
    return f'{definition}\n    """{lines[0]}\n{inner}\n    """'
