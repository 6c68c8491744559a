"""The model's answers to a prompt, through llama.cpp."""

import asyncio
import warnings
from collections.abc import Coroutine
from contextlib import aclosing
from typing import Any, TypeVar

from greenroom_engine.decoding import Decoder, SamplingParams, Sequence

TEMPERATURE, TOP_P = 0.8, 0.95
TOKENS = 200
IN_FLIGHT = 128  # answers asked for together: no faster than 32, but they hide the time between two prompts

_Result = TypeVar("_Result")


def greedy(tokens: int = TOKENS) -> list[SamplingParams]:
    """The likeliest answer."""
    return [SamplingParams(temperature=0.0, max_tokens=tokens)]


def sampled(seed: int, count: int, tokens: int = TOKENS) -> list[SamplingParams]:
    """``count`` sampled answers."""
    return [
        SamplingParams(temperature=TEMPERATURE, top_p=TOP_P, max_tokens=tokens, seed=seed + i) for i in range(count)
    ]


async def collect(decoder: Decoder, prompt: str, params: list[SamplingParams], prefix: str = "") -> list[Sequence]:
    """One answer per entry of ``params``, in order; each begins with ``prefix``, which its ``text`` then holds too."""
    tokens = decoder.vocabulary.encode_prompt(prompt + prefix)
    found: list[Sequence] = []
    async with aclosing(decoder.fork(tokens, params)) as answers:
        async for sequence in answers:
            decoder.release(sequence)
            sequence.text = prefix + sequence.text
            found.append(sequence)
    return sorted(found, key=lambda sequence: sequence.id)  # ids follow the order of ``params``


async def gather(jobs: list[Coroutine[Any, Any, _Result]], answers: int = 1) -> list[_Result]:
    """Run jobs that ask for so many answers each, as many as are worth while at a time; results in order."""
    limit = asyncio.Semaphore(max(1, IN_FLIGHT // answers))

    async def one(job: Coroutine[Any, Any, _Result]) -> _Result:
        async with limit:
            return await job

    return await asyncio.gather(*(one(job) for job in jobs))


def compiles(code: str) -> bool:
    """Whether this is Python at all."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(code, "<answer>", "exec")
    except (SyntaxError, ValueError):
        return False
    return True
