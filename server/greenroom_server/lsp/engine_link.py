"""The session's connection to the engine process: made when it is needed, made again when it was lost."""

from __future__ import annotations

import asyncio

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
        async with self._opening:
            if self._client is None or not self._client.is_connected:
                if self._client is not None:
                    await self._client.aclose()
                self._client = await EngineClient.open()
            return self._client

    async def aclose(self) -> None:
        """Leave; what still runs for this session is stopped, the engine stays for others."""
        async with self._opening:
            if self._client is not None:
                await self._client.aclose()
                self._client = None
