"""Prompt lookup: the same answers with drafts and without, in fewer steps."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path

import pytest

from greenroom_engine.decoding import ContextSettings, Decoder, SamplingParams, Sequence
from greenroom_engine.decoding.drafting import LONGEST, Drafter, Phrases
from greenroom_engine.models import EMBEDDED_MODEL

REPAIR = """<|user|>def total_length(words: list[str]) -> int:
    \"\"\"The total length of the words.\"\"\"<|end|><|assistant|>def total_length(words: list[str]) -> int:
    total = 0
    for word in words:
        total += len(word) + 1
    return total<|end|><|user|>wrong:
total_length(["ab"]) gave 3, expected 2<|end|><|assistant|>"""
PROMPT = list(b"def total(prices):\n    return sum(prices)\n\ndef total(prices):\n    return su")


@pytest.fixture
async def decoder(random_byte_gguf: Path) -> AsyncGenerator[Decoder]:
    made = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=2048, max_sequences=8, threads=1))
    yield made
    await made.aclose()


async def answers(decoder: Decoder, params: list[SamplingParams], prompt: list[int] = PROMPT) -> list[Sequence]:
    async with aclosing(decoder.fork(prompt, params)) as found:
        sequences = sorted([one async for one in found], key=lambda one: one.id)
    for sequence in sequences:
        decoder.release(sequence)
    return sequences


@pytest.mark.parametrize("temperature", [0.0, 0.3, 0.8])
@pytest.mark.parametrize("count", [1, 3, 7])
@pytest.mark.parametrize("model", ["random", "embedded"])
async def test_drafts_change_nothing_but_the_steps(
    model: str, temperature: float, count: int, random_byte_gguf: Path
) -> None:
    def params(speculate: bool) -> list[SamplingParams]:
        return [
            SamplingParams(temperature=temperature, seed=seed, max_tokens=80, speculate=speculate)
            for seed in range(count)
        ]

    path = EMBEDDED_MODEL if model == "embedded" else random_byte_gguf
    decoder = await Decoder.open(path, ContextSettings(n_ctx=2048, max_sequences=8, threads=1))
    try:
        prompt = decoder.vocabulary.encode_prompt(REPAIR) if model == "embedded" else PROMPT
        plain = await answers(decoder, params(False), prompt)
        before = decoder.statistics
        assert before.drafted_tokens == 0
        drafted = await answers(decoder, params(True), prompt)
        after = decoder.statistics
    finally:
        await decoder.aclose()

    assert [one.tokens for one in drafted] == [one.tokens for one in plain]
    assert [one.total_logprob for one in drafted] == pytest.approx([one.total_logprob for one in plain], rel=5e-2)
    if model == "embedded":  # a repair copies most of the answer before it; random weights repeat nothing
        assert after.draft_hits > 3 * count
        assert after.steps - before.steps < before.steps


async def test_a_drafted_answer_can_be_continued(decoder: Decoder) -> None:
    greedy = SamplingParams(temperature=0, max_tokens=60, speculate=True)
    async with aclosing(decoder.fork(PROMPT, [greedy])) as found:
        first = await anext(found)
    second = await decoder.extend(first, list(b"\nno: "), greedy)
    plain = SamplingParams(temperature=0, max_tokens=60)
    async with aclosing(decoder.fork(second.context, [plain])) as found:
        fresh = await anext(found)
    assert second.tokens == fresh.tokens


async def test_room_comes_back_after_drafts(decoder: Decoder) -> None:
    params = [SamplingParams(temperature=0.2, seed=seed, max_tokens=70, speculate=True) for seed in range(12)]
    await asyncio.gather(*(answers(decoder, params) for _ in range(3)))
    await decoder.next_token_probabilities([1], [1])
    assert decoder.statistics.cells_used == 0


def test_what_followed_last_time_is_drafted() -> None:
    drafter = Drafter([1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3])
    assert drafter.draft(16) == [4, 5, 6, 7]
    assert drafter.draft(2) == [4, 5]
    drafter.extend([4])
    assert drafter.draft(16) == [5, 6, 7, 8]
    drafter.extend([0])
    assert drafter.draft(16) == []


def test_a_careful_draft_is_what_has_always_followed() -> None:
    phrases = Phrases([1, 2, 3, 4, 5, 6, 7, 8, 9])
    drafter = Drafter([0, 2, 3, 4, 5, 6], phrases)
    assert drafter.draft(16, careful=True) == [], "five tokens agree by chance"
    drafter.extend([7])
    assert drafter.draft(16, careful=True) == [8, 9]
    assert drafter.draft(1, careful=True) == [8]


def test_answers_learn_from_those_beside_them() -> None:
    phrases = Phrases(list(range(10)))
    first, second = (Drafter(list(range(10)), phrases) for _ in range(2))
    first.extend([20, 21, 22, 23, 24, 25, 26, 27])
    second.extend([20])
    assert second.draft(16, careful=True) == [21, 22, 23, 24]
    second.extend([21, 22, 50])
    third = Drafter(list(range(10)), phrases)
    third.extend([20])
    assert third.draft(16, careful=True) == [21, 22], "behind it the two went different ways"
    assert third.draft(16) == [], "nothing of it was in its own"


def test_a_continued_answer_keeps_its_phrases() -> None:
    phrases = Phrases([1, 2, 3, 4, 5, 6])
    history = [1, 2, 3, 4, 5, 6, 7]
    phrases.learn(history, 6)
    phrases.learn([*history, 8], 7)
    assert phrases.after([0, 1, 2, 3, 4, 5, 6], 9) == [7, 8]


def test_drafts_grow_where_they_hold_and_pause_where_they_do_not() -> None:
    drafter = Drafter([*range(40), 0, 1, 2])
    drafter.learn(4, 4)
    assert len(drafter.draft(99)) == 8
    drafter.learn(8, 8)
    drafter.learn(16, 16)
    assert len(drafter.draft(99)) == LONGEST
    for _ in range(3):
        drafter.learn(4, 0)
    assert drafter.draft(99) == []
    drafter.extend([*range(3, 20), 0, 1, 2])
    assert drafter.draft(99) == [3, 4, 5, 6]
