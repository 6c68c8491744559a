"""Rows from the model's own answers: ``python -m greenroom_tiny.samples RUN GGUF --tasks 6000``.

A model's mistakes are not its training data's mistakes. Here the model in GGUF (exported from RUN's checkpoint) answers
training tasks, the sandbox runs the answers, and the shard ``onpolicy-NNNN.npz`` gets: repairs of its own wrong answers, own
answers to judge, right answers to the tasks it finds hard, and fresh documents of the ordinary mix around them.
Training takes such a shard up before any other.
"""

import argparse
import asyncio
import random
import time
from collections.abc import Iterator
from pathlib import Path

from greenroom_engine.decoding import ContextSettings, Decoder, SamplingParams
from greenroom_engine.prompts.examples import Example
from greenroom_sandbox import DockerSandbox
from greenroom_tiny.calls import program, wrong_examples, wrong_lines
from greenroom_tiny.documents.drawn import (
    ANSWER_WEIGHT,
    ASSISTANT,
    END,
    PROMPT_WEIGHT,
    USER,
    Drawn,
    Segment,
    chosen_body,
    draw,
    turn,
)
from greenroom_tiny.documents.mixture import document
from greenroom_tiny.documents.repairs import VERDICT_WEIGHT, WRONG_WEIGHT, feedback, nearest
from greenroom_tiny.evaluation.answers import collect, compiles
from greenroom_tiny.variety import Inventive

ANSWERS = 4  # per task
REPAIRS = 2  # of one task's different wrong answers
RESTATED = 0.6  # of them: the question again with failed calls in it, not a turn after the answer
VAGUE = 0.5  # share of tasks asked without their edge cases: then nothing but the failing test tells
SEED = 500_000_000
TEMPERATURE = 0.9


def rows(
    r: random.Random, drawn: Drawn, answers: list[str], wrong: list[list[str]], failed: list[list[Example]]
) -> Iterator[list[Segment]]:
    """Documents from the answers to one task; ``wrong`` has the lines about each, none for a right one, ``failed`` the
    same calls as examples.
    """
    told = dict(zip(answers, zip(wrong, failed, strict=True), strict=True))
    bad = [(code, *about) for code, about in told.items() if about[0] and compiles(code)]
    good = [code for code, lines in zip(answers, wrong, strict=True) if not lines]
    opening = turn(USER, drawn.stub, PROMPT_WEIGHT)
    if len(good) <= len(answers) // 2:
        yield [*opening, *turn(ASSISTANT, drawn.code(chosen_body(r, drawn.spec)), ANSWER_WEIGHT)]
    for code, lines, calls in r.sample(bad, min(len(bad), REPAIRS)):
        if calls and r.random() < RESTATED:
            asked = drawn.restated(calls[: r.choice((1, 2, 3, 3))])
            answer = drawn.code(chosen_body(r, drawn.spec))
            yield [*turn(USER, asked, PROMPT_WEIGHT), *turn(ASSISTANT, answer, ANSWER_WEIGHT)]
            continue
        body = "\n".join(line[4:] for line in code.split("\n")[1:])
        fixed = drawn.code(nearest(body, drawn.spec.bodies))
        said = turn(USER, feedback(lines[: r.choice((1, 2, 3, 3))]), PROMPT_WEIGHT)
        yield [*opening, *turn(ASSISTANT, code, WRONG_WEIGHT), *said, *turn(ASSISTANT, fixed, ANSWER_WEIGHT)]
    if bad and good and r.random() < 0.3:
        for code, verdict in ((r.choice(good), "yes"), (r.choice(bad)[0], "no")):
            asked = turn(USER, "correct?", PROMPT_WEIGHT)
            yield [*opening, *turn(ASSISTANT, code, WRONG_WEIGHT), *asked, *turn(ASSISTANT, verdict, VERDICT_WEIGHT)]


async def answered(decoder: Decoder, drawn: Drawn, seed: int) -> list[str]:
    """The model's answers to a task."""
    params = [
        SamplingParams(temperature=TEMPERATURE, top_p=0.97, max_tokens=160, seed=seed + i) for i in range(ANSWERS)
    ]
    prompt = f"{USER}{drawn.stub}{END}{ASSISTANT}"
    return [sequence.text for sequence in await collect(decoder, prompt, params, f"{drawn.definition}\n")]


async def sampled(options: argparse.Namespace) -> list[list[Segment]]:
    """All rows from the model's answers."""
    decoder = await Decoder.open(options.gguf, ContextSettings(max_sequences=64, threads=options.threads))
    sandbox = DockerSandbox()
    found: list[list[Segment]] = []
    right = asked = 0
    started = time.monotonic()
    try:
        for first in range(0, options.tasks, 200):
            seeds = [SEED + options.seed * 10_000_000 + first + i for i in range(200)]
            tasks = [draw(Inventive(seed), vague=random.Random(seed).random() < VAGUE) for seed in seeds]
            limit = asyncio.Semaphore(16)

            async def one(index: int, drawn: Drawn, limit: asyncio.Semaphore = limit, first: int = first) -> list[str]:
                async with limit:
                    return await answered(decoder, drawn, (first + index) * ANSWERS)

            answers = await asyncio.gather(*(one(i, drawn) for i, drawn in enumerate(tasks)))
            calls = await sandbox.call(
                [
                    program(d.spec, d.name, code, d.inputs)
                    for d, codes in zip(tasks, answers, strict=True)
                    for code in codes
                ]
            )
            for index, (drawn, codes) in enumerate(zip(tasks, answers, strict=True)):
                results = calls[index * ANSWERS : (index + 1) * ANSWERS]
                wrong = [wrong_lines(drawn.spec, drawn.name, drawn.inputs, drawn.wanted, result) for result in results]
                right, asked = right + sum(not lines for lines in wrong), asked + len(codes)
                failed = [wrong_examples(drawn.spec, drawn.name, drawn.inputs, drawn.wanted, result) for result in results]  # fmt: skip
                found += rows(random.Random(first + index), drawn, codes, wrong, failed)
            print(f"{first + 200:6} tasks, {right / asked:.3f} right, {len(found):,} rows, {time.monotonic() - started:.0f} s", flush=True)  # fmt: skip
    finally:
        await decoder.aclose()
        await sandbox.aclose()
    return found


def main() -> None:
    """Sample, run, write the shard."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("gguf", type=Path, help="the model as it is now, exported from RUN")
    parser.add_argument("--tasks", type=int, default=6_000)
    parser.add_argument("--documents", type=int, default=12_000, help="fresh documents mixed in")
    parser.add_argument("--seed", type=int, default=0, help="number of the round")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    from tokenizers import Tokenizer  # with the extra `learn`; the rows themselves need it not

    from greenroom_tiny.corpus import encode, write_shard

    tokenizer = Tokenizer.from_file(str(options.run / "tokenizer.json"))
    documents = asyncio.run(sampled(options))
    fresh = SEED + options.seed * 10_000_000 + 5_000_000
    documents += (document(fresh + i) for i in range(options.documents))
    random.Random(options.seed).shuffle(documents)
    path = options.run / f"onpolicy-{options.seed:04d}.npz"
    count = write_shard(path, (encode(tokenizer, segments) for segments in documents))
    print(f"{path.name}: {len(documents):,} documents, {count:,} tokens")


if __name__ == "__main__":
    main()
