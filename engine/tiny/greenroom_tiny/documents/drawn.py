"""Training documents as conversations: implement, repair, judge. Those with a hole are in ``infills.py``."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from greenroom_engine.prompts.examples import Example, documented
from greenroom_tiny.behaviour import Disagreement, results, spec_behaviour
from greenroom_tiny.documents.docstrings import docstring, signature, stub
from greenroom_tiny.families.measures import measure
from greenroom_tiny.holdout import banned_behaviours, held_out
from greenroom_tiny.spec import Spec, indent
from greenroom_tiny.tasks import classic, composition, ruled, sketched, wide
from greenroom_tiny.values import arguments
from greenroom_tiny.variety import function_name

USER, ASSISTANT, END = "<|user|>", "<|assistant|>", "<|end|>"
PREFIX, SUFFIX, MIDDLE, PAD = "<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>", "<|pad|>"
SPECIAL = (PAD, END, USER, ASSISTANT, PREFIX, SUFFIX, MIDDLE)

PROMPT_WEIGHT, ANSWER_WEIGHT = 0.1, 1.0
KINDS_OF_TASKS = (
    (0.24, classic),
    (0.22, sketched),
    (0.03, measure),
    (0.24, composition),
    (0.11, wide),
    (0.16, ruled),
)
INPUTS = 8


@dataclass(frozen=True)
class Segment:
    """A stretch of text with the weight of its tokens in the loss. Special tokens are segments of their own."""

    text: str
    weight: float


@dataclass(frozen=True)
class Drawn:
    """A task drawn for training, with one signature, one docstring and its results on random inputs."""

    spec: Spec
    name: str
    docstring: str
    definition: str
    inputs: list[tuple[Any, ...]]
    wanted: list[Any]

    @property
    def stub(self) -> str:
        """As it stands in a prompt."""
        return self.restated(())

    def restated(self, failed: Sequence[Example]) -> str:
        """The stub with failed calls among its doctests, as a search asks again."""
        enclosing = self.spec.enclosing
        return stub(self.definition, documented(self.docstring, failed), enclosing.text if enclosing else "")

    def code(self, body: str) -> str:
        """A whole function with this body."""
        return f"{self.definition}\n{indent(body)}"


def drawn_spec(r: random.Random) -> Spec:
    """A task of any kind, by the shares of the kinds; it may be a held-out one."""
    kind = r.choices([make for _, make in KINDS_OF_TASKS], weights=[share for share, _ in KINDS_OF_TASKS])[0]
    return kind(r)


def draw(r: random.Random, vague: bool = False) -> Drawn:
    """A training task: never a held-out structure, never a banned behaviour. ``vague`` leaves edge cases unsaid."""
    while True:
        spec = drawn_spec(r)
        if held_out(spec.structure) or len({p.name for p in spec.parameters}) < len(spec.parameters):
            continue
        inputs = arguments(spec.kinds, r.randrange(1 << 40), INPUTS)
        try:
            wanted = results(spec, inputs)
        except Disagreement:
            continue
        if spec_behaviour(spec) in banned_behaviours():
            continue
        name = function_name(r, r.choice(spec.names))
        made = spec.enclosing.parameters if spec.enclosing else ()
        taken = {p.name for p in (*spec.parameters, *made)}  # an attribute would hide a method of its name
        if name in taken or not name.isidentifier():
            continue
        definition = signature(r, spec, name)
        examples = list(zip(inputs, wanted, strict=True))
        return Drawn(
            spec,
            name,
            docstring(r, spec, name, examples, details=not vague),
            definition,
            inputs,
            wanted,
        )


def chosen_body(r: random.Random, spec: Spec) -> str:
    """One of the bodies; the first, most direct one more often than the others."""
    return spec.bodies[0] if r.random() < 0.6 else r.choice(spec.bodies)


def turn(role: str, text: str, weight: float) -> list[Segment]:
    """One message of the chat layout."""
    return [Segment(role, PROMPT_WEIGHT), Segment(text, weight), Segment(END, weight)]


def implement(r: random.Random) -> list[Segment]:
    """Stub in, whole function out."""
    drawn = draw(r)
    return [
        *turn(USER, drawn.stub, PROMPT_WEIGHT),
        *turn(ASSISTANT, drawn.code(chosen_body(r, drawn.spec)), ANSWER_WEIGHT),
    ]
