"""Who may go next: a bounded number at a time, fair between callers."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncGenerator, Hashable
from contextlib import asynccontextmanager


class Turns:
    """So many turns at a time. Callers that wait are served in rotation, each one's own requests in order.

    A job with 32 candidates waiting does not hold up another's first.
    """

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting: OrderedDict[Hashable, deque[asyncio.Future[None]]] = OrderedDict()

    @asynccontextmanager
    async def turn(self, caller: Hashable) -> AsyncGenerator[None]:
        """A turn for the length of the block."""
        await self._enter(caller)
        try:
            yield
        finally:
            self._leave()

    async def _enter(self, caller: Hashable) -> None:
        if self._free:
            self._free -= 1
            return
        ours: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(caller, deque()).append(ours)
        try:
            await ours
        except asyncio.CancelledError:
            if ours.done() and not ours.cancelled():
                self._leave()  # it was our turn already
            else:
                self._forget(caller, ours)
            raise

    def _leave(self) -> None:
        while self._waiting:
            caller, queue = next(iter(self._waiting.items()))
            future = queue.popleft()
            if queue:
                self._waiting.move_to_end(caller)
            else:
                del self._waiting[caller]
            if not future.done():
                future.set_result(None)
                return
        self._free += 1

    def _forget(self, caller: Hashable, future: asyncio.Future[None]) -> None:
        queue = self._waiting.get(caller)
        if queue is not None and future in queue:
            queue.remove(future)
            if not queue:
                del self._waiting[caller]
