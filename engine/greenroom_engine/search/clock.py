"""When a search's time is up: the third thing outside it that decides, beside the model and the sandbox."""

from collections.abc import Awaitable, Callable


class Clock:
    """Real time. A replay puts a clock in its place that strikes when the recorded one did."""

    async def strikes(self, name: str, moment: Callable[[], Awaitable[None]]) -> None:
        """Wait for a ``moment``; ``name`` says what it ends (``budget``, ``selection``), one of each in a search."""
        await moment()
