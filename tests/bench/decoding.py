"""Many answers to one prompt: tokens per second of llama_cpp.Llama, llama-server and our decoder, in one run.

    scripts/bench decoding [--tokens 48] [--repetitions 3] [--model FILE.gguf] [--json]

The same model, threads, sampling and number of tokens everywhere, and a new prompt each time. The peers are asked in the
ways they offer: Llama one answer after the other, its prompt read once; llama-server by one request per answer at the
same time, and by one request for all (`n_cmpl`). "llama_decode alone" says what llama.cpp takes at the least: the same
batches, without sampling and without anything else.

On a GPU: `CMAKE_ARGS="-DGGML_CUDA=on -DCMAKE_CUDA_ARCHITECTURES=native"` builds llama-cpp-python and llama-server for it,
all layers are offloaded, and `--model 7B.gguf --answers 1 8 32` fills its table.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import multiprocessing
import random
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from time import process_time
from typing import Any

from bare_decode import BareDecode
from benchmark_model import benchmark_model
from comparison import Figures, Job, Stopwatch, in_turns, medians, ratio, report
from first_token import FirstToken
from llama_cpp import Llama
from llama_server import LlamaServer, Settings, started, tools

from greenroom_engine.decoding import ContextSettings, Decoder, SamplingParams

TOP_K, TOP_P, MIN_P, TEMPERATURE = 40, 0.95, 0.05, 0.8  # llama.cpp's own defaults
SLOTS = 8
WORDS = range(1000, 100_000)  # ordinary tokens of the vocabulary


def figures(answers: list[int], tokens: int, stopwatch: Stopwatch, reading: float | None = None) -> Figures:
    """Tokens per second and per second of processor time; `answers` holds the length of each: `tokens`."""
    seconds, processor = stopwatch.read()
    if set(answers) != {tokens}:
        raise SystemExit(f"Answers of {tokens} tokens were wanted, but these came: {answers}.")
    rates = {"tokens/s": sum(answers) / seconds, "per CPU s": sum(answers) / processor}
    if reading is not None:
        # The prompt's last logits give the first token of each answer.
        rates["writing only"] = (sum(answers) - len(answers)) / (seconds - reading)
    return rates


class _Peer:
    """The `Llama` of the process that `llama_alone` starts."""

    llama: Llama


def load_llama(model: Path, context: int, threads: int) -> None:
    """Open the model in this process."""
    _Peer.llama = Llama(
        str(model), n_ctx=context, n_threads=threads, n_threads_batch=threads, n_gpu_layers=-1, verbose=False
    )


def answer_in_turn(prompt: list[int], tokens: int, answers: int) -> Figures:
    """Write `answers` of them, one after the other."""
    stopwatch = Stopwatch(process_time)
    lengths: list[int] = []
    first = 0.0
    for seed in range(answers):
        _Peer.llama.set_seed(seed)
        written = 0
        for _ in _Peer.llama.generate(prompt, top_k=TOP_K, top_p=TOP_P, min_p=MIN_P, temp=TEMPERATURE):
            first = first or stopwatch.read()[0]
            written += 1
            if written == tokens:
                break
        lengths.append(written)
    return figures(lengths, tokens, stopwatch, first)


def llama_alone(model: Path, context: int, threads: int) -> ProcessPoolExecutor:
    """A process with `Llama` in it.

    Of its own, as a user of it would have: where more OpenMP threads live in a process than there are cores, libgomp
    lets all of them spin for less time, and two decoders in one process slow each other down.
    """
    return ProcessPoolExecutor(
        1, multiprocessing.get_context("spawn"), initializer=load_llama, initargs=(model, context, threads)
    )


class _Bare:
    """The contexts of the process that `bare_alone` starts."""

    decode: BareDecode


def load_bare(model: Path, cells: int, rows: int, threads: int) -> None:
    """Open the model in this process."""
    _Bare.decode = BareDecode(model, cells, rows, threads)


def decode_bare(prompt: list[int], rows: int, tokens: int) -> Figures:
    """Decode as many tokens as `rows` answers take."""
    stopwatch = Stopwatch(process_time)
    _, reading = _Bare.decode.measure(prompt, rows, tokens)
    return figures([tokens] * rows, tokens, stopwatch, reading)


def bare_alone(model: Path, cells: int, rows: int, threads: int) -> ProcessPoolExecutor:
    """A process of its own, for the reason that `llama_alone` gives."""
    return ProcessPoolExecutor(
        1, multiprocessing.get_context("spawn"), initializer=load_bare, initargs=(model, cells, rows, threads)
    )


class Bench:
    """The same work for all: `answers` of `tokens` tokens each to a prompt of `length` tokens."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._tokens: int = options.tokens
        self._length: int = options.prompt

    def _prompt(self, name: str, repetition: int) -> list[int]:
        return random.Random(f"{name} {repetition}").choices(WORDS, k=self._length)

    def _count(self, repetition: int) -> int:
        """Tokens per answer; a few are enough for a warm-up."""
        return self._tokens if repetition else 4

    def one_after_another(self, llama: ProcessPoolExecutor, answers: int) -> Job:
        """llama_cpp.Llama, which writes one answer at a time."""

        async def job(repetition: int) -> Figures:
            prompt = self._prompt("Llama", repetition)
            work = partial(answer_in_turn, prompt, self._count(repetition), answers)
            return await asyncio.get_running_loop().run_in_executor(llama, work)

        return job

    def bare(self, process: ProcessPoolExecutor, rows: int) -> Job:
        """llama.cpp without anything around it."""

        async def job(repetition: int) -> Figures:
            prompt = self._prompt(f"bare {rows}", repetition)
            work = partial(decode_bare, prompt, rows, self._count(repetition))
            return await asyncio.get_running_loop().run_in_executor(process, work)

        return job

    def ours(self, decoder: Decoder, answers: int) -> Job:
        """Our decoder: the prompt read once, `answers` sequences in one batch."""

        async def job(repetition: int) -> Figures:
            tokens = self._count(repetition)
            params = [
                SamplingParams(TEMPERATURE, top_k=TOP_K, top_p=TOP_P, min_p=MIN_P, max_tokens=tokens, seed=seed)
                for seed in range(answers)
            ]
            prompt = self._prompt(f"ours {answers}", repetition)
            first = FirstToken()
            stopwatch = Stopwatch(process_time)
            sequences = [each async for each in decoder.fork(prompt, params, stop=lambda: first)]
            for sequence in sequences:
                decoder.release(sequence)
            return figures([len(each.tokens) for each in sequences], tokens, stopwatch, first.seen - stopwatch.begun)

        return job

    def _body(self, name: str, repetition: int) -> dict[str, Any]:
        sampling = {"temperature": TEMPERATURE, "top_k": TOP_K, "top_p": TOP_P, "min_p": MIN_P}
        length = {"n_predict": self._count(repetition), "ignore_eos": True}
        return {"prompt": self._prompt(name, repetition), "seed": 1, "cache_prompt": False, **sampling, **length}

    def requests(self, server: LlamaServer) -> Job:
        """llama-server, one request per answer, all at the same time."""

        async def job(repetition: int) -> Figures:
            body = self._body("requests", repetition)
            stopwatch = Stopwatch(lambda: server.cpu_seconds)
            bodies = [{**body, "seed": seed} for seed in range(SLOTS)]
            answers = await asyncio.gather(*(server.complete("/completion", body) for body in bodies))
            return figures([answer["tokens_predicted"] for answer in answers], self._count(repetition), stopwatch)

        return job

    def one_request(self, server: LlamaServer) -> Job:
        """llama-server, one request for all answers."""

        async def job(repetition: int) -> Figures:
            body = {**self._body("one request", repetition), "n_cmpl": SLOTS}
            stopwatch = Stopwatch(lambda: server.cpu_seconds)
            answers = await server.complete("/completion", body)
            if len(answers) != SLOTS:
                raise SystemExit(f"{SLOTS} answers were wanted, but {len(answers)} came.")
            reading = min(answer["timings"]["prompt_ms"] for answer in answers) / 1000
            return figures(
                [answer["tokens_predicted"] for answer in answers], self._count(repetition), stopwatch, reading
            )

        return job


async def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, help="a GGUF in place of random weights in the shape of Qwen2.5-0.5B")
    parser.add_argument("--tokens", type=int, default=48, help="tokens per answer")
    parser.add_argument("--prompt", type=int, default=256, help="tokens of prompt")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--answers", type=int, nargs="*", default=[1, 4, 8, 16], help="of our decoder at once")
    parser.add_argument("--server-defaults", action="store_true", help="its own way of waiting, see llama_server.py")
    parser.add_argument("--json", action="store_true", help="print every figure as JSON")
    options = parser.parse_args()
    folder = tools()
    model = options.model or benchmark_model(folder)
    settings = Settings(folder, model, options.threads, own_waiting=options.server_defaults)
    bench = Bench(options)
    most = max(*options.answers, 16)
    context = options.prompt + options.tokens + 16
    async with contextlib.AsyncExitStack() as stack:
        server = await stack.enter_async_context(started(settings, slots=SLOTS, context=context))
        llama = stack.enter_context(llama_alone(model, context, options.threads))
        decoder = await Decoder.open(
            model, ContextSettings(n_ctx=options.prompt + most * context, max_sequences=most, threads=options.threads)
        )
        stack.push_async_callback(decoder.aclose)
        jobs: dict[str, Job] = {f"Llama, {most} one after another": bench.one_after_another(llama, most)}
        peers: dict[str, Job] = {
            f"llama-server, {SLOTS} requests": bench.requests(server),
            f"llama-server, one request for {SLOTS}": bench.one_request(server),
        }
        bare_process = stack.enter_context(
            bare_alone(model, options.prompt + most * context, max(most, SLOTS), options.threads)
        )
        bare = {f"llama_decode alone, {rows} rows": bench.bare(bare_process, rows) for rows in options.answers}
        ours = {f"ours, {answers} at once": bench.ours(decoder, answers) for answers in options.answers}
        measured = await in_turns({**jobs, **peers, **bare, **ours}, options.repetitions)
    rows = medians(measured)
    rates = {name: row["tokens/s"] for name, row in rows.items()}
    ratios: dict[str, float] = {}
    if (name := f"ours, {SLOTS} at once") in rates:
        best = max(peers, key=lambda peer: rates[peer])
        ratios[f"{name}, against llama-server's best"] = ratio(measured, name, best, "tokens/s")
        ratios[f"{name}, the same per CPU second"] = ratio(measured, name, best, "per CPU s")
    if (name := f"ours, {most} at once") in rates:
        (single,) = jobs
        ratios[f"{name}, against Llama"] = ratio(measured, name, single, "tokens/s")
        ratios[f"{name}, the same per CPU second"] = ratio(measured, name, single, "per CPU s")
        ratios[f"llama_decode alone, {most} rows, against Llama"] = ratio(
            measured, f"llama_decode alone, {most} rows", single, "tokens/s"
        )
    for name, alone in zip(ours, bare, strict=True):
        ratios[f"{name}, against llama_decode alone"] = ratio(measured, name, alone, "tokens/s")
    report(measured, rows, ratios, as_json=options.json)


if __name__ == "__main__":
    asyncio.run(main())
