"""Stubs: a signature and a docstring in one of the styles people use."""

import random
from collections.abc import Sequence

from greenroom_tiny.documents.pages import Example, arranged
from greenroom_tiny.documents.styles import EDGE_SHARE, WIDE_SHARE, usual, varied
from greenroom_tiny.spec import DATACLASS, Spec
from greenroom_tiny.values import ANNOTATIONS
from greenroom_tiny.variety import Inventive


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
    """The docstring's text: prose, perhaps with sections, perhaps with doctests; half of the ``Inventive`` ones wider."""
    if isinstance(r, Inventive):
        if r.taste.random() < WIDE_SHARE:
            return varied(r, spec, name, examples, details)
        examples = arranged(r.taste, spec, name, examples, 0.2 if details else EDGE_SHARE)
    return usual(r, prose(r, spec, details), spec, name, examples)


def stub(definition: str, text: str, enclosing: str = "") -> str:
    """The stub as it stands in a prompt: the ``def`` line and the docstring, four spaces in.

    That of a method stands in its class, which is shown without its imports.
    """
    head, *rest = text.split("\n")
    if not rest and head.endswith('"'):
        head += "."  # the quotation marks that end the docstring must stand alone
    lines = [definition, f'    """{head}' if rest else f'    """{head}"""']
    if rest:
        lines += [*("    " + line if line else "" for line in rest), '    """']
    if enclosing:
        lines = [enclosing.removeprefix(DATACLASS), "", *("    " + line if line else "" for line in lines)]
    return "\n".join(lines)
