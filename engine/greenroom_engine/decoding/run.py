"""What the scheduler works on: a prompt being read, and an answer being written."""

from __future__ import annotations

import codecs
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from greenroom_engine.decoding.cache import Lease
from greenroom_engine.decoding.sampling import SamplingParams
from greenroom_engine.decoding.sequence import FinishReason, Sequence
from greenroom_engine.decoding.stopping import StopRule
from greenroom_engine.decoding.vocabulary import Vocabulary
from greenroom_engine.errors import GreenroomEngineError

Deliver = Callable[[Sequence | GreenroomEngineError], None]
"""Takes a finished sequence, or the error that lost it. Called on the decoder's thread; must not block."""

_Utf8 = codecs.getincrementaldecoder("utf-8")


class Run:
    """One `Sequence` in the making.

    `history` holds every token of the conversation so far; the first `lease.filled` of them are in the KV
    cache. While it runs exactly the last one is not, so that one step reads it and yields the next.
    """

    def __init__(
        self,
        sequence: Sequence,
        params: SamplingParams,
        stop: StopRule,
        deliver: Deliver,
        limit: int,
        parent: int | None = None,
    ) -> None:
        self.sequence = sequence
        self.params = params
        self.deliver = deliver
        self.parent = parent  # id of the kept sequence that this turn continues
        self.history = list(sequence.context)
        self.lease: Lease | None = None
        # One token is never read back, the last: `limit` positions allow `limit - len(context)` new ones.
        self.most = min(params.max_tokens, limit - len(sequence.context))
        self._truncated = FinishReason.LENGTH if self.most == params.max_tokens else FinishReason.CONTEXT
        self._stop = stop
        self._utf8 = _Utf8("replace")
        self._random = np.random.default_rng(params.seed)

    @property
    def unread(self) -> int:
        """Tokens of the history that are not in the KV cache."""
        return len(self.history) - (self.lease.filled if self.lease else 0)

    def uniform(self) -> float:
        """The next random number of this sequence's own stream."""
        return self._random.random()

    def append(self, token: int, logprob: float, vocabulary: Vocabulary) -> FinishReason | None:
        """Take a sampled token; why the answer ends with it, if it does."""
        sequence = self.sequence
        sequence.sampled += 1
        sequence.total_logprob += logprob
        if vocabulary.ends_generation(token):
            return FinishReason.STOP
        self.history.append(token)
        sequence.tokens.append(token)
        sequence.text += self._utf8.decode(vocabulary.piece(token))
        if self._stop.feed(sequence.text):
            return FinishReason.STOP
        if len(sequence.tokens) >= self.most:
            return self._truncated
        return None

    def finish(self, reason: FinishReason) -> None:
        """Complete the sequence."""
        self.sequence.text += self._utf8.decode(b"", True)
        self.sequence.finish = reason


@dataclass(eq=False, slots=True)
class Prompt:
    """A prompt that is read once: for the `runs` that start from it, or for a `look` at its last logits."""

    tokens: list[int]
    runs: deque[Run]
    look: Callable[[npt.NDArray[np.float32]], None] | None = None
    fail: Callable[[GreenroomEngineError], None] | None = None
    lease: Lease | None = None
    logits: npt.NDArray[np.float32] | None = field(default=None)

    @property
    def wanted(self) -> bool:
        """Whether anybody still waits for it."""
        return bool(self.runs) or self.look is not None
