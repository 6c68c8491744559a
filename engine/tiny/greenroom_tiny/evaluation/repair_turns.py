"""What repair is worth: a turn after the failed answer, and the question restated with the failed calls in it.

Both against a fresh sample, and against the same without the calls' content.
"""

import statistics
from collections import Counter
from itertools import islice

from greenroom_engine.bench.statistics import Estimate
from greenroom_engine.decoding import Decoder
from greenroom_sandbox import DockerSandbox
from greenroom_tiny.documents.drawn import ASSISTANT, END, USER
from greenroom_tiny.documents.repairs import feedback
from greenroom_tiny.evaluation.answers import collect, gather, sampled
from greenroom_tiny.evaluation.intervals import Resamples
from greenroom_tiny.evaluation.items import Item, run

FAILURES = 4  # a task
DRAWS = 4  # a failure and way to go on
ANSWER_TOKENS = 120  # room that a repair must have left
SEED = 20_000_000


def masked(item: Item, lines: tuple[str, ...]) -> list[str]:
    """As many lines of the same form without a single value: neither what was called, nor what came, nor what should."""
    return [f"{_call(item)} gave ..., expected ..."] * len(lines)


def restated(item: Item, code: str, *, is_masked: bool) -> str:
    """The stub with the failed calls among its examples; masked, as many examples without a value."""
    failed = item.outcomes[code].failed
    return f"{USER}{item.restated([(_call(item), '...')] * len(failed) if is_masked else failed)}{END}{ASSISTANT}"


def _call(item: Item) -> str:
    enclosing = item.task.spec.enclosing
    return f"{enclosing.name}(...).{item.name}(...)" if enclosing else f"{item.name}(...)"


def conversation(item: Item, code: str, lines: list[str]) -> str:
    """The stub, a wrong answer, what is wrong with it."""
    return f"{item.prompt}{code}{END}{USER}{feedback(lines)}{END}{ASSISTANT}"


async def anew(decoder: Decoder, of: list[Item]) -> list[list[str]]:
    """Fresh samples for each failure of these tasks, none of them for two failures."""
    needed = {item: DRAWS * count for item, count in Counter(of).items()}
    drawn = await gather([item.fresh(decoder, count) for item, count in needed.items()], FAILURES * DRAWS)
    left = {item: iter(texts) for item, texts in zip(needed, drawn, strict=True)}
    return [list(islice(left[item], DRAWS)) for item in of]


def turned(item: Item, code: str, *, is_masked: bool) -> str:
    """A repair turn after the failure."""
    lines = item.outcomes[code].lines
    return conversation(item, code, masked(item, lines) if is_masked else list(lines))


async def answered(decoder: Decoder, failures: list[tuple[Item, str]], prompts: list[str]) -> list[list[str]]:
    """Answers to one prompt for each failure."""
    jobs = [
        collect(decoder, prompt, sampled(SEED + DRAWS * number, DRAWS), item.prefix)
        for number, ((item, _), prompt) in enumerate(zip(failures, prompts, strict=True))
    ]
    return [[sequence.text for sequence in answers] for answers in await gather(jobs, DRAWS)]


async def repair_turns(decoder: Decoder, sandbox: DockerSandbox, items: list[Item]) -> dict[str, Estimate | float]:
    """The figures over distinct failures of answered items, each gone on with ``DRAWS`` times in all three ways."""
    found = [(owner, code) for owner, item in enumerate(items) for code in item.failures(FAILURES)]

    def fits(item: Item, code: str) -> bool:
        prompt = max(turned(item, code, is_masked=False), restated(item, code, is_masked=False), key=len)
        return len(decoder.vocabulary.encode_prompt(prompt)) + ANSWER_TOKENS <= decoder.context_length

    kept = [(owner, code) for owner, code in found if fits(items[owner], code)]
    if not kept:
        return {"distinct failures": 0.0, "failures too long to repair": float(len(found))}
    owners, failures = [owner for owner, _ in kept], [(items[owner], code) for owner, code in kept]
    asked = [
        [way(item, code, is_masked=is_masked) for item, code in failures]
        for way in (turned, restated)
        for is_masked in (False, True)
    ]
    ways = [await answered(decoder, failures, prompts) for prompts in asked]
    ways.append(await anew(decoder, [item for item, _ in failures]))
    await run(sandbox, [(f[0], text) for way in ways for f, texts in zip(failures, way, strict=True) for text in texts])

    resamples = Resamples(len(items))
    turn, blind_turn, question, blind_question, fresh = (
        resamples.mean(
            [
                statistics.mean(item.outcomes[t].right for t in texts)
                for (item, _), texts in zip(failures, way, strict=True)
            ],
            owners,
        )
        for way in ways
    )
    same = [
        statistics.mean(text.rstrip() == code.rstrip() for text in texts)
        for (_, code), texts in zip(failures, ways[0], strict=True)
    ]
    return {
        "distinct failures": float(len(failures)),
        "tasks they are of": float(len(set(owners))),
        "failures too long to repair": float(len(found) - len(failures)),
        "right in a fresh sample": fresh.estimate(),
        "right after a repair turn": turn.estimate(),
        "right after a masked repair turn": blind_turn.estimate(),
        "turn - fresh": (turn - fresh).estimate(),
        "turn - masked": (turn - blind_turn).estimate(),
        "repair turns that repeat the failure": resamples.mean(same, owners).estimate(),
        "right when restated with the failed calls": question.estimate(),
        "right when restated with masked calls": blind_question.estimate(),
        "restated - fresh": (question - fresh).estimate(),
        "restated - masked": (question - blind_question).estimate(),
    }
