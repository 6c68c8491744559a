"""A model behind a URL: a real server of llama-cpp-python's, and servers that misbehave."""

import asyncio
import json
import sys
from contextlib import aclosing
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from tests.engine.remote.loopback import event, models, reply, server

from greenroom_engine.decoding import FinishReason, SamplingParams, Sequence
from greenroom_engine.errors import RemoteError, RemoteNonsense, RemoteRefused, RemoteUnavailable
from greenroom_engine.prompts.dialect import Question
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.remote import RemoteModel
from greenroom_engine.remote.key import key_for

ANSWER = "```python\ndef f():\n    return 1\n```"
CONVERSATION = [Message(Role.USER, "Write f.")]
QUESTION = cast(Question, SimpleNamespace())


async def answers(model: RemoteModel, count: int = 1) -> list[Sequence]:
    params = [SamplingParams(seed=seed, max_tokens=64) for seed in range(count)]
    async with aclosing(model.ask(CONVERSATION, QUESTION, params)) as found:
        return [one async for one in found]


async def test_a_real_server_answers(random_qwen2_gguf: Path, unused_tcp_port: int) -> None:
    """llama-cpp-python's own OpenAI-compatible server, with real vocabulary and template, and random weights."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "llama_cpp.server", "--model", str(random_qwen2_gguf), "--host", "127.0.0.1"),
        *("--port", str(unused_tcp_port), "--n_ctx", "1024", "--interrupt_requests", "false"),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        model = await opened(f"http://127.0.0.1:{unused_tcp_port}/v1")
        try:
            found = await answers(model, count=3)
            again = await model.go_on(
                found[0], CONVERSATION, found[0].text, Message(Role.USER, "Again."), QUESTION, SamplingParams()
            )
        finally:
            await model.aclose()
    finally:
        process.terminate()
        await process.wait()
    assert all(one.text for one in (*found, again))
    assert all(one.finish in (FinishReason.LENGTH, FinishReason.STOP) for one in found)
    assert model.statistics.generated_tokens > 0
    assert model.statistics.running == 0


async def opened(url: str) -> RemoteModel:
    """The model, as soon as the server is up."""
    for _ in range(100):
        try:
            return await RemoteModel.open(url)
        except RemoteUnavailable:
            await asyncio.sleep(0.3)
    raise AssertionError("the server did not come up")


async def test_log_probabilities_and_the_models_name_and_context() -> None:
    async def respond(path: str, _body: bytes, writer: asyncio.StreamWriter) -> None:
        if path.endswith("/models"):
            return models(writer)
        body = event("```python\n", logprob=-0.5) + event("x = 1\n", logprob=-1.5) + event("", "stop")
        return reply(writer, body + b"data: [DONE]\n\n", kind="text/event-stream")

    async with server(respond) as (url, asked):
        model = await RemoteModel.open(f"{url}#two")
        (one,) = await answers(model)
        await model.aclose()
    assert (one.text, one.logprob, one.finish) == ("```python\nx = 1\n", -1.0, FinishReason.STOP)
    assert asked.bodies[0]["model"] == "two"
    assert asked.bodies[0]["messages"] == [{"role": "user", "content": "Write f."}]


async def test_a_complete_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The block is closed: the connection goes, and with it the server's work."""
    gone = asyncio.Event()

    async def respond(path: str, _body: bytes, writer: asyncio.StreamWriter) -> None:
        if path.endswith("/models"):
            return models(writer)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + event(ANSWER + "\n"))
        await writer.drain()
        while not writer.is_closing():
            writer.write(event(" and so on"))
            try:
                await writer.drain()
            except OSError:
                break
            await asyncio.sleep(0.01)
        gone.set()
        return None

    async with server(respond) as (url, _):
        model = await RemoteModel.open(url)
        (one,) = await answers(model)
        await asyncio.wait_for(gone.wait(), 10)
        await model.aclose()
    assert one.text.startswith(ANSWER)


async def test_a_server_without_log_probabilities_is_asked_without() -> None:
    async def respond(path: str, body: bytes, writer: asyncio.StreamWriter) -> None:
        if path.endswith("/models"):
            return models(writer)
        if json.loads(body).get("logprobs"):
            return reply(writer, b'{"error": {"message": "logprobs is not supported"}}', 400)
        return reply(writer, event("hello", "stop"), kind="text/event-stream")

    async with server(respond) as (url, asked):
        model = await RemoteModel.open(url)
        (one,) = await answers(model)
        await answers(model)
        await model.aclose()
    assert one.text == "hello"
    assert len(asked.bodies) == 3


@pytest.mark.parametrize(
    ("status", "kind", "body", "error", "says"),
    [
        (200, "text/html", b"<!doctype html><p>hello", RemoteNonsense, "a web page"),
        (200, "application/json", b"[1, 2", RemoteNonsense, "something else"),
        (401, "application/json", b"{}", RemoteRefused, "GREENROOM_API_KEY"),
        (404, "text/plain", b"no such page", RemoteRefused, "usually ends in /v1"),
        (500, "application/json", b'{"error": {"message": "out of\\nmemory"}}', RemoteRefused, "out of memory"),
    ],
)
@pytest.mark.parametrize("where", ["/models", "/chat/completions"])
async def test_what_is_no_answer_is_said_in_one_line(
    where: str, status: int, kind: str, body: bytes, error: type[RemoteError], says: str
) -> None:
    async def respond(path: str, _body: bytes, writer: asyncio.StreamWriter) -> None:
        if path.endswith(where):
            return reply(writer, body, status, kind)
        return models(writer)

    async with server(respond) as (url, _):
        with pytest.raises(error, match=says) as caught:
            model = await RemoteModel.open(url)
            try:
                await answers(model)
            finally:
                await model.aclose()
    assert "\n" not in str(caught.value)


async def test_a_stream_that_breaks_off_is_said() -> None:
    async def respond(path: str, _body: bytes, writer: asyncio.StreamWriter) -> None:
        if path.endswith("/models"):
            return models(writer)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 9999\r\n\r\n" + event("a"))
        await writer.drain()
        writer.close()
        return None

    async with server(respond) as (url, _):
        model = await RemoteModel.open(url)
        with pytest.raises(RemoteUnavailable, match="broke"):
            await answers(model)
        assert model.statistics.running == 0
        await model.aclose()


async def test_nobody_there_is_said(unused_tcp_port: int) -> None:
    with pytest.raises(RemoteUnavailable, match="Nothing answers"):
        await RemoteModel.open(f"http://127.0.0.1:{unused_tcp_port}/v1")


async def test_a_model_that_is_not_there_is_said_with_those_that_are() -> None:
    async def respond(_path: str, _body: bytes, writer: asyncio.StreamWriter) -> None:
        models(writer)

    async with server(respond) as (url, _):
        with pytest.raises(RemoteRefused, match="no model 'three'; it has one, two"):
            await RemoteModel.open(f"{url}#three")


async def test_the_key_goes_along_and_into_no_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GREENROOM_API_KEY", "s3cret")

    async def respond(path: str, _body: bytes, writer: asyncio.StreamWriter) -> None:
        reply(writer, b"{}", 403)

    async with server(respond) as (url, asked):
        with pytest.raises(RemoteRefused) as caught:
            await RemoteModel.open(url)
    assert "Bearer s3cret" in asked.heads[0]
    assert "s3cret" not in str(caught.value)


def test_keys_are_kept_in_a_file_that_others_cannot_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GREENROOM_API_KEY", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "greenroom" / "keys.toml"
    assert key_for("http://box:8000/v1") is None
    path.parent.mkdir()
    path.write_text('"box:8000" = "a"\nbox = "b"\n')
    path.chmod(0o644)
    with pytest.raises(RemoteRefused, match="chmod 600"):
        key_for("http://box:8000/v1")
    path.chmod(0o600)
    assert key_for("http://box:8000/v1") == "a"
    assert key_for("http://box:9000/v1") == "b"
    assert key_for("http://other/v1") is None
    path.write_text("s3cret")
    with pytest.raises(RemoteRefused, match="not TOML") as caught:
        key_for("http://box:8000/v1")
    assert "s3cret" not in str(caught.value)
