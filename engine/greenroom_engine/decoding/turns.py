"""Which adapter a step is for: one step serves one adapter, and each gets its turn."""

from __future__ import annotations

from collections.abc import Collection

from greenroom_engine.decoding.adapter import Adapter

TURN = 32
"""Steps an adapter may take while others wait. llama.cpp plans its graph anew at every switch, which takes a
millisecond or two: an eighth of a step of a small model, and not felt once in 32. Nor is a pause of as many steps."""


class Turns:
    """Round robin: the one served goes on until it has nothing to do, or had its turn and somebody else waits.

    Then the one that has waited longest is next, so of n adapters nobody waits for more than (n - 1) turns. The model
    without an adapter (None) is one of them.
    """

    def __init__(self, turn: int = TURN) -> None:
        self._turn = turn
        self._served: dict[Adapter | None, int] = {}  # the last step each one had
        self._steps = 0
        self._current: Adapter | None = None
        self._taken = 0

    def choose(self, waiting: Collection[Adapter | None]) -> Adapter | None:
        """The adapter of the next step, one of `waiting`; those never served come first, in the order given."""
        if self._current not in waiting or (self._taken >= self._turn and len(set(waiting)) > 1):
            self._current = min(waiting, key=lambda adapter: self._served.get(adapter, 0))
            self._taken = 0
        self._taken += 1
        self._steps += 1
        self._served[self._current] = self._steps
        return self._current
