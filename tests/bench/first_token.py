"""When the first token of an answer came."""

from __future__ import annotations

from time import perf_counter


class FirstToken:
    """A stop rule that never stops, and remembers when it was first asked."""

    def __init__(self) -> None:
        self.seen = 0.0
        """In seconds of `perf_counter`; 0 before."""

    def feed(self, text: str) -> bool:
        """Never stops."""
        self.seen = self.seen or perf_counter()
        return False
