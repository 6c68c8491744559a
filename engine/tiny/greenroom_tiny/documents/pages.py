"""What a docstring is written from, and the blocks that several styles share: examples, the sentence with its detail."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from greenroom_tiny.documents.rewording import core
from greenroom_tiny.spec import Raised, Spec, indent

Example = tuple[tuple[Any, ...], Any]


@dataclass(frozen=True)
class Page:
    """What a docstring is written from. ``detail`` is "" where it is left out; ``told`` that examples must then be shown."""

    t: random.Random
    spec: Spec
    name: str
    sentence: str
    detail: str
    examples: tuple[Example, ...]
    told: bool = False

    @property
    def names(self) -> list[str]:
        """Names of the parameters."""
        return [parameter.name for parameter in self.spec.parameters]

    @property
    def core(self) -> str:
        """The sentence as a noun phrase, or ""."""
        return core(self.sentence, self.names)

    def chance(self, share: float) -> bool:
        """True in this share of the pages."""
        return self.t.random() < share


def doctest(spec: Spec, name: str, example: Example) -> str:
    """One example as a doctest, or "" when it would not fit on a line."""
    values, result = example
    call = f">>> {spec.call(name, values)}"
    text = call if result is None else f"{call}\n{result!r}"
    if isinstance(result, Raised):
        text = f"{call}\nTraceback (most recent call last):\n    ...\n{result.exception}: ..."
    return text if max(map(len, text.split("\n"))) <= 72 else ""


def weight(example: Example, details: Sequence[str]) -> int:
    """How much an example says about edge cases: 0 for an ordinary one, 3 for one whose result a detail names."""
    values, result = example
    empty = any(isinstance(value, (str, list, dict, tuple, set)) and not value for value in values)
    if not (empty or isinstance(result, Raised) or result is None):
        return 0 if result else 1
    said = any(re.search(rf"(?<!\w){re.escape(repr(result))}(?!\w)", detail) for detail in details)
    return 3 if said else 2


def arranged(t: random.Random, spec: Spec, name: str, examples: Sequence[Example], share: float) -> list[Example]:
    """The different examples that fit on a line; in this share of the cases one with an edge case comes first."""
    found = list({spec.call(name, e[0]): e for e in examples if doctest(spec, name, e)}.values())
    if found and t.random() < share:
        edge = max(found, key=lambda e: weight(e, spec.details))
        found.remove(edge)
        found.insert(0, edge)
    return found


def chosen(page: Page, most: int = 0) -> list[Example]:
    """The examples to show, the one with the edge case first or last."""
    found = list(page.examples[: most or page.t.choice((1, 1, 2, 2, 3))])
    return found[::-1] if page.chance(0.5) else found


def doctested(page: Page, most: int = 0) -> str:
    """Some of the examples as doctests. A result None is at times compared, because a doctest shows nothing for it."""
    shown: list[str] = []
    for example in chosen(page, most):
        text = doctest(page.spec, page.name, example)
        shown.append(f"{text} is None\nTrue" if example[1] is None and page.chance(0.7) else text)
    return "\n".join(shown)


def outcome(result: Any, sign: str) -> str:
    """A result behind a sign, or what is raised."""
    return f" raises {result.exception}" if isinstance(result, Raised) else f" {sign} {result!r}"


def with_examples(page: Page, text: str, share: float = 0.4) -> str:
    """The text, in this share of the pages with doctests or calls below it."""
    if not page.examples or not (page.told or page.chance(share)):
        return text
    if page.chance(0.75):
        heading = page.t.choice(("", "", "Examples:\n", "Example:\n", "For example:\n\n", "Example::\n\n"))
        block = doctested(page)
        return f"{text}\n\n{heading}{indent(block) if '::' in heading else block}"
    sign = page.t.choice(("->", "->", "=>", "==", "returns"))
    tick = "`" if page.chance(0.2) else ""
    heading = page.t.choice(("", "", "Examples:\n", "e.g. ")) if len(page.examples) > 1 else "e.g. "
    calls = [
        f"{tick}{page.spec.call(page.name, v)}{tick}{outcome(result, sign)}"
        for v, result in chosen(page, 1 if heading == "e.g. " else 0)
    ]
    return f"{text}\n\n{heading}" + "\n".join(calls)


def prose(page: Page) -> str:
    """The sentence, and behind it or below it the detail."""
    text = page.sentence
    if page.detail:
        text = text if text.endswith((".", "?", ":")) else f"{text}."
        text += page.t.choice((" ", " ", "\n\n", "\n")) + page.detail
    return text
