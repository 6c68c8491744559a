"""Training documents in the model's four formats: implement, repair, judge, fill in the middle."""

import random
from dataclasses import dataclass
from typing import Any

from greenroom_tiny.behaviour import Disagreement, compiled, deadline, outcome, results, spec_behaviour
from greenroom_tiny.docstrings import docstring, signature, stub
from greenroom_tiny.holdout import banned_behaviours, held_out
from greenroom_tiny.measures import measure
from greenroom_tiny.mutations import mutate
from greenroom_tiny.spec import Spec, indent
from greenroom_tiny.tasks import classic, composition
from greenroom_tiny.values import arguments
from greenroom_tiny.variety import Inventive, function_name

USER, ASSISTANT, END = "<|user|>", "<|assistant|>", "<|end|>"
PREFIX, SUFFIX, MIDDLE, PAD = "<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>", "<|pad|>"
SPECIAL = (PAD, END, USER, ASSISTANT, PREFIX, SUFFIX, MIDDLE)

PROMPT_WEIGHT, ANSWER_WEIGHT, WRONG_WEIGHT = 0.1, 1.0, 0.0
CLASSIC_SHARE, MEASURE_SHARE = 0.45, 0.06
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
    stub: str
    definition: str
    inputs: list[tuple[Any, ...]]
    wanted: list[Any]

    def code(self, body: str) -> str:
        """A whole function with this body."""
        return f"{self.definition}\n{indent(body)}"


def draw(r: random.Random, vague: bool = False) -> Drawn:
    """A training task: never a held-out structure, never a banned behaviour. ``vague`` leaves edge cases unsaid."""
    while True:
        family = r.choices(
            (classic, measure, composition), cum_weights=(CLASSIC_SHARE, CLASSIC_SHARE + MEASURE_SHARE, 1.0)
        )
        spec = family[0](r)
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
        taken = {p.name for p in spec.parameters}
        if name in taken or not name.isidentifier():
            continue
        definition = signature(r, spec, name)
        examples = list(zip(inputs, wanted, strict=True))
        return Drawn(
            spec,
            name,
            stub(definition, docstring(r, spec, name, examples, details=not vague)),
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


def failures(drawn: Drawn, body: str, most: int = 3) -> list[str] | None:
    """What the tests would say about a body: one line per failing input. None when it is right or cannot compile."""
    lines: list[str] = []
    try:
        function = compiled(drawn.spec, body)
    except (SyntaxError, ValueError):
        return None
    for values, wanted in zip(drawn.inputs, drawn.wanted, strict=True):
        call = drawn.spec.call(drawn.name, values)
        try:
            with deadline(0.1):
                got = outcome(drawn.spec, function, values)
        except Disagreement:
            return None
        except Exception as error:  # noqa: BLE001 - whatever it raises is what the line reports
            text = f"{call} raised {type(error).__name__}: {str(error)[:60]}, expected {wanted!r}"
        else:
            if repr(got) == repr(wanted):
                continue
            text = f"{call} gave {got!r}, expected {wanted!r}"
        lines.append(text)
    if not lines:
        return None
    short = sorted(lines, key=len)[:most]
    return [line if len(line) <= 160 else line[:157] + "..." for line in short]


def mistake(r: random.Random, drawn: Drawn) -> tuple[str, list[str]] | None:
    """A wrong body and the lines that say so."""
    for _ in range(6):
        body = mutate(r, chosen_body(r, drawn.spec))
        if body is not None and r.random() < 0.2:
            body = mutate(r, body) or body
        lines = failures(drawn, body) if body is not None else None
        if body is not None and lines is not None:
            return body, lines
    return None


def implement(r: random.Random) -> list[Segment]:
    """Stub in, whole function out."""
    drawn = draw(r)
    return [
        *turn(USER, drawn.stub, PROMPT_WEIGHT),
        *turn(ASSISTANT, drawn.code(chosen_body(r, drawn.spec)), ANSWER_WEIGHT),
    ]


def feedback(lines: list[str]) -> str:
    """The user's message after failing tests."""
    return "wrong:\n" + "\n".join(lines)


def repair(r: random.Random) -> list[Segment]:
    """Stub, wrong answer, failing tests; then the right one, as close to the wrong one as possible."""
    while True:
        drawn = draw(r, vague=r.random() < 0.5)
        wrong = mistake(r, drawn)
        if wrong is not None:
            break
    return [
        *turn(USER, drawn.stub, PROMPT_WEIGHT),
        *turn(ASSISTANT, drawn.code(wrong[0]), WRONG_WEIGHT),
        *turn(USER, feedback(wrong[1][: r.choice((1, 2, 3))]), PROMPT_WEIGHT),
        *turn(ASSISTANT, drawn.code(nearest(wrong[0], drawn.spec.bodies)), ANSWER_WEIGHT),
    ]


def nearest(wrong: str, bodies: tuple[str, ...]) -> str:
    """The body that shares most lines and words with a wrong one, so that a repair edits rather than rewrites."""
    words = wrong.split()
    return max(bodies, key=lambda body: sum(word in words for word in body.split()) - abs(len(body) - len(wrong)) / 10)


def judge(r: random.Random) -> list[Segment]:
    """Stub, an answer, "correct?": yes or no."""
    while True:
        drawn = draw(r)
        right = r.random() < 0.5
        if right:
            body = chosen_body(r, drawn.spec)
        else:
            wrong = mistake(r, drawn)
            if wrong is None:
                continue
            body = wrong[0]
        return [
            *turn(USER, drawn.stub, PROMPT_WEIGHT),
            *turn(ASSISTANT, drawn.code(body), ANSWER_WEIGHT if right else WRONG_WEIGHT),
            *turn(USER, "correct?", PROMPT_WEIGHT),
            *turn(ASSISTANT, "yes" if right else "no", 3.0),
        ]


def infill(r: random.Random) -> list[Segment]:
    """A function with a hole: prefix, suffix, then the middle."""
    drawn = draw(r)
    text = drawn.stub + "\n" + indent(chosen_body(r, drawn.spec)) + "\n"
    if r.random() < 0.25:
        text = drawn.code(chosen_body(r, drawn.spec)) + "\n"
    start = text.index("\n", len(drawn.stub) - 1 if text.startswith(drawn.stub) else 0) + 1
    a, b = hole(r, text, start)
    return [
        Segment(PREFIX, PROMPT_WEIGHT), Segment(text[:a], PROMPT_WEIGHT), Segment(SUFFIX, PROMPT_WEIGHT), Segment(text[b:], PROMPT_WEIGHT),
        Segment(MIDDLE, PROMPT_WEIGHT), Segment(text[a:b], ANSWER_WEIGHT), Segment(END, ANSWER_WEIGHT),
    ]  # fmt: skip


def hole(r: random.Random, text: str, start: int) -> tuple[int, int]:
    """Where to cut: the rest of a line, a whole line, several lines, or any span, always inside the body."""
    ends = [i for i, ch in enumerate(text) if ch == "\n" and i >= start]
    lines = [start, *(end + 1 for end in ends[:-1])]
    kind = r.random()
    if kind < 0.45:  # from somewhere in a line to its end
        index = r.randrange(len(ends))
        return r.randint(lines[index], ends[index]), ends[index]
    if kind < 0.65:  # whole lines
        first = r.randrange(len(ends))
        last = min(len(ends) - 1, first + r.choice((0, 0, 1, 2)))
        return lines[first], ends[last]
    if kind < 0.8:  # everything from here on
        return r.randint(start, ends[-1]), ends[-1]
    a, b = sorted((r.randint(start, ends[-1]), r.randint(start, ends[-1])))
    return a, b


FORMATS = ((0.66, implement), (0.16, repair), (0.05, judge), (0.13, infill))


def document(seed: int) -> list[Segment]:
    """The training document with this number."""
    r = Inventive(seed)
    kind = r.choices([make for _, make in FORMATS], weights=[share for share, _ in FORMATS])[0]
    return kind(r)
