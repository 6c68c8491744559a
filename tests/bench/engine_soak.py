"""A soak of the decoder: hundreds of mixed jobs on a small model of random weights, every one answered exactly once.

    scripts/bench engine_soak [--jobs 500] [--parallel 12] [--seed 1]

Jobs fork, continue, speculate, follow grammars, use adapters, ask for hidden states, hurry, and are cancelled at random,
in a KV cache that is too small for all of them. Prints what was done and what is held before and after. Exit status 1
when a job was answered not at all, twice or wrongly, when cells stay taken, or when memory grows.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import random
import re
import sys
import tempfile
from collections import Counter
from contextlib import aclosing
from pathlib import Path
from time import perf_counter

from tests.random_model import Shape, write_adapter, write_byte_model

from greenroom_engine.decoding import Adapter, ContextSettings, Decoder, FinishReason, SamplingParams, Sequence

SETTINGS = ContextSettings(n_ctx=1024, max_sequences=6, threads=1)
NUMBERS = 'root ::= "[" [1-9] ("," [1-9]){2} "]"\n'
BEGINNINGS = (
    b"class Basket:\n    def total(self, prices):\n        return sum(prices)\n\n",
    b"def mean(numbers):\n    return sum(numbers) / len(numbers)\n\n" * 2,
    b"# nothing in common with the others: ",
)
DEADLINE = 600  # seconds for all jobs: more means that one hangs
GROWTH = 16  # MiB that resident memory may grow by


class Soak:
    """The jobs, what became of them, and what was wrong."""

    def __init__(self, decoder: Decoder, adapters: list[Adapter | None], seed: int) -> None:
        self.decoder = decoder
        self.adapters = adapters
        self.random = random.Random(seed)
        self.done: Counter[str] = Counter()
        self.wrong: list[str] = []

    async def run(self, jobs: int, parallel: int) -> None:
        """Run `jobs`, so many at a time."""
        numbers = iter(range(jobs))

        async def worker() -> None:
            for number in numbers:
                await self.job(number)

        async with asyncio.timeout(DEADLINE):
            await asyncio.gather(*(worker() for _ in range(parallel)))

    async def job(self, number: int) -> None:
        """One job of a random kind; a quarter of them is cancelled somewhere on the way."""
        r = self.random
        prompt = [*r.choice(BEGINNINGS)[: r.randint(20, 90)], *r.randbytes(r.randint(0, 20))]
        adapter, is_urgent = r.choice(self.adapters), r.random() < 0.1
        params = [self.params(r) for _ in range(r.randint(1, 3 if is_urgent else 6))]
        turns = 0 if is_urgent else r.choice((0, 0, 1, 2))
        work = self.answer(number, prompt, params, adapter, is_urgent=is_urgent, turns=turns)
        task = asyncio.create_task(work)
        if r.random() < 0.25:
            await asyncio.wait([task], timeout=r.random() / 10)
            task.cancel()
        try:
            await task
            self.done["finished"] += 1
        except asyncio.CancelledError:
            self.done["cancelled"] += 1

    def params(self, r: random.Random) -> SamplingParams:
        """A random way of sampling."""
        return SamplingParams(
            temperature=r.choice((0.0, 0.2, 0.8)),
            repetition_penalty=r.choice((1.0, 1.0, 1.2)),
            grammar=NUMBERS if r.random() < 0.2 else None,
            speculate=r.random() < 0.4,
            hidden_states=r.random() < 0.2,
            max_tokens=r.choice((1, 5, 20, 60, 150)),
            seed=r.randrange(1000),
        )

    async def answer(
        self,
        number: int,
        prompt: list[int],
        params: list[SamplingParams],
        adapter: Adapter | None,
        *,
        is_urgent: bool,
        turns: int,
    ) -> None:
        """Fork, check, continue one of the answers, and release everything, also when cancelled."""
        held: list[Sequence] = []
        try:
            async with aclosing(self.decoder.fork(prompt, params, is_urgent=is_urgent, adapter=adapter)) as answers:
                async for sequence in answers:
                    held += [sequence]  # one by one: a cancelled job must release what it has
            if len(held) != len(params) or len({one.id for one in held}) != len(params):
                self.wrong.append(f"job {number}: {len(held)} answers to {len(params)} questions")
            by_id = sorted(held, key=lambda one: one.id)
            for sequence, param in zip(by_id, params, strict=True):
                self.check(number, sequence, param)
            self.done["answers"] += len(held)
            self.done["answers with an adapter"] += len(held) if adapter else 0
            self.done["urgent answers"] += len(held) if is_urgent else 0
            for _ in range(turns):
                param = self.params(self.random)
                turn = await self.decoder.extend(held[-1], self.random.randbytes(8), param)
                held.append(turn)
                self.check(number, turn, param)
                self.done["turns"] += 1
                if turn.adapter is not adapter:
                    self.wrong.append(f"job {number}: a turn with another adapter")
        finally:
            for sequence in held:
                self.decoder.release(sequence)

    def check(self, number: int, sequence: Sequence, params: SamplingParams) -> None:
        """An answer is complete and follows what was asked."""
        wrong: list[str] = []
        if sequence.finish not in (FinishReason.STOP, FinishReason.LENGTH, FinishReason.CONTEXT):
            wrong.append(f"ended as {sequence.finish}")
        if len(sequence.tokens) > params.max_tokens:
            wrong.append(f"{len(sequence.tokens)} tokens")
        if sequence.finish is FinishReason.LENGTH and len(sequence.tokens) != params.max_tokens:
            wrong.append("cut off before its end")
        if params.grammar and params.max_tokens >= 20 and not re.fullmatch(r"\[\d,\d,\d\]", sequence.text):
            wrong.append(f"{sequence.text!r} against the grammar")
        states = [state.position for state in sequence.hidden_states]
        if params.hidden_states and sequence.tokens and (not states or states[-1] != len(sequence.history) - 1):
            wrong.append(f"hidden states at {states}")
        if states != sorted(set(states)):
            wrong.append(f"hidden states twice: {states}")
        self.wrong += [f"job {number}: {each}" for each in wrong]


def resident() -> int:
    """MiB of memory that this process holds."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") >> 20


async def soak(folder: Path, jobs: int, parallel: int, seed: int) -> list[str]:
    """Run everything; what was wrong."""
    shape = Shape(endless=True, spread=0.12)  # layers that change little: it repeats itself, and drafts hold
    decoder = await Decoder.open(write_byte_model(folder / "model.gguf", shape), SETTINGS)
    files = [write_adapter(folder / f"adapter{number}.gguf", shape, seed=number) for number in (1, 2)]
    adapters = [None, None, *[await decoder.load_adapter(file) for file in files]]
    # What is loaded or reserved once is not a leak.
    warm = Soak(decoder, adapters, seed + 1)
    await warm.run(200, parallel)
    before, started = resident(), perf_counter()
    run = Soak(decoder, adapters, seed)
    await run.run(jobs, parallel)
    await decoder.next_token_probabilities([1], [1])  # after all that was asked before
    seconds, after, total = perf_counter() - started, resident(), decoder.statistics
    await decoder.aclose()
    wrong = warm.wrong + run.wrong
    if run.done["finished"] + run.done["cancelled"] != jobs:
        wrong.append(f"{jobs} jobs, but {run.done['finished']} finished and {run.done['cancelled']} cancelled")
    if (total.running, total.waiting, total.cells_used) != (0, 0, 0):
        wrong.append(f"left behind: {total.running} running, {total.waiting} waiting, {total.cells_used} cells")
    if after > before + GROWTH:
        wrong.append(f"memory grew from {before} to {after} MiB")
    print(
        f"{jobs} jobs in {seconds:.1f} s: " + ", ".join(f"{count} {what}" for what, count in sorted(run.done.items()))
    )
    print(f"{total.generated_tokens:,} tokens in {total.steps:,} steps, {total.prompt_tokens:,} read,", end=" ")
    print(f"{total.draft_hits} of {total.drafted_tokens} drafted tokens held")
    print(f"cells in use at the end: {total.cells_used} of {total.cells}; memory: {before} MiB before, {after} after")
    return wrong


def main() -> int:
    """Soak; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=500)
    parser.add_argument("--parallel", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wrong = asyncio.run(soak(Path(folder), options.jobs, options.parallel, options.seed))
    for line in wrong:
        print(f"WRONG: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
