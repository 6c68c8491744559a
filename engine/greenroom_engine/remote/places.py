"""The server's slots, as far as this process takes them."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager


class Places:
    """How many answers may be written at the same time; first come, first served.

    What waits here waits without a connection or a time-out. A server queues what it has no slot for, too, but
    silently: nobody could tell that from a server that hangs.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self._free = count
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    @asynccontextmanager
    async def taken(self, wanted: int) -> AsyncGenerator[None, None]:
        """``wanted`` places at once (at most ``count``), as soon as they are free."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((wanted, turn))
        self._call()
        try:
            await turn
            yield
        finally:
            if turn.done() and not turn.cancelled():
                self._free += wanted
            else:
                self._waiting.remove((wanted, turn))
            self._call()

    def _call(self) -> None:
        """Those next in line, as far as there is room."""
        while self._waiting and self._waiting[0][0] <= self._free:
            wanted, turn = self._waiting.popleft()
            self._free -= wanted
            turn.set_result(None)
