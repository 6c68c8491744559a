"""An editor made of bytes: it can say everything wrong that an editor can, and hears everything."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

SERVE = (str(Path(sys.executable).with_name("greenroom")), "serve")
STRANGE = (sys.executable, str(Path(__file__).with_name("strange_server.py")))
READY = {"processId": None, "rootUri": None, "capabilities": {}}
_SECONDS = 20.0


def frame(message: Any) -> bytes:
    """As it goes over the wire."""
    body = message if isinstance(message, bytes) else json.dumps(message).encode()
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


class Editor:
    """``async with Editor() as editor``: a server that is initialized, unless ``params`` is None.

    :ivar answers: by id: every answer that came, in its order; those to nobody are under None.
    :ivar heard: by method: the parameters of every notification.
    :ivar settings: what it answers to ``workspace/configuration``, by scope; None is the user's.
    """

    def __init__(
        self,
        params: Mapping[str, Any] | None = READY,
        command: Sequence[str] = SERVE,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._params = params
        self._command = command
        self._environment = {**os.environ, **(environment or {})}
        self._ids = itertools.count(1)
        self._news = asyncio.Condition()
        self.answers: defaultdict[Any, list[dict[str, Any]]] = defaultdict(list)
        self.heard: defaultdict[str, list[Any]] = defaultdict(list)
        self.asked: defaultdict[str, list[Any]] = defaultdict(list)
        self.settings: dict[str | None, Any] = {}
        self.log = b""
        self.initialized: dict[str, Any] = {}

    async def __aenter__(self) -> Editor:
        pipe = asyncio.subprocess.PIPE
        self.process = await asyncio.create_subprocess_exec(
            *self._command, stdin=pipe, stdout=pipe, stderr=pipe, env=self._environment, limit=2**26
        )
        self._listening = [asyncio.create_task(self._listen()), asyncio.create_task(self._read_log())]
        if self._params is not None:
            self.initialized = (await self.request("initialize", self._params))["result"]
            self.notify("initialized", {})
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self.process.returncode is None:
            self.close()
            await self.wait_ended()
        for task in self._listening:
            task.cancel()
        await asyncio.gather(*self._listening, return_exceptions=True)

    def send(self, data: bytes) -> None:
        """Bytes as they are."""
        assert self.process.stdin is not None
        self.process.stdin.write(data)

    def notify(self, method: str, params: Any) -> None:
        """Tell the server something."""
        self.send(frame({"jsonrpc": "2.0", "method": method, "params": params}))

    def ask(self, method: str, params: Any = None, **more: Any) -> int:
        """Send a request; its id."""
        id_ = next(self._ids)
        self.send(frame({"jsonrpc": "2.0", "id": id_, "method": method, "params": params, **more}))
        return id_

    async def request(self, method: str, params: Any = None) -> dict[str, Any]:
        """Send a request and wait for its answer."""
        return await self.answer(self.ask(method, params))

    async def answer(self, id_: Any, number: int = 1) -> dict[str, Any]:
        """The answer to an id, when it has come; the ``number``-th."""
        await self.until(lambda: len(self.answers[id_]) >= number)
        return self.answers[id_][number - 1]

    async def code(self, id_: Any, number: int = 1) -> int | None:
        """The error code that an id was answered with; None for a result."""
        return (await self.answer(id_, number)).get("error", {}).get("code")

    async def until(self, holds: Any) -> None:
        """Wait until something that was heard makes it so."""
        async with asyncio.timeout(_SECONDS), self._news:
            await self._news.wait_for(holds)

    async def settled(self) -> None:
        """Everything sent before has been dealt with."""
        await self.request("test/settled") if self._command == STRANGE else await self.request("test/unknown")

    async def wait_ended(self) -> int:
        """The server's exit code."""
        async with asyncio.timeout(_SECONDS):
            return await self.process.wait()

    def close(self) -> None:
        """Close the pipe to the server."""
        assert self.process.stdin is not None
        self.process.stdin.close()

    async def _listen(self) -> None:
        assert self.process.stdout is not None
        while True:
            header = await self.process.stdout.readline()
            if not header:
                return
            assert header.startswith(b"Content-Length: "), header  # anything else on the stream is a stray print
            await self.process.stdout.readline()
            message = json.loads(await self.process.stdout.readexactly(int(header.split(b":")[1])))
            self._hear(message)
            async with self._news:
                self._news.notify_all()

    def _hear(self, message: dict[str, Any]) -> None:
        if "method" not in message:
            self.answers[message["id"]].append(message)
        elif "id" not in message:
            self.heard[message["method"]].append(message.get("params"))
        else:
            self.asked[message["method"]].append(message.get("params"))
            result = None
            if message["method"] == "workspace/configuration":
                result = [self.settings.get(item.get("scopeUri")) for item in message["params"]["items"]]
            self.send(frame({"jsonrpc": "2.0", "id": message["id"], "result": result}))

    async def _read_log(self) -> None:
        assert self.process.stderr is not None
        while line := await self.process.stderr.readline():
            self.log += line
            async with self._news:
                self._news.notify_all()
