"""Sequences that nobody holds any more, kept for prompts which begin like them.

Keystroke after keystroke a completion asks for almost the same prompt, and a second job on a file begins like the
first. What both have in common is in the KV cache already and need not be read again.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Sequence as Items

import numpy as np

from greenroom_engine.decoding.adapter import Adapter
from greenroom_engine.decoding.cache import KvCache, Lease

WORTH_KEEPING = 32  # tokens: fewer are read faster than they are looked for
_ALIKE = 0.8  # of two that have so much in common the older one goes


class Prefixes:
    """At most `most` of them; the one used longest ago goes first, and all go when their room is needed."""

    def __init__(self, cache: KvCache, most: int = 4) -> None:
        self._cache = cache
        self._most = most
        self._leases: OrderedDict[int, tuple[Lease, list[int]]] = OrderedDict()  # by slot, the oldest first

    @property
    def cells(self) -> int:
        """Cells that would be free if all of them went."""
        leases = [lease for lease, _ in self._leases.values()]
        holders = Counter(id(block) for lease in leases for block in lease.shared)
        blocks = {id(block): block for lease in leases for block in lease.shared}
        only_ours = sum(block.cells for key, block in blocks.items() if block.holders == holders[key])
        return only_ours + sum(lease.own for lease in leases)

    def keep(self, lease: Lease, history: Items[int]) -> None:
        """Take over a lease whose sequence nobody will continue; `history` are its tokens."""
        self._cache.shrink(lease)
        tokens = list(history[: lease.filled])
        if len(tokens) < WORTH_KEEPING:
            self._cache.close(lease)
            return
        for slot, (other, known) in list(self._leases.items()):
            is_alike = other.adapter is lease.adapter and common(known, tokens) >= _ALIKE * len(known)
            # Of those forked from one prompt the newest stays: nobody asks for another's answer again, its cells slow
            # every step down, and what is shared cannot be trimmed for a prompt that begins like it.
            if is_alike or not set(map(id, other.shared)).isdisjoint(map(id, lease.shared)):
                del self._leases[slot]
                self._cache.close(other)
        self._leases[lease.slot] = (lease, tokens)
        while len(self._leases) > self._most:
            self.give_up()

    def take(self, prompt: Items[int], adapter: Adapter | None) -> Lease | None:
        """A lease that holds a beginning of `prompt`, and nothing else; never the whole: its last token has to be read.

        Only one that was read with `adapter`.

        None when there is none worth it, or the model cannot forget the end of a sequence (recurrent ones).
        """
        best, shared = None, WORTH_KEEPING - 1
        for slot, (lease, tokens) in self._leases.items():
            if lease.adapter is not adapter:
                continue
            length = min(common(tokens, prompt), len(prompt) - 1)
            if length > shared and (length == lease.filled or self._cache.is_alone(lease)):
                best, shared = slot, length
        if best is None:
            return None
        lease, _ = self._leases.pop(best)
        if self._cache.trim(lease, shared):
            return lease
        self._cache.close(lease)
        return None

    def give_up(self) -> bool:
        """Free the oldest; False when there is none."""
        if not self._leases:
            return False
        _, (lease, _) = self._leases.popitem(last=False)
        self._cache.close(lease)
        return True


def common(a: Items[int], b: Items[int]) -> int:
    """How many tokens two sequences have in common from their beginning."""
    length = min(len(a), len(b))
    differ = np.flatnonzero(np.asarray(a[:length]) != np.asarray(b[:length]))
    return int(differ[0]) if len(differ) else length
