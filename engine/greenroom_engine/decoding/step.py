"""What one `llama_decode` does: which tokens of whom it reads, and whose its outputs are."""

from __future__ import annotations

from greenroom_engine.decoding.batch import Batch
from greenroom_engine.decoding.run import Prompt, Run

TILE = 64
"""Rows that llama.cpp's attention does at once on a CPU (`ggml_fa_tile_config::Q`), all at the price of one tile.

Fewer rows than one tile are done one by one.
"""

_FEW = TILE // 2  # rows for which a tile of their own is too dear


def surplus(rows: int) -> int:
    """How many of a batch's `rows` had better wait for the next one: those few that would need a tile of their own."""
    spare = rows % TILE
    return spare if rows > TILE and spare <= _FEW else 0


class Step:
    """Fills `batch`: first with what is being written, then with what is being read.

    `owners` says whose the outputs are, in the order of the batch: one row for each token of a run with drafts, one for
    each position of a prompt that is asked for, and the last one of everything else. `hidden`: hidden states too.
    """

    def __init__(self, batch: Batch, read_ahead: int, outputs: int) -> None:
        """`read_ahead`: prompt tokens at most. `outputs`: rows that llama.cpp has room for.

        With hidden states every token becomes an output, so that such a step reads no more tokens than that.
        """
        batch.clear()
        self._batch = batch
        self._left = read_ahead
        self._outputs = outputs
        self.owners: list[Run | Prompt] = []
        self.hidden = False
        self.prompt_tokens = 0

    def write(self, runs: list[Run]) -> None:
        """Read the newest token of each of `runs`, and its draft."""
        batch = self._batch
        plain = [(run, run.lease) for run in runs if run.lease is not None and not run.draft]
        batch.add_each(
            [lease.slot for _, lease in plain],
            [run.history[-1] for run, _ in plain],
            [lease.filled for _, lease in plain],
        )
        for _, lease in plain:
            lease.filled += 1
        self.owners += [run for run, _ in plain]
        for run in runs:
            if run.lease is not None and run.draft:
                tokens = [run.history[-1], *run.draft]
                start, end = run.lease.filled, run.lease.filled + len(tokens)
                batch.add(run.lease.slot, tokens, start, outputs=range(start, end))
                run.lease.filled = end
                self.owners += [run] * len(tokens)
        self.hidden = any(run.wants_hidden for run in runs)

    def limit(self, unread: int) -> None:
        """There are `unread` tokens in all: read fewer where a few of them are not worth it beside what is written."""
        self._left = min(self._left, unread)
        spare = surplus(len(self._batch) + self._left) if len(self._batch) else 0
        if spare < self._left:  # or nothing would ever be read beside so many
            self._left -= spare

    def read(self, owner: Run | Prompt) -> None:
        """Read as much of `owner` as there is room for."""
        if owner.lease is None:
            return
        start = owner.lease.filled
        if isinstance(owner, Run):
            tokens = owner.history
            # The last token's state is asked for, and `write` sees to that.
            end = len(tokens) - 1 if owner.wants_hidden else len(tokens)
            outputs = [len(tokens) - 1]
        else:
            tokens = owner.tokens
            end, outputs = self._reach(owner, start)
        end = min(end, start + self._room)
        if end <= start:
            return
        outputs = [position for position in outputs if position < end]
        self._batch.add(owner.lease.slot, tokens[start:end], start, outputs=outputs)
        owner.lease.filled = end
        self.owners += [owner] * len(outputs)
        self.prompt_tokens += end - start
        self._left -= end - start

    @property
    def _room(self) -> int:
        room = min(self._left, self._batch.room)
        return min(room, self._outputs - len(self._batch)) if self.hidden else room

    def _reach(self, prompt: Prompt, start: int) -> tuple[int, list[int]]:
        """How far to read, and the outputs on the way: hidden states only where the next one asked for is near."""
        positions = prompt.missing
        if not positions:
            return len(prompt.tokens), [len(prompt.tokens) - 1]
        reach = start + self._outputs - len(self._batch)
        near = [position for position in positions if position < reach]
        if not near:
            return positions[0], []
        self.hidden = True
        return near[-1] + 1, near
