"""Candidates of a llama-server: a chat request for each, against one reading of the prompt for all.

    python tests/bench/remote.py [--candidates 8] [--prompt 1000] [--tokens 64] [--runs 5]

The model has random weights. llama-server is built by scripts/llama-server if it is not there yet. Its cache is made
useless between two requests by a prompt that begins otherwise each time. All candidates are sampled.
"""

from __future__ import annotations

import argparse
import asyncio
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests import random_model  # noqa: E402 - the line above makes it importable
from tests.conftest import ASSETS  # noqa: E402
from tests.engine.remote.llama_server import running  # noqa: E402

from greenroom_engine.decoding import EndOfGeneration, SamplingParams  # noqa: E402
from greenroom_engine.prompts.message import Message, Role  # noqa: E402
from greenroom_engine.remote.client import Client  # noqa: E402
from greenroom_engine.remote.llama_server import LlamaServer  # noqa: E402
from greenroom_engine.remote.meter import Meter  # noqa: E402
from greenroom_engine.remote.openai_server import OpenAIServer  # noqa: E402

# Qwen2's whole vocabulary, layers a tenth of Qwen2.5-0.5B's: 400 MB of 32-bit weights.
SHAPE = random_model.Shape(layers=8, heads=8, kv_heads=2, head_size=64, feed_forward=1536, context_length=8192)


async def measure(
    api: LlamaServer | OpenAIServer, words: int, tokens: int, candidates: int, run: str
) -> tuple[float, int]:
    """Seconds until the last candidate is complete, and tokens of the prompt that the server processed for them."""
    text = f"{run}: " + " ".join(f"def f{number}(x): return x + {number}" for number in range(words // 10))
    params = [SamplingParams(seed=seed, max_tokens=tokens) for seed in range(candidates)]
    before, began = api.meter.statistics, perf_counter()
    async for _ in api.ask([Message(Role.USER, text)], params, lambda _thinking: EndOfGeneration):
        pass
    return perf_counter() - began, api.meter.statistics.prompt_tokens - before.prompt_tokens


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--candidates", type=int, default=8)
    parser.add_argument("--prompt", type=int, default=1000, help="tokens of prompt, about")
    parser.add_argument("--tokens", type=int, default=64, help="tokens per candidate, at most")
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    built = subprocess.run([ROOT / "scripts" / "llama-server"], check=True, stdout=subprocess.PIPE, text=True)
    asyncio.run(_bench(Path(built.stdout.strip()) / "llama-server", arguments))


async def _bench(program: Path, arguments: argparse.Namespace) -> None:
    slots = ("-np", str(arguments.candidates), "-c", str(4096 * arguments.candidates), "--cache-ram", "0")
    with tempfile.TemporaryDirectory() as folder:
        model = random_model.write_from_vocabulary(
            Path(folder) / "random.gguf", ASSETS / "ggml-vocab-qwen2.gguf", SHAPE
        )
        async with running(program, model, _free_port(), *slots) as url:
            await _compare(url, arguments)


async def _compare(url: str, arguments: argparse.Namespace) -> None:
    client = Client(url, None)
    (listed,) = await client.models()
    shared = await LlamaServer.found(client, listed, Meter())
    assert shared is not None
    chat = OpenAIServer(client, str(listed["id"]), context=shared.context, meter=Meter())
    ways: dict[str, LlamaServer | OpenAIServer] = {
        f"{arguments.candidates} chat requests": chat,
        f"one request, n_cmpl = {arguments.candidates}": shared,
    }
    sizes = (arguments.prompt, arguments.tokens, arguments.candidates)
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    read: dict[str, list[int]] = {way: [] for way in ways}
    for run in range(-1, arguments.runs):  # the first warms up; the ways take turns, so that both see a busy machine
        for way, api in ways.items():
            took, processed = await measure(api, *sizes, run=f"{run} of {way}")
            if run >= 0:
                seconds[way].append(took)
                read[way].append(processed)
    await client.aclose()
    print(f"{shared.description}; at most {arguments.tokens} tokens per candidate; medians of {arguments.runs} runs")
    print(f"{'':<28} {'seconds':>8} {'least':>8} {'prompt tokens processed':>25}")
    for way in ways:
        print(f"{way:<28} {median(seconds[way]):>8.2f} {min(seconds[way]):>8.2f} {median(read[way]):>25,.0f}")


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


if __name__ == "__main__":
    main()
