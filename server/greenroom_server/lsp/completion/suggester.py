"""The way of a request: refused, known already, overtaken by the next key, or asked of the model."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom_engine.completion.completer import Completions
from greenroom_engine.completion.request import CompletionRequest
from greenroom_engine.errors import GreenroomEngineError
from greenroom_server.errors import GreenroomServerError
from greenroom_server.lsp.completion.completing_model import CompletingModel
from greenroom_server.lsp.completion.context_ring import ContextRing
from greenroom_server.lsp.completion.debounce import LONGEST, Debounce
from greenroom_server.lsp.completion.guards import is_in_comment, refused_document, refused_place
from greenroom_server.lsp.completion.place import Place
from greenroom_server.lsp.completion.suggestion_cache import Remembered, SuggestionCache
from greenroom_server.lsp.completion.why import Why, of_engine, of_error
from greenroom_server.lsp.configuration import CompletionSettings
from greenroom_server.lsp.session import Session

if TYPE_CHECKING:
    from greenroom_engine.process import ModelChoice

FEATURE = "completion"  # in the log, and in what doctor tells
_RETRY_SECONDS = 5.0  # a key does not ask again so soon after a failure; an explicit request does


@dataclass(frozen=True)
class Suggestions:
    """``texts`` to go to the cursor, the likeliest first; without any, why."""

    texts: tuple[str, ...]
    why: str = ""


class Suggester:
    """Of one window. At most one request waits: who asks again has moved on.

    :param tell: shows one line to the user, and knows what to offer for the error behind it.
    """

    def __init__(self, session: Session, tell: Callable[[str, Exception], None]) -> None:
        self.ring = ContextRing()
        self.debounce = Debounce()
        self._session = session
        self._tell = tell
        self._cache = SuggestionCache()
        self._model = CompletingModel(lambda: session.engine)
        self._overtaken: asyncio.Future[None] | None = None  # of the request that waits
        self._asking: asyncio.Task[Suggestions] | None = None  # the model; may outlive its request
        self._told: set[Why] = set()
        self._failed: tuple[Why, float] | None = None  # and when a key may ask again

    async def suggest(self, place: Place, *, is_automatic: bool) -> Suggestions:
        """Cancelling stops the model. Never raises what the engine does: that is a reason, told once."""
        overtaken = self._take_turn()
        try:
            found = await self._suggest(place, overtaken, is_automatic)
        except asyncio.CancelledError:
            self.nothing(Why.CANCELLED)
            raise
        except (GreenroomEngineError, GreenroomServerError) as error:
            found = self._failure(error)
        if not found.texts:
            return self.nothing(found.why)
        is_current = self._session.documents.get(place.document.uri) is place.document
        return found if is_current else self.nothing(Why.DOCUMENT_CHANGED)

    def nothing(self, why: str) -> Suggestions:
        """Note the reason."""
        self._session.reasons.note(FEATURE, why)
        return Suggestions((), why)

    async def _suggest(self, place: Place, overtaken: asyncio.Future[None], is_automatic: bool) -> Suggestions:
        await self._session.settled()
        settings = self._session.settings_at(place.document.path).completion
        if why := refused_document(place.document, settings) or refused_place(place, is_automatic=is_automatic):
            return Suggestions((), why)
        if not settings.in_comments and await asyncio.to_thread(is_in_comment, place):
            return Suggestions((), Why.IN_COMMENT)
        choice = await self._model.choose(self._session.settings.model)
        named = f"{choice.place}\0{settings.max_tokens}\0{settings.max_lines}"
        asked = 1 if is_automatic else settings.alternatives
        if (known := self._cache.find(place, named, asked)) is not None:
            return Suggestions(known.texts[:asked], known.nothing)
        if is_automatic:
            if self._failed is not None and time.monotonic() < self._failed[1]:
                return Suggestions((), self._failed[0])
            is_last = not place.after[len(place.rest) :].strip()
            delay = self.debounce.delay(place.typed, place.rest, is_last_line=is_last)
            await asyncio.wait({overtaken}, timeout=settings.debounce_ms / 1000 or delay)
        if overtaken.done():
            return Suggestions((), Why.SUPERSEDED)
        request = self._request(place, settings, asked)
        return await self._asked(choice, request, overtaken, lambda found: self._cache.keep(place, named, asked, found))

    async def _asked(
        self,
        choice: ModelChoice,
        request: CompletionRequest,
        overtaken: asyncio.Future[None],
        keep: Callable[[Remembered], None],
    ) -> Suggestions:
        held_up: asyncio.Future[Why] = asyncio.get_running_loop().create_future()

        def on_held_up(why: Why) -> None:
            if not held_up.done():
                held_up.set_result(why)

        async def ask() -> Suggestions:
            begun = time.monotonic()
            try:
                completions = await self._model.complete(choice, request, on_held_up)
            except GreenroomEngineError as error:
                return self._failure(error)
            if not held_up.done():
                self.debounce.answered(time.monotonic() - begun)
            self._failed = None
            found = _remembered(completions)
            keep(found)
            return Suggestions(found.texts, found.nothing)

        self._asking = asking = asyncio.create_task(ask())
        try:
            await asyncio.wait({asking, overtaken}, timeout=LONGEST, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait({asking, overtaken, held_up}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            asking.cancel()
            raise
        if overtaken.done():
            return Suggestions((), Why.SUPERSEDED)
        # While the model loads, the task goes on: the next key finds it loaded, or even its answer.
        return asking.result() if asking.done() else Suggestions((), held_up.result())

    def _request(self, place: Place, settings: CompletionSettings, alternatives: int) -> CompletionRequest:
        project, path = name_in_project(place.document.path, self._session.folders)
        return CompletionRequest(
            place.before,
            place.after,
            path=path,
            project=project,
            chunks=self.ring.for_place(place),
            max_tokens=settings.max_tokens,
            max_lines=settings.max_lines,
            alternatives=alternatives,
        )

    def _failure(self, error: GreenroomEngineError | GreenroomServerError) -> Suggestions:
        why = of_error(error)
        self._failed = why, time.monotonic() + _RETRY_SECONDS
        if why not in self._told:
            self._told.add(why)
            self._tell(f"No code completion: {error}", error)
        return Suggestions((), why)

    def _take_turn(self) -> asyncio.Future[None]:
        if self._overtaken is not None and not self._overtaken.done():
            self._overtaken.set_result(None)
        if self._asking is not None:
            self._asking.cancel()
        self._overtaken = asyncio.get_running_loop().create_future()
        return self._overtaken


def name_in_project(path: Path | None, folders: tuple[Path, ...]) -> tuple[str, str]:
    """What the model is told: the name of the project, and of the file in it."""
    if path is None:
        return "project", "untitled.py"
    around = [folder for folder in folders if path.is_relative_to(folder)]
    if not around:
        return path.parent.name or "project", path.name
    folder = max(around, key=lambda folder: len(folder.parts))
    return folder.name or "project", path.relative_to(folder).as_posix()


def _remembered(completions: Completions) -> Remembered:
    nothing = of_engine(completions.nothing) if completions.nothing is not None else ""
    return Remembered(tuple(item.text for item in completions.items), nothing)
