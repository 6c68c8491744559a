"""Tests for a function that has none, by two doors: ``greenroom/proposeTests`` answers with the text and its edit, for
a client that shows them and asks; the command ``greenroom.proposeTests`` asks itself. They become the user's tests when
the user takes them, not before.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import Any

from lsprotocol import types

from greenroom_engine.process.messages import Loading, Preparing
from greenroom_engine.search import Effort, Event
from greenroom_server.lsp.features.implement import DocumentParams, Params, report, wish_for
from greenroom_server.lsp.job_progress import JobProgress
from greenroom_server.lsp.jobs import Wish
from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.lsp.offered import PROPOSE_TESTS
from greenroom_server.lsp.progress import Progress
from greenroom_server.lsp.test_offer import offer_tests, summary, tests_edit
from greenroom_server.lsp.wording import explained

REQUEST = "greenroom/proposeTests"
_AT_FIRST = "writing inputs"


class ProposeParams(Params):
    """Of ``greenroom/proposeTests``. ``effort``: low, medium or high, else as set."""

    text_document: DocumentParams
    qualname: str
    effort: Effort | None = None
    work_done_token: int | str | None = None


def register(server: GreenroomLanguageServer) -> None:
    """Both doors; ``greenroom.cancel`` stops what went in."""

    @server.method(REQUEST, ProposeParams)
    async def propose(params: ProposeParams) -> dict[str, Any]:
        wish, progress = wish_for(params.text_document.uri, params.qualname, params.effort), JobProgress(_AT_FIRST)
        await server.session.settled()
        async with AsyncExitStack() as stack:
            shown: Progress | None = None
            if params.work_done_token is not None:
                shown = await stack.enter_async_context(server.work_progress(_title(wish), params.work_done_token))

            def on_event(_: Event | Loading | Preparing) -> None:
                if shown is not None:
                    report(shown, progress)

            found = await server.session.jobs.propose(wish, on_event, progress)
        return {
            **found.proposal.model_dump(mode="json"),
            "path": str(found.path) if found.path else None,
            "isNew": found.before is None,
            "text": found.text,
            "summary": summary(found),
            "edit": tests_edit(server, found),
        }

    @server.command(PROPOSE_TESTS)
    def start(uri: str, qualname: str, _version: int | None = None) -> None:
        server.own_protocol.background(_in_background, server, wish_for(uri, qualname))


async def _in_background(server: GreenroomLanguageServer, wish: Wish) -> None:
    progress = JobProgress(_AT_FIRST)
    try:
        async with server.work_progress(_title(wish)) as shown:
            report(shown, progress)
            found = await server.session.jobs.propose(wish, lambda _: report(shown, progress), progress)
    except Exception as error:  # noqa: BLE001 - nobody waits for this task: what goes wrong is said here or never
        server.show(explained(error), types.MessageType.Error)
        return
    await offer_tests(server, found)


def _title(wish: Wish) -> str:
    return f"Greenroom: tests for {wish.qualname}"
