"""A server on loopback whose answers the test writes byte by byte."""

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

Respond = Callable[[str, bytes, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Asked:
    """What a server was sent."""

    heads: list[str] = field(default_factory=list[str])
    bodies: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])


@asynccontextmanager
async def server(respond: Respond) -> AsyncGenerator[tuple[str, Asked]]:
    """Its URL and what it was asked. Connections that are still open at the end are ended, and waited for."""
    asked = Asked()
    serving: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                text = head.decode()
                length = next((int(h[15:]) for h in text.split("\r\n") if h.lower().startswith("content-length:")), 0)
                body = await reader.readexactly(length)
                asked.heads.append(text)
                if body:
                    asked.bodies.append(json.loads(body))
                await respond(text.split(" ")[1], body, writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            writer.close()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(serve(reader, writer))
        serving.add(task)
        task.add_done_callback(serving.discard)

    made = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with made:
        yield f"http://127.0.0.1:{made.sockets[0].getsockname()[1]}/v1", asked
        for task in serving:
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)


def reply(
    writer: asyncio.StreamWriter, body: bytes, status: int = 200, kind: str = "application/json", head: str = ""
) -> None:
    """A whole response; ``head``: further header lines, each ended."""
    lines = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{head}\r\n"
    writer.write(lines.encode() + body)


def begin_stream(writer: asyncio.StreamWriter) -> None:
    """The head of a stream of events that ends with the connection."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")


def models(writer: asyncio.StreamWriter) -> None:
    """Two models."""
    reply(writer, json.dumps({"data": [{"id": "one", "max_model_len": 4096}, {"id": "two"}]}).encode())


def event(text: str, finish: str | None = None, logprob: float | None = None) -> bytes:
    """One event of a chat."""
    choice: dict[str, Any] = {"delta": {"content": text}, "finish_reason": finish}
    if logprob is not None:
        choice["logprobs"] = {"content": [{"token": text, "logprob": logprob}]}
    return sent({"choices": [choice]})


def sent(data: Any) -> bytes:
    """An event of anything."""
    return b"data: " + json.dumps(data).encode() + b"\n\n"
