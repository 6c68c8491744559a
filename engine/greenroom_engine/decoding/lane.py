"""Prompts of one urgency, in the order they came."""

from collections import deque
from collections.abc import Iterator

from greenroom_engine.decoding.run import Prompt


class Lane:
    """Prompts that wait for their turn, and the one being read or waiting to start its runs."""

    def __init__(self) -> None:
        self.waiting: deque[Prompt] = deque()
        self.opening: Prompt | None = None

    def __iter__(self) -> Iterator[Prompt]:
        if self.opening is not None:
            yield self.opening
        yield from self.waiting

    def __bool__(self) -> bool:
        return bool(self.waiting) or self.opening is not None
