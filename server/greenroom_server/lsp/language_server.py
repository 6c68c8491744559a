"""What a feature is written against: the editor's session, ways to be called, and ways to say something."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from greenroom_server import __version__
from greenroom_server.lsp.capabilities import takes_messages
from greenroom_server.lsp.faults import kind_of
from greenroom_server.lsp.progress import Progress
from greenroom_server.lsp.protocol import GreenroomProtocol

if TYPE_CHECKING:
    from pydantic import BaseModel

    from greenroom_server.lsp.session import Session

MESSAGE = "greenroom/message"

_Handler = TypeVar("_Handler", bound=Callable[..., Any])


class GreenroomLanguageServer(LanguageServer):
    """One editor window.

    A handler may be a plain function (under 5 ms) or a coroutine function, which a cancellation reaches. What computes
    for longer goes through ``asyncio.to_thread``, on a :class:`Document`, which never changes.

    - ``server.feature(METHOD)``: a request of the protocol; ``offered.py`` says with what options.
    - ``server.method(METHOD, Params)``: a request of ours, its parameters validated by a pydantic model.
    - ``server.command(NAME)``: for ``workspace/executeCommand``; gets the arguments as JSON has them.
    - ``server.listen(METHOD)``: a notification. Any number may listen; documents and settings are up to date by then.

    Errors of Greenroom and ``JsonRpcException`` reach the user with their message, everything else is a fault of ours.
    """

    def __init__(self) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType] - pygls names no types for its keywords
            "greenroom",
            __version__,
            protocol_cls=GreenroomProtocol,
            text_document_sync_kind=types.TextDocumentSyncKind.Incremental,
        )
        self._own = cast("GreenroomProtocol", self.protocol)

    @property
    def session(self) -> Session:
        """What this window has open, and its settings."""
        return self._own.session

    @property
    def own_protocol(self) -> GreenroomProtocol:
        """The protocol under its own type."""
        return self._own

    def method(self, name: str, params: type[BaseModel]) -> Callable[[_Handler], _Handler]:
        """Register a request of ours; what does not fit ``params`` is answered without the handler."""
        self._own.models[name] = params
        return self.feature(name)

    def listen(self, name: str, params: type[BaseModel] | None = None) -> Callable[[_Handler], _Handler]:
        """Register for a notification; ``params`` for one of ours."""
        if params is not None:
            self._own.models[name] = params

        def decorated(handler: _Handler) -> _Handler:
            self._own.listeners[name].append(handler)
            return handler

        return decorated

    def work_progress(
        self, title: str, token: types.ProgressToken | None = None, *, cancellable: bool = True
    ) -> Progress:
        """``async with``: progress in the editor; the user's cancellation cancels the task that entered.

        :param token: the client's own (``work_done_token`` of its parameters); None: one of ours, where it takes such.
        """
        return Progress(self._own, title, token, is_cancellable=cancellable)

    def show(
        self, message: str, kind: types.MessageType = types.MessageType.Warning, error: Exception | None = None
    ) -> None:
        """Say one line to the user; where the client takes it, with the kind of the ``error`` behind it."""
        if error is None or not takes_messages(self.session.capabilities):
            self.window_show_message(types.ShowMessageParams(kind, message))
        else:
            self._own.notify(MESSAGE, {"type": kind.value, "message": message, "kind": kind_of(error)})
