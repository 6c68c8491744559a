"""Evaluate a GGUF: ``python -m greenroom_tiny.evaluate [GGUF] [--tasks 300] [--handwritten FOLDER]``.

Everything goes through llama.cpp (``greenroom_engine.decoding``) and the Docker sandbox, as it does for a user; torch is
not involved. Prints a table and, with ``--json FILE``, writes the figures.
"""

import argparse
import asyncio
import json
import random
import statistics
import time
from collections.abc import Sequence as Items
from contextlib import aclosing
from pathlib import Path
from typing import Any

from greenroom_engine.decoding import ContextSettings, Decoder, SamplingParams, Sequence
from greenroom_engine.models import EMBEDDED_MODEL
from greenroom_engine.prompts.stub import StubDialect
from greenroom_sandbox import DockerSandbox, Invocation, Program
from greenroom_tiny import handwritten
from greenroom_tiny.calls import program, wrong_lines
from greenroom_tiny.docstrings import docstring, signature, stub
from greenroom_tiny.documents import ASSISTANT, END, MIDDLE, PREFIX, SUFFIX, USER, feedback
from greenroom_tiny.holdout import HeldOutTask, evaluation_tasks
from greenroom_tiny.pass_at import pass_at
from greenroom_tiny.spec import indent

SAMPLES = 32
TEMPERATURE, TOP_P = 0.8, 0.95
AT_ONCE = 4  # tasks decoded together: 4 × 32 sequences would not be faster, but hide the sandbox's time


class Item:
    """One held-out task as the model sees it."""

    def __init__(self, task: HeldOutTask) -> None:
        r = random.Random(task.seed)
        self.task = task
        self.name = r.choice(
            [n for n in task.spec.names if n.isidentifier() and n not in {p.name for p in task.spec.parameters}]
        )
        self.definition = signature(r, task.spec, self.name)
        examples = list(zip(task.inputs, task.wanted, strict=True))
        self.stub = stub(self.definition, docstring(r, task.spec, self.name, examples))
        self.body = r.choice(task.spec.bodies)
        self.prefix = f"{self.definition}\n"  # as the engine does: see StubDialect.prefix
        self.prompt = f"{USER}{self.stub}{END}{ASSISTANT}"
        self.greedy: str = ""
        self.samples: list[Sequence] = []
        self.right: list[bool] = []
        self.lines: list[list[str]] = []

    def program(self, code: str) -> Program:
        """The code with this task's calls."""
        return program(self.task.spec, self.name, code, self.task.inputs)

    def judged(self, calls: list[Invocation]) -> tuple[bool, list[str]]:
        """Whether all calls gave what was wanted, and up to three lines about those that did not."""
        lines = wrong_lines(self.task.spec, self.name, self.task.inputs, self.task.wanted, calls)
        return not lines, lines[:3]


def auroc(scores: Items[float], labels: Items[bool]) -> float:
    """Probability that a right one scores above a wrong one; ties count half."""
    right = [s for s, good in zip(scores, labels, strict=True) if good]
    wrong = [s for s, good in zip(scores, labels, strict=True) if not good]
    if not right or not wrong:
        return float("nan")
    wins = sum((a > b) + 0.5 * (a == b) for a in right for b in wrong)
    return wins / len(right) / len(wrong)


async def collect(decoder: Decoder, prompt: str, params: list[SamplingParams], prefix: str = "") -> list[Sequence]:
    """One answer per entry of ``params``; each begins with ``prefix``, which its ``text`` then holds too."""
    tokens = decoder.vocabulary.encode_prompt(prompt + prefix)
    found: list[Sequence] = []
    async with aclosing(decoder.fork(tokens, params)) as answers:
        async for sequence in answers:
            decoder.release(sequence)
            sequence.text = prefix + sequence.text
            found.append(sequence)
    return found


async def gather(jobs: list[Any]) -> list[Any]:
    """Run coroutines a few at a time, results in order."""
    limit = asyncio.Semaphore(AT_ONCE)

    async def one(job: Any) -> Any:
        async with limit:
            return await job

    return await asyncio.gather(*(one(job) for job in jobs))


def sampled(seed: int, count: int, tokens: int = 200) -> list[SamplingParams]:
    """``count`` sampled answers."""
    return [
        SamplingParams(temperature=TEMPERATURE, top_p=TOP_P, max_tokens=tokens, seed=seed + i) for i in range(count)
    ]


async def compositions(decoder: Decoder, sandbox: DockerSandbox, items: list[Item]) -> dict[str, float]:
    """pass@k on held-out compositions."""
    greedy = [SamplingParams(temperature=0.0, max_tokens=200)]
    first = await gather([collect(decoder, item.prompt, greedy, item.prefix) for item in items])
    before = decoder.statistics
    many = await gather(
        [collect(decoder, item.prompt, sampled(1000 * n, SAMPLES), item.prefix) for n, item in enumerate(items)]
    )
    after = decoder.statistics
    programs: list[Program] = []
    for item, one, rest in zip(items, first, many, strict=True):
        item.greedy, item.samples = one[0].text, rest
        programs += [item.program(text) for text in (item.greedy, *(s.text for s in rest))]
    results = await sandbox.call(programs)
    per = SAMPLES + 1
    greedy_right: list[bool] = []
    for n, item in enumerate(items):
        judged = [item.judged(calls) for calls in results[n * per : (n + 1) * per]]
        greedy_right.append(judged[0][0])
        item.right, item.lines = [j[0] for j in judged[1:]], [j[1] for j in judged[1:]]
    logprobs = [(s.logprob, good) for item in items for s, good in zip(item.samples, item.right, strict=True)]
    return {
        "greedy pass@1": statistics.mean(greedy_right),
        **{f"pass@{k}": statistics.mean(pass_at(k, SAMPLES, sum(item.right)) for item in items) for k in (1, 8, 32)},
        "distinct programs per task": statistics.mean(len({s.text for s in item.samples}) for item in items),
        "AUROC of mean log-probability": auroc([p for p, _ in logprobs], [g for _, g in logprobs]),
        "tokens/s, 32 sequences per prompt": (after.generated_tokens - before.generated_tokens)
        / (after.seconds - before.seconds),
    }


async def repairs(decoder: Decoder, sandbox: DockerSandbox, items: list[Item], per_task: int = 4) -> dict[str, float]:
    """One repair turn against one fresh sample, on the same failures."""
    failed = [(item, i) for item in items for i in [i for i, good in enumerate(item.right) if not good][:per_task]]
    prompts = [
        f"{item.prompt}{item.samples[i].text}{END}{USER}{feedback(item.lines[i])}{END}{ASSISTANT}" for item, i in failed
    ]
    fits = [
        n for n, p in enumerate(prompts) if len(decoder.vocabulary.encode_prompt(p)) + 120 <= decoder.context_length
    ]
    failed, prompts = [failed[n] for n in fits], [prompts[n] for n in fits]
    answers = await gather(
        [collect(decoder, p, sampled(77_000 + n, 1), failed[n][0].prefix) for n, p in enumerate(prompts)]
    )
    fresh = await gather(
        [collect(decoder, item.prompt, sampled(990_000 + n, 1), item.prefix) for n, (item, _) in enumerate(failed)]
    )
    programs = [item.program(a[0].text) for (item, _), a in zip(failed, answers, strict=True)]
    programs += [item.program(a[0].text) for (item, _), a in zip(failed, fresh, strict=True)]
    results = await sandbox.call(programs)
    good = [item.judged(calls)[0] for (item, _), calls in zip(failed * 2, results, strict=True)]
    half = len(failed)
    return {
        "failures put to repair": half,
        "fixed by one repair turn": statistics.mean(good[:half]) if half else float("nan"),
        "fixed by one fresh sample": statistics.mean(good[half:]) if half else float("nan"),
    }


async def judgement(decoder: Decoder, items: list[Item]) -> dict[str, float]:
    """AUROC of p(yes) on the model's own samples, two right and two wrong per task where there are."""
    yes, no = (decoder.vocabulary.encode(word)[0] for word in ("yes", "no"))
    scores: list[float] = []
    labels: list[bool] = []
    for item in items:
        for wanted in (True, False):
            for i in [i for i, good in enumerate(item.right) if good is wanted][:2]:
                prompt = f"{item.prompt}{item.samples[i].text}{END}{USER}correct?{END}{ASSISTANT}"
                tokens = decoder.vocabulary.encode_prompt(prompt)
                if len(tokens) + 2 > decoder.context_length:
                    continue
                p_yes, p_no = await decoder.next_token_probabilities(tokens, [yes, no])
                scores.append(p_yes / (p_yes + p_no))
                labels.append(wanted)
    return {"judged answers": len(scores), "AUROC of p(yes)": auroc(scores, labels)}


async def infilling(decoder: Decoder, sandbox: DockerSandbox, items: list[Item]) -> dict[str, float]:
    """One line of a right body left out (greedy): exactly that line, and does the function pass with it."""
    prompts: list[str] = []
    holes: list[tuple[Item, str, str, str]] = []
    for item in items:
        lines = indent(item.body).split("\n")
        at = random.Random(item.task.seed).randrange(len(lines))
        head = f"{item.stub}\n" + "".join(line + "\n" for line in lines[:at])
        tail = "".join("\n" + line for line in lines[at + 1 :]) + "\n"
        prompts.append(f"{PREFIX}{head}{SUFFIX}{tail}{MIDDLE}")
        holes.append((item, head, lines[at], tail))
    greedy = [SamplingParams(temperature=0.0, max_tokens=80)]
    answers = await gather([collect(decoder, prompt, greedy) for prompt in prompts])
    texts = [a[0].text for a in answers]
    results = await sandbox.call(
        [item.program(head + text + tail) for (item, head, _, tail), text in zip(holes, texts, strict=True)]
    )
    return {
        "FIM line exact": statistics.mean(
            text.rstrip() == line for (_, _, line, _), text in zip(holes, texts, strict=True)
        ),
        "FIM line passes": statistics.mean(
            item.judged(calls)[0] for (item, *_), calls in zip(holes, results, strict=True)
        ),
    }


async def evaluate(options: argparse.Namespace) -> dict[str, float]:
    """All figures of one GGUF."""
    decoder = await Decoder.open(options.gguf, ContextSettings(max_sequences=SAMPLES, threads=options.threads))
    sandbox = DockerSandbox()
    figures: dict[str, float] = {}
    start = time.monotonic()
    try:
        if options.tasks:
            items = [Item(task) for task in evaluation_tasks()[: options.tasks]]
            for part in (
                compositions(decoder, sandbox, items),
                repairs(decoder, sandbox, items),
                judgement(decoder, items),
                infilling(decoder, sandbox, items),
            ):
                report(figures, await part)
        if options.handwritten:
            report(
                figures,
                await handwritten.evaluate(
                    decoder, sandbox, options.handwritten, options.samples, StubDialect(options.examples)
                ),
            )
    finally:
        await decoder.aclose()
        await sandbox.aclose()
    print(f"{time.monotonic() - start:.0f} s")
    return figures


def report(figures: dict[str, float], new: dict[str, float]) -> None:
    """Print and keep figures."""
    figures.update(new)
    for name, value in new.items():
        print(f"{name:42} {value:10.3f}" if value < 10 else f"{name:42} {value:10,.0f}", flush=True)


def main() -> None:
    """Evaluate and print."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("gguf", nargs="?", type=Path, default=EMBEDDED_MODEL)
    parser.add_argument("--tasks", type=int, default=300, help="held-out compositions (0: none)")
    parser.add_argument("--handwritten", type=Path, help="folder of handwritten stubs with tests")
    parser.add_argument("--examples", type=int, default=2, help="calls from the tests shown in a handwritten stub")
    parser.add_argument("--samples", type=int, default=SAMPLES, help="samples per handwritten stub")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    figures = asyncio.run(evaluate(options))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
