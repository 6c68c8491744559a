"""Functions with a hole, and how well the model fills it in."""

import random
from dataclasses import dataclass

from greenroom_engine.bench.statistics import Estimate
from greenroom_engine.decoding import Decoder
from greenroom_sandbox import DockerSandbox
from greenroom_tiny.documents.drawn import MIDDLE, PREFIX, SUFFIX
from greenroom_tiny.evaluation.answers import collect, gather, greedy
from greenroom_tiny.evaluation.intervals import Resamples
from greenroom_tiny.evaluation.items import Item, run
from greenroom_tiny.spec import indent

BLOCK = 3  # lines at most
KINDS = ("line", "block", "body")


@dataclass(frozen=True)
class Hole:
    """A text in three parts: ``middle`` is what was cut out."""

    head: str
    middle: str
    tail: str

    @property
    def prompt(self) -> str:
        """The format that the model was trained on."""
        return f"{PREFIX}{self.head}{SUFFIX}{self.tail}{MIDDLE}"


def span(r: random.Random, kind: str, lines: int) -> tuple[int, int] | None:
    """First line cut out of a body of so many and the one after the last; None where there is no such hole.

    A block is several lines, but not the whole body.
    """
    if kind == "body":
        return 0, lines
    if kind == "line":
        at = r.randrange(lines)
        return at, at + 1
    if lines < 3:
        return None
    size = r.randint(2, min(BLOCK, lines - 1))
    at = r.randrange(lines - size + 1)
    return at, at + size


def cut(r: random.Random, kind: str, stub: str, body: str) -> Hole | None:
    """A function with such a hole in its body."""
    lines = indent(body).split("\n")
    found = span(r, kind, len(lines))
    if found is None:
        return None
    first, end = found
    head = f"{stub}\n" + "".join(line + "\n" for line in lines[:first])
    tail = "".join("\n" + line for line in lines[end:]) + "\n"
    return Hole(head, "\n".join(lines[first:end]), tail)


async def infilling(decoder: Decoder, sandbox: DockerSandbox, items: list[Item]) -> dict[str, Estimate | float]:
    """One hole of each kind per task, filled in greedily: exactly what stood there, and is the function right with it."""
    found: dict[str, Estimate | float] = {}
    resamples = Resamples(len(items))
    for kind in KINDS:
        holes: list[tuple[int, Item, Hole]] = []
        for owner, item in enumerate(items):
            # A block needs a body that is long enough.
            longest = max(item.task.spec.bodies, key=lambda body: body.count("\n"))
            hole = cut(random.Random(item.task.seed), kind, item.stub, longest if kind == "block" else item.body)
            if hole is not None and len(decoder.vocabulary.encode_prompt(hole.prompt)) < decoder.context_length:
                holes.append((owner, item, hole))
        answers = await gather([collect(decoder, hole.prompt, greedy()) for *_, hole in holes])
        texts = [sequences[0].text for sequences in answers]
        whole = [(item, hole.head + text + hole.tail) for (_, item, hole), text in zip(holes, texts, strict=True)]
        await run(sandbox, whole)
        owners = [owner for owner, *_ in holes]
        found[f"FIM {kind}: holes"] = float(len(holes))
        if holes:
            exact = [float(text.rstrip() == hole.middle) for text, (*_, hole) in zip(texts, holes, strict=True)]
            passes = [float(item.outcomes[code].right) for item, code in whole]
            found[f"FIM {kind}: exact"] = resamples.mean(exact, owners).estimate()
            found[f"FIM {kind}: passes"] = resamples.mean(passes, owners).estimate()
    return found
