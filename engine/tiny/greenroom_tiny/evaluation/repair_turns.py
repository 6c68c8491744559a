"""What a repair turn is worth: against a fresh sample, and against a turn that says nothing but "wrong"."""

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
    enclosing = item.task.spec.enclosing
    call = f"{enclosing.name}(...).{item.name}(...)" if enclosing else f"{item.name}(...)"
    return [f"{call} gave ..., expected ..."] * len(lines)


def conversation(item: Item, code: str, lines: list[str]) -> str:
    """The stub, a wrong answer, what is wrong with it."""
    return f"{item.prompt}{code}{END}{USER}{feedback(lines)}{END}{ASSISTANT}"


async def anew(decoder: Decoder, of: list[Item]) -> list[list[str]]:
    """Fresh samples for each failure of these tasks, none of them for two failures."""
    needed = {item: DRAWS * count for item, count in Counter(of).items()}
    drawn = await gather([item.fresh(decoder, count) for item, count in needed.items()], FAILURES * DRAWS)
    left = {item: iter(texts) for item, texts in zip(needed, drawn, strict=True)}
    return [list(islice(left[item], DRAWS)) for item in of]


async def repaired(decoder: Decoder, failures: list[tuple[Item, str]], *, is_masked: bool) -> list[list[str]]:
    """Answers to a repair turn on each failure."""
    jobs = []
    for number, (item, code) in enumerate(failures):
        lines = item.outcomes[code].lines
        prompt = conversation(item, code, masked(item, lines) if is_masked else list(lines))
        jobs.append(collect(decoder, prompt, sampled(SEED + DRAWS * number, DRAWS), item.prefix))
    return [[sequence.text for sequence in answers] for answers in await gather(jobs, DRAWS)]


async def repair_turns(decoder: Decoder, sandbox: DockerSandbox, items: list[Item]) -> dict[str, Estimate | float]:
    """The figures over distinct failures of answered items, each gone on with ``DRAWS`` times in all three ways."""
    found = [(owner, code) for owner, item in enumerate(items) for code in item.failures(FAILURES)]

    def fits(item: Item, code: str) -> bool:
        prompt = conversation(item, code, list(item.outcomes[code].lines))
        return len(decoder.vocabulary.encode_prompt(prompt)) + ANSWER_TOKENS <= decoder.context_length

    kept = [(owner, code) for owner, code in found if fits(items[owner], code)]
    if not kept:
        return {"distinct failures": 0.0, "failures too long to repair": float(len(found))}
    owners, failures = [owner for owner, _ in kept], [(items[owner], code) for owner, code in kept]
    ways = (
        await repaired(decoder, failures, is_masked=False),
        await anew(decoder, [item for item, _ in failures]),
        await repaired(decoder, failures, is_masked=True),
    )
    await run(sandbox, [(f[0], text) for way in ways for f, texts in zip(failures, way, strict=True) for text in texts])

    resamples = Resamples(len(items))
    repair, fresh, unseeing = (
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
        "right after a repair turn": repair.estimate(),
        "right in a fresh sample": fresh.estimate(),
        "right after a masked repair turn": unseeing.estimate(),
        "repair - fresh": (repair - fresh).estimate(),
        "repair - masked": (repair - unseeing).estimate(),
        "repair turns that repeat the failure": resamples.mean(same, owners).estimate(),
    }
