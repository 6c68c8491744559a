"""``greenroom/status``: what a client shows all the time; it starts nothing and answers within moments."""

from __future__ import annotations

import asyncio

from greenroom_sandbox import Address, SandboxError
from greenroom_server.lsp import importing
from greenroom_server.lsp.features.params import Message, Nothing
from greenroom_server.lsp.language_server import GreenroomLanguageServer

STATUS = "greenroom/status"


class ModelLoaded(Message):
    """A model that the engine holds; the rate is that of its last answers."""

    name: str
    place: str
    jobs: int
    tokens_per_second: float


class EngineFound(Message):
    """The engine process."""

    pid: int
    uptime_s: float
    jobs: int
    clients: int
    memory_bytes: int
    models: tuple[ModelLoaded, ...]


class SandboxFound(Message):
    """Whether the Docker engine answers; ``detail`` is its name, or what is wrong and what to do."""

    is_ready: bool
    detail: str


class StatusFound(Message):
    """The answer; ``engine`` is null when none runs, ``model`` the one that the settings name."""

    trusted: bool
    model: str
    engine: EngineFound | None
    sandbox: SandboxFound


def register(server: GreenroomLanguageServer) -> None:
    """Ask the engine, if one runs, and Docker."""
    session = server.session

    @server.method(STATUS, Nothing)
    async def status(_: Nothing) -> StatusFound:
        sandbox = asyncio.create_task(asyncio.to_thread(_sandbox))
        return StatusFound(
            trusted=session.is_trusted,
            model=session.settings.model,
            engine=await _engine(),
            sandbox=await sandbox,
        )


async def _engine() -> EngineFound | None:
    from greenroom_engine.errors import EngineError
    from greenroom_engine.process import EngineClient  # not needed to be ready for the editor

    try:
        client = await EngineClient.find()
        if client is None:
            return None
        async with client:
            found = await client.status()
    except EngineError:
        return None
    models = tuple(
        ModelLoaded(name=each.name, place=each.place, jobs=each.jobs, tokens_per_second=each.tokens_per_second)
        for each in found.models
    )
    return EngineFound(
        pid=found.pid,
        uptime_s=found.uptime_s,
        jobs=found.jobs,
        clients=found.clients - 1,  # not this question
        memory_bytes=found.memory_bytes,
        models=models,
    )


def _sandbox() -> SandboxFound:
    """In a thread: Docker's client blocks."""
    with importing.DOCKER:
        from greenroom_sandbox.engine import connect

    try:
        engine = connect(Address.chosen())
    except SandboxError as error:
        return SandboxFound(is_ready=False, detail=str(error))
    engine.close()
    return SandboxFound(is_ready=True, detail=f"{'Podman' if engine.is_podman else 'Docker'} {engine.version}")
