"""The decoder against the real llama.cpp, on small models of random weights."""

import asyncio
import itertools
from contextlib import aclosing
from pathlib import Path

import numpy as np
import pytest
from llama_cpp import Llama
from tests.random_model import Shape, write_byte_model

from greenroom_engine.decoding import ContextSettings, Decoder, FinishReason, SamplingParams, Sequence
from greenroom_engine.errors import DecoderClosed, ModelTooLarge, PromptTooLong

PROMPTS = ["def add(a, b):", "hello", "a much longer prompt, which has some words in it: " * 3]
GREEDY = SamplingParams(temperature=0, max_tokens=40)


def prompt(decoder: Decoder, text: str = "hello") -> list[int]:
    return decoder.vocabulary.encode_prompt(text)


async def all_of(decoder: Decoder, tokens: list[int], params: list[SamplingParams]) -> list[Sequence]:
    """The answers in the order of `params`."""
    return sorted([sequence async for sequence in decoder.fork(tokens, params)], key=lambda one: one.id)


async def until_idle(decoder: Decoder) -> None:
    """Return once the decoder has carried out everything asked of it so far."""
    await decoder.next_token_probabilities([1], [1])


async def until_running(decoder: Decoder) -> None:
    """Return once something is being written."""
    while decoder.statistics.running == 0:
        await until_idle(decoder)


def greedy_with_llama(model: Path, prompts: list[list[int]], count: int) -> list[list[int]]:
    # Flash attention as in the decoder: without it the sums are rounded otherwise, and near ties turn.
    llama = Llama(str(model), n_ctx=512, n_threads=1, n_threads_batch=1, flash_attn=True, verbose=False)
    answers: list[list[int]] = []
    for tokens in prompts:
        llama.reset()
        answers.append(list(itertools.islice(llama.generate(tokens, temp=0.0), count)))
    llama.close()
    return answers


@pytest.mark.parametrize("model", ["random_byte_gguf", "random_qwen2_gguf"])
async def test_greedy_sequences_in_one_batch_equal_single_runs_of_llama(
    model: str, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue(model)
    decoder = await Decoder.open(path, ContextSettings(n_ctx=2048, max_sequences=8, threads=1))
    prompts = [prompt(decoder, text) for text in PROMPTS]
    expected = greedy_with_llama(path, prompts, GREEDY.max_tokens)
    forks = await asyncio.gather(*(all_of(decoder, tokens, [GREEDY] * 3) for tokens in prompts))
    await decoder.aclose()
    for answers, reference in zip(forks, expected, strict=True):
        for answer in answers:
            assert answer.finish is FinishReason.LENGTH
            assert answer.tokens == reference


async def test_a_seed_gives_the_same_answer_whatever_runs_beside_it(decoder: Decoder) -> None:
    params = [SamplingParams(seed=seed, max_tokens=30) for seed in range(6)]
    together = await all_of(decoder, prompt(decoder), params)
    alone = [(await all_of(decoder, prompt(decoder), [param]))[0] for param in params]
    assert [one.tokens for one in together] == [one.tokens for one in alone]
    assert len({tuple(one.tokens) for one in together}) == len(params)


async def test_more_sequences_than_fit_wait_for_their_turn(decoder: Decoder) -> None:
    params = [SamplingParams(seed=seed, max_tokens=20) for seed in range(30)]
    answers = await all_of(decoder, prompt(decoder), params)
    assert [len(one.tokens) for one in answers] == [20] * 30
    assert answers[25].tokens == (await all_of(decoder, prompt(decoder), params[25:26]))[0].tokens


async def test_a_prompt_is_read_once_for_all_its_sequences(decoder: Decoder) -> None:
    tokens = prompt(decoder, PROMPTS[2])
    answers = await all_of(decoder, tokens, [GREEDY] * 5)
    assert sum(one.prompt_tokens for one in answers) == len(tokens)
    assert decoder.statistics.prompt_tokens == len(tokens)


async def test_extending_equals_a_fresh_prompt_of_everything(decoder: Decoder) -> None:
    first = (await all_of(decoder, prompt(decoder), [GREEDY]))[0]
    more = decoder.vocabulary.encode(" and then?")
    second = await decoder.extend(first, more, GREEDY)
    fresh = (await all_of(decoder, first.history + more, [GREEDY]))[0]
    assert second.tokens == fresh.tokens
    # what was appended, and the first answer's last token, which had not been read yet
    assert second.prompt_tokens == len(more) + 1
    assert second.context == first.history + more


async def test_extending_a_sequence_that_had_to_make_room_reads_it_again(decoder: Decoder) -> None:
    first = (await all_of(decoder, prompt(decoder), [GREEDY]))[0]
    more = decoder.vocabulary.encode(" and then?")
    await all_of(decoder, prompt(decoder, PROMPTS[2]), [SamplingParams(seed=seed) for seed in range(20)])
    second = await decoder.extend(first, more, GREEDY)
    assert second.prompt_tokens == len(first.history) + len(more)
    assert second.tokens == (await all_of(decoder, second.context, [GREEDY]))[0].tokens


async def test_many_repairs_at_once_all_finish(decoder: Decoder) -> None:
    """Twice as many conversations as sequences, each needing more than its share of the cache."""

    async def conversation(seed: int) -> list[Sequence]:
        param = SamplingParams(seed=seed, max_tokens=150)
        turns = [(await all_of(decoder, prompt(decoder, PROMPTS[0]), [param]))[0]]
        for _ in range(2):
            turns.append(await decoder.extend(turns[-1], decoder.vocabulary.encode("no!"), param))
        return turns

    conversations = await asyncio.gather(*(conversation(seed) for seed in range(16)))
    for turns in conversations:
        assert [turn.finish for turn in turns] == [FinishReason.LENGTH] * 3
        decoder.release(turns[-1])
    await until_idle(decoder)


async def test_releasing_everything_empties_the_cache(decoder: Decoder) -> None:
    answers = await all_of(decoder, prompt(decoder), [GREEDY] * 4)
    extended = await decoder.extend(answers[0], [1, 2, 3], GREEDY)
    assert decoder.statistics.cells_used > 0
    for sequence in [*answers, extended, extended]:
        decoder.release(sequence)
    await until_idle(decoder)
    assert decoder.statistics.cells_used == 0
    assert decoder.statistics.cells == 2048


async def test_a_prompt_longer_than_the_context_is_refused(decoder: Decoder) -> None:
    with pytest.raises(PromptTooLong, match="600") as caught:
        await all_of(decoder, [1] * 599, [GREEDY])
    assert (caught.value.needed, caught.value.available) == (600, 512)
    answer = (await all_of(decoder, [1] * 300, [GREEDY]))[0]
    with pytest.raises(PromptTooLong):
        await decoder.extend(answer, [1] * 300, GREEDY)


async def test_an_answer_ends_where_the_context_ends(decoder: Decoder) -> None:
    answer = (await all_of(decoder, [1] * 500, [SamplingParams(temperature=0)]))[0]
    assert answer.finish is FinishReason.CONTEXT
    assert len(answer.history) == decoder.context_length


async def test_a_context_smaller_than_the_models_own_limits_each_sequence(random_byte_gguf: Path) -> None:
    decoder = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=256, max_sequences=4, threads=1))
    answers = await all_of(decoder, [1] * 100, [SamplingParams(seed=seed) for seed in range(4)])
    await decoder.aclose()
    assert [one.finish for one in answers] == [FinishReason.CONTEXT] * 4
    assert {len(one.history) for one in answers} == {256}


async def test_leaving_a_fork_early_stops_and_frees_the_rest(decoder: Decoder) -> None:
    params = [
        SamplingParams(seed=1, max_tokens=5),
        *(SamplingParams(seed=seed, max_tokens=400) for seed in range(20)),
    ]
    async with aclosing(decoder.fork(prompt(decoder), params)) as answers:
        async for answer in answers:
            decoder.release(answer)
            break
    await until_idle(decoder)
    statistics = decoder.statistics
    assert (statistics.running, statistics.waiting, statistics.cells_used) == (0, 0, 0)
    assert statistics.generated_tokens < 400


async def test_cancelling_the_task_stops_a_turn_within_a_step(decoder: Decoder) -> None:
    answer = (await all_of(decoder, prompt(decoder), [GREEDY]))[0]
    turn = asyncio.create_task(decoder.extend(answer, [1], SamplingParams(max_tokens=450)))
    await until_running(decoder)
    turn.cancel()
    with pytest.raises(asyncio.CancelledError):
        await turn
    await until_idle(decoder)
    assert decoder.statistics.running == 0
    assert decoder.statistics.cells_used == 0


async def test_log_probabilities_are_those_of_the_plain_softmax(decoder: Decoder, random_byte_gguf: Path) -> None:
    param = SamplingParams(temperature=0.6, top_p=0.9, top_k=20, seed=3, max_tokens=25)
    answer = (await all_of(decoder, prompt(decoder), [param]))[0]
    llama = Llama(str(random_byte_gguf), n_ctx=512, logits_all=True, verbose=False)
    llama.eval(answer.history)
    logits = np.array(llama.scores[: len(answer.history)], dtype=np.float64)
    llama.close()
    expected = 0.0
    for index, token in enumerate(answer.tokens, start=len(answer.context)):
        row = logits[index - 1]
        expected += row[token] - row.max() - np.log(np.exp(row - row.max()).sum())
    assert answer.total_logprob == pytest.approx(expected, rel=1e-3)
    assert answer.logprob == pytest.approx(expected / 25, rel=1e-3)


async def test_the_probability_of_a_token_is_its_share_of_the_softmax(decoder: Decoder) -> None:
    everything = await decoder.next_token_probabilities(prompt(decoder), range(decoder.vocabulary.size))
    assert sum(everything) == pytest.approx(1)
    first = (await all_of(decoder, prompt(decoder), [SamplingParams(temperature=0, max_tokens=1)]))[0]
    assert everything.index(max(everything)) == first.tokens[0]
    assert np.log(max(everything)) == pytest.approx(first.logprob, rel=1e-4)
    await until_idle(decoder)
    decoder.release(first)
    await until_idle(decoder)
    assert decoder.statistics.cells_used == 0


async def test_asking_a_closed_decoder_says_so(random_byte_gguf: Path) -> None:
    decoder = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=512, max_sequences=2, threads=1))
    answers = asyncio.create_task(all_of(decoder, [1], [SamplingParams(max_tokens=500)] * 50))
    await until_running(decoder)
    await decoder.aclose()
    with pytest.raises(DecoderClosed):
        await answers
    with pytest.raises(DecoderClosed):
        await all_of(decoder, [1], [GREEDY])
    await decoder.aclose()


class AfterCharacters:
    """A stop rule that is easy to foresee."""

    def __init__(self, count: int) -> None:
        self.count = count

    def feed(self, text: str) -> bool:
        return len(text) >= self.count


async def test_a_stop_rule_ends_an_answer_with_the_token_that_completes_it(decoder: Decoder) -> None:
    rules = iter([AfterCharacters(3), AfterCharacters(7)])
    answers = [answer async for answer in decoder.fork(prompt(decoder), [GREEDY, GREEDY], stop=lambda: next(rules))]
    assert [answer.finish for answer in answers] == [FinishReason.STOP] * 2
    assert len(answers[0].tokens) < len(answers[1].tokens) < GREEDY.max_tokens
    assert answers[1].tokens[: len(answers[0].tokens)] == answers[0].tokens
    longer = await decoder.extend(answers[0], [65], GREEDY)
    assert longer.tokens == (await all_of(decoder, [*answers[0].history, 65], [GREEDY]))[0].tokens


async def test_text_is_that_of_all_tokens_characters_of_several_bytes_included(random_qwen2_gguf: Path) -> None:
    decoder = await Decoder.open(random_qwen2_gguf, ContextSettings(n_ctx=1024, max_sequences=4, threads=1))
    params = [SamplingParams(seed=seed, temperature=1.5, max_tokens=40) for seed in range(4)]
    answers = await all_of(decoder, prompt(decoder), params)
    await decoder.aclose()
    assert any(not answer.text.isascii() for answer in answers)
    for answer in answers:
        assert answer.text == decoder.vocabulary.decode(answer.tokens)


async def test_an_end_of_generation_token_ends_an_answer_and_is_no_part_of_it(tmp_path: Path) -> None:
    model = write_byte_model(tmp_path / "model.gguf", Shape(logit_spread=1.0))
    decoder = await Decoder.open(model, ContextSettings(n_ctx=2048, max_sequences=8, threads=1))
    params = [SamplingParams(seed=seed, temperature=2, top_p=1, max_tokens=500) for seed in range(20)]
    answers = await all_of(decoder, prompt(decoder), params)
    await decoder.aclose()
    ended = [answer for answer in answers if answer.finish is FinishReason.STOP]
    assert ended
    for answer in ended:
        assert answer.sampled == len(answer.tokens) + 1
        assert not any(decoder.vocabulary.ends_generation(token) for token in answer.tokens)


async def test_a_context_larger_than_memory_is_refused_before_it_is_filled(random_byte_gguf: Path) -> None:
    with pytest.raises(ModelTooLarge, match="smaller context"):
        await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=2_000_000_000))
