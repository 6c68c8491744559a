"""Where messages come from and go to: the process's own pipes, or one connection for development."""

from __future__ import annotations

import asyncio
import os
import queue
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Protocol

_CHUNK = 64 * 1024  # bytes, what a pipe holds
_AHEAD = 16  # chunks read before anybody wanted them
_LAST_WORDS_SECONDS = 2.0  # for an editor that has stopped reading


class Streams(Protocol):
    """Both directions."""

    def chunks(self) -> AsyncIterator[bytes]:
        """Bytes as they come, until the other side has left."""
        ...

    def write(self, data: bytes) -> None:
        """Send, without waiting."""
        ...

    async def aclose(self) -> None:
        """Send what is left, and leave."""
        ...


class Pipes:
    """Standard input and output, taken over: nothing else in this process, nor a child of it, can reach them.

    Each has a thread of its own, so that neither a full pipe nor a busy handler stops the loop or a cancellation.
    """

    def __init__(self) -> None:
        self._input, self._output = os.dup(0), os.dup(1)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)  # a stray print goes to the log
        self._loop = asyncio.get_running_loop()
        self._chunks: asyncio.Queue[bytes] = asyncio.Queue(_AHEAD)
        self._unsent: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._is_sent = asyncio.Event()
        threading.Thread(target=self._write, name="greenroom-output", daemon=True).start()
        threading.Thread(target=self._read, name="greenroom-input", daemon=True).start()

    async def chunks(self) -> AsyncIterator[bytes]:
        """Bytes of standard input until its end."""
        while data := await self._chunks.get():
            yield data

    def write(self, data: bytes) -> None:
        """Send to standard output."""
        self._unsent.put(data)

    async def aclose(self) -> None:
        """Send what is left."""
        self._unsent.put(None)
        with suppress(TimeoutError):
            async with asyncio.timeout(_LAST_WORDS_SECONDS):
                await self._is_sent.wait()

    def _read(self) -> None:
        data = b"-"
        while data:
            try:
                data = os.read(self._input, _CHUNK)
            except OSError:
                data = b""
            try:
                asyncio.run_coroutine_threadsafe(self._chunks.put(data), self._loop).result()
            except RuntimeError:
                return  # the loop has ended

    def _write(self) -> None:
        while (data := self._unsent.get()) is not None:
            view = memoryview(data)
            try:
                while view:
                    view = view[os.write(self._output, view) :]
            except OSError:
                break  # the editor has left; the end of its input says so, too
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(self._is_sent.set)


class Connection:
    """A TCP stream."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def chunks(self) -> AsyncIterator[bytes]:
        """Bytes until the other side has left."""
        try:
            while data := await self._reader.read(_CHUNK):
                yield data
        except ConnectionError:
            return

    def write(self, data: bytes) -> None:
        """Send."""
        self._writer.write(data)

    async def aclose(self) -> None:
        """Send what is left, and close."""
        with suppress(OSError):  # TimeoutError is one, too
            async with asyncio.timeout(_LAST_WORDS_SECONDS):
                await self._writer.drain()
        self._writer.close()
