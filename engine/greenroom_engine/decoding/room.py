"""Room in the KV cache: who gets it, and who gives his up for it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from greenroom_engine.decoding.cache import KvCache
from greenroom_engine.decoding.prefixes import Prefixes
from greenroom_engine.decoding.run import Prompt, Run


class Room:
    """Hands out the cells of one KV cache.

    Finished runs are kept, so that they can be continued, until they are forgotten or their room is needed: then the
    one idle for longest goes, and continuing it reads its tokens again. What nobody continues stays for prompts that
    begin like it (prefixes.py); its room is the first to be given away.
    """

    def __init__(self, cache: KvCache, *, is_busy: Callable[[], bool], interrupt: Callable[[], bool]) -> None:
        """`is_busy`: whether anything runs, whose end is worth waiting for.

        `interrupt` makes one that runs give up its room for what is urgent; whether it found one.
        """
        self._cache = cache
        self._is_busy = is_busy
        self._interrupt = interrupt
        self._kept: OrderedDict[int, Run] = OrderedDict()  # by sequence id, the longest idle first
        self._prefixes = Prefixes(cache)

    @property
    def reusable(self) -> int:
        """Cells that hold what nobody owns, for prompts that begin like it."""
        return self._prefixes.cells

    def open(self, prompt: Prompt) -> bool:
        """Room for reading `prompt`, only if its first run fits beside it too, or it might never start."""
        first = prompt.runs[0].most if prompt.runs else 0
        # Where a hidden state is wanted, the token has to be read again.
        known = self._prefixes.take(
            prompt.tokens[: prompt.missing[0] + 1] if prompt.missing else prompt.tokens, prompt.adapter
        )
        missing = len(prompt.tokens) - (known.room if known else 0)
        if not self._make(missing + first, slot=known is None, is_urgent=prompt.is_urgent):
            if known is not None:
                self._prefixes.keep(known, prompt.tokens)
            return False
        if known is not None:
            self._cache.grow(known, missing)
        prompt.lease = known or self._cache.open(len(prompt.tokens), prompt.adapter)
        if prompt.lease is not None and prompt.runs:
            prompt.runs[0].sequence.prompt_tokens = len(prompt.tokens) - prompt.lease.filled
        return prompt.lease is not None

    def start(self, prompt: Prompt, run: Run) -> bool:
        """Give `run` its copy of `prompt`; the last one takes the prompt's own place."""
        if prompt.lease is None:
            return False
        last = len(prompt.runs) == 1
        if not self._make(run.most, slot=not last, is_urgent=run.is_urgent):
            return False
        if last:
            self._cache.grow(prompt.lease, run.most)
            run.lease, prompt.lease = prompt.lease, None
        else:
            run.lease = self._cache.fork(prompt.lease, run.most)
        return run.lease is not None

    def resume(self, run: Run) -> bool:
        """Give `run` the place of the sequence it continues, or a new one if that was given up meanwhile."""
        room = len(run.history) - len(run.sequence.tokens) + run.most
        parent = run.parent
        kept = self._kept.pop(parent, None) if parent is not None else None
        if kept is not None and kept.lease is not None and kept.lease.filled == len(run.history):
            self.take_back(kept)  # nothing left to read, so nothing to sample from
        if parent is None or kept is None or (lease := kept.lease) is None:
            if not self._make(room, slot=True):
                return False
            run.lease = self._cache.open(room, run.adapter)
        else:
            if not self._make(room - lease.room, slot=False):
                self._kept[parent] = kept
                return False
            self._cache.grow(lease, room - lease.room)
            run.lease, kept.lease = lease, None
        run.sequence.prompt_tokens += run.unread
        return True

    def keep(self, run: Run) -> None:
        """`run` is finished, and may be continued."""
        if run.lease is not None:
            self._cache.shrink(run.lease)
            self._kept[run.sequence.id] = run

    def want(self, sequence: int | None) -> None:
        """`sequence` is about to be continued: the last to be given up."""
        if sequence in self._kept:
            self._kept.move_to_end(sequence)

    def forget(self, sequences: Iterable[int]) -> None:
        """Nobody will continue these. Unknown ones are passed over."""
        for sequence in sequences:
            run = self._kept.pop(sequence, None)
            if run is not None:
                self.leave(run, run.history)

    def leave(self, owner: Run | Prompt, tokens: Sequence[int]) -> None:
        """`owner` needs its room no more, which holds `tokens`; a later prompt may begin like it."""
        if owner.lease is not None:
            self._prefixes.keep(owner.lease, tokens)
            owner.lease = None

    def take_back(self, owner: Run | Prompt) -> None:
        """Empty the room that `owner` has, if it has any."""
        if owner.lease is not None:
            self._cache.close(owner.lease)
            owner.lease = None

    def empty(self) -> None:
        """Give up all that nobody works on."""
        for run in self._kept.values():
            self.take_back(run)
        self._kept.clear()
        while self._prefixes.give_up():
            pass

    def _make(self, cells: int, *, slot: bool, is_urgent: bool = False) -> bool:
        """Whether `cells` (and a sequence id) are free, after giving up kept sequences if that helps.

        For what is urgent, sequences in the making give up theirs too, the last to start first.
        """
        cache = self._cache
        kept = sum(run.lease.own for run in self._kept.values() if run.lease is not None)
        if self._is_busy() and not is_urgent and cache.free + self._prefixes.cells + kept < cells:
            return False  # giving them up might not be enough; what runs will end
        while cache.free < cells or (slot and not cache.has_slot):
            if self._prefixes.give_up():
                continue
            if self._kept:
                _, run = self._kept.popitem(last=False)
                self.take_back(run)
            elif not (is_urgent and self._interrupt()):
                break
        return cache.free >= cells and (cache.has_slot or not slot)
