"""The next token of an answer that is bound by more than the model: a grammar, a penalty on repeating itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from greenroom_engine.decoding.run import Run
from greenroom_engine.decoding.sampling import penalised, sample

Floats = npt.NDArray[np.float32]


def with_penalties(logits: Floats, runs: Sequence[Run]) -> Floats:
    """`logits` (rows, vocabulary) as they are to be sampled from, row i being of `runs[i]`.

    The same array where nobody has a penalty, a copy otherwise: log-probabilities are those of the model alone.
    """
    rows = [row for row, run in enumerate(runs) if run.params.repetition_penalty != 1.0]
    if not rows:
        return logits
    changed = logits.copy()
    for row in rows:
        changed[row] = penalised(logits[row], runs[row].recent, runs[row].params.repetition_penalty)
    return changed


def within_grammar(run: Run, logits: Floats, sampled: int) -> int:
    """The next token of an answer with a grammar; `sampled` was drawn from `logits` (vocabulary,) without it.

    Drawn from what is allowed as it was drawn from everything: taking `sampled` where it is allowed and drawing again
    from the allowed rest where it is not gives each allowed token its share.
    """
    if run.grammar is None:
        return sampled
    token = sampled
    if not run.grammar.allowed(np.array([token], dtype=np.int32))[0]:
        allowed = run.grammar.allowed(np.arange(len(logits), dtype=np.int32))
        rest = np.where(allowed, logits, -np.inf).astype(np.float32)
        token = int(sample(rest[None, :], [run.params], [run.uniform()]).tokens[0])
    run.grammar.accept(token)
    return token
