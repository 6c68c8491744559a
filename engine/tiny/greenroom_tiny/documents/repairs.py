"""Documents with a wrong answer in them: to be repaired after what the tests said, or to be judged."""

import difflib
import random
import re

from greenroom_tiny.behaviour import Disagreement, compiled, deadline, outcome
from greenroom_tiny.documents.drawn import (
    ANSWER_WEIGHT,
    ASSISTANT,
    PROMPT_WEIGHT,
    USER,
    Drawn,
    Segment,
    chosen_body,
    draw,
    drawn_spec,
    turn,
)
from greenroom_tiny.documents.mutations import mutate

WRONG_WEIGHT, VERDICT_WEIGHT = 0.0, 3.0
OPEN_SHARE = 0.5  # of repairs: the stub does not say what happens at the edges, the failing test does
EDIT_SHARE = 0.6  # of wrong answers: the right one with an edit; the others do another task's work
OTHERS = 12  # tasks drawn in the search for one with the same parameters


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


def edited(r: random.Random, drawn: Drawn) -> str | None:
    """A right body with one thing wrong, sometimes two or three."""
    body = mutate(r, chosen_body(r, drawn.spec))
    for _ in range(r.choice((0, 0, 0, 1, 2))):
        body = mutate(r, body) or body if body is not None else None
    return body


def misunderstood(r: random.Random, drawn: Drawn) -> str | None:
    """The body of another task that takes the same values: what an answer looks like that took the words wrongly."""
    if drawn.spec.enclosing:
        return None
    for _ in range(OTHERS):
        other = drawn_spec(r)
        if other.kinds == drawn.spec.kinds and not other.enclosing:
            names = [parameter.name for parameter in drawn.spec.parameters]
            return renamed(chosen_body(r, other), dict(zip((p.name for p in other.parameters), names, strict=True)))
    return None


def renamed(body: str, names: dict[str, str]) -> str:
    """A body with other names for its parameters, all at once; attributes keep theirs."""
    return re.sub(r"(?<!\.)\b[A-Za-z_]\w*", lambda word: names.get(word[0], word[0]), body)


def mistake(r: random.Random, drawn: Drawn) -> tuple[str, list[str]] | None:
    """A wrong body and the lines that say so."""
    for _ in range(6):
        body = edited(r, drawn) if r.random() < EDIT_SHARE else misunderstood(r, drawn)
        lines = failures(drawn, body) if body is not None else None
        if body is not None and lines is not None:
            return body, lines
    return None


def feedback(lines: list[str]) -> str:
    """The user's message after failing tests."""
    return "wrong:\n" + "\n".join(lines)


def repair(r: random.Random) -> list[Segment]:
    """Stub, wrong answer, failing tests; then the right one, as close to the wrong one as possible."""
    while True:
        drawn = draw(r, vague=r.random() < OPEN_SHARE)
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
    """The body that shares most with a wrong one, word by word, so that a repair edits rather than rewrites."""
    words = wrong.split()
    return max(bodies, key=lambda body: difflib.SequenceMatcher(None, words, body.split(), autojunk=False).ratio())


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
            *turn(ASSISTANT, "yes" if right else "no", VERDICT_WEIGHT),
        ]
