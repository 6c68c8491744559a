"""The engine and the model that completes, from a client that never waits for either to start."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from greenroom_engine.completion.completer import Completions
from greenroom_engine.completion.request import CompletionRequest
from greenroom_server.lsp.completion.why import Why
from greenroom_server.lsp.engine_link import EngineLink

if TYPE_CHECKING:
    from greenroom_engine.process import EngineClient, ModelChoice


class CompletingModel:
    """What is started is left to start, also when the request that wanted it is cancelled."""

    def __init__(self, link: Callable[[], EngineLink]) -> None:
        self._link = link
        self._connecting: asyncio.Task[EngineClient] | None = None

    async def choose(self, named: str) -> ModelChoice:
        """The model that the settings name; empty: the default.

        :raises BadInput, ModelNotFound, RemoteRefused: it cannot be one.
        """
        return await asyncio.to_thread(_chosen, named)

    async def complete(
        self, choice: ModelChoice, request: CompletionRequest, on_held_up: Callable[[Why], None]
    ) -> Completions:
        """Cancelling stops the decoder; ``on_held_up`` is told when the answer has to wait for a start or a load.

        :raises CompletionUnavailable, ModelError, RemoteError, DecodingError, EngineError:
        """
        if not self._link().is_connected:
            on_held_up(Why.ENGINE_STARTING)
        client = await asyncio.shield(self._connected())
        return await client.complete(choice, request, lambda _: on_held_up(Why.MODEL_LOADING))

    def _connected(self) -> asyncio.Task[EngineClient]:
        if self._connecting is None or self._connecting.done():
            self._connecting = asyncio.create_task(self._link().client())
            self._connecting.add_done_callback(_looked_at)
        return self._connecting


def _chosen(named: str) -> ModelChoice:
    from greenroom_server.settings import model_choice  # the engine's messages come with it: in a thread, on first use

    return model_choice(named or None)


def _looked_at(task: asyncio.Task[EngineClient]) -> None:
    if not task.cancelled():
        task.exception()  # whoever waited has it, too
