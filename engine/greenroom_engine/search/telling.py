"""Telling whoever watches a search what happens, and what it has cost so far."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import perf_counter

from greenroom_engine.language_model import LanguageModel
from greenroom_engine.search.events import Event, TokensGenerated
from greenroom_engine.search.result import Tokens

_PROGRESS_SECONDS = 0.25


class Teller:
    """The clock and the counters of one search, and its one stream of events.

    Attributes:
        emit: called in the event loop's thread.
    """

    def __init__(self, model: LanguageModel, emit: Callable[[Event], None]) -> None:
        self._model, self.emit = model, emit
        self._started = perf_counter()
        self._before = model.statistics

    @property
    def seconds(self) -> float:
        """Since the search began."""
        return perf_counter() - self._started

    @property
    def tokens(self) -> Tokens:
        """What the model read and wrote for this search."""
        now = self._model.statistics
        return Tokens(
            prefilled=now.prompt_tokens - self._before.prompt_tokens,
            generated=now.generated_tokens - self._before.generated_tokens,
        )

    async def tick(self) -> None:
        """Tell of the decoding, again and again."""
        while True:
            await asyncio.sleep(_PROGRESS_SECONDS)
            now = self._model.statistics
            tokens = self.tokens.generated
            seconds = now.seconds - self._before.seconds
            rate = tokens / seconds if seconds else 0.0
            self.emit(TokensGenerated(tokens=tokens, tokens_per_second=rate, sequences_running=now.running))
