"""Who holds how much of the KV cache.

llama.cpp only says "no slot" when it is too late. So every sequence that runs has its room reserved before it
starts, down to its last token, and llama.cpp never gets a batch that does not fit. A forked prompt is counted
once, for as long as anybody shares it.
"""

from __future__ import annotations

from dataclasses import dataclass

from greenroom_engine.decoding.adapter import Adapter
from greenroom_engine.decoding.llama_native import LlamaContext


@dataclass(eq=False, slots=True)
class _Shared:
    """Cells that several sequences point at."""

    cells: int
    holders: int


@dataclass(eq=False, slots=True)
class Lease:
    """One sequence's place in the KV cache.

    `slot` is llama.cpp's id for the sequence, `filled` how many positions it holds there. Keys and values are those of
    the model with `adapter`, and of no use with another.
    """

    slot: int
    own: int  # cells reserved for this sequence alone
    filled: int = 0
    shared: tuple[_Shared, ...] = ()
    adapter: Adapter | None = None

    @property
    def room(self) -> int:
        """How many positions it may come to hold."""
        return self.own + sum(block.cells for block in self.shared)


class KvCache:
    """Hands out leases on a context's cells and sequence ids, never more than there are."""

    def __init__(self, context: LlamaContext, sequences: int) -> None:
        self._context = context
        self._slots = list(range(sequences - 1, -1, -1))
        self._free = context.cells
        self.cells = context.cells

    @property
    def used(self) -> int:
        """Cells reserved or filled."""
        return self.cells - self._free

    @property
    def free(self) -> int:
        """Cells nobody holds."""
        return self._free

    @property
    def has_slot(self) -> bool:
        """Whether a further sequence can be told apart."""
        return bool(self._slots)

    def open(self, room: int, adapter: Adapter | None) -> Lease | None:
        """A new, empty sequence with room for `room` tokens; None when there is none now."""
        if not self._slots or room > self._free:
            return None
        self._free -= room
        return Lease(self._slots.pop(), own=room, adapter=adapter)

    def fork(self, parent: Lease, room: int) -> Lease | None:
        """A copy of `parent` that shares all its cells, with `room` more of its own; None when there is none
        now.

        What `parent` has reserved must be filled.
        """
        if not self._slots or room > self._free:
            return None
        self._free -= room
        if parent.own:
            parent.shared = (*parent.shared, _Shared(parent.own, holders=1))
            parent.own = 0
        for block in parent.shared:
            block.holders += 1
        child = Lease(self._slots.pop(), own=room, filled=parent.filled, shared=parent.shared, adapter=parent.adapter)
        self._context.copy(parent.slot, child.slot)
        return child

    def grow(self, lease: Lease, room: int) -> bool:
        """Reserve `room` more tokens for `lease`; False when there are not so many now."""
        if room > self._free:
            return False
        self._free -= room
        lease.own += room
        return True

    def shrink(self, lease: Lease) -> None:
        """Give back what `lease` reserved and did not fill."""
        spare = lease.room - lease.filled
        lease.own -= spare
        self._free += spare

    def is_alone(self, lease: Lease) -> bool:
        """Whether nobody shares a cell with `lease` any more."""
        return all(block.holders == 1 for block in lease.shared)

    def trim(self, lease: Lease, length: int) -> bool:
        """Keep the first `length` positions only; False when the model cannot forget the others.

        Nobody else may share what goes.
        """
        if length < lease.filled and not self._context.cut(lease.slot, length):
            return False
        if self.is_alone(lease):
            lease.own, lease.shared = lease.room, ()
        lease.filled = length
        self.shrink(lease)
        return True

    def rewind(self, lease: Lease, count: int) -> None:
        """Forget the last `count` positions; their room stays reserved. Nobody else may share them."""
        lease.filled -= count
        self._context.cut(lease.slot, lease.filled)

    def close(self, lease: Lease) -> None:
        """Forget the sequence and free what only it held."""
        self._context.drop(lease.slot)
        self._slots.append(lease.slot)
        self._free += lease.own
        for block in lease.shared:
            block.holders -= 1
            if block.holders == 0:
                self._free += block.cells
        lease.own, lease.filled, lease.shared = 0, 0, ()
