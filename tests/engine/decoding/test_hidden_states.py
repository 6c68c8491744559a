"""Hidden states at the ends of lines: those of a context that computes nothing else, from the same decode."""

import asyncio
from collections.abc import Sequence as Items
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from llama_cpp import LLAMA_POOLING_TYPE_NONE, Llama, llama_get_embeddings_ith
from tests.engine.decoding.test_drafting import REPAIR
from tests.random_model import Shape, write_adapter, write_byte_model

from greenroom_engine.decoding import ContextSettings, Decoder, FinishReason, HiddenState, SamplingParams, Sequence
from greenroom_engine.errors import PromptTooLong
from greenroom_engine.models import EMBEDDED_MODEL

PROMPT = list(b"def total(prices):\n    return sum(")
# Random weights write a newline now and then, if they are warm enough.
WARM = SamplingParams(temperature=1.5, top_p=1.0, max_tokens=100)
WANTED = replace(WARM, hidden_states=True)


def seeded(params: SamplingParams, count: int) -> list[SamplingParams]:
    return [replace(params, seed=seed) for seed in range(count)]


async def answers(decoder: Decoder, params: list[SamplingParams], prompt: list[int] = PROMPT) -> list[Sequence]:
    async with aclosing(decoder.fork(prompt, params)) as found:
        return sorted([one async for one in found], key=lambda one: one.id)


def with_llama(model: Path, tokens: list[int]) -> npt.NDArray[np.float32]:
    """The hidden state of every token (tokens, width)."""
    llama = Llama(
        str(model), n_ctx=512, n_threads=1, n_threads_batch=1, flash_attn=True, embedding=True, verbose=False,
        pooling_type=LLAMA_POOLING_TYPE_NONE,
    )  # fmt: skip
    llama.eval(tokens)
    width = llama.n_embd()
    rows = [
        np.ctypeslib.as_array(llama_get_embeddings_ith(llama.ctx, row), shape=(width,)).copy()
        for row in range(len(tokens))
    ]
    llama.close()
    return np.array(rows)


def assert_states(found: list[HiddenState], model: Path, tokens: list[int]) -> None:
    expected = with_llama(model, tokens)
    for state in found:
        assert state.vector.dtype == np.float32
        # The KV cache holds 16-bit numbers, and how a batch is cut decides the rounding.
        np.testing.assert_allclose(state.vector, expected[state.position], atol=0.05, rtol=0.02)


def ends(sequence: Sequence) -> list[int]:
    """Where the states of an answer are: tokens with a newline, and its last one."""
    first, last = len(sequence.context), len(sequence.history) - 1
    newlines = [place for place in range(first, last) if sequence.history[place] == ord("\n")]
    return [*newlines, last]


async def test_the_states_at_line_ends_are_those_of_llama(decoder: Decoder, random_byte_gguf: Path) -> None:
    found = await answers(decoder, seeded(WANTED, 8))
    assert any(len(one.hidden_states) > 1 for one in found)
    for sequence in found:
        assert [state.position for state in sequence.hidden_states] == ends(sequence)
        assert_states(sequence.hidden_states, random_byte_gguf, sequence.history)


async def fresh(model: Path, params: list[SamplingParams]) -> list[Sequence]:
    """The answers of a decoder that has seen nothing else: cells taken before would round sums otherwise."""
    decoder = await Decoder.open(model, ContextSettings(n_ctx=2048, max_sequences=8, threads=1))
    try:
        return await answers(decoder, params)
    finally:
        await decoder.aclose()


@pytest.mark.parametrize("who", [range(8), [1, 4]])
async def test_asking_for_states_changes_nobodys_answer(random_byte_gguf: Path, who: Items[int]) -> None:
    plain = seeded(WARM, 8)
    wanted = [replace(params, hidden_states=number in who) for number, params in enumerate(plain)]
    expected, found = await fresh(random_byte_gguf, plain), await fresh(random_byte_gguf, wanted)
    assert [one.tokens for one in found] == [one.tokens for one in expected]
    assert [one.total_logprob for one in found] == [one.total_logprob for one in expected]
    assert not any(one.hidden_states for one in expected)
    assert [number for number, one in enumerate(found) if one.hidden_states] == [*who]


async def test_a_prompt_is_read_beside_answers_whose_states_are_wanted(
    decoder: Decoder, random_byte_gguf: Path
) -> None:
    long = list(b"a prompt that is read while those are written: " * 8)
    found, others = await asyncio.gather(answers(decoder, seeded(WANTED, 3)), answers(decoder, seeded(WANTED, 3), long))
    for sequence in (*found, *others):
        assert [state.position for state in sequence.hidden_states] == ends(sequence)
        assert_states(sequence.hidden_states, random_byte_gguf, sequence.history)


async def test_nothing_is_read_twice(decoder: Decoder) -> None:
    greedy = SamplingParams(temperature=0, max_tokens=60, hidden_states=True)
    (answer,) = await answers(decoder, [greedy])
    statistics = decoder.statistics
    assert (statistics.prompt_tokens, statistics.generated_tokens) == (len(PROMPT), 60)
    turn = await decoder.extend(answer, list(b"more"), greedy)
    assert turn.prompt_tokens == len(b"more")  # the last token of the answer has been read for its state
    assert turn.tokens == (await answers(decoder, [greedy], turn.context))[0].tokens
    assert [state.position for state in turn.hidden_states] == ends(turn)


async def test_an_answer_with_states_is_continued_as_it_stands(decoder: Decoder) -> None:
    greedy = SamplingParams(temperature=0, max_tokens=20, hidden_states=True)
    (answer,) = await answers(decoder, [greedy])
    turn = await decoder.extend(answer, [], greedy)
    (whole,) = await answers(decoder, [SamplingParams(temperature=0, max_tokens=40)])
    assert answer.tokens + turn.tokens == whole.tokens


async def test_the_state_of_the_last_token_is_there_however_an_answer_ends(tmp_path: Path) -> None:
    model = write_byte_model(tmp_path / "model.gguf", Shape(logit_spread=1.0))
    decoder = await Decoder.open(model, ContextSettings(n_ctx=4096, max_sequences=8, threads=1))
    params = SamplingParams(temperature=2, top_p=1, max_tokens=1000, hidden_states=True)
    found = await answers(decoder, seeded(params, 12))
    await decoder.aclose()
    assert {one.finish for one in found} >= {FinishReason.STOP}
    for sequence in found:
        if sequence.tokens:
            assert sequence.hidden_states[-1].position == len(sequence.history) - 1
            assert_states(sequence.hidden_states, model, sequence.history)


async def test_states_with_drafts_are_the_same() -> None:
    """On the embedded model, as random weights hardly ever write what a draft guesses."""
    decoder = await Decoder.open(EMBEDDED_MODEL, ContextSettings(n_ctx=2048, max_sequences=8, threads=1))
    try:
        prompt = decoder.vocabulary.encode_prompt(REPAIR)
        params = SamplingParams(temperature=0, max_tokens=80, hidden_states=True)
        (plain,) = await answers(decoder, [params], prompt)
        (found,) = await answers(decoder, [replace(params, speculate=True)], prompt)
        states = await decoder.hidden_states(found.history, [state.position for state in found.hidden_states])
        assert decoder.statistics.draft_hits > 0
    finally:
        await decoder.aclose()
    assert found.tokens == plain.tokens
    assert [state.position for state in found.hidden_states] == [state.position for state in plain.hidden_states]
    assert len(states) > 2
    for state, expected in zip(found.hidden_states, states, strict=True):
        a, b = state.vector, expected.vector  # its quantised weights round more
        assert float(a @ b) > 0.999 * float(np.linalg.norm(a) * np.linalg.norm(b))


async def test_states_survive_giving_way_to_what_is_urgent(random_byte_gguf: Path) -> None:
    decoder = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=512, max_sequences=4, threads=1))
    params = SamplingParams(temperature=0.1, max_tokens=110, hidden_states=True)
    job = asyncio.create_task(answers(decoder, seeded(params, 4)))
    while decoder.statistics.running < 4:
        await decoder.next_token_probabilities([1], [1])
    for _ in range(3):
        async with aclosing(decoder.fork(PROMPT * 4, [SamplingParams(max_tokens=30)], is_urgent=True)) as urgent:
            async for one in urgent:
                decoder.release(one)
    found = await job
    await decoder.aclose()
    for sequence in found:
        assert [state.position for state in sequence.hidden_states] == ends(sequence)
        assert_states(sequence.hidden_states, random_byte_gguf, sequence.history)


@pytest.mark.parametrize("positions", [[0], [399], [5, 6, 7, 200, 201, 399], list(range(400))])
async def test_the_states_of_a_text_that_is_there(
    decoder: Decoder, random_byte_gguf: Path, positions: list[int]
) -> None:
    text = [number * 7 % 251 for number in range(400)]
    await answers(decoder, [SamplingParams(max_tokens=1)], text[:300])
    read = decoder.statistics.prompt_tokens
    found = await decoder.hidden_states(text, positions)
    assert [state.position for state in found] == positions
    assert_states(found, random_byte_gguf, text)
    await decoder.next_token_probabilities([1], [1])
    assert decoder.statistics.prompt_tokens - read <= positions[-1] + 1 + 1


async def test_the_states_of_a_text_with_an_adapter_are_others(decoder: Decoder, tmp_path: Path) -> None:
    adapter = await decoder.load_adapter(write_adapter(tmp_path / "adapter.gguf"))
    (plain,) = await decoder.hidden_states(PROMPT, [20])
    (adapted,) = await decoder.hidden_states(PROMPT, [20], adapter=adapter)
    assert float(np.abs(plain.vector - adapted.vector).max()) > 0.1
    (again,) = await decoder.hidden_states(PROMPT, [20])
    np.testing.assert_array_equal(plain.vector, again.vector)


async def test_positions_outside_the_text_are_refused(decoder: Decoder) -> None:
    assert await decoder.hidden_states(PROMPT, []) == []
    for positions in ([-1], [len(PROMPT)]):
        with pytest.raises(ValueError, match="positions"):
            await decoder.hidden_states(PROMPT, positions)
    with pytest.raises(PromptTooLong):
        await decoder.hidden_states([1] * 600, [1])
