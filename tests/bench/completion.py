"""Completion while typing: the time to a suggestion of our decoder and of llama-server's /infill, key by key.

    scripts/bench completion [--keys 200] [--tokens 16] [--json]

The keys type parts of a module of the standard library into the rest of it, with a jump to another function and back, a
request per key, both sides one after the other. Same model, threads, text before and after the cursor, and number of
tokens, greedy. The server reads the text up to the cursor and then what follows, and is given `--cache-reuse` as its
editor plug-ins recommend; ours reads the cursor's line last.
"""

from __future__ import annotations

import argparse
import asyncio
import inspect
import re
import statistics
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter

from benchmark_model import benchmark_model
from comparison import Figures, report
from first_token import FirstToken
from llama_server import LlamaServer, Settings, started, tools

from greenroom_engine.completion.prompt import FimPrompt
from greenroom_engine.completion.request import CompletionRequest
from greenroom_engine.decoding import ContextSettings, Decoder, SamplingParams
from greenroom_engine.models.profile import ModelProfile

BLOCK = 64  # the text before the cursor begins at a multiple of so many lines, so that it stays while one types
SUFFIX_LINES = 24
CONTEXT = 4096


@dataclass(frozen=True)
class Key:
    """The texts around the cursor after one keystroke."""

    prefix: str
    suffix: str


def typing(source: str, keys: int) -> Iterator[Key]:
    """Two parts of the body of `_wrap_chunks`, and between them one of `dedent`."""
    first, other = _body(source, "_wrap_chunks"), _body(source, "dedent")
    shares = [(first, keys * 2 // 5), (other, keys // 5), (first, keys - keys * 2 // 5 - keys // 5)]
    done = {first: 0, other: 0}
    strokes = {start: re.findall(r"\n[ ]*|.", source[start:])[: keys + 1] for start in done}
    ends = {
        start: start + len("".join(strokes[start][: sum(share for at, share in shares if at == start)]))
        for start in done
    }
    for start, share in shares:
        for _ in range(share):
            done[start] += 1
            # What this part will hold is not there yet, nor is that of the other part.
            elsewhere = other if start == first else first
            written = {at: "".join(strokes[at][: done[at]]) for at in done}
            before, after = source[:start] + written[start], source[ends[start] :]
            if elsewhere > start:
                cut = elsewhere - ends[start]
                after = after[:cut] + written[elsewhere] + source[ends[elsewhere] :]
            else:
                before = source[:elsewhere] + written[elsewhere] + source[ends[elsewhere] : start] + written[start]
            yield Key(_window(before), "".join(after.splitlines(keepends=True)[:SUFFIX_LINES]))


def _body(source: str, name: str) -> int:
    """Where the code of a function begins, behind its docstring."""
    docstring = source.index('"""', source.index(f"def {name}(")) + 3
    return source.index("\n", source.index('"""', docstring)) + 1


def _window(before: str) -> str:
    lines = before.splitlines(keepends=True)
    return "".join(lines[max(0, (len(lines) - BLOCK) // BLOCK * BLOCK) :])


async def ours(decoder: Decoder, gap: FimPrompt, key: Key, tokens: int) -> Figures:
    """One suggestion of our decoder."""
    begun = perf_counter()
    prompt = gap.tokens(CompletionRequest(key.prefix, key.suffix), CONTEXT - tokens)
    first = FirstToken()
    params = [SamplingParams(temperature=0, max_tokens=tokens)]
    (sequence,) = [each async for each in decoder.fork(prompt, params, stop=lambda: first, is_urgent=True)]
    seconds = perf_counter() - begun
    decoder.release(sequence)
    return _figures(begun, first.seen, seconds, len(prompt), sequence.prompt_tokens, len(sequence.tokens), tokens)


async def theirs(server: LlamaServer, key: Key, tokens: int) -> Figures:
    """One suggestion of llama-server."""
    texts = {"input_prefix": key.prefix, "input_suffix": key.suffix}
    options = {"n_predict": tokens, "temperature": 0, "ignore_eos": True, "cache_prompt": True}
    begun = perf_counter()
    first = 0.0
    timings: dict[str, int] = {}
    async for piece in server.stream("/infill", {**texts, **options}):
        first = first or perf_counter()
        timings = piece.get("timings", timings)
    seconds = perf_counter() - begun
    length = timings["cache_n"] + timings["prompt_n"]
    return _figures(begun, first, seconds, length, timings["prompt_n"], timings["predicted_n"], tokens)


def _figures(begun: float, first: float, seconds: float, length: int, read: int, written: int, tokens: int) -> Figures:
    if written != tokens:
        raise SystemExit(f"A suggestion of {tokens} tokens was wanted, but one of {written} came.")
    return {"first token": (first - begun) * 1000, "whole": seconds * 1000, "prompt": length, "read": read}


def summary(rows: list[Figures]) -> Figures:
    """p50 and p95 in milliseconds, and the share of prompt tokens that were not read again."""
    values: Figures = {}
    for name in ("first token", "whole"):
        times = [row[name] for row in rows]
        values[f"{name}, p50"] = statistics.median(times)
        values[f"{name}, p95"] = statistics.quantiles(times, n=20)[-1]
    values["prompt"] = statistics.median(row["prompt"] for row in rows)
    values["read"] = statistics.median(row["read"] for row in rows)
    values["reused %"] = 100 * (1 - sum(row["read"] for row in rows) / sum(row["prompt"] for row in rows))
    return values


async def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keys", type=int, default=200, help="keystrokes, each with a request")
    parser.add_argument("--tokens", type=int, default=16, help="tokens per suggestion")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--server-defaults", action="store_true", help="its own way of waiting, see llama_server.py")
    parser.add_argument("--json", action="store_true", help="print every figure as JSON")
    options = parser.parse_args()
    folder = tools()
    model = benchmark_model(folder)
    source = inspect.getsource(textwrap)
    measured: dict[str, list[Figures]] = {"ours": [], "llama-server /infill": []}
    decoder = await Decoder.open(model, ContextSettings(n_ctx=CONTEXT, max_sequences=2, threads=options.threads))
    form = ModelProfile.read(model).fim
    assert form is not None, "the benchmark's model has the tokens of Qwen2.5-Coder"
    gap = FimPrompt(form, decoder.vocabulary)
    try:
        flags = ("--cache-reuse", "256")
        settings = Settings(folder, model, options.threads, own_waiting=options.server_defaults)
        async with started(settings, *flags, slots=1, context=CONTEXT) as server:
            for number, key in enumerate(typing(source, options.keys), 1):
                measured["ours"].append(await ours(decoder, gap, key, options.tokens))
                measured["llama-server /infill"].append(await theirs(server, key, options.tokens))
                if number % 20 == 0:
                    print(f"{number}/{options.keys} keys", file=sys.stderr)
    finally:
        await decoder.aclose()
    rows = {name: summary(figures) for name, figures in measured.items()}
    mine, peer = rows.values()
    ratios = {
        "time to the suggestion, ours against llama-server, p50": mine["whole, p50"] / peer["whole, p50"],
        "time to the first token, ours against llama-server, p50": mine["first token, p50"] / peer["first token, p50"],
    }
    report(measured, rows, ratios, as_json=options.json)


if __name__ == "__main__":
    asyncio.run(main())
