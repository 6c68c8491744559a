"""The next token of an answer that is bound by more than the model: a grammar, a penalty on repeating itself."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from greenroom_engine.decoding.run import Run
from greenroom_engine.decoding.sampling import logprob, penalised, sample


def constrained(run: Run, logits: npt.NDArray[np.float32], sampled: int) -> tuple[int, float]:
    """The token and its log-probability under the model alone; `sampled` is what the model alone would give.

    Drawn from what is allowed as it was drawn from everything: taking `sampled` where it is allowed and drawing again
    from the allowed rest where it is not gives each allowed token its share.
    """
    changed = logits
    token = sampled
    if run.params.repetition_penalty != 1.0:
        changed = penalised(logits, run.recent, run.params.repetition_penalty)
        token = _draw(run, changed)
    if run.grammar is not None:
        if not run.grammar.allowed(np.array([token], dtype=np.int32))[0]:
            allowed = run.grammar.allowed(np.arange(len(logits), dtype=np.int32))
            token = _draw(run, np.where(allowed, changed, -np.inf).astype(np.float32))
        run.grammar.accept(token)
    return token, logprob(logits, token)


def _draw(run: Run, logits: npt.NDArray[np.float32]) -> int:
    return int(sample(logits[None, :], [run.params], [run.uniform()]).tokens[0])
