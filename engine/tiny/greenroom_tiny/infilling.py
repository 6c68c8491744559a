"""One line left out: ``python -m greenroom_tiny.infilling [GGUF] --run RUN --humaneval-infilling FILE.jsonl.gz``.

The network (greedily, asked as the editor asks it) beside an n-gram model on the corpus of RUN, on HumanEval's single-line
infilling (Bavarian et al., arXiv:2207.14255) and on lines of held-out tasks: the line as it was, and whether the function
passes its tests with it, in the sandbox. Intervals are over problems; the difference is of the same lines.
"""

import argparse
import asyncio
import json
import time
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel

from greenroom_engine.bench.statistics import Estimate
from greenroom_engine.bench.suites.records import records
from greenroom_engine.completion.local import until_control
from greenroom_engine.completion.prompt import FimPrompt
from greenroom_engine.completion.request import CompletionRequest
from greenroom_engine.completion.stopping import stop_rule
from greenroom_engine.decoding import ContextSettings, Decoder, SamplingParams, Vocabulary
from greenroom_engine.models import EMBEDDED_MODEL
from greenroom_sandbox import DockerSandbox, Invocation, Program
from greenroom_tiny.calls import wrong_lines
from greenroom_tiny.documents.drawn import MIDDLE, SPECIAL, SUFFIX
from greenroom_tiny.evaluation.answers import compiles, gather
from greenroom_tiny.evaluation.holes import cut
from greenroom_tiny.evaluation.intervals import Resamples
from greenroom_tiny.evaluation.items import Item
from greenroom_tiny.evaluation.ngram import CACHE_SHARE, ORDER, Cache, Mixed, NGrams, lines, reading_order
from greenroom_tiny.holdout import evaluation_tasks

ANSWER = 128  # tokens that the editor leaves for a completion; the prompt gets the others
SUFFIX_TOKENS = 8  # of what follows, that a line of the n-gram model has to lead to
MOST_TOKENS = 30_000_000
CALL = "_infilled_passes"


class Record(BaseModel):
    """A line of HumanEval's infilling files."""

    task_id: str
    prompt: str
    suffix: str
    canonical_solution: str
    test: str
    entry_point: str


@dataclass(frozen=True)
class Gap:
    """A line left out between two texts; ``owner`` is the number of its problem."""

    owner: int
    before: str
    line: str
    after: str
    program: Callable[[str], Program]
    passes: Callable[[list[Invocation]], bool]

    def filled(self, line: str) -> Program:
        """The function with this line, to be called."""
        return self.program(self.before + line + self.after)


def hidden_program(record: Record, code: str) -> Program:
    """The code with HumanEval's check behind it, to be called once without arguments."""
    checks = f"{record.test}\ncheck({record.entry_point})"
    body = "".join(f"    {line}\n" if line.strip() else "\n" for line in checks.splitlines())
    return Program(f"{code}\n\n\ndef {CALL}():\n{body}", CALL, ("()",))


def humaneval(path: Path, most: int | None = None) -> list[Gap]:
    """The lines of the official file, or so many of them, from all over it."""
    found = list(records(path, Record))
    if most is not None and most < len(found):
        found = [found[int(index)] for index in np.linspace(0, len(found) - 1, most)]
    problems = list(dict.fromkeys(record.task_id.rpartition("/")[0] for record in found))
    return [
        Gap(
            problems.index(record.task_id.rpartition("/")[0]),
            record.prompt,
            record.canonical_solution.rstrip(),
            "\n" + record.suffix,
            lambda code, record=record: hidden_program(record, code),
            lambda calls: calls[0].exception is None,
        )
        for record in found
    ]


def held_out(most: int | None = None) -> list[Gap]:
    """A line of each held-out task."""
    found: list[Gap] = []
    for owner, task in enumerate(evaluation_tasks()[:most]):
        item = Item(owner, task)
        hole = cut(Random(task.seed), "line", item.stub, item.body)
        assert hole is not None  # every body has a line

        def passes(calls: list[Invocation], item: Item = item) -> bool:
            return not wrong_lines(item.task.spec, item.name, item.task.inputs, item.task.wanted, calls)

        found.append(Gap(owner, hole.head, hole.middle, hole.tail, item.program, passes))
    return found


class NGramFiller:
    """Fills gaps with the n-gram model's line: of a beam the likeliest with what follows it, if it can be Python there."""

    def __init__(self, model: NGrams, vocabulary: Vocabulary, cache_share: float = CACHE_SHARE) -> None:
        self._model, self._vocabulary, self._cache_share = model, vocabulary, cache_share

    def _ends(self, token: int) -> bool:
        return token < len(SPECIAL) or b"\n" in self._vocabulary.piece(token)

    def line(self, gap: Gap) -> str:
        """The likeliest line of a beam's."""
        encode, decode = self._vocabulary.encode, self._vocabulary.decode
        before, after = encode(gap.before), encode(gap.after.removeprefix("\n"))
        mixed = Mixed(self._model, Cache((before, after), self._model.vocabulary), self._cache_share)
        following = decode(after[:SUFFIX_TOKENS])
        texts = (decode(list(tokens)).partition("\n")[0] for tokens in lines(mixed, before, self._ends))
        candidates = [text for text in dict.fromkeys(texts) if text.strip()]
        # It knows no syntax: what is no Python in its place is not asked for.
        sound = [text for text in candidates if compiles(f"{gap.before}{text}{gap.after}")] or candidates
        return max(sound, key=lambda text: mixed.score(before, encode(f"{text}\n{following}")), default="")


async def network_line(decoder: Decoder, gap: Gap) -> str:
    """What the network writes greedily at the beginning of the line, asked as the editor asks it."""
    fim = decoder.profile.fim
    assert fim is not None, "this model fills no gaps"
    request = CompletionRequest(gap.before, gap.after, max_lines=1)
    prompt = FimPrompt(fim, decoder.vocabulary).tokens(request, decoder.context_length - ANSWER)
    params = [SamplingParams(temperature=0.0, max_tokens=ANSWER)]
    async with aclosing(decoder.fork(prompt, params, stop=stop_rule(request))) as answers:
        sequence = await anext(answers)
        decoder.release(sequence)
    return until_control(sequence, decoder.vocabulary)[0].partition("\n")[0]


def corpus(run: Path, most: int = MOST_TOKENS, order: int = ORDER, *, vocabulary: int) -> NGrams:
    """The n-gram model of a run's shards, as many tokens of them as are wanted."""
    texts: list[NDArray[np.uint16]] = []
    counted: list[NDArray[np.bool_]] = []
    size = 0
    for path in sorted(run.glob("shard-*.npz")):
        shard = np.load(path)
        tokens, weights, offsets = shard["tokens"], shard["weights"], shard["offsets"]
        for first, end in pairwise(offsets):
            if size >= most:
                break
            places = reading_order(tokens[first:end], SPECIAL.index(SUFFIX), SPECIAL.index(MIDDLE))
            texts.append(tokens[first:end][places])
            counted.append(weights[first:end][places] > 0)  # wrong answers are no example to the network either
            size += places.size
    if not texts:
        raise FileNotFoundError(f"There is no shard-*.npz in {run}.")
    offsets = np.cumsum([0, *map(len, texts)])
    return NGrams(np.concatenate(texts), offsets, np.concatenate(counted), vocabulary, order)


async def compared(
    decoder: Decoder, sandbox: DockerSandbox, filler: NGramFiller, gaps: list[Gap]
) -> dict[str, Estimate]:
    """Exact lines and passes of both, and by how much the network is ahead."""
    written = {
        "network": await gather([network_line(decoder, gap) for gap in gaps]),
        "n-gram": [filler.line(gap) for gap in gaps],
    }
    programs = [gap.filled(line) for texts in written.values() for gap, line in zip(gaps, texts, strict=True)]
    calls = await sandbox.call(programs)
    owners = [gap.owner for gap in gaps]
    resamples = Resamples(max(owners) + 1)
    found: dict[str, Estimate] = {}
    for what in ("exact", "passes"):
        figures = [
            resamples.mean(
                [
                    float(
                        line.rstrip() == gap.line if what == "exact" else gap.passes(calls[len(gaps) * number + index])
                    )
                    for index, (gap, line) in enumerate(zip(gaps, texts, strict=True))
                ],
                owners,
            )
            for number, texts in enumerate(written.values())
        ]
        for name, figure in zip(written, figures, strict=True):
            found[f"{what}, {name}"] = figure.estimate()
        found[f"{what}, difference"] = (figures[0] - figures[1]).estimate()
    return found


async def evaluate(options: argparse.Namespace) -> dict[str, dict[str, Estimate]]:
    """All figures."""
    decoder = await Decoder.open(options.gguf, ContextSettings(max_sequences=16, threads=options.threads))
    sandbox = DockerSandbox()
    start = time.monotonic()
    found: dict[str, dict[str, Estimate]] = {}
    try:
        model = corpus(options.run, options.tokens, options.order, vocabulary=decoder.vocabulary.size)
        sizes = " + ".join(f"{level.keys.size:,}" for level in model.levels)
        print(f"n-grams of 1 … {options.order} tokens: {sizes}, {time.monotonic() - start:.0f} s", flush=True)
        filler = NGramFiller(model, decoder.vocabulary, options.cache)
        sets = {"held-out tasks": held_out(options.limit)}
        if options.humaneval_infilling:
            sets["HumanEval single line"] = humaneval(options.humaneval_infilling, options.limit)
        for name, gaps in sets.items():
            found[name] = await compared(decoder, sandbox, filler, gaps)
            print(f"{name}: {len(gaps)} lines, {time.monotonic() - start:.0f} s")
            for what, estimate in found[name].items():
                print(f"  {what:24} {estimate.mean:7.3f}  [{estimate.low:.3f}, {estimate.high:.3f}]", flush=True)
    finally:
        await decoder.aclose()
        await sandbox.aclose()
    return found


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("gguf", nargs="?", type=Path, default=EMBEDDED_MODEL)
    parser.add_argument(
        "--run", type=Path, required=True, help="folder of the training run whose shards the n-grams are of"
    )
    parser.add_argument("--humaneval-infilling", type=Path, help="HumanEval-SingleLineInfilling.jsonl.gz")
    parser.add_argument("--limit", type=int, help="lines of each set (all of them)")
    parser.add_argument("--tokens", type=int, default=MOST_TOKENS, help="of the corpus, at most")
    parser.add_argument("--order", type=int, default=ORDER)
    parser.add_argument("--cache", type=float, default=CACHE_SHARE, help="share of the file's own n-grams")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    found = asyncio.run(evaluate(options))
    if options.json:
        shown = {name: {what: each.model_dump() for what, each in figures.items()} for name, figures in found.items()}
        options.json.write_text(json.dumps(shown, indent=1) + "\n")


if __name__ == "__main__":
    main()
