"""What a real llama-server sent, kept in a file, and a server that sends it again."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import httpx
from tests.engine.remote import loopback

FOLDER = Path(__file__).parent / "recordings"


@dataclass
class Exchange:
    """One request and all that came for it before the client closed the connection."""

    path: str
    request: Any
    status: int
    kind: str
    sent: str


@asynccontextmanager
async def recorded(url: str, into: list[Exchange]) -> AsyncGenerator[str]:
    """A server that hands every request on to the one at ``url`` and keeps what comes; its own URL."""
    root = url.removesuffix("/v1")
    async with httpx.AsyncClient(timeout=60) as http:

        async def respond(path: str, body: bytes, writer: asyncio.StreamWriter) -> None:
            method = "POST" if body else "GET"
            exchange = Exchange(path, json.loads(body) if body else None, 0, "", "")
            into.append(exchange)
            async with http.stream(method, root + path, content=body) as response:
                exchange.status, exchange.kind = response.status_code, response.headers["content-type"]
                writer.write(_head(exchange))
                async for text in response.aiter_text():
                    exchange.sent += text
                    writer.write(text.encode())
                    await writer.drain()
            writer.close()

        async with loopback.server(respond) as (own, _):
            yield own


@asynccontextmanager
async def replayed(name: str) -> AsyncGenerator[str]:
    """The URL of a server that answers what was asked at the recording of ``name``; anything else fails the test."""
    left = [Exchange(**each) for each in json.loads(path_of(name).read_text())["exchanges"]]

    async def respond(path: str, body: bytes, writer: asyncio.StreamWriter) -> None:
        request = json.loads(body) if body else None
        found = next((each for each in left if (each.path, each.request) == (path, request)), None)
        if found is None:
            return loopback.reply(writer, f"{path} was not recorded with {body!r}".encode(), 500, "text/plain")
        left.remove(found)
        writer.write(_head(found) + found.sent.encode())
        await writer.drain()
        return writer.close()

    async with loopback.server(respond) as (url, _):
        yield url


def write(name: str, version: str, exchanges: list[Exchange]) -> None:
    """Keep a recording."""
    FOLDER.mkdir(exist_ok=True)
    kept = {"llama-cpp-python": version, "exchanges": [asdict(each) for each in exchanges]}
    path_of(name).write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n")


def path_of(name: str) -> Path:
    """Where a recording is."""
    return FOLDER / f"{name}.json"


def _head(exchange: Exchange) -> bytes:
    return f"HTTP/1.1 {exchange.status} X\r\nContent-Type: {exchange.kind}\r\nConnection: close\r\n\r\n".encode()
