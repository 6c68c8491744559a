"""The engine process: listens, serves, and ends when it was idle for long enough."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress

from greenroom_engine.process.endpoint import Endpoint
from greenroom_engine.process.service import Service
from greenroom_engine.process.session import Session

_logger = logging.getLogger(__name__)

IDLE_VARIABLE = "GREENROOM_ENGINE_IDLE"
_IDLE_SECONDS = 600.0
_LOOK_SECONDS = 1.0


def idle_seconds() -> float:
    """After how many seconds without a job the process ends: ``GREENROOM_ENGINE_IDLE``, or ten minutes."""
    try:
        return max(1.0, float(os.environ.get(IDLE_VARIABLE, "")))
    except ValueError:
        return _IDLE_SECONDS


class EngineServer:
    """Serves the clients of one endpoint until it is stopped or idle."""

    def __init__(self, endpoint: Endpoint, idle: float) -> None:
        """``idle``: seconds without a job after which it ends, though clients may still be connected."""
        self._endpoint = endpoint
        self._idle = idle
        self._service = Service()
        self._sessions: set[asyncio.Task[None]] = set()
        self._ended = asyncio.Event()

    async def run(self, ready: Callable[[], None]) -> None:
        """Serve. ``ready`` is called as soon as clients can connect.

        Raises BlockingIOError when another engine has the endpoint.
        """
        async with self._endpoint.owned():
            await self._serve(ready)

    async def _serve(self, ready: Callable[[], None]) -> None:
        close = await self._endpoint.listen(self._welcome)
        watching = asyncio.create_task(self._watch())
        try:
            loop = asyncio.get_running_loop()
            with suppress(NotImplementedError):  # Windows has no such signals
                loop.add_signal_handler(signal.SIGTERM, self._ended.set)
                loop.add_signal_handler(signal.SIGINT, self._ended.set)
            ready()
            _logger.info("engine %s listens", os.getpid())
            await self._ended.wait()
        finally:
            close()
            watching.cancel()
            for session in self._sessions:
                session.cancel()
            await asyncio.gather(watching, *self._sessions, return_exceptions=True)
            await self._service.aclose()
            _logger.info("engine %s ends", os.getpid())

    async def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None, "asyncio runs every handler in a task"
        self._sessions.add(task)
        try:
            with suppress(asyncio.CancelledError):  # the engine ends: that is no failure of the stream's
                await Session(self._service, reader, writer, self._ended.set).run()
        finally:
            self._sessions.discard(task)

    async def _watch(self) -> None:
        service = self._service
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            await service.residents.close_idle(self._idle)
            if not service.jobs and time.monotonic() - service.idle_since >= self._idle:
                _logger.info("nothing to do for %.0f s", self._idle)
                self._ended.set()
                return
