"""Running handlers: of requests, of commands, of notifications that nobody waits for."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Callable, Mapping
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from greenroom_server.lsp import faults

_logger = logging.getLogger(__name__)

Handler = Callable[..., Any]


class Background:
    """Handlers that nobody waits for; what they fail with is logged.

    :ivar tasks: those that still run.
    """

    def __init__(self) -> None:
        self.tasks: set[asyncio.Task[Any]] = set()

    def run(self, handler: Handler, *arguments: Any) -> None:
        """Begin it."""
        task = asyncio.create_task(handled(handler, *arguments))
        self.tasks.add(task)
        task.add_done_callback(self._looked_at)

    def _looked_at(self, task: asyncio.Task[Any]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log_fault("a notification", error)


async def handled(handler: Handler, *arguments: Any) -> Any:
    """What it returns, whether it has to be awaited or not."""
    found = handler(*arguments)
    return await found if inspect.isawaitable(found) else found


async def executed(commands: Mapping[str, Handler], params: types.ExecuteCommandParams) -> Any:
    """What one of the commands returns.

    :raises JsonRpcException: there is no such command, or it does not take these arguments.
    """
    if (handler := commands.get(params.command)) is None:
        raise JsonRpcException(f"Greenroom has no command {params.command}.", faults.INVALID_PARAMS)
    try:
        inspect.signature(handler).bind(*(params.arguments or ()))
    except TypeError as error:
        raise JsonRpcException(f"{params.command}: {error}.", faults.INVALID_PARAMS) from error
    return await handled(handler, *(params.arguments or ()))


def log_fault(method: str, error: BaseException) -> None:
    """Where in our code, and the kind of error: its text may quote the user's."""
    places: list[str] = []
    traceback = error.__traceback__
    while traceback is not None:
        places.append(f"{traceback.tb_frame.f_code.co_qualname}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    _logger.error("%s failed: %s in %s", method, type(error).__name__, " > ".join(places[-5:]))
    _logger.debug("%s", error)
