"""The stores that clients of one engine process want their jobs recorded in."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from greenroom_engine.experience.writer import Writer

_logger = logging.getLogger(__name__)

_CLOSE_SECONDS = 10.0


class Recording(BaseModel):
    """That a client wants its job recorded: absolute path of the store's folder, bytes that it may use."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    folder: str
    limit: int = Field(gt=0)


class Writers:
    """One thread per store, begun when it is first needed."""

    def __init__(self) -> None:
        self._writers: dict[str, Writer] = {}

    def of(self, recording: Recording | None) -> Writer | None:
        """That of a store; None where nothing is to be recorded."""
        if recording is None:
            return None
        if recording.folder not in self._writers:
            self._writers[recording.folder] = Writer(Path(recording.folder), recording.limit)
        writer = self._writers[recording.folder]
        writer.limit = recording.limit  # the latest word counts
        return writer

    async def aclose(self) -> None:
        """Write all that waits, and end."""
        writers = tuple(self._writers.values())
        self._writers.clear()
        for is_done in await asyncio.gather(*(asyncio.to_thread(each.close, _CLOSE_SECONDS) for each in writers)):
            if not is_done:
                _logger.error("what was learnt last could not be recorded within %.0f s", _CLOSE_SECONDS)
