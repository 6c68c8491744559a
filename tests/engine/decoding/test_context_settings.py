"""Settings of the context: what they change, what cannot be combined, and what is done where memory is short."""

import json
import subprocess
import sys
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from tests.random_model import Shape, write_byte_model

from greenroom_engine.decoding import ContextSettings, Decoder, FlashAttention, KvType, SamplingParams
from greenroom_engine.decoding.memory import kv_bytes, machine_memory, usual_context, wanted_context
from greenroom_engine.errors import ModelTooLarge, ModelUnsupported
from greenroom_engine.models import ModelProfile

PROMPT = list(b"def total(prices):\n    return sum(")
SMALL = ContextSettings(n_ctx=512, max_sequences=2, threads=1)


async def first_tokens(path: Path, settings: ContextSettings) -> list[int]:
    decoder = await Decoder.open(path, settings)
    try:
        async with aclosing(decoder.fork(PROMPT, [SamplingParams(temperature=0, max_tokens=30)])) as found:
            return (await anext(found)).tokens
    finally:
        await decoder.aclose()


@pytest.fixture
def blocks_gguf(tmp_path: Path) -> Path:
    """Heads as large as a block of the quantised types."""
    return write_byte_model(tmp_path / "model.gguf", Shape(head_size=32, endless=True))


@pytest.mark.parametrize(("kv_type", "alike"), [(KvType.F16, 0.9999), (KvType.Q8_0, 0.999), (KvType.Q4_0, 0.8)])
async def test_a_quantised_kv_cache_knows_nearly_the_same(blocks_gguf: Path, kv_type: KvType, alike: float) -> None:
    states: list[npt.NDArray[np.float32]] = []
    for settings in (SMALL, replace(SMALL, kv_type=kv_type)):
        decoder = await Decoder.open(blocks_gguf, settings)
        (state,) = await decoder.hidden_states(PROMPT, [len(PROMPT) - 1])
        states.append(state.vector / np.linalg.norm(state.vector))
        await decoder.aclose()
    cosine = float(states[0] @ states[1])
    assert cosine > alike
    assert (cosine == pytest.approx(1, abs=1e-6)) is (kv_type is KvType.F16)


async def test_without_flash_attention_the_answer_is_the_same(blocks_gguf: Path) -> None:
    on, off = [
        await first_tokens(blocks_gguf, replace(SMALL, flash_attention=choice))
        for choice in (FlashAttention.ON, FlashAttention.OFF)
    ]
    assert on[:5] == off[:5]


async def test_layers_are_left_on_the_processor_if_asked(blocks_gguf: Path) -> None:
    assert len(await first_tokens(blocks_gguf, replace(SMALL, gpu_layers=0))) == 30


async def test_a_kv_type_that_does_not_fit_the_model_is_refused_in_a_line(random_byte_gguf: Path) -> None:
    with pytest.raises(ModelUnsupported, match=r"block size 32 does not divide.*Use other settings") as caught:
        await Decoder.open(random_byte_gguf, replace(SMALL, kv_type=KvType.Q8_0))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "wrong",
    [{"n_ctx": 0}, {"max_sequences": 0}, {"threads": -1}, {"gpu_layers": -1},
     {"kv_type": KvType.Q4_0, "flash_attention": FlashAttention.OFF}],
)  # fmt: skip
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"at least|needs flash attention"):
        ContextSettings(**wrong)  # pyright: ignore[reportArgumentType] - one case a time


@pytest.mark.parametrize(("kv_type", "size"), [(KvType.F16, 2.0), (KvType.Q8_0, 34 / 32), (KvType.Q4_0, 18 / 32)])
def test_the_bytes_of_a_kv_cache_are_counted_by_its_type(random_byte_gguf: Path, kv_type: KvType, size: float) -> None:
    profile = ModelProfile.read(random_byte_gguf)
    assert kv_bytes(profile, 1000, kv_type) == 1000 * 2 * 2 * 16 * 2 * size  # layers, heads, their size, key and value


def huge(tmp_path: Path) -> ModelProfile:
    """A model whose keys and values of a token take a 3000th of this machine's memory."""
    profile = ModelProfile.read(write_byte_model(tmp_path / "model.gguf", Shape(endless=True, context_length=4096)))
    return replace(profile, kv_bytes_per_token=machine_memory() // 3000)


def test_what_a_quantised_cache_saves_becomes_context(tmp_path: Path) -> None:
    profile = replace(huge(tmp_path), kv_bytes_per_token=machine_memory() // 40_000)
    f16, q8, q4 = (usual_context(profile, 32, kv_type) for kv_type in KvType)
    assert f16 < q8 < q4 <= wanted_context(profile, 32)
    assert f16 == pytest.approx(10_000, rel=0.01)
    assert q8 == pytest.approx(f16 * 64 / 34, rel=0.01)


async def test_a_context_that_has_to_be_smaller_than_usual_is_told(tmp_path: Path) -> None:
    decoder = await Decoder.open(huge(tmp_path), ContextSettings(threads=1))
    await decoder.aclose()
    assert decoder.context_length == 1024
    assert "holds 1,024 tokens instead of 28,672" in decoder.notice


async def test_a_context_of_usual_size_needs_no_word(random_byte_gguf: Path) -> None:
    for settings in (SMALL, ContextSettings(threads=1)):
        decoder = await Decoder.open(random_byte_gguf, settings)
        await decoder.aclose()
        assert decoder.notice == ""


async def test_a_size_that_was_asked_for_is_never_made_smaller(tmp_path: Path) -> None:
    with pytest.raises(ModelTooLarge, match=r"4,096 tokens.*smaller context"):
        await Decoder.open(huge(tmp_path), ContextSettings(n_ctx=4096, threads=1))


async def test_a_model_for_which_no_context_at_all_fits_is_refused(tmp_path: Path) -> None:
    profile = replace(huge(tmp_path), kv_bytes_per_token=machine_memory())
    with pytest.raises(ModelTooLarge, match="smaller context"):
        await Decoder.open(profile, ContextSettings(threads=1))


IN_LITTLE_MEMORY = """
import asyncio, json, resource, sys
from pathlib import Path
from greenroom_engine.decoding import ContextSettings, Decoder, SamplingParams
from greenroom_engine.errors import ModelError

path, room, cells = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) or None
# What the libraries need once is taken before.
Decoder(path, ContextSettings(n_ctx=256, max_sequences=1, threads=1))
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + room, used + room))

async def main():
    try:
        decoder = await Decoder.open(path, ContextSettings(n_ctx=cells, threads=1))
    except ModelError as error:
        return {"error": type(error).__name__, "message": str(error)}
    params = [SamplingParams(seed=seed, max_tokens=20) for seed in range(40)]
    lengths = [len(one.tokens) async for one in decoder.fork([1, 2, 3], params)]
    return {"notice": decoder.notice, "cells": decoder.statistics.cells, "lengths": lengths}

found = asyncio.run(main())
print(json.dumps(found), flush=True)
import os
os._exit(0)  # interpreters may fail to shut down in so little memory
"""


def in_little_memory(model: Path, room: int, cells: int = 0) -> dict[str, object]:
    """What opening and using `model` gives in a process that may take `room` more bytes."""
    command = [sys.executable, "-c", IN_LITTLE_MEMORY, str(model), str(room), str(cells)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_where_memory_runs_out_the_context_gets_smaller_unless_its_size_was_asked_for(tmp_path: Path) -> None:
    # 32 layers of 8 heads of 32: 32 KB a token, 940 MB for the usual 28,672
    shape = Shape(layers=32, heads=8, kv_heads=8, head_size=32, context_length=4096, endless=True)
    model = write_byte_model(tmp_path / "model.gguf", shape)
    found = in_little_memory(model, 600 << 20)
    assert found["cells"] == 7_168
    assert "holds 7,168 tokens instead of 28,672, and up to 16 answers" in str(found["notice"])
    assert found["lengths"] == [20] * 40

    refused = in_little_memory(model, 600 << 20, 28_672)
    assert refused["error"] == "ModelTooLarge"
    assert "28,672 tokens" in str(refused["message"])
    assert "Use a smaller context" in str(refused["message"])
