"""llama-server's own API, as recorded from a real one (``tests/with_llama_server`` asks a real one)."""

import asyncio
import json
import math
from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.engine.remote import scenarios
from tests.engine.remote.loopback import begin_stream, event, reply, sent, server
from tests.engine.remote.recording import path_of, replayed
from tests.engine.remote.scenarios import CONVERSATION, GREEDY, QUESTION

from greenroom_engine.decoding import FinishReason, SamplingParams
from greenroom_engine.local_model import LocalModel
from greenroom_engine.remote import RemoteModel


@asynccontextmanager
async def opened(url: str) -> AsyncGenerator[RemoteModel]:
    model = await RemoteModel.open(url)
    try:
        yield model
    finally:
        await model.aclose()


def requests(name: str, path: str) -> list[dict[str, Any]]:
    """The bodies of a recording that went to ``path``, the probe at the beginning left out."""
    exchanges = json.loads(path_of(name).read_text())["exchanges"]
    return [each["request"] for each in exchanges if each["path"] == path and each["request"].get("n_cmpl") != 0]


async def test_candidates_that_differ_in_their_seeds_share_one_reading_of_the_prompt() -> None:
    async with replayed("candidates") as url, opened(url) as model:
        found = await scenarios.candidates(model)
        assert (model.server, model.context_length) == ("llama-server b0-unknown, 4 slots", 512)
    alone, together = requests("candidates", "/completion")
    assert (alone["temperature"], alone["seed"], "n_cmpl" in alone) == (0.0, 5, False)
    assert (together["seed"], together["n_cmpl"]) == (6, 3)
    assert [one.finish for one in found] == [FinishReason.LENGTH] * 4
    assert len({one.text for one in found}) == 4
    read = [one.prompt_tokens for one in found]
    assert read[0] == read[1] > 0
    assert read[2:] == [0, 0]
    assert model.statistics.prompt_tokens == read[0] + read[1]
    assert model.statistics.generated_tokens == 4 * 16
    assert model.statistics.running == 0


async def test_tokens_and_log_probabilities_are_the_servers() -> None:
    """Summed up anew from the recorded stream."""
    async with replayed("candidates") as url, opened(url) as model:
        greedy = (await scenarios.candidates(model))[0]
    exchanges = json.loads(path_of("candidates").read_text())["exchanges"]
    stream = next(each["sent"] for each in exchanges if (each["request"] or {}).get("seed") == GREEDY.seed)
    events = [json.loads(line[5:]) for line in stream.splitlines() if line.startswith("data:")]
    tokens = [token for each in events for token in each.get("completion_probabilities", ())]
    assert greedy.tokens == [token["id"] for token in tokens]
    assert greedy.sampled == len(tokens)
    assert math.isclose(greedy.total_logprob, sum(token["logprob"] for token in tokens))


async def test_the_recorded_greedy_candidate_is_the_local_models(random_qwen2_gguf: Path) -> None:
    async with replayed("candidates") as url, opened(url) as model:
        remote = (await scenarios.candidates(model))[0]
    local = LocalModel.load(random_qwen2_gguf)
    try:
        async with aclosing(local.ask(CONVERSATION, QUESTION, [GREEDY])) as answers:
            here = await anext(answers)
    finally:
        await local.aclose()
    assert remote.text == here.text
    assert remote.prompt_tokens == here.prompt_tokens


async def test_an_answer_is_complete_where_our_rule_says_so() -> None:
    async with replayed("curt") as url, opened(url) as model:
        found = await scenarios.curt(model)
    assert all(one.finish is FinishReason.STOP and 12 <= len(one.text) < 40 for one in found)


async def test_the_token_that_ends_an_answer_counts_for_its_probability_only() -> None:
    async with replayed("turn") as url, opened(url) as model:
        first, _ = await scenarios.turn(model)
    assert (first.text, first.finish) == ("return", FinishReason.STOP)
    assert first.sampled == len(first.tokens) + 1


async def test_a_further_turn_reads_only_what_is_new() -> None:
    async with replayed("turn") as url, opened(url) as model:
        first, second = await scenarios.turn(model)
    assert 0 < second.prompt_tokens < first.prompt_tokens


async def test_a_gap_is_filled() -> None:
    async with replayed("gap") as url, opened(url) as model:
        found = await scenarios.gap(model)
    (asked,) = requests("gap", "/infill")
    assert (asked["input_prefix"], asked["input_suffix"]) == (scenarios.BEFORE, scenarios.AFTER)
    assert asked["input_extra"] == [{"filename": "triple.py", "text": scenarios.EXTRA[0].text}]
    assert (asked["n_cmpl"], asked["t_max_predict_ms"]) == (2, 60_000)
    assert [one.sampled > 0 for one in found] == [True, True]


async def test_an_older_server_gets_a_request_per_candidate() -> None:
    """It takes no notice of ``n_cmpl``."""

    async def respond(path: str, body: bytes, writer: asyncio.StreamWriter) -> None:
        match path.partition("?")[0]:
            case "/v1/models":
                return reply(writer, b'{"data": [{"id": "one", "owned_by": "llamacpp"}]}')
            case "/props":
                return reply(writer, b'{"total_slots": 8, "default_generation_settings": {"n_ctx": 512}}')
            case "/apply-template":
                return reply(writer, b'{"prompt": "?"}')
            case _ if json.loads(body).get("stream"):
                end = {"stop": True, "stop_type": "limit", "tokens_predicted": 1, "timings": {"prompt_n": 5}}
                whole = sent({"content": "x", "stop": False}) + sent(end)
                return reply(writer, whole, kind="text/event-stream")
            case _:
                return reply(writer, b'{"content": ""}')

    async with server(respond) as (url, asked), opened(url) as model:
        found = await scenarios.candidates(model)
    assert [one.text for one in found] == ["x"] * 4
    assert [body["seed"] for body in asked.bodies if body.get("stream")] == [5, 6, 7, 8]
    assert not any("n_cmpl" in body for body in asked.bodies if body.get("stream"))
    assert model.statistics.prompt_tokens == 20


@pytest.mark.parametrize("missing", ["/props", "/apply-template"])
async def test_a_server_without_the_api_is_spoken_to_as_any_other(missing: str) -> None:
    async def respond(path: str, _body: bytes, writer: asyncio.StreamWriter) -> None:
        where = path.partition("?")[0]
        if where == missing:
            return reply(writer, b"<html>", 404, "text/html")
        if where == "/v1/models":
            return reply(writer, b'{"data": [{"id": "one", "owned_by": "llamacpp", "meta": {"n_ctx": 99}}]}')
        if where == "/props":
            return reply(writer, b'{"total_slots": 8, "default_generation_settings": {"n_ctx": 512}}')
        return reply(writer, event("hello", "stop"), kind="text/event-stream")

    async with server(respond) as (url, _), opened(url) as model:
        assert (model.server, model.context_length) == ("an OpenAI-compatible server", 99)
        found = await scenarios.candidates(model)
    assert [one.text for one in found] == ["hello"] * 4


async def test_no_more_is_asked_for_at_once_than_there_are_slots() -> None:
    """The others wait here, where no silence can be taken for a fault."""
    open_now = most = 0

    async def respond(path: str, body: bytes, writer: asyncio.StreamWriter) -> None:
        nonlocal open_now, most
        where = path.partition("?")[0]
        if where == "/v1/models":
            return reply(writer, b'{"data": [{"id": "one", "owned_by": "llamacpp"}]}')
        if where == "/props":
            return reply(writer, b'{"total_slots": 2, "default_generation_settings": {"n_ctx": 512}}')
        if where == "/apply-template":
            return reply(writer, b'{"prompt": "?"}')
        asked = json.loads(body)
        if asked.get("n_cmpl") == 0:
            return reply(writer, b'{"error": {"message": "Field \'n_cmpl\': must be more"}}', 400)
        count = asked.get("n_cmpl", 1)
        open_now += count
        most = max(most, open_now)
        begin_stream(writer)
        await writer.drain()
        open_now -= count
        for index in range(count):
            writer.write(sent({"index": index, "stop": True, "stop_type": "eos"}))
        return writer.close()

    async with server(respond) as (url, asked), opened(url) as model:
        many = [SamplingParams(seed=seed) for seed in range(7)]
        found = [one async for one in model.ask(CONVERSATION, QUESTION, many)]
    assert len(found) == 7
    assert most == 2
    assert [body.get("n_cmpl", 1) for body in asked.bodies if body.get("stream")] == [2, 2, 2, 1]
