"""What somebody waits for at the keyboard goes before everything else, and costs the rest nothing but time."""

import asyncio
from contextlib import aclosing
from pathlib import Path

import pytest

from greenroom_engine.decoding import ContextSettings, Decoder, SamplingParams, Sequence

PROMPT = list(b"def total(prices):\n    return sum(")
LONG = list(b"class Basket:\n    def mean(self):\n        ") * 3


async def answers(
    decoder: Decoder, prompt: list[int], params: list[SamplingParams], *, is_urgent: bool = False
) -> list[Sequence]:
    async with aclosing(decoder.fork(prompt, params, is_urgent=is_urgent)) as found:
        sequences = sorted([one async for one in found], key=lambda one: one.id)
    for sequence in sequences:
        decoder.release(sequence)
    return sequences


async def until_running(decoder: Decoder, count: int) -> None:
    """Return once so many are being written."""
    while decoder.statistics.running < count:
        await decoder.next_token_probabilities([1], [1])


# Cool, because another place in the KV cache rounds otherwise, and random weights are full of near ties.
USUAL = [SamplingParams(temperature=0.1, seed=seed, max_tokens=150) for seed in range(4)]
URGENT = [SamplingParams(temperature=0, max_tokens=20)]


def assert_same(found: list[list[int]], wanted: list[list[int]]) -> None:
    """All of the wanted length, and alike: one that was interrupted is read again, in one go, and rounds otherwise."""
    assert [len(tokens) for tokens in found] == [len(tokens) for tokens in wanted]
    agree = [a == b for one, other in zip(found, wanted, strict=True) for a, b in zip(one, other, strict=True)]
    assert sum(agree) > 0.5 * len(agree)


@pytest.mark.parametrize("cells", [4096, 700])  # enough for all, and just enough for the usual ones
async def test_an_urgent_answer_comes_first_and_changes_no_other(
    random_byte_gguf: Path, cells: int, urgent_steps: list[int]
) -> None:
    decoder = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=cells, max_sequences=4, threads=1))
    try:
        alone = [one.tokens for one in await answers(decoder, PROMPT, USUAL)]
        (wanted,) = await answers(decoder, LONG, URGENT)
        job = asyncio.create_task(answers(decoder, PROMPT, USUAL))
        await until_running(decoder, 4)
        for _ in range(3):
            (urgent,) = await answers(decoder, LONG, URGENT, is_urgent=True)
            assert urgent.tokens == wanted.tokens
        assert_same([one.tokens for one in await job], alone)
        assert len(urgent_steps) == 3 and max(urgent_steps) <= 20 + 2  # reading, writing, one in progress
        await decoder.next_token_probabilities([1], [1])
        assert decoder.statistics.cells_used == 0
    finally:
        await decoder.aclose()


async def test_more_alternatives_than_there_is_room_for_are_written_after_each_other(random_byte_gguf: Path) -> None:
    decoder = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=1024, max_sequences=2, threads=1))
    try:
        many = [SamplingParams(temperature=0.1, seed=seed, max_tokens=12) for seed in range(9)]
        urgent = await answers(decoder, PROMPT, many, is_urgent=True)
        usual = await answers(decoder, PROMPT, many)
    finally:
        await decoder.aclose()
    assert [one.tokens for one in urgent] == [one.tokens for one in usual]


async def test_cancelling_an_urgent_answer_lets_the_others_go_on(random_byte_gguf: Path) -> None:
    decoder = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=700, max_sequences=4, threads=1))
    try:
        alone = [one.tokens for one in await answers(decoder, PROMPT, USUAL)]
        job = asyncio.create_task(answers(decoder, PROMPT, USUAL))
        await until_running(decoder, 4)
        for _ in range(5):
            urgent = asyncio.create_task(answers(decoder, LONG, [SamplingParams(max_tokens=400)], is_urgent=True))
            await asyncio.sleep(0.005)
            urgent.cancel()
            with pytest.raises(asyncio.CancelledError):
                await urgent
        assert_same([one.tokens for one in await job], alone)
    finally:
        await decoder.aclose()
