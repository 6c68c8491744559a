"""Answers bound by a grammar, and answers that shall not repeat themselves."""

import json
from collections import Counter
from contextlib import aclosing
from pathlib import Path

import pytest

from greenroom_engine.decoding import ContextSettings, Decoder, FinishReason, SamplingParams, Sequence
from greenroom_engine.decoding.sampling import penalised
from greenroom_engine.errors import GrammarInvalid

PROMPT = list(b"Three numbers as JSON: ")
NUMBERS = 'root ::= "[" number ("," number){2} "]"\nnumber ::= [1-9] [0-9]{0,3}\n'


async def answers(decoder: Decoder, params: list[SamplingParams]) -> list[Sequence]:
    async with aclosing(decoder.fork(PROMPT, params)) as found:
        return sorted([one async for one in found], key=lambda one: one.id)


@pytest.mark.parametrize("model", ["random_byte_gguf", "random_qwen2_gguf"])
@pytest.mark.parametrize("temperature", [0.0, 1.0])
async def test_every_answer_follows_the_grammar(model: str, temperature: float, request: pytest.FixtureRequest) -> None:
    decoder = await Decoder.open(
        request.getfixturevalue(model), ContextSettings(n_ctx=2048, max_sequences=8, threads=1)
    )
    try:
        prompt = decoder.vocabulary.encode_prompt("Three numbers: ")
        params = [
            SamplingParams(temperature=temperature, top_p=1, seed=seed, max_tokens=64, grammar=NUMBERS)
            for seed in range(4)
        ]
        async with aclosing(decoder.fork(prompt, params)) as found:
            texts = [one.text async for one in found if one.finish is FinishReason.STOP]
    finally:
        await decoder.aclose()
    assert len(texts) == 4
    for text in texts:
        numbers = json.loads(text)
        assert len(numbers) == 3
        assert all(0 < number < 10_000 for number in numbers)


async def test_what_the_grammar_allows_keeps_its_share(decoder: Decoder) -> None:
    """Of two letters allowed, each comes as often as the model alone would weigh them against each other."""
    a, b = await decoder.next_token_probabilities(PROMPT, list(b"ab"))
    grammar = 'root ::= "a" | "b"\n'
    params = [SamplingParams(temperature=1, top_p=1, seed=seed, max_tokens=4, grammar=grammar) for seed in range(300)]
    counts = Counter(one.text for one in await answers(decoder, params))
    assert set(counts) == {"a", "b"}
    assert counts["a"] / 300 == pytest.approx(a / (a + b), abs=0.12)


async def test_the_log_probability_is_the_models_own(decoder: Decoder) -> None:
    (p,) = await decoder.next_token_probabilities(PROMPT, list(b"a"))
    (answer,) = await answers(decoder, [SamplingParams(seed=1, max_tokens=1, grammar='root ::= "aa"\n')])
    assert 2.718281828**answer.total_logprob == pytest.approx(p, rel=1e-3)


async def test_a_grammar_that_does_not_parse_is_refused(decoder: Decoder) -> None:
    with pytest.raises(GrammarInvalid, match="grammar cannot be used"):
        await answers(decoder, [SamplingParams(grammar="root ::= (")])
    assert len(await answers(decoder, [SamplingParams(max_tokens=3)])) == 1


async def test_a_penalty_breaks_the_circle(random_byte_gguf: Path) -> None:
    decoder = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=1024, max_sequences=2, threads=1))
    try:
        plain, bound = [
            (await answers(decoder, [SamplingParams(temperature=0, max_tokens=60, repetition_penalty=penalty)]))[0]
            for penalty in (1.0, 5.0)
        ]
    finally:
        await decoder.aclose()
    assert len(set(bound.tokens)) > len(set(plain.tokens))


@pytest.mark.parametrize("grammar", [None, "root ::= [^\\x00]*\n"])
async def test_a_penalty_on_nothing_changes_nothing(decoder: Decoder, grammar: str | None) -> None:
    """One random number is taken for each token, so that a seed draws what it draws without the penalty."""
    plain, bound = [
        [
            SamplingParams(seed=seed, max_tokens=40, repetition_penalty=penalty, penalty_window=0, grammar=grammar)
            for seed in range(4)
        ]
        for penalty in (1.0, 1.5)
    ]
    expected = await answers(decoder, plain)
    found = await answers(decoder, bound)
    assert [one.tokens for one in found] == [one.tokens for one in expected]
    assert [one.total_logprob for one in found] == pytest.approx([one.total_logprob for one in expected])


async def test_a_seed_with_a_penalty_draws_the_same_beside_others(decoder: Decoder) -> None:
    bound = SamplingParams(seed=7, max_tokens=40, repetition_penalty=1.3)
    (alone,) = await answers(decoder, [bound])
    first, _, _, last = await answers(decoder, [bound, SamplingParams(seed=1), SamplingParams(temperature=0), bound])
    assert first.tokens == last.tokens == alone.tokens
    assert first.total_logprob == pytest.approx(alone.total_logprob, rel=1e-3)


async def test_the_log_probability_with_a_penalty_is_the_models_own(decoder: Decoder) -> None:
    (answer,) = await answers(decoder, [SamplingParams(seed=3, max_tokens=6, repetition_penalty=2.0)])
    expected = 1.0
    for index, token in enumerate(answer.tokens):
        (p,) = await decoder.next_token_probabilities([*answer.context, *answer.tokens[:index]], [token])
        expected *= p
    assert 2.718281828**answer.total_logprob == pytest.approx(expected, rel=1e-2)


def test_penalties_move_logits_down_whatever_their_sign() -> None:
    import numpy as np

    logits = np.array([2.0, -2.0, 1.0], dtype=np.float32)
    assert penalised(logits, [0, 1, 1], 2.0).tolist() == [1.0, -4.0, 1.0]
    assert logits.tolist() == [2.0, -2.0, 1.0]
