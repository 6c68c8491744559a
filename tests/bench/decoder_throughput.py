"""Tokens per second of the decoder at 1, 8 and 32 sequences.

    python tests/bench/decoder_throughput.py --model model.gguf [--threads 2] [--tokens 128] [--prompt 128]

Sequences may end before `--tokens`; what is counted is tokens.
"""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from time import perf_counter

from greenroom_engine.decoding import ContextSettings, Decoder, SamplingParams
from greenroom_engine.models import EMBEDDED_MODEL


async def measure(decoder: Decoder, prompt: list[int], sequences: int, tokens: int) -> tuple[float, float]:
    """Tokens generated per second, prompt included and excluded."""
    params = [SamplingParams(seed=seed, max_tokens=tokens) for seed in range(sequences)]
    started = perf_counter()
    await decoder.next_token_probabilities(prompt, [0])
    reading = perf_counter() - started
    started = perf_counter()
    count = 0
    async for sequence in decoder.fork(prompt, params):
        count += sequence.sampled
        decoder.release(sequence)
    seconds = perf_counter() - started
    return count / seconds, count / (seconds - reading)


async def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=EMBEDDED_MODEL)
    parser.add_argument("--threads", type=int, default=None)
    parser.add_argument("--tokens", type=int, default=128, help="tokens per sequence")
    parser.add_argument("--prompt", type=int, default=128, help="tokens of prompt")
    parser.add_argument("--sequences", type=int, nargs="*", default=[1, 8, 32])
    arguments = parser.parse_args()

    decoder = await Decoder.open(
        arguments.model, ContextSettings(max_sequences=max(arguments.sequences), threads=arguments.threads)
    )
    # Token 7 over and over: any text does, and this one any vocabulary has.
    prompt = [7] * arguments.prompt
    await measure(decoder, prompt, 1, 16)  # warm-up
    print(f"{decoder.profile.name}: {decoder.profile.parameters / 1e6:.1f} M parameters, {arguments.model}")
    print(f"{'sequences':>10} {'tokens/s':>10} {'without reading the prompt':>28}")
    for sequences in arguments.sequences:
        whole, writing = await measure(decoder, prompt, sequences, arguments.tokens)
        print(f"{sequences:>10} {whole:>10.0f} {writing:>28.0f}")
    await decoder.aclose()


if __name__ == "__main__":
    asyncio.run(main())
