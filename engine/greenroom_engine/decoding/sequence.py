"""One answer being written, as the rest of the engine sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from greenroom_engine.decoding.adapter import Adapter
    from greenroom_engine.decoding.drafting import Phrases


class FinishReason(StrEnum):
    """Why an answer ended."""

    STOP = "stop"  # the model ended it, or a stop rule found it complete
    LENGTH = "length"  # max_tokens
    CANCELLED = "cancelled"
    CONTEXT = "context"  # the model's context is full


@dataclass(frozen=True, eq=False, slots=True)
class HiddenState:
    """What the model knows at a token: `vector` (width,), float32, after the output norm, before the vocabulary.

    `position` is the token's place in `Sequence.history`, or in the prompt that was asked about.
    """

    position: int
    vector: npt.NDArray[np.float32]


@dataclass(eq=False, slots=True)
class Sequence:
    """One answer (a turn) with everything before it. Filled by the decoder, constant once `finish` is set.

    `context`: every token before this answer (prompt, earlier answers, what was appended).
    `tokens`: this answer, without the end-of-generation token.
    `prompt_tokens`: how many tokens were read (prefilled) for this turn; a fork's prompt counts for its first
    sequence. `total_logprob`: natural log of the answer's probability under the untempered distribution, the
    end-of-generation token included where the model gave one; `sampled` is the number of tokens in it. `adapter`:
    the one it is written with; a later turn is too. `hidden_states`: at the end of each line (tokens with a newline)
    and at the last token, if they were asked for. `phrases`: of it and those beside it, for the decoder's drafts.
    """

    id: int
    context: list[int]
    prompt_tokens: int = 0
    tokens: list[int] = field(default_factory=list[int])
    text: str = ""
    total_logprob: float = 0.0
    sampled: int = 0
    finish: FinishReason | None = None
    adapter: Adapter | None = None
    hidden_states: list[HiddenState] = field(default_factory=list[HiddenState])
    phrases: Phrases | None = field(default=None, repr=False)

    @property
    def logprob(self) -> float:
        """Mean log-probability per sampled token; 0 before the first."""
        return self.total_logprob / self.sampled if self.sampled else 0.0

    @property
    def history(self) -> list[int]:
        """All tokens up to the end of this answer."""
        return self.context + self.tokens
