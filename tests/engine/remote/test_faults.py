"""Servers that are slow, busy, broken or somewhere else, and what is said of them."""

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from tests.engine.remote.loopback import Asked, begin_stream, event, models, reply, sent, server
from tests.engine.remote.scenarios import AFTER, BEFORE, CONVERSATION, EXTRA, GREEDY, QUESTION

from greenroom_engine.decoding import FinishReason, SamplingParams, Sequence
from greenroom_engine.errors import RemoteError, RemoteNonsense, RemoteRefused, RemoteUnavailable
from greenroom_engine.remote import Patience, RemoteModel

Answer = Callable[[bytes, asyncio.StreamWriter], Awaitable[None] | None]
IMPATIENT = Patience(connect=5, silence=0.2, busy=2, loading=1.5)


@asynccontextmanager
async def opened(answer: Answer, patience: Patience | None = None) -> AsyncGenerator[tuple[RemoteModel, Asked]]:
    """A model of a server that answers everything but the list of its models by ``answer``."""

    async def respond(path: str, body: bytes, writer: asyncio.StreamWriter) -> None:
        if path.endswith("/models"):
            return models(writer)
        if (later := answer(body, writer)) is not None:
            await later
        return None

    async with server(respond) as (url, asked):
        model = await RemoteModel.open(url, patience=patience)
        try:
            yield model, asked
        finally:
            await model.aclose()


async def ask(model: RemoteModel, count: int = 1) -> list[Sequence]:
    params = [SamplingParams(seed=seed, max_tokens=64) for seed in range(count)]
    return [one async for one in model.ask(CONVERSATION, QUESTION, params)]


def streamed(writer: asyncio.StreamWriter, *parts: bytes) -> None:
    begin_stream(writer)
    for part in parts:
        writer.write(part)
    writer.close()


@pytest.mark.parametrize(
    ("parts", "error", "says"),
    [
        ([event("a")], RemoteNonsense, "without saying why"),
        ([event("a"), sent({"error": {"message": "out of\nmemory"}})], RemoteRefused, "with an error: out of memory"),
        ([b"data: \xff\xfe\n\n"], RemoteNonsense, "no event"),
        ([b"data: [1, 2]\n\n"], RemoteNonsense, "no event"),
        ([b"data: {" + b"[" * 100_000 + b"\n\n"], RemoteNonsense, "no event"),
        ([b"data: " + b"x" * (1 << 20)] * 5, RemoteNonsense, "a line without an end"),
    ],
    ids=["cut short", "error", "not UTF-8", "no object", "nested", "endless line"],
)
async def test_a_broken_stream_is_said(parts: list[bytes], error: type[RemoteError], says: str) -> None:
    async with opened(lambda _body, writer: streamed(writer, *parts)) as (model, _):
        with pytest.raises(error, match=says) as caught:
            await ask(model, count=2)
        assert model.statistics.running == 0
    assert "\n" not in str(caught.value)


async def test_text_that_is_cut_within_a_character_comes_whole() -> None:
    data = b'data: {"choices": [{"delta": {"content": "\xc3\xa9t\xc3\xa9"}, "finish_reason": "stop"}]}\r\n\r\n'

    async def answer(_body: bytes, writer: asyncio.StreamWriter) -> None:
        begin_stream(writer)
        for at in range(len(data)):
            writer.write(data[at : at + 1])
            await writer.drain()
        writer.close()

    async with opened(answer) as (model, _):
        (one,) = await ask(model)
    assert one.text == "été"


async def test_silence_is_said() -> None:
    async def answer(_body: bytes, writer: asyncio.StreamWriter) -> None:
        begin_stream(writer)
        writer.write(event("a"))
        await asyncio.get_running_loop().create_future()

    async with opened(answer, IMPATIENT) as (model, _):
        with pytest.raises(RemoteUnavailable, match="silent for too long"):
            await ask(model)


async def test_a_request_that_was_received_is_not_sent_again() -> None:
    async with opened(lambda _body, writer: writer.close()) as (model, asked):
        with pytest.raises(RemoteUnavailable, match="broke"):
            await ask(model)
    assert len(asked.bodies) == 1


@pytest.mark.parametrize("after", ["0", format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)])
@pytest.mark.parametrize("status", [429, 503])
async def test_a_busy_server_is_asked_again_when_it_says(status: int, after: str) -> None:
    refused = iter([True, True])

    def answer(_body: bytes, writer: asyncio.StreamWriter) -> None:
        if next(refused, False):
            return reply(writer, b"{}", status, head=f"Retry-After: {after}\r\n")
        return streamed(writer, event("a", "stop"))

    async with opened(answer) as (model, asked):
        (one,) = await ask(model)
    assert one.text == "a"
    assert len(asked.bodies) == 3


@pytest.mark.parametrize(
    ("status", "head", "says"),
    [
        (429, "Retry-After: 3600\r\n", "in 3600 s"),
        (429, "", "busy .status 429.: slow down"),
        (503, "Retry-After: soon\r\n", "busy .status 503.: slow down"),
    ],
)
async def test_a_server_that_is_busy_for_long_is_not_waited_for(status: int, head: str, says: str) -> None:
    async with opened(lambda _body, writer: reply(writer, b'{"message": "slow down"}', status, head=head)) as (
        model,
        _,
    ):
        with pytest.raises(RemoteUnavailable, match=says):
            await ask(model)


@pytest.mark.parametrize("ready", [True, False])
async def test_a_server_that_loads_its_model_is_waited_for(ready: bool) -> None:
    loading = iter([True]) if ready else iter(lambda: True, False)

    async def respond(_path: str, _body: bytes, writer: asyncio.StreamWriter) -> None:
        if next(loading, False):
            return reply(writer, b'{"error": {"code": 503, "message": "Loading model"}}', 503)
        return models(writer)

    async with server(respond) as (url, _):
        if ready:
            await (await RemoteModel.open(url, patience=IMPATIENT)).aclose()
        else:
            with pytest.raises(RemoteUnavailable, match="still loading its model after 2 s"):
                await RemoteModel.open(url, patience=IMPATIENT)


async def test_a_redirection_is_not_followed() -> None:
    """The key would go along."""

    async def respond(_path: str, _body: bytes, writer: asyncio.StreamWriter) -> None:
        reply(writer, b"", 307, head="Location: https://elsewhere.example/v1/models?token=abc\r\n")

    async with server(respond) as (url, asked):
        with pytest.raises(RemoteRefused, match=r"to elsewhere\.example") as caught:
            await RemoteModel.open(url)
    assert "abc" not in str(caught.value)
    assert len(asked.heads) == 1


async def test_the_key_is_in_no_log_and_no_message(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """At the most talkative level of everything that is involved."""
    monkeypatch.setenv("GREENROOM_API_KEY", "s3cret")
    caplog.set_level(logging.DEBUG)
    said: list[str] = []
    for status in (200, 401, 500):
        async with opened(lambda _body, writer, status=status: reply(writer, b"{}", status)) as (model, asked):
            with pytest.raises(RemoteError) as caught:
                await ask(model)
            said += [str(caught.value), repr(caught.value), repr(model), repr(vars(model))]
            assert "Bearer s3cret" in asked.heads[-1]
    assert caplog.records
    assert "s3cret" not in caplog.text + "".join(said)


async def test_a_key_that_no_header_can_hold_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GREENROOM_API_KEY", "s3crét\n1")
    with pytest.raises(RemoteRefused, match="GREENROOM_API_KEY holds characters") as caught:
        await RemoteModel.open("http://127.0.0.1:9/v1")
    assert "s3cr" not in str(caught.value)


async def test_a_password_in_the_address_is_refused_and_not_shown() -> None:
    with pytest.raises(RemoteRefused, match="must not hold a password") as caught:
        await RemoteModel.open("http://me:s3cret@127.0.0.1:9/v1")
    assert "s3cret" not in str(caught.value)


async def test_a_model_without_a_chat_template_is_asked_plainly_from_then_on() -> None:
    """vLLM's words for a base model."""
    said = b'{"error": {"message": "you must provide a chat template if the tokenizer does not define one."}}'

    def answer(body: bytes, writer: asyncio.StreamWriter) -> None:
        if "messages" in json.loads(body):
            return reply(writer, said, 400)
        choice = {"text": "x = 1\n", "finish_reason": "length", "logprobs": {"token_logprobs": [-0.25, -0.75]}}
        return streamed(writer, sent({"choices": [choice], "usage": {"prompt_tokens": 12}}))

    async with opened(answer) as (model, asked):
        found = await ask(model, count=3)
        await ask(model)
    assert [(one.text, one.finish) for one in found] == [("x = 1\n", FinishReason.LENGTH)] * 3
    assert found[0].logprob == -0.5
    assert model.statistics.prompt_tokens == 4 * 12
    plain = [body["prompt"] for body in asked.bodies if "prompt" in body]
    assert len(plain) == 4
    assert len(asked.bodies) == 3 + 4
    assert plain[0] == ("You write Python.\n\n### Instruction:\nWrite f(x), which doubles x.\n\n### Response:\n")


async def test_what_one_answer_finds_missing_the_others_do_without() -> None:
    """They are all asked for before the first refusal."""

    def answer(body: bytes, writer: asyncio.StreamWriter) -> None:
        if json.loads(body).get("logprobs"):
            return reply(writer, b'{"error": {"message": "logprobs is not supported"}}', 400)
        return streamed(writer, event("a", "stop"))

    async with opened(answer) as (model, asked):
        assert [one.text for one in await ask(model, count=4)] == ["a"] * 4
        await ask(model)
    assert len(asked.bodies) == 4 + 4 + 1


async def test_a_gap_is_filled_by_a_completion_with_a_suffix() -> None:
    def answer(body: bytes, writer: asyncio.StreamWriter) -> None:
        choice = {"text": str(json.loads(body)["seed"]), "finish_reason": "stop"}
        streamed(writer, sent({"choices": [choice]}))

    params = [SamplingParams(seed=seed) for seed in (3, 1, 2)]
    async with opened(answer) as (model, asked):
        found = await model.infill(BEFORE, AFTER, EXTRA, params)
    assert [one.text for one in found] == ["3", "1", "2"]
    assert asked.bodies[0]["suffix"] == AFTER
    assert asked.bodies[0]["prompt"] == f"# triple.py\n{EXTRA[0].text}\n\n{BEFORE}"


@pytest.mark.parametrize(
    ("status", "said"), [(400, b'{"message": "suffix is not currently supported"}'), (404, b"{}"), (501, b"{}")]
)
async def test_a_server_that_cannot_fill_a_gap_is_said(status: int, said: bytes) -> None:
    async with opened(lambda _body, writer: reply(writer, said, status)) as (model, _):
        with pytest.raises(RemoteRefused, match="cannot fill in the middle"):
            await model.infill(BEFORE, AFTER, [], [GREEDY])
