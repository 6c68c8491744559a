"""Against a real llama-server: building one takes longer than all other tests, so these have a command of their own.

``scripts/llama-server && .venv/bin/python -m pytest tests/with_llama_server``
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from tests.engine.remote import scenarios
from tests.engine.remote.llama_server import built, running
from tests.engine.remote.scenarios import CONVERSATION, GREEDY, QUESTION, SAMPLED

from greenroom_engine.decoding import SamplingParams
from greenroom_engine.errors import PromptTooLong, RemoteRefused
from greenroom_engine.local_model import LocalModel
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.remote import RemoteModel


@asynccontextmanager
async def opened(url: str) -> AsyncGenerator[RemoteModel]:
    model = await RemoteModel.open(url)
    try:
        yield model
    finally:
        await model.aclose()


@asynccontextmanager
async def real(model: Path, port: int, *arguments: str) -> AsyncGenerator[RemoteModel]:
    program = built()
    assert program is not None, "run scripts/llama-server first"
    async with running(program, model, port, *arguments) as url, opened(url) as remote:
        yield remote


async def test_a_real_server_writes_what_the_local_model_writes(random_qwen2_gguf: Path, unused_tcp_port: int) -> None:
    """The greedy candidate, while others are written beside it; it is up while it loads its model."""
    longer = replace(GREEDY, max_tokens=48)
    async with real(random_qwen2_gguf, unused_tcp_port, "-np", "4", "-c", "2048") as model:
        params = [longer, *(replace(each, max_tokens=48) for each in SAMPLED)]
        found = scenarios.in_order([one async for one in model.ask(CONVERSATION, QUESTION, params)])
    local = LocalModel.load(random_qwen2_gguf)
    try:
        async with aclosing(local.ask(CONVERSATION, QUESTION, [longer])) as answers:
            here = await anext(answers)
    finally:
        await local.aclose()
    assert found[0].text == here.text


@pytest.mark.parametrize("how", ["complete", "left"])
async def test_a_real_server_stops_writing(random_qwen2_gguf: Path, unused_tcp_port: int, how: str) -> None:
    """When all answers are complete by our rule, or when the caller leaves after the first."""
    endless = [SamplingParams(seed=seed, max_tokens=400) for seed in range(3)]
    async with real(random_qwen2_gguf, unused_tcp_port, "-np", "4", "-c", "2048") as model:
        if how == "complete":
            model.dialect = scenarios.Curt()
            assert len([one async for one in model.ask(CONVERSATION, QUESTION, endless)]) == 3
        else:
            params = [replace(GREEDY, max_tokens=1), *endless]
            async with aclosing(model.ask(CONVERSATION, QUESTION, params)) as answers:
                await anext(answers)
        held = await _when_idle(unused_tcp_port)
        assert model.statistics.running == 0
    assert 0 < held < 250  # prompt and answer, which would be over 400 at its end


async def _when_idle(port: int) -> int:
    """The most tokens that a slot holds, once none is writing any more."""
    async with asyncio.timeout(30), httpx.AsyncClient() as http:
        while True:
            slots = (await http.get(f"http://127.0.0.1:{port}/slots")).json()
            if not any(slot["is_processing"] for slot in slots):
                return max(slot.get("n_prompt_tokens", 0) for slot in slots)
            await asyncio.sleep(0.01)


async def test_a_real_server_says_what_it_cannot_do(random_byte_gguf: Path, unused_tcp_port: int) -> None:
    async with real(random_byte_gguf, unused_tcp_port, "-np", "1", "-c", "512") as model:
        with pytest.raises(RemoteRefused, match="cannot fill in the middle"):
            await model.infill("a", "b", [], [GREEDY])
        with pytest.raises(PromptTooLong) as caught:
            async with aclosing(model.ask([Message(Role.USER, "x" * 2000)], QUESTION, [GREEDY])) as answers:
                await anext(answers)
    assert caught.value.needed > 2000
    assert caught.value.available == 512
