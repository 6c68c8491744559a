"""JSON-RPC as the language server protocol has it: every request is answered exactly once, whatever comes."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
from collections import defaultdict
from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from cattrs import Converter
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol

from greenroom_server.lsp import editor_watch, faults
from greenroom_server.lsp.capabilities import chosen_encoding, server_capabilities, workspace_folders
from greenroom_server.lsp.documents import OutOfStep
from greenroom_server.lsp.streams import Streams

if TYPE_CHECKING:
    from pydantic import BaseModel

    from greenroom_server.lsp.session import Session

_logger = logging.getLogger(__name__)
_PATIENCE_SECONDS = 3.0  # for what still runs when the editor leaves
_Id = int | str
_Handler = Callable[..., Any]


class _Phase(Enum):
    NEW = auto()
    READY = auto()
    SHUT_DOWN = auto()


class GreenroomProtocol(LanguageServerProtocol):
    """Takes messages one by one, in their order, and runs each in a task of its own.

    The editor's first request is answered before anything is imported that it does not take. The rest comes after it,
    in a thread, and until it is there the next message waits: see :meth:`loaded`.

    :ivar load: comes with the session and the handlers; called in a thread, what it returns on the loop.
    :ivar models: by method: the parameters of requests and notifications of ours.
    :ivar listeners: by method: who wants a notification.
    :ivar cancellable: by progress token: the task that the user may stop.
    """

    def __init__(self, server: LanguageServer, converter: Converter) -> None:
        super().__init__(server, converter)
        self.load: Callable[[], Callable[[], Session]] | None = None
        self._session: Session | None = None
        self._loading: asyncio.Task[None] | None = None
        self.models: dict[str, type[BaseModel]] = {}
        self.listeners: defaultdict[str, list[_Handler]] = defaultdict(list)
        self.cancellable: dict[types.ProgressToken, asyncio.Task[Any]] = {}
        self.ended: asyncio.Future[int] | None = None  # the exit code
        self._streams: Streams | None = None
        self._phase = _Phase.NEW
        self._running: dict[_Id, asyncio.Task[Any]] = {}
        self._background: set[asyncio.Task[Any]] = set()

    @property
    def session(self) -> Session:
        """Of this window; there is one from its first request on."""
        assert self._session is not None, "nothing was initialized yet"
        return self._session

    @session.setter
    def session(self, session: Session) -> None:
        self._session = session

    async def loaded(self) -> None:
        """Wait until the next message can be taken."""
        if self._loading is not None:
            await asyncio.shield(self._loading)
            self._loading = None

    def connect(self, streams: Streams) -> asyncio.Future[int]:
        """Answer on these streams from now on; what comes back has the exit code when the editor has left."""
        self._streams = streams
        self.ended = asyncio.get_running_loop().create_future()
        return self.ended

    def end(self, code: int | None = None) -> None:
        """It is over; without a code, whether the editor said so before counts."""
        if self.ended is not None and not self.ended.done():
            self.ended.set_result(code if code is not None else int(self._phase is not _Phase.SHUT_DOWN))

    async def aclose(self) -> None:
        """Stop everything that runs for this editor."""
        tasks = {*self._running.values(), *self._background}
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=_PATIENCE_SECONDS)
        if self._session is not None:
            await self._session.aclose()

    def background(self, handler: _Handler, *arguments: Any) -> None:
        """Run a handler that nobody waits for; its failure is logged."""
        task = asyncio.create_task(_run(handler, *arguments))
        self._background.add(task)
        task.add_done_callback(self._looked_at)

    def receive(self, body: bytes) -> bool:
        """Take one message. Never raises; False when it is not JSON, which was answered."""
        try:
            message = json.loads(body)
        except (ValueError, RecursionError):
            self.refuse(None, faults.PARSE_ERROR, "A message came that is not JSON.")
            return False
        if not isinstance(message, dict):
            self.refuse(None, faults.INVALID_REQUEST, "A message is one JSON object; batches are not part of LSP.")
            return True
        self._take(cast("dict[str, Any]", message))
        return True

    def refuse(self, id_: _Id | None, code: int, reason: str) -> None:
        """Answer with an error; ``id_`` None where it is not known which request it was."""
        self._answered(id_, types.ResponseError(code, reason))

    def plain(self, value: Any) -> Any:
        """As JSON has it."""
        dump = getattr(value, "model_dump", None)  # of pydantic, whose import the first answer does not wait for
        return self._serialize_message(value) if dump is None else dump(mode="json", by_alias=True)

    # --- what comes in

    def _take(self, message: dict[str, Any]) -> None:
        method, id_ = message.get("method"), message.get("id")
        is_id = isinstance(id_, int | str) and not isinstance(id_, bool)
        if isinstance(method, str) and "id" not in message:
            self._notification(method, message)
        elif isinstance(method, str) and is_id:
            self._request(cast("_Id", id_), method, message)
        elif method is None and ("result" in message or "error" in message):
            self._response(id_, message)
        else:
            reason = "A message has a method, an id, or both; an id is a number or a string."
            self.refuse(cast("_Id", id_) if is_id else None, faults.INVALID_REQUEST, reason)

    def _request(self, id_: _Id, method: str, message: dict[str, Any]) -> None:
        if (error := self._refusal(id_, method, message)) is not None:
            self._answered(id_, error)
            return
        try:
            params = self._params(method, message)
        except Exception as error:  # noqa: BLE001 - cattrs raises whatever the wrong value makes it raise
            self._answered(id_, faults.wrong_params(method, error))
            return
        if method in (types.INITIALIZE, types.SHUTDOWN):
            self._lifecycle(id_, method, params)
            return
        handler = self._execute if method == types.WORKSPACE_EXECUTE_COMMAND else self._features[method]
        task = asyncio.create_task(_run(handler, params))
        self._running[id_] = task
        task.add_done_callback(partial(self._finished, id_, method))

    def _refusal(self, id_: _Id, method: str, message: dict[str, Any]) -> types.ResponseError | None:
        if message.get("jsonrpc") != self.VERSION:
            return types.ResponseError(faults.INVALID_REQUEST, 'A message says "jsonrpc": "2.0".')
        if id_ in self._running:
            return types.ResponseError(faults.INVALID_REQUEST, "A request of this id still runs.")
        if self._phase is _Phase.SHUT_DOWN:
            return types.ResponseError(faults.INVALID_REQUEST, f"{method} came after shutdown.")
        if self._phase is _Phase.NEW and method != types.INITIALIZE:
            return types.ResponseError(faults.NOT_INITIALIZED, f"{method} came before initialize.")
        if self._phase is _Phase.READY and method == types.INITIALIZE:
            return types.ResponseError(faults.INVALID_REQUEST, "initialize came a second time.")
        own = (types.INITIALIZE, types.SHUTDOWN, types.WORKSPACE_EXECUTE_COMMAND)
        if method not in own and method not in self._features:
            return types.ResponseError(faults.METHOD_NOT_FOUND, f"Greenroom has no {method}.")
        return None

    def _notification(self, method: str, message: dict[str, Any]) -> None:
        if method == types.EXIT:
            self.end()
        if self._phase is not _Phase.READY:
            return
        if method == types.CANCEL_REQUEST:
            self._cancel(message.get("params"))
            return
        try:
            params = self._params(method, message)
        except Exception:  # noqa: BLE001 - cattrs raises whatever the wrong value makes it raise
            _logger.warning("%s came with parameters that it does not have.", method)
            self._lose(method, message.get("params"))
            return
        try:
            self._apply(method, params)
        except OutOfStep as error:
            _logger.warning("%s. It is ignored until the editor sends it whole.", error)
            return
        for handler in self.listeners[method]:
            self.background(handler, params)

    def _response(self, id_: Any, message: dict[str, Any]) -> None:
        future = self._request_futures.pop(id_, None) if isinstance(id_, str) else None
        kind = self._result_types.pop(cast("str", id_), None) if future is not None else None
        if future is None or future.done():
            return
        error = message.get("error")
        if error is not None:
            said = cast("dict[str, Any]", error) if isinstance(error, dict) else {}
            future.set_exception(JsonRpcException(str(said.get("message") or "The editor refused.")))
            return
        try:
            future.set_result(self._converter.structure(message, kind).result if kind else message["result"])
        except Exception:  # noqa: BLE001 - cattrs raises whatever the wrong value makes it raise
            future.set_exception(JsonRpcException("The editor's answer is not what was asked for."))

    def _params(self, method: str, message: dict[str, Any]) -> Any:
        if (model := self.models.get(method)) is not None:
            return model.model_validate(message.get("params") or {})
        kind = self.get_message_type(method)
        return self._converter.structure(message, kind).params if kind else message.get("params")

    # --- what the protocol itself does

    def _lifecycle(self, id_: _Id, method: str, params: Any) -> None:
        """At once, not in a task: what comes next has to find the new phase."""
        if method == types.SHUTDOWN:
            self._phase = _Phase.SHUT_DOWN
            for task in self._running.values():
                task.cancel()
            self._answered(id_, None)
            return
        self._phase = _Phase.READY
        self._answered(id_, self._initialize(params))

    def _initialize(self, params: types.InitializeParams) -> types.InitializeResult:
        encoding = chosen_encoding(params.capabilities)
        self._loading = asyncio.create_task(self._load(params, encoding))
        if params.process_id is not None and editor_watch.is_seen(params.process_id):
            self.background(self._follow, params.process_id)
        return types.InitializeResult(
            server_capabilities(params.capabilities, encoding),
            types.ServerInfo(self.server_info.name, self.server_info.version),
        )

    async def _load(self, params: types.InitializeParams, encoding: types.PositionEncodingKind) -> None:
        assert self.load is not None
        try:
            session = (await asyncio.to_thread(self.load))()
            options = params.initialization_options
            session.begin(params.capabilities, encoding, workspace_folders(params), options)
        except Exception as error:  # noqa: BLE001 - whatever it is, nothing can be done for this editor
            _log_fault("loading", error)
            self._phase = _Phase.SHUT_DOWN
            self.end(1)

    async def _follow(self, process_id: int) -> None:
        await editor_watch.ended(process_id)
        self.end(1)

    def _apply(self, method: str, params: Any) -> None:
        """Keep the session up to date.

        :raises OutOfStep: the text of a document is not known any more.
        """
        match params:
            case types.DidOpenTextDocumentParams():
                self.session.documents.open(params.text_document)
            case types.DidChangeTextDocumentParams():
                document = params.text_document
                self.session.documents.change(document.uri, document.version, params.content_changes)
            case types.DidCloseTextDocumentParams():
                self.session.documents.close(params.text_document.uri)
            case types.DidChangeWorkspaceFoldersParams():
                self.session.change_folders(params.event)
            case types.WorkDoneProgressCancelParams():
                if (task := self.cancellable.get(params.token)) is not None:
                    task.cancel()
            case _:
                pass

    def _lose(self, method: str, params: Any) -> None:
        """A change that cannot even be read: the text that it belongs to is not known any more."""
        if method not in (types.TEXT_DOCUMENT_DID_CHANGE, types.TEXT_DOCUMENT_DID_OPEN) or not isinstance(params, dict):
            return
        document = cast("dict[str, Any]", params).get("textDocument")
        uri = cast("dict[str, Any]", document).get("uri") if isinstance(document, dict) else None
        if isinstance(uri, str):
            self.session.documents.lose(uri)

    def _cancel(self, params: Any) -> None:
        id_ = cast("dict[str, Any]", params).get("id") if isinstance(params, dict) else None
        if isinstance(id_, int | str) and (task := self._running.get(id_)) is not None:
            task.cancel()

    async def _execute(self, params: types.ExecuteCommandParams) -> Any:
        commands = cast("dict[str, _Handler]", self.fm.commands)  # pyright: ignore[reportUnknownMemberType]
        if (handler := commands.get(params.command)) is None:
            raise JsonRpcException(f"Greenroom has no command {params.command}.", faults.INVALID_PARAMS)
        try:
            inspect.signature(handler).bind(*(params.arguments or ()))
        except TypeError as error:
            raise JsonRpcException(f"{params.command}: {error}.", faults.INVALID_PARAMS) from error
        return await _run(handler, *(params.arguments or ()))

    # --- what goes out

    def _finished(self, id_: _Id, method: str, task: asyncio.Task[Any]) -> None:
        del self._running[id_]
        error = asyncio.CancelledError() if task.cancelled() else task.exception()
        if error is None:
            self._answered(id_, task.result(), method)
            return
        if not faults.is_expected(error):
            _log_fault(method, error)
        self._answered(id_, faults.response_error(error, method))

    def _looked_at(self, task: asyncio.Task[Any]) -> None:
        self._background.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _log_fault("a notification", error)

    def _answered(self, id_: _Id | None, result: Any, method: str = "") -> None:
        """Send the one answer of a request; a result that cannot be sent is a fault of ours."""
        kind = "error" if isinstance(result, types.ResponseError) else "result"
        try:
            self._send({"jsonrpc": self.VERSION, "id": id_, kind: result})
        except Exception as error:  # noqa: BLE001 - a result of any kind; the id is answered all the same
            _log_fault(method, error)
            fault = types.ResponseError(faults.INTERNAL_ERROR, f"Greenroom failed at {method}: its answer is no JSON.")
            self._send({"jsonrpc": self.VERSION, "id": id_, "error": fault})

    def _send_data(self, data: Any) -> None:
        self._send(data)

    def _send(self, data: Any) -> None:
        if self._streams is not None:
            body = json.dumps(data, default=self.plain).encode()
            self._streams.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))

    @property
    def _features(self) -> dict[str, _Handler]:
        return cast("dict[str, _Handler]", self.fm.features)  # pyright: ignore[reportUnknownMemberType]

    def _register_builtin_features(self) -> None:
        """None of pygls' own: the session keeps documents and folders, notebooks are passed over."""


async def _run(handler: _Handler, *arguments: Any) -> Any:
    found = handler(*arguments)
    return await found if inspect.isawaitable(found) else found


def _log_fault(method: str, error: BaseException) -> None:
    """Where in our code, and the kind of error: its text may quote the user's."""
    places: list[str] = []
    traceback = error.__traceback__
    while traceback is not None:
        places.append(f"{traceback.tb_frame.f_code.co_qualname}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    _logger.error("%s failed: %s in %s", method, type(error).__name__, " > ".join(places[-5:]))
    _logger.debug("%s", error)
