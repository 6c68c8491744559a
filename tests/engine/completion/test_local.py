"""Completion by real models: the embedded one, which fills gaps, and random ones in other roles."""

import asyncio
import inspect
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests import random_model

from greenroom_engine.completion import Completer, CompletionRequest, ContextChunk, LocalCompleter, Nothing
from greenroom_engine.completion.local import until_control
from greenroom_engine.decoding import ContextSettings, Decoder, FinishReason, Sequence, Vocabulary, stopping
from greenroom_engine.decoding.llama_native import LlamaModel
from greenroom_engine.errors import CompletionUnavailable
from greenroom_engine.local_model import LocalModel

DEFINITION = 'def evens(numbers: list[int]) -> list[int]:\n    """Return the even numbers in numbers."""\n'
HALF = DEFINITION + "    return [n for n in numbers if n % 2"


@pytest.fixture
async def model() -> AsyncIterator[LocalModel]:
    made = LocalModel.load(None)
    yield made
    await made.aclose()


async def test_the_embedded_model_fills_a_gap(model: LocalModel) -> None:
    completer: Completer = LocalCompleter(model)
    found = await completer.complete(CompletionRequest(HALF, "]\n"))
    assert [each.text for each in found.items] == [" == 0"]
    assert found.nothing is None
    assert found.items[0].finish is FinishReason.STOP
    assert found.items[0].logprob < 0


async def test_alternatives_differ_and_the_likeliest_guess_comes_first(model: LocalModel) -> None:
    completer = LocalCompleter(model)
    request = CompletionRequest(DEFINITION + "    ", "\n", alternatives=8)
    found = await completer.complete(request)
    texts = [each.text for each in found.items]
    assert 1 < len(texts) == len(set(texts))
    alone = await completer.complete(CompletionRequest(request.before, request.after))
    assert texts[0] == alone.items[0].text


async def test_nothing_comes_with_its_reason(model: LocalModel) -> None:
    found = await LocalCompleter(model).complete(CompletionRequest(HALF + " == 0", "]\n"))
    assert not found.items
    assert found.nothing in (Nothing.BLANK, Nothing.REST_OF_LINE, Nothing.SYNTAX)


async def test_typing_reads_a_token_or_two_per_key(tmp_path: Path, test_assets: Path) -> None:
    """200 keys in the middle of a real file, another file beside it."""
    path = tmp_path / "coder.gguf"
    shape = random_model.Shape(context_length=4096)
    random_model.write_from_vocabulary(path, test_assets / "ggml-vocab-deepseek-coder.gguf", shape)
    model = LocalModel(Decoder(path, ContextSettings(n_ctx=8192, max_sequences=4)))
    completer = LocalCompleter(model)
    source = inspect.getsource(random_model)
    other = ContextChunk("stopping.py", inspect.getsource(stopping)[:1500])
    at = source.index("def _dimensions")
    length = read = 0
    for key in range(200):
        request = CompletionRequest(source[: at + key], source[at + 400 :], chunks=(other,), max_tokens=2, max_lines=1)
        found = await completer.complete(request)
        length += found.prompt_tokens
        read += found.read_tokens
    await model.aclose()
    assert length > 200 * 1000
    assert read < 0.1 * length


def test_a_familys_own_control_token_ends_an_infill(test_assets: Path) -> None:
    native = LlamaModel(test_assets / "ggml-vocab-starcoder.gguf", vocab_only=True)
    vocabulary = Vocabulary(native)
    (separator,) = vocabulary.encode("<file_sep>", special=True)
    tokens = [*vocabulary.encode("x = 1"), separator, *vocabulary.encode("other.py")]
    text = "x = 1other.py"  # as the decoder has it
    cut = until_control(Sequence(1, [], tokens=tokens, text=text, finish=FinishReason.LENGTH), vocabulary)
    whole = until_control(Sequence(1, [], tokens=tokens[:1], text="x", finish=FinishReason.LENGTH), vocabulary)
    ends = vocabulary.ends_generation(separator)
    native.close()
    assert cut == ("x = 1", FinishReason.STOP)
    assert whole == ("x", FinishReason.LENGTH)
    assert not ends


async def test_a_model_without_gaps_is_asked_by_chat(random_qwen2_gguf: Path) -> None:
    model = LocalModel(Decoder(random_qwen2_gguf, ContextSettings(n_ctx=2048, max_sequences=2)))
    found = await LocalCompleter(model).complete(CompletionRequest("x = ", "\n", max_tokens=8))
    await model.aclose()
    assert found.nothing is Nothing.NO_CODE  # of random weights


async def test_a_model_that_can_neither_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = random_model.write_byte_model(tmp_path / "plain.gguf", chat_template=None)
    model = LocalModel(Decoder(path, ContextSettings(n_ctx=256, max_sequences=1)))
    with pytest.raises(CompletionUnavailable, match=r"no tokens to fill gaps.*no chat template.*Use a code model"):
        LocalCompleter(model)
    await model.aclose()


async def test_a_cancelled_completion_stops_the_model(model: LocalModel) -> None:
    completer = LocalCompleter(model)
    for number in range(5):
        task = asyncio.create_task(completer.complete(CompletionRequest(DEFINITION, "\n", alternatives=8)))
        await asyncio.sleep(0.004 * number)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    again = await completer.complete(CompletionRequest(HALF, "]\n"))
    assert [each.text for each in again.items] == [" == 0"]
    await model.decoder.next_token_probabilities([1], [1])
    assert (model.statistics.running, model.statistics.cells_used) == (0, 0)
