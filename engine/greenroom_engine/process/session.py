"""One client's connection, seen from the engine."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import cast

from pydantic import ValidationError

from greenroom_engine.errors import EngineLost, GreenroomEngineError
from greenroom_engine.process import faults, messages
from greenroom_engine.process.messages import Cancel, Done, Failed, Happened, Nothing, Progress, Reply, Stop
from greenroom_engine.process.service import Service, Work
from greenroom_engine.process.wire import framed, received
from greenroom_engine.search import Event
from greenroom_sandbox import SandboxError

_logger = logging.getLogger(__name__)

_UNREAD = 64 * 2**20  # bytes that a client may leave unread; more, and it is taken for dead


class Session:
    """Reads requests, runs each as a task of its own, and answers every one exactly once.

    When the client goes, by whatever end, its requests are cancelled; those of others go on.
    """

    def __init__(
        self,
        service: Service,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        stop: Callable[[], None],
    ) -> None:
        """``stop`` ends the engine."""
        self._service = service
        self._reader = reader
        self._writer = writer
        self._stop = stop
        self._running: dict[int, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Until the client leaves."""
        self._service.clients += 1
        try:
            while (data := await received(self._reader)) is not None:
                self._take(data)
        except (EngineLost, ValidationError) as error:
            _logger.warning("a client was dropped: %s", type(error).__name__)
        finally:
            self._service.clients -= 1
            for task in self._running.values():
                task.cancel()
            await asyncio.gather(*self._running.values(), return_exceptions=True)
            self._writer.close()
            with suppress(OSError):
                await self._writer.wait_closed()

    def _take(self, data: bytes) -> None:
        request = messages.requests.validate_json(data)
        if isinstance(request, Cancel):
            if task := self._running.get(request.id):
                task.cancel()
        elif isinstance(request, Stop):
            self._send(Done(id=request.id, value=Nothing()))
            self._stop()
        else:
            task = asyncio.create_task(self._serve(request))
            self._running[request.id] = task
            task.add_done_callback(lambda _task: self._running.pop(request.id, None))

    async def _serve(self, request: Work) -> None:
        def emit(event: Event | Progress) -> None:
            self._send(Happened(id=request.id, event=event))

        try:
            self._send(Done(id=request.id, value=await self._service.do(request, emit)))
        except asyncio.CancelledError:
            self._send(Failed(id=request.id, error=faults.CANCELLED, message="The job was stopped."))
        except Exception as error:  # noqa: BLE001 - whatever it is, the client waits for an answer
            self._fail(request, _first(error))

    def _fail(self, request: Work, error: BaseException) -> None:
        message = str(error)
        if not isinstance(error, GreenroomEngineError | SandboxError | faults.UnknownWorkspace):
            _logger.error("request %s failed", request.kind, exc_info=error)
            message = f"The engine failed ({type(error).__name__}: {error}). Its log says where; run the job again."
        self._send(Failed(id=request.id, error=faults.named(error), message=message))

    def _send(self, reply: Reply) -> None:
        if self._writer.is_closing():
            return
        self._writer.write(framed(reply.model_dump_json().encode()))
        if self._writer.transport.get_write_buffer_size() > _UNREAD:
            self._writer.transport.abort()


def _first(error: BaseException) -> BaseException:
    """Of several errors that came together, the first."""
    while isinstance(error, BaseExceptionGroup):
        error = cast("BaseExceptionGroup[BaseException]", error).exceptions[0]
    return error
