"""Writing a function, by two doors.

``greenroom/implement`` is a request of its own for clients that know Greenroom: it streams what happens
(``greenroom/event``) and answers with the edit, or with -32800 when it is cancelled. The command
``greenroom.implement`` is for all others: it returns at once, shows its progress, and asks before it changes anything.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

from lsprotocol import types
from pydantic import BaseModel, ConfigDict, field_validator
from pydantic.alias_generators import to_camel
from pygls.exceptions import JsonRpcContentModified, JsonRpcInvalidParams

from greenroom_engine.process.messages import Loading, Preparing
from greenroom_engine.search import Budget, Effort, Event
from greenroom_server.lsp.capabilities import folder_path
from greenroom_server.lsp.job_progress import JobProgress
from greenroom_server.lsp.jobs import Wish
from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.lsp.offer import edit_of, offer
from greenroom_server.lsp.offered import CANCEL, COMMAND
from greenroom_server.lsp.progress import Progress
from greenroom_server.lsp.wording import explained, summary

REQUEST, EVENT = "greenroom/implement", "greenroom/event"


class Params(BaseModel):
    """Of a request of ours."""

    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel, populate_by_name=True)


class DocumentParams(Params):
    """A document; ``version`` is the one the client means."""

    uri: str
    version: int | None = None


class ImplementParams(Params):
    """Of ``greenroom/implement``. ``version`` is the one the client means; another one is refused.

    :param effort: low, medium or high; else as set.
    :param tests: ``PATH`` or ``PATH::ID``, relative to the workspace folder; else those that are found.
    :param budget: ``30s``, ``2m`` or ``20000tok``; else as set.
    :param work_done_token: progress is reported under it, too.
    """

    text_document: DocumentParams
    qualname: str
    effort: Effort | None = None
    tests: tuple[str, ...] = ()
    budget: Budget | None = None
    work_done_token: int | str | None = None

    @field_validator("budget", mode="before")
    @classmethod
    def _budget(cls, text: object) -> object:
        return Budget.parse(text) if isinstance(text, str) else text


def register(server: GreenroomLanguageServer) -> None:
    """Both doors, and the way to stop what went in."""

    @server.method(REQUEST, ImplementParams)
    async def implement(params: ImplementParams) -> dict[str, Any]:
        return await _answer(server, params)

    @server.command(COMMAND)
    def start(uri: str, qualname: str, _version: int | None = None) -> None:
        """A function is found by its name, in whatever version of the document is there by now."""
        wish = wish_for(uri, qualname)

        def run() -> None:
            server.own_protocol.background(_in_background, server, wish, run)

        run()

    @server.command(CANCEL)
    def stop(uri: str, qualname: str, _version: int | None = None) -> None:
        wish = wish_for(uri, qualname)
        server.session.jobs.cancel(wish.path, wish.qualname)


async def _answer(server: GreenroomLanguageServer, params: ImplementParams) -> dict[str, Any]:
    place, progress = params.text_document, JobProgress()
    wish = wish_for(place.uri, params.qualname, params.effort, params.tests, params.budget)
    await server.session.settled()
    document = server.session.documents.at(wish.path)
    if document and place.version not in (None, document.version):
        raise JsonRpcContentModified(
            f"{wish.path.name} is at version {document.version}, not {place.version}. Ask again."
        )
    async with AsyncExitStack() as stack:
        shown: Progress | None = None
        if params.work_done_token is not None:
            shown = await stack.enter_async_context(server.work_progress(_title(wish), params.work_done_token))

        def on_event(event: Event | Loading | Preparing) -> None:
            if shown is not None:
                report(shown, progress)
            about = {"textDocument": {"uri": place.uri}, "qualname": wish.qualname}
            server.protocol.notify(EVENT, {**about, "event": event.model_dump(mode="json")})

        solution = await server.session.jobs.run(wish, on_event, progress)
    edit = edit_of(server, solution)
    return {
        **solution.outcome.model_dump(mode="json"),
        "summary": summary(solution),
        "edit": edit,
        "withheld": solution.patch is not None and edit is None,  # the function is no longer the one it was made for
    }


async def _in_background(server: GreenroomLanguageServer, wish: Wish, run_again: Callable[[], None]) -> None:
    progress = JobProgress()
    try:
        async with server.work_progress(_title(wish)) as shown:
            report(shown, progress)
            solution = await server.session.jobs.run(wish, lambda _: report(shown, progress), progress)
    except Exception as error:  # noqa: BLE001 - nobody waits for this task: what goes wrong is said here or never
        server.show(explained(error), types.MessageType.Error)
        return
    await offer(server, solution, run_again)


def report(shown: Progress, progress: JobProgress) -> None:
    """Show how far a job is, where that has changed."""
    if progress.is_news():
        shown.report(progress.message, progress.percentage)


def _title(wish: Wish) -> str:
    return f"Greenroom: {wish.qualname}"


def wish_for(
    uri: str,
    qualname: str,
    effort: Effort | None = None,
    tests: tuple[str, ...] = (),
    budget: Budget | None = None,
) -> Wish:
    """What is to be done with a function of a file; raises JsonRpcInvalidParams for what is no file."""
    path = folder_path(uri)
    if path is None:
        raise JsonRpcInvalidParams(f"{uri} is not a file: save it first.")
    return Wish(path, qualname, effort, tests, budget)
