"""The session's connection to the engine process: made when it is needed, made again when it was lost."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom_engine.process import EngineClient


class EngineLink:
    """At most one connection. Whoever asks while it is being made waits for the same one."""

    def __init__(self) -> None:
        self._client: EngineClient | None = None
        self._opening = asyncio.Lock()

    async def client(self) -> EngineClient:
        """A connection that works; the engine is started if none runs.

        :raises EngineUnavailable: it does not start.
        """
        from greenroom_engine.process import EngineClient  # not needed to be ready for the editor

        async with self._opening:
            if self._client is None or not self._client.is_connected:
                if self._client is not None:
                    await self._client.aclose()
                self._client = await EngineClient.open()
            return self._client

    @property
    def is_connected(self) -> bool:
        """Whether there is a connection now."""
        return self._client is not None and self._client.is_connected

    async def aclose(self) -> None:
        """Leave; what still runs for this session is stopped, the engine stays for others."""
        async with self._opening:
            if self._client is not None:
                await self._client.aclose()
                self._client = None
