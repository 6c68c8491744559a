"""Writing a function, by two doors.

``greenroom/implement`` is a request of its own for clients that know Greenroom: it streams what happens
(``greenroom/event``) and answers with the edit, or with -32800 when it is cancelled. The command
``greenroom.implement`` is for all others: it returns at once, shows its progress, and asks before it changes anything.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from lsprotocol import types
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel
from pygls.exceptions import JsonRpcContentModified, JsonRpcException, JsonRpcInvalidParams
from pygls.uris import to_fs_path

from greenroom_engine.process.messages import Loading, Preparing
from greenroom_engine.search import Effort, Event
from greenroom_server.lsp.job_progress import JobProgress
from greenroom_server.lsp.jobs import Solution, Wish
from greenroom_server.lsp.offer import edit_of, offer
from greenroom_server.lsp.wording import explained, summary
from greenroom_server.lsp.work_done import WorkDone

if TYPE_CHECKING:
    from greenroom_server.lsp.server import GreenroomLanguageServer

REQUEST, EVENT = "greenroom/implement", "greenroom/event"
COMMAND, CANCEL = "greenroom.implement", "greenroom.cancel"
_REQUEST_FAILED = -32803  # LSP: the request was right, and could not be carried out


class _Params(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel, populate_by_name=True)


class _Document(_Params):
    uri: str
    version: int | None = None


class ImplementParams(_Params):
    """Of ``greenroom/implement``. ``version`` is the one the client means; another one is refused.

    :param effort: low, medium or high; else as set.
    :param tests: ``PATH`` or ``PATH::ID``, relative to the workspace folder; else those that are found.
    :param work_done_token: progress is reported under it.
    """

    text_document: _Document
    qualname: str
    effort: Effort | None = None
    tests: tuple[str, ...] = ()
    work_done_token: types.ProgressToken | None = None


def register(server: GreenroomLanguageServer) -> None:
    """Both doors, and the way to stop what went in."""
    background: set[asyncio.Task[None]] = set()

    @server.feature(REQUEST)
    async def implement(params: object) -> dict[str, Any]:
        return await _answer(server, _read(params))

    @server.command(COMMAND)
    def start(*arguments: Any) -> None:
        wish = _wish(_arguments(arguments))

        def run() -> None:
            task = asyncio.create_task(_in_background(server, wish, run))
            background.add(task)
            task.add_done_callback(background.discard)

        run()

    @server.command(CANCEL)
    def stop(*arguments: Any) -> None:
        wish = _wish(_arguments(arguments))
        server.session.jobs.cancel(wish.path, wish.qualname)


async def _answer(server: GreenroomLanguageServer, params: ImplementParams) -> dict[str, Any]:
    wish, session = _wish(params), server.session
    document = session.documents.at(wish.path)
    if document and params.text_document.version not in (None, document.version):
        raise JsonRpcContentModified(
            f"{wish.path.name} is at version {document.version}, not {params.text_document.version}. Ask again."
        )
    task, progress = asyncio.current_task(), JobProgress()
    assert task is not None
    shown = WorkDone(server, _title(wish), task.cancel)

    def on_event(event: Event | Loading | Preparing) -> None:
        shown.report(progress)
        place = {"textDocument": {"uri": params.text_document.uri}, "qualname": wish.qualname}
        server.protocol.notify(EVENT, {**place, "event": event.model_dump(mode="json")})

    if params.work_done_token is not None:
        shown.begin(params.work_done_token)
    ending = "cancelled"
    try:
        solution = await session.jobs.run(wish, on_event, progress)
        ending = summary(solution)
    except Exception as error:
        ending = explained(error)
        raise JsonRpcException(ending, _REQUEST_FAILED) from error
    finally:
        shown.end(ending)
    return _answered(server, solution)


def _answered(server: GreenroomLanguageServer, solution: Solution) -> dict[str, Any]:
    """``withheld``: there is a patch, but the function is no longer the one it was made for."""
    edit = edit_of(server, solution)
    return {
        **solution.outcome.model_dump(mode="json"),
        "summary": summary(solution),
        "edit": edit,
        "withheld": solution.patch is not None and edit is None,
    }


async def _in_background(server: GreenroomLanguageServer, wish: Wish, run_again: Callable[[], None]) -> None:
    task, progress = asyncio.current_task(), JobProgress()
    assert task is not None
    shown = WorkDone(server, _title(wish), task.cancel)
    shown.begin()
    try:
        solution = await server.session.jobs.run(wish, lambda _event: shown.report(progress), progress)
    except asyncio.CancelledError:
        shown.end("cancelled")
        raise
    except Exception as error:  # noqa: BLE001 - nobody waits for this task: what goes wrong is said here or never
        shown.end("failed")
        server.window_show_message(types.ShowMessageParams(types.MessageType.Error, explained(error)))
        return
    shown.end(summary(solution))
    await offer(server, solution, run_again)


def _title(wish: Wish) -> str:
    return f"Greenroom: {wish.qualname}"


def _read(params: object) -> ImplementParams:
    try:
        return ImplementParams.model_validate(_plain(params))
    except ValidationError as error:
        first = error.errors()[0]
        raise JsonRpcInvalidParams(f"{'.'.join(map(str, first['loc'])) or 'params'}: {first['msg'].lower()}") from error


def _arguments(arguments: tuple[Any, ...]) -> ImplementParams:
    """Of a command: uri, qualified name, and maybe the version of the document that it was offered for."""
    if not 2 <= len(arguments) <= 3:
        raise JsonRpcInvalidParams(
            f"{COMMAND} takes a uri, a qualified name and a version, not {len(arguments)} values"
        )
    uri, qualname, *_version = arguments  # a function is found by its name in whatever version is there now
    return _read({"textDocument": {"uri": uri}, "qualname": qualname})


def _wish(params: ImplementParams) -> Wish:
    path = to_fs_path(params.text_document.uri) if params.text_document.uri.startswith("file:") else None
    if path is None:
        raise JsonRpcInvalidParams(f"{params.text_document.uri} is not a file: save it first")
    return Wish(Path(path), params.qualname, params.effort, params.tests)


def _plain(value: Any) -> Any:
    """What pygls makes of messages it does not know (named tuples), as they were sent."""
    if isinstance(value, list):
        return [_plain(part) for part in cast("list[Any]", value)]
    names = cast("tuple[str, ...] | None", getattr(value, "_fields", None))
    return {name: _plain(getattr(value, name)) for name in names} if names is not None else value
