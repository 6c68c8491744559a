"""Repair: failed answers go on with feedback; forked and extended here, sent whole again to llama-server.

    scripts/bench repair [--candidates 8] [--rounds 2] [--tokens 128] [--repetitions 3] [--json]

Every candidate writes an answer, gets the feedback of its round and writes again, without waiting for the others. Prompt and
feedback are those that Greenroom sends for a function of a small shop with its tests (shopping.py). llama-server keeps
prompts (`cache_prompt`); it is asked as a client of it does, a request per candidate that goes to whatever slot is the most
alike, and with the first answers as one request (`n_cmpl`) and every other turn sent to the slot that wrote the one before;
both without and with drafts from n-grams. (It forgets the slots of `n_cmpl` but the first, so that their first repair reads
everything.)

A repair mostly copies the answer before it, and drafts live on that. The model's weights are set by hand, in the shape of
Qwen2.5-0.5B and as slow (tests/scripted_model.py): it writes one function, at four places right or wrong by chance, so that a
repair differs from the answer before it at two places.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
from time import process_time, time
from typing import Any

from benchmark_model import benchmark_model
from comparison import Figures, Job, Stopwatch, in_turns, medians, ratio, report
from llama_server import LlamaServer, Settings, started, tools
from shopping import feedback, opening, scripts

from greenroom_engine.decoding import ContextSettings, Decoder, SamplingParams, Sequence, Vocabulary
from greenroom_engine.models import ModelProfile

DRAFTS = ("--spec-type", "ngram-simple", "--spec-ngram-simple-size-n", "6", "--spec-ngram-simple-size-m", "16")
"""llama-server's own drafts, of the lengths that we use; its usual ones (12, 48) are slower here."""


class Bench:
    """The same turns for all: texts, seeds and lengths."""

    def __init__(self, options: argparse.Namespace, vocabulary: Vocabulary, profile: ModelProfile) -> None:
        self._vocabulary, self._profile = vocabulary, profile
        self._candidates: int = options.candidates
        self._rounds: int = options.rounds
        self._tokens: int = options.tokens

    def _length(self, repetition: int) -> int:
        """Tokens per answer; a few are enough for a warm-up."""
        return self._tokens if repetition else 4

    def _task(self, name: str, repetition: int) -> list[int]:
        """A prompt that is new from the first line of the user's file on."""
        return self._vocabulary.encode(opening(self._profile, f"{name} {repetition} of {time()}"), special=True)

    def _feedback(self, turn: int) -> list[int]:
        return self._vocabulary.encode(feedback(self._profile, turn), special=True)

    def _params(self, turn: int, candidate: int, tokens: int) -> SamplingParams:
        # The defaults of llama.cpp, on both sides.
        seed = turn * self._candidates + candidate
        return SamplingParams(
            0.8, top_k=40, top_p=0.95, min_p=0.05, speculate=True, max_tokens=tokens, seed=seed
        )  # fmt: skip

    def ours(self, decoder: Decoder) -> Job:
        """Fork, then extend."""

        async def repair(candidate: int, sequence: Sequence, tokens: int) -> int:
            written = len(sequence.tokens)
            for turn in range(1, self._rounds + 1):
                sequence = await decoder.extend(sequence, self._feedback(turn), self._params(turn, candidate, tokens))
                written += len(sequence.tokens)
            decoder.release(sequence)
            return written

        async def job(repetition: int) -> Figures:
            prompt, tokens = self._task("ours", repetition), self._length(repetition)
            params = [self._params(0, candidate, tokens) for candidate in range(self._candidates)]
            stopwatch, read = Stopwatch(process_time), decoder.statistics.prompt_tokens
            repairs: list[asyncio.Task[int]] = []
            async for sequence in decoder.fork(prompt, params):
                repairs.append(asyncio.create_task(repair(len(repairs), sequence, tokens)))
            written = sum(await asyncio.gather(*repairs))
            return self._figures(stopwatch, decoder.statistics.prompt_tokens - read, written, tokens)

        return job

    def requests(self, server: LlamaServer, name: str) -> Job:
        """A request per candidate and turn, to whatever slot the server chooses."""

        async def job(repetition: int) -> Figures:
            task, tokens = self._task(name, repetition), self._length(repetition)
            stopwatch = Stopwatch(lambda: server.cpu_seconds)
            turns = [self._later(server, task, candidate, tokens, first=0) for candidate in range(self._candidates)]
            return self._counted(stopwatch, await asyncio.gather(*turns), tokens)

        return job

    def one_request(self, server: LlamaServer, name: str) -> Job:
        """One request for all first answers, then each goes on in its own slot."""

        async def job(repetition: int) -> Figures:
            task, tokens = self._task(name, repetition), self._length(repetition)
            stopwatch = Stopwatch(lambda: server.cpu_seconds)
            answers = await server.complete(
                "/completion", {**self._body(task, 0, 0, tokens), "n_cmpl": self._candidates}
            )
            repairs = [
                self._later(
                    server, [*task, *answer["tokens"], *self._feedback(1)], candidate, tokens, 1, answer["id_slot"]
                )
                for candidate, answer in enumerate(answers)
            ]
            figures = self._counted(stopwatch, [answers, *await asyncio.gather(*repairs)], tokens)
            # Every answer reports the prompt, which was read once.
            figures["prompt tokens read"] -= sum(answer["timings"]["prompt_n"] for answer in answers[1:])
            return figures

        return job

    async def _later(
        self, server: LlamaServer, prompt: list[int], candidate: int, tokens: int, first: int, slot: int = -1
    ) -> list[dict[str, Any]]:
        """The turns of one candidate from `first` on."""
        answers: list[dict[str, Any]] = []
        for turn in range(first, self._rounds + 1):
            answer = await server.complete(
                "/completion", {**self._body(prompt, turn, candidate, tokens), "id_slot": slot}
            )
            answers.append(answer)
            prompt = [*prompt, *answer["tokens"], *self._feedback(turn + 1)]
        return answers

    def _body(self, prompt: list[int], turn: int, candidate: int, tokens: int) -> dict[str, Any]:
        params = self._params(turn, candidate, tokens)
        sampling = {
            "temperature": params.temperature,
            "top_k": params.top_k,
            "top_p": params.top_p,
            "min_p": params.min_p,
        }
        length = {"n_predict": params.max_tokens, "ignore_eos": True}
        return {
            "prompt": prompt,
            "seed": params.seed,
            "cache_prompt": True,
            "return_tokens": True,
            **sampling,
            **length,
        }

    def _counted(self, stopwatch: Stopwatch, turns: list[list[dict[str, Any]]], tokens: int) -> Figures:
        answers = [answer for candidate in turns for answer in candidate]
        read = sum(answer["timings"]["prompt_n"] for answer in answers)
        return self._figures(stopwatch, read, sum(answer["tokens_predicted"] for answer in answers), tokens)

    def _figures(self, stopwatch: Stopwatch, read: int, written: int, tokens: int) -> Figures:
        seconds, processor = stopwatch.read()
        wanted = self._candidates * (self._rounds + 1) * tokens
        if written != wanted:
            raise SystemExit(f"{wanted} tokens were to be written, but {written} were.")
        return {"seconds": seconds, "CPU seconds": processor, "prompt tokens read": read, "tokens written": written}


async def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--candidates", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=2, help="of repair, after the first answer")
    parser.add_argument("--tokens", type=int, default=128, help="tokens per answer")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repetitions", type=int, default=3)
    parser.add_argument("--server-defaults", action="store_true", help="its own way of waiting, see llama_server.py")
    parser.add_argument("--json", action="store_true", help="print every figure as JSON")
    options = parser.parse_args()
    folder = tools()
    model = benchmark_model(folder, scripts)
    settings = Settings(folder, model, options.threads, own_waiting=options.server_defaults)
    context = 2048 + (options.rounds + 1) * (options.tokens + 256)
    async with contextlib.AsyncExitStack() as stack:
        servers = [
            await stack.enter_async_context(started(settings, *flags, slots=options.candidates, context=context))
            for flags in ((), DRAFTS)
        ]
        decoder = await Decoder.open(
            model,
            ContextSettings(
                n_ctx=options.candidates * context, max_sequences=options.candidates, threads=options.threads
            ),
        )
        stack.push_async_callback(decoder.aclose)
        bench = Bench(options, decoder.vocabulary, decoder.profile)
        peers: dict[str, Job] = {
            "llama-server, any slot": bench.requests(servers[0], "requests"),
            "llama-server, n_cmpl, same slot": bench.one_request(servers[0], "same slot"),
            "llama-server, any slot, drafts": bench.requests(servers[1], "requests, drafts"),
            "llama-server, n_cmpl, same slot, drafts": bench.one_request(servers[1], "same slot, drafts"),
        }
        measured = await in_turns({"ours": bench.ours(decoder), **peers}, options.repetitions)
    rows = medians(measured)
    ratios = {f"{name}, time against ours": ratio(measured, name, "ours", "seconds") for name in peers}
    best = min(peers, key=lambda name: rows[name]["seconds"])
    ratios["llama-server's best, time against ours"] = ratios[f"{best}, time against ours"]
    ratios["the same in CPU seconds"] = ratio(measured, best, "ours", "CPU seconds")
    report(measured, rows, ratios, as_json=options.json)


if __name__ == "__main__":
    asyncio.run(main())
