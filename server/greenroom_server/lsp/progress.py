"""``$/progress``: how far long work is, and the user's way to stop it."""

from __future__ import annotations

import asyncio
import uuid
from types import TracebackType
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.exceptions import JsonRpcException

if TYPE_CHECKING:
    from greenroom_server.lsp.protocol import GreenroomProtocol


class Progress:
    """One piece of work. Says nothing where the client has no place for it."""

    def __init__(
        self, protocol: GreenroomProtocol, title: str, token: types.ProgressToken | None, *, is_cancellable: bool
    ) -> None:
        self._protocol = protocol
        self._title = title
        self._token = token
        self._is_cancellable = is_cancellable

    async def __aenter__(self) -> Progress:
        if self._token is None:
            self._token = await self._created()
        if self._token is None:
            return self
        if self._is_cancellable and (task := asyncio.current_task()) is not None:
            self._protocol.cancellable[self._token] = task
        self._send(types.WorkDoneProgressBegin(self._title, cancellable=self._is_cancellable))
        return self

    def report(self, message: str, percentage: int | None = None) -> None:
        """How far it is; ``percentage`` from 0 to 100, never less than before."""
        self._send(types.WorkDoneProgressReport(message=message, percentage=percentage))

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._token is not None:
            self._protocol.cancellable.pop(self._token, None)
            self._send(types.WorkDoneProgressEnd())

    async def _created(self) -> types.ProgressToken | None:
        window = self._protocol.session.capabilities.window
        if window is None or not window.work_done_progress:
            return None
        token = str(uuid.uuid4())
        params = types.WorkDoneProgressCreateParams(token)
        try:
            await self._protocol.send_request_async(types.WINDOW_WORK_DONE_PROGRESS_CREATE, params)
        except JsonRpcException:
            return None  # the client has thought otherwise: the work itself goes on
        return token

    def _send(
        self, value: types.WorkDoneProgressBegin | types.WorkDoneProgressReport | types.WorkDoneProgressEnd
    ) -> None:
        if self._token is not None:
            plain = self._protocol.plain(value)
            self._protocol.notify(types.PROGRESS, types.ProgressParams(self._token, plain))
