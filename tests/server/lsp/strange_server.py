"""The real server, with features that behave badly, and one that shows the text that it has."""

import asyncio
import sys
import time
from typing import Any

from lsprotocol import types
from pydantic import BaseModel

from greenroom_engine.errors import EngineLost
from greenroom_sandbox import SandboxUnavailable
from greenroom_server.errors import BadInput
from greenroom_server.lsp import serve
from greenroom_server.lsp.server import make_server

server = make_server()
stopped: list[str] = []
longest_ms = 0.0


class Nothing(BaseModel):
    pass


class Named(BaseModel):
    uri: str


@server.method("test/settled", Nothing)
async def settled(_: Nothing) -> None:
    await asyncio.sleep(0)


@server.method("test/text", Named)
def text(params: Named) -> str | None:
    document = server.session.documents.get(params.uri)
    return None if document is None else document.text


@server.method("test/forever", Nothing)
async def forever(_: Nothing) -> None:
    try:
        await asyncio.Event().wait()
    finally:
        stopped.append("request")


@server.command("test.forever")
async def forever_as_command() -> None:
    try:
        await asyncio.Event().wait()
    finally:
        stopped.append("command")


@server.command("test.add")
def add(left: int, right: int) -> int:
    return left + right


@server.method("test/stopped", Nothing)
def what_was_stopped(_: Nothing) -> list[str]:
    return stopped


@server.method("test/busy", Nothing)
async def busy(_: Nothing) -> str:
    """A thread of a handler, busy for longer than a test waits."""
    await asyncio.to_thread(time.sleep, 60)
    return "done"


@server.method("test/print", Nothing)
def prints(_: Nothing) -> None:
    print("a stray line", flush=True)  # noqa: T201 - what is tested
    sys.stdout.write("another")


@server.method("test/fault", Nothing)
def fault(_: Nothing) -> None:
    raise KeyError("the user's text")


@server.method("test/no-json", Nothing)
def no_json(_: Nothing) -> Any:
    return {1, 2}


@server.method("test/engine", Nothing)
def engine(_: Nothing) -> None:
    raise EngineLost("The engine has ended.")


@server.method("test/sandbox", Nothing)
def sandbox(_: Nothing) -> None:
    raise SandboxUnavailable("Docker is not there.")


@server.method("test/input", Nothing)
def bad_input(_: Nothing) -> None:
    raise ExceptionGroup("several", [BadInput("No such function.")])


@server.method("test/progress", Nothing)
async def progress(_: Nothing) -> None:
    async with server.work_progress("Writing") as shown:
        shown.report("round 1 of 3", 30)
        try:
            await asyncio.Event().wait()
        finally:
            stopped.append("progress")


@server.method("test/settings", Nothing)
def settings(_: Nothing) -> dict[str, Any]:
    session = server.session
    scoped = [session.settings_at(folder / "a.py").model_dump(mode="json") for folder in session.folders]
    return {"user": session.settings.model_dump(mode="json"), "scoped": scoped, "trusted": session.is_trusted}


@server.method("test/reason", Nothing)
def reason(_: Nothing) -> None:
    for _ in range(60):
        server.session.reasons.note("completion", "model-loading")


@server.method("test/stall", Nothing)
def stall(_: Nothing) -> float:
    """Milliseconds: the longest time that the loop was busy with one thing since it was asked last."""
    global longest_ms
    found, longest_ms = longest_ms, 0.0
    return found


@server.listen(types.INITIALIZED)
async def measure(_: types.InitializedParams) -> None:
    global longest_ms
    before = time.perf_counter()
    while True:
        await asyncio.sleep(0.001)
        now = time.perf_counter()
        longest_ms = max(longest_ms, (now - before) * 1000 - 1)
        before = now


@server.feature(types.TEXT_DOCUMENT_HOVER)
def hover(_: types.HoverParams) -> None:
    return None


@server.listen(types.TEXT_DOCUMENT_DID_SAVE)
def breaks(_: types.DidSaveTextDocumentParams) -> None:
    raise RuntimeError("the user's text")


serve.make_server = lambda: server
serve.serve_pipes()
