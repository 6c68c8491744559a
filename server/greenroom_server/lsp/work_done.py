"""A job in the editor's own progress display, where it can be cancelled."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any
from uuid import uuid4

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer

from greenroom_server.lsp.job_progress import JobProgress

_logger = logging.getLogger(__name__)


class WorkDone:
    """``$/progress`` of one job. The job does not wait for the editor: what comes before it agreed is not shown."""

    def __init__(self, server: LanguageServer, title: str, on_cancel: Callable[[], object]) -> None:
        self._server = server
        self._title = title
        self._on_cancel = on_cancel
        self._shown: tuple[str, int] | None = None  # None: not begun
        self._creating: asyncio.Task[None] | None = None
        self._token: types.ProgressToken = str(uuid4())
        self._last = JobProgress()

    def begin(self, token: types.ProgressToken | None = None) -> None:
        """Begin under the client's ``token``, else ask the client for a display of our own if it has one."""
        window = self._server.client_capabilities.window
        if token is not None:
            self._token = token
            self._begun()
        elif window and window.work_done_progress:
            self._creating = asyncio.create_task(self._create())

    def report(self, progress: JobProgress) -> None:
        """Show what has changed."""
        self._last = progress
        state = progress.message, progress.percentage
        if self._shown is None or self._shown == state:
            return
        self._shown = state
        value = types.WorkDoneProgressReport(cancellable=True, message=state[0], percentage=state[1])
        self._server.work_done_progress.report(self._token, value)

    def end(self, message: str) -> None:
        """The job is over."""
        if self._creating is not None:
            self._creating.cancel()
        self._tokens.pop(self._token, None)
        if self._shown is not None:
            self._server.work_done_progress.end(self._token, types.WorkDoneProgressEnd(message=message))

    async def _create(self) -> None:
        try:
            await self._server.work_done_progress.create_async(self._token)  # pyright: ignore[reportUnknownMemberType]
        except JsonRpcException as error:
            _logger.info("the editor shows no progress: %s", error.message)
            return
        self._begun()

    def _begun(self) -> None:
        progress = self._server.work_done_progress
        self._shown = self._last.message, self._last.percentage
        progress.begin(
            self._token,
            types.WorkDoneProgressBegin(
                self._title, cancellable=True, message=self._shown[0], percentage=self._shown[1]
            ),
        )
        progress.tokens[self._token].add_done_callback(self._ended)

    def _ended(self, token: Future[Any]) -> None:
        if token.cancelled():
            self._on_cancel()
