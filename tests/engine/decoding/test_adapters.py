"""LoRA adapters, chosen per prompt: what is written with one is what that model alone would write."""

import asyncio
import itertools
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path

import pytest
from llama_cpp import Llama
from tests.random_model import Shape, write_adapter, write_byte_model

from greenroom_engine.decoding import Adapter, ContextSettings, Decoder, SamplingParams, Sequence
from greenroom_engine.decoding.turns import Turns
from greenroom_engine.errors import ModelCorrupt, ModelError, ModelNotFound, ModelUnsupported

PROMPT = list(b"class Basket:\n    def total(self, prices):\n        return sum(prices)\n")
GREEDY = SamplingParams(temperature=0, max_tokens=40)


@pytest.fixture
async def decoder(random_byte_gguf: Path) -> AsyncGenerator[Decoder]:
    made = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=4096, max_sequences=8, threads=1))
    yield made
    await made.aclose()


@pytest.fixture
def adapter_gguf(tmp_path: Path) -> Path:
    return write_adapter(tmp_path / "adapter.gguf", Shape(endless=True))


@pytest.fixture
async def adapter(decoder: Decoder, adapter_gguf: Path) -> Adapter:
    return await decoder.load_adapter(adapter_gguf)


async def answers(
    decoder: Decoder,
    adapter: Adapter | None,
    params: SamplingParams = GREEDY,
    prompt: list[int] = PROMPT,
    *,
    count: int = 1,
    is_urgent: bool = False,
) -> list[Sequence]:
    async with aclosing(decoder.fork(prompt, [params] * count, adapter=adapter, is_urgent=is_urgent)) as found:
        return [one async for one in found]


async def tokens(decoder: Decoder, adapter: Adapter | None, params: SamplingParams = GREEDY) -> list[int]:
    (answer,) = await answers(decoder, adapter, params)
    decoder.release(answer)
    return answer.tokens


def with_llama(model: Path, adapter: Path | None, prompt: list[int], count: int, scale: float = 1.0) -> list[int]:
    lora = str(adapter) if adapter is not None else None
    llama = Llama(
        str(model), n_ctx=512, n_threads=1, n_threads_batch=1, flash_attn=True, verbose=False, lora_path=lora, lora_scale=scale
    )  # fmt: skip
    found = list(itertools.islice(llama.generate(prompt, temp=0.0), count))
    llama.close()
    return found


@pytest.mark.parametrize("scale", [1.0, 0.5])
async def test_an_answer_with_an_adapter_is_that_of_llama_with_it(
    decoder: Decoder, random_byte_gguf: Path, adapter_gguf: Path, scale: float
) -> None:
    adapter = await decoder.load_adapter(adapter_gguf, scale=scale)
    found = await tokens(decoder, adapter)
    assert found == with_llama(random_byte_gguf, adapter_gguf, PROMPT, 40, scale)
    assert found != with_llama(random_byte_gguf, None, PROMPT, 40)


async def test_after_an_adapter_the_model_alone_answers_as_before(decoder: Decoder, adapter: Adapter) -> None:
    before = await tokens(decoder, None)
    adapted = await tokens(decoder, adapter)
    assert before != adapted
    assert await tokens(decoder, None) == before
    assert await tokens(decoder, adapter) == adapted


async def test_jobs_with_different_adapters_at_once_answer_as_they_would_alone(
    decoder: Decoder, adapter: Adapter, tmp_path: Path
) -> None:
    other = await decoder.load_adapter(write_adapter(tmp_path / "other.gguf", seed=2))
    params = SamplingParams(temperature=0, max_tokens=100)
    kinds = [None, adapter, other]
    alone = [await tokens(decoder, kind, params) for kind in kinds]
    assert len({tuple(one) for one in alone}) == 3
    together = await asyncio.gather(*(answers(decoder, kind, params, count=2) for kind in kinds * 2))
    for number, found in enumerate(together):
        assert [one.tokens for one in found] == [alone[number % 3]] * 2
        assert all(one.adapter is kinds[number % 3] for one in found)


async def test_a_turn_goes_on_with_the_adapter_of_its_sequence(
    decoder: Decoder, adapter: Adapter, adapter_gguf: Path, random_byte_gguf: Path
) -> None:
    (first,) = await answers(decoder, adapter)
    await tokens(decoder, None)
    second = await decoder.extend(first, list(b" and then"), GREEDY)
    assert second.adapter is adapter
    assert second.prompt_tokens == len(b" and then") + 1
    assert second.tokens == with_llama(random_byte_gguf, adapter_gguf, second.context, 40)


async def test_nothing_read_with_one_adapter_serves_another(decoder: Decoder, adapter: Adapter) -> None:
    """Each has prefixes of its own, also where both have read the same text."""
    longer, read = [*PROMPT, *b"xyz"], []
    await tokens(decoder, None)
    for kind in (adapter, None, adapter):
        (answer,) = await answers(decoder, kind, prompt=longer)
        decoder.release(answer)
        read.append(answer.prompt_tokens)
    assert read == [len(longer), len(b"xyz"), 1]


async def test_an_urgent_answer_with_an_adapter_comes_first(
    decoder: Decoder, adapter: Adapter, urgent_steps: list[int]
) -> None:
    usual = SamplingParams(temperature=0, max_tokens=300)
    urgent = await tokens(decoder, adapter)
    job = asyncio.create_task(answers(decoder, None, usual, count=4))
    while decoder.statistics.running < 4:
        await decoder.next_token_probabilities([1], [1])
    (found,) = await answers(decoder, adapter, is_urgent=True)
    assert found.tokens == urgent
    assert len(urgent_steps) == 1 and urgent_steps[0] <= 40 + 1
    assert [len(one.tokens) for one in await job] == [300] * 4


async def test_a_long_job_with_one_adapter_does_not_hold_up_another(decoder: Decoder, adapter: Adapter) -> None:
    long = asyncio.create_task(answers(decoder, None, SamplingParams(temperature=0, max_tokens=400)))
    while decoder.statistics.running < 1:
        await decoder.next_token_probabilities([1], [1])
    (short,) = await answers(decoder, adapter)
    assert len(short.tokens) == 40
    assert not long.done()
    assert [len(one.tokens) for one in await long] == [400]


async def test_adapters_are_freed_with_the_model(random_byte_gguf: Path, adapter_gguf: Path) -> None:
    for _ in range(3):
        decoder = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=512, max_sequences=2, threads=1))
        adapter = await decoder.load_adapter(adapter_gguf)
        await tokens(decoder, adapter)
        await decoder.aclose()


def one(path: Path) -> Adapter:
    return Adapter(path, 1.0, None)


def test_adapters_take_turns_and_the_longest_waiting_is_next(tmp_path: Path) -> None:
    a, b = one(tmp_path / "a"), one(tmp_path / "b")
    turns = Turns(turn=2)
    assert [turns.choose([None]) for _ in range(3)] == [None] * 3
    assert [turns.choose([None, a, b]) for _ in range(8)] == [a, a, b, b, None, None, a, a]
    assert turns.choose([None]) is None  # nothing to do for `a` and `b`
    assert [turns.choose([b, None]) for _ in range(3)] == [None, b, b]


async def refusal(decoder: Decoder, path: Path, kind: type[ModelError]) -> str:
    """The message, one line that names the file; the decoder goes on after it."""
    with pytest.raises(kind) as caught:
        await decoder.load_adapter(path)
    message = str(caught.value)
    assert str(path) in message
    assert "\n" not in message
    assert len(await tokens(decoder, None)) == 40
    return message


def cut(path: Path, share: float) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: int(share * len(data))])


async def test_a_missing_adapter_is_named(decoder: Decoder, tmp_path: Path) -> None:
    assert "no adapter file" in await refusal(decoder, tmp_path / "nowhere.gguf", ModelNotFound)


@pytest.mark.parametrize("share", [0.01, 0.1, 0.9, 0.999])
async def test_an_adapter_cut_short_is_told_so(decoder: Decoder, adapter_gguf: Path, share: float) -> None:
    cut(adapter_gguf, share)
    assert "cut short" in await refusal(decoder, adapter_gguf, ModelCorrupt)


async def test_what_is_no_adapter_is_told_so(decoder: Decoder, tmp_path: Path, random_byte_gguf: Path) -> None:
    assert "no adapter" in await refusal(decoder, random_byte_gguf, ModelUnsupported)
    text = tmp_path / "adapter.gguf"
    text.write_text("nothing")
    assert "not a GGUF" in await refusal(decoder, text, ModelCorrupt)


async def test_an_adapter_of_another_architecture_is_refused(decoder: Decoder, tmp_path: Path) -> None:
    path = write_adapter(tmp_path / "qwen2.gguf", architecture="qwen2")
    assert "for qwen2 models" in await refusal(decoder, path, ModelUnsupported)


@pytest.mark.parametrize("shape", [Shape(heads=8), Shape(layers=3)])
async def test_an_adapter_of_another_shape_is_refused(decoder: Decoder, tmp_path: Path, shape: Shape) -> None:
    path = write_adapter(tmp_path / "other.gguf", shape)
    assert "wrong base model" in await refusal(decoder, path, ModelUnsupported)


async def test_an_adapter_of_a_larger_model_works_there(tmp_path: Path) -> None:
    shape = Shape(layers=3, heads=6, endless=True)
    model = write_byte_model(tmp_path / "model.gguf", shape)
    path = write_adapter(tmp_path / "adapter.gguf", shape)
    decoder = await Decoder.open(model, ContextSettings(n_ctx=512, max_sequences=2, threads=1))
    try:
        found = await tokens(decoder, await decoder.load_adapter(path))
    finally:
        await decoder.aclose()
    assert found == with_llama(model, path, PROMPT, 40)
