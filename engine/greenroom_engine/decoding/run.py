"""What the scheduler works on: a prompt being read, and an answer being written."""

from __future__ import annotations

import codecs
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from greenroom_engine.decoding.adapter import Adapter
from greenroom_engine.decoding.cache import Lease
from greenroom_engine.decoding.drafting import Drafter
from greenroom_engine.decoding.grammar import Grammar
from greenroom_engine.decoding.sampling import SamplingParams
from greenroom_engine.decoding.sequence import FinishReason, HiddenState, Sequence
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
        *,
        is_urgent: bool = False,
    ) -> None:
        self.sequence = sequence
        self.params = params
        self.deliver = deliver
        self.is_urgent = is_urgent  # goes before all that is not
        self.parent = parent  # id of the kept sequence that this turn continues
        self.history = list(sequence.context)
        self.lease: Lease | None = None
        # One token is never read back, the last: `limit` positions allow `limit - len(context)` new ones.
        self.most = min(params.max_tokens, limit - len(sequence.context))
        self._truncated = FinishReason.LENGTH if self.most == params.max_tokens else FinishReason.CONTEXT
        self._stop = stop
        self._utf8 = _Utf8("replace")
        self._random = np.random.default_rng(params.seed)
        self._ahead: deque[float] = deque()  # random numbers looked at and not used yet
        self.drafter = Drafter(self.history, sequence.phrases) if params.speculate and not self.needs_steps else None
        self.draft: list[int] = []
        self.grammar: Grammar | None = None
        self.ending: FinishReason | None = None  # it is complete but for its last token's hidden state

    @property
    def adapter(self) -> Adapter | None:
        """The adapter that all of it is read and written with."""
        return self.sequence.adapter

    @property
    def unread(self) -> int:
        """Tokens of the history that are not in the KV cache."""
        return len(self.history) - (self.lease.filled if self.lease else 0)

    @property
    def needs_steps(self) -> bool:
        """Whether a token's distribution depends on the answer before it in more ways than the model's."""
        return self.params.grammar is not None or self.params.repetition_penalty != 1.0

    @property
    def wants_hidden(self) -> bool:
        """Whether the hidden state at its newest token is asked for: it is one of the answer's."""
        return self.params.hidden_states and bool(self.sequence.tokens)

    @property
    def recent(self) -> list[int]:
        """The tokens that a repetition penalty looks at."""
        return self.history[max(0, len(self.history) - self.params.penalty_window) :]

    def uniforms(self, count: int) -> list[float]:
        """The next random numbers of this sequence's own stream; they stay the next until `uniform` takes them."""
        while len(self._ahead) < count:
            self._ahead.append(self._random.random())
        return [self._ahead[i] for i in range(count)]

    def uniform(self) -> float:
        """Take the next random number of this sequence's own stream."""
        return self._ahead.popleft() if self._ahead else self._random.random()

    def plan(self, most: int, *, careful: bool) -> None:
        """Draft up to `most` tokens that may follow the next one; `careful` as in `Drafter.draft`."""
        self.draft = []
        if self.drafter is not None and self.ending is None:
            # The token that ends an answer needs no room after it, so a draft may be one short of what is left.
            self.draft = self.drafter.draft(min(most, self.most - len(self.sequence.tokens) - 1), careful=careful)

    def append(
        self, token: int, logprob: float, vocabulary: Vocabulary, state: npt.NDArray[np.float32] | None
    ) -> FinishReason | None:
        """Take a sampled token; why the answer ends with it, if it does.

        `state` is the hidden state it was sampled from, that of the newest token before it.
        """
        sequence = self.sequence
        ends = vocabulary.ends_generation(token)
        if self.wants_hidden and state is not None and (ends or b"\n" in vocabulary.piece(self.history[-1])):
            self.keep(state)
        sequence.sampled += 1
        sequence.total_logprob += logprob
        if ends:
            return FinishReason.STOP
        self.history.append(token)
        if self.drafter is not None:
            self.drafter.extend((token,))
        sequence.tokens.append(token)
        sequence.text += self._utf8.decode(vocabulary.piece(token))
        reason: FinishReason | None = None
        if self._stop.feed(sequence.text):
            reason = FinishReason.STOP
        elif len(sequence.tokens) >= self.most:
            reason = self._truncated
        if self.params.hidden_states:
            self.ending, reason = reason, None  # one more step: nothing has read this token yet
        return reason

    def keep(self, state: npt.NDArray[np.float32]) -> None:
        """Keep the hidden state at the newest token."""
        # A copy: llama.cpp overwrites its own with the next batch.
        self.sequence.hidden_states.append(HiddenState(len(self.history) - 1, state.copy()))

    def finish(self, reason: FinishReason) -> None:
        """Complete the sequence."""
        self.sequence.text += self._utf8.decode(b"", True)
        if self.grammar is not None:
            self.grammar.close()
        self.sequence.finish = reason


@dataclass(eq=False, slots=True)
class Prompt:
    """A prompt that is read once: for the `runs` that start from it, or for a `look` at its last logits.

    `positions` of which the hidden states are wanted, in rising order, the last token's being the last of them.
    """

    tokens: list[int]
    runs: deque[Run]
    look: Callable[[npt.NDArray[np.float32]], None] | None = None
    fail: Callable[[GreenroomEngineError], None] | None = None
    is_urgent: bool = False
    adapter: Adapter | None = None
    lease: Lease | None = None
    logits: npt.NDArray[np.float32] | None = field(default=None)
    positions: list[int] = field(default_factory=list[int])
    hidden_states: list[HiddenState] = field(default_factory=list[HiddenState])

    @property
    def unread(self) -> int:
        """Tokens that are not in the KV cache."""
        return len(self.tokens) - (self.lease.filled if self.lease else 0)

    @property
    def missing(self) -> list[int]:
        """The positions whose hidden states have not been seen yet."""
        return self.positions[len(self.hidden_states) :]

    @property
    def wanted(self) -> bool:
        """Whether anybody still waits for it."""
        return bool(self.runs) or self.look is not None
