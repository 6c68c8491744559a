"""From logits to tokens, for all sequences of a step at once.

The filters are llama.cpp's, in llama.cpp's order: top-k, top-p and min-p look at the untempered distribution,
the temperature then sharpens or flattens what is left (llama.cpp, `common/sampling.cpp`). So one exponential
over the vocabulary serves the filters and the log-probabilities both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

# Candidates less than this likely, relative to the best one, are looked at only when those above do not fill
# the nucleus. A trained model leaves some ten candidates above it, of thousands.
_NEAR = 1e-3


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """How one sequence is sampled.

    `temperature` 0 is greedy. `top_k` 0, `top_p` 1 and `min_p` 0 switch the filter off. `max_tokens` limits
    one turn. The same `seed` gives the same text whatever else is being decoded, as far as llama.cpp's
    floating point does.
    """

    temperature: float = 0.8
    top_k: int = 0
    top_p: float = 0.95
    min_p: float = 0.0
    max_tokens: int = 512
    seed: int = 0

    def __post_init__(self) -> None:
        valid = self.temperature >= 0 and self.top_k >= 0 and 0 < self.top_p <= 1 and 0 <= self.min_p <= 1
        if not (valid and self.max_tokens >= 1):
            raise ValueError(
                f"{self}: temperature and top_k must not be negative, top_p is in (0, 1], min_p in [0, 1], "
                "max_tokens at least 1"
            )


@dataclass(frozen=True, slots=True)
class Sampled:
    """The tokens of one step: `tokens[i]` and its untempered log-probability `logprobs[i]` for row i."""

    tokens: Integers
    logprobs: Doubles


def sample(logits: Floats, params: Sequence[SamplingParams], uniforms: Sequence[float]) -> Sampled:
    """One token per row of `logits` (rows, vocabulary); `uniforms[i]` in [0, 1) decides row i."""
    best = logits.argmax(axis=1)
    rows = np.arange(len(logits))
    top = logits[rows, best]
    weights = np.exp(logits - top[:, None])  # relative to the likeliest token, which is 1
    totals = weights.sum(axis=1, dtype=np.float64)

    tokens = best.astype(np.int64)
    random = np.array([row for row, param in enumerate(params) if param.temperature > 0], dtype=np.int64)
    filtered = np.array([_filters(params[row]) for row in random], dtype=bool)
    for chosen, draw in ((random[filtered], _draw_filtered), (random[~filtered], _draw_plain)):
        if len(chosen):
            everything = len(chosen) == len(rows)
            tokens[chosen] = draw(
                weights if everything else weights[chosen],
                totals[chosen],
                [params[row] for row in chosen],
                np.array([uniforms[row] for row in chosen]),
            )
    logprobs = (logits[rows, tokens] - top).astype(np.float64) - np.log(totals)
    return Sampled(tokens, logprobs)


def probabilities(logits: Floats, tokens: Sequence[int]) -> list[float]:
    """p(token) of each of `tokens` under the softmax of `logits` (vocabulary,)."""
    weights = np.exp((logits - logits.max()).astype(np.float64))
    return [float(weights[token] / weights.sum()) for token in tokens]


def _filters(param: SamplingParams) -> bool:
    return param.top_k > 0 or param.top_p < 1 or param.min_p > 0


def _draw_plain(
    weights: Floats, _totals: Doubles, params: Sequence[SamplingParams], uniforms: Doubles
) -> Integers:
    """Sample from whole rows by inverting the cumulative distribution."""
    exponents = np.array([1 / param.temperature for param in params])
    tempered = weights if (exponents == 1).all() else np.power(weights, exponents[:, None].astype(np.float32))
    cumulative = tempered.cumsum(axis=1, dtype=np.float64)
    drawn = (cumulative <= (uniforms * cumulative[:, -1])[:, None]).sum(axis=1)
    return np.minimum(drawn, weights.shape[1] - 1)


def _draw_filtered(
    weights: Floats, totals: Doubles, params: Sequence[SamplingParams], uniforms: Doubles
) -> Integers:
    """Sample from what top-k, top-p and min-p leave, all rows together.

    The likely candidates of all rows are gathered into one flat list, sorted by row and then by falling
    weight; every filter is then a condition on the position in the row or on the mass before it.
    """
    count, vocabulary = weights.shape
    top_k = np.array([param.top_k or vocabulary for param in params])
    top_p = np.array([param.top_p for param in params])
    min_p = np.array([param.min_p for param in params])
    exponents = np.array([1 / param.temperature for param in params])

    near = np.flatnonzero(weights >= _NEAR)
    rows = near // vocabulary
    values = weights.ravel()[near]
    # Rows whose nucleus, or whose top k, reaches below: one by one, from the whole row.
    mass = np.bincount(rows, weights=values, minlength=count)
    inside = (mass >= top_p * totals) & (top_k == vocabulary)
    inside |= np.bincount(rows, minlength=count) >= top_k
    inside |= min_p >= _NEAR
    if not inside.all():
        picked = np.empty(count, dtype=np.int64)
        for row in np.flatnonzero(~inside):
            picked[row] = _draw_from_row(weights[row], float(totals[row]), params[row], float(uniforms[row]))
        near_rows = np.flatnonzero(inside)
        if len(near_rows):
            picked[near_rows] = _draw_filtered(
                weights[near_rows], totals[near_rows], [params[row] for row in near_rows], uniforms[near_rows]
            )
        return picked

    order = np.lexsort((-values, rows))
    near, rows, values = near[order], rows[order], values[order].astype(np.float64)
    starts = np.searchsorted(rows, np.arange(count))  # first candidate of each row
    rank = np.arange(len(rows)) - starts[rows]

    keep = (rank < top_k[rows]) & (values >= min_p[rows])
    # top-p is a share of what top-k left, and of the whole row without top-k
    by_k = rank < top_k[rows]
    base = np.where(top_k < vocabulary, np.bincount(rows, weights=values * by_k, minlength=count), totals)
    before = np.cumsum(values) - values
    before -= before[starts][rows]
    keep &= (before < (top_p * base)[rows]) | (rank == 0)

    tempered = np.where(keep, values ** exponents[rows], 0.0)
    cumulative = np.cumsum(tempered)
    offset = cumulative[starts] - tempered[starts]
    mass = np.bincount(rows, weights=tempered, minlength=count)
    picks = np.searchsorted(cumulative, offset + uniforms * mass, side="right")
    # Rounding may push a pick past the last kept candidate of its row: take that one then.
    last = starts + np.bincount(rows, weights=keep, minlength=count).astype(np.int64) - 1
    return near[np.clip(picks, starts, last)] % vocabulary


def _draw_from_row(weights: Floats, total: float, param: SamplingParams, uniform: float) -> int:
    """The same for one row, whatever its shape: every filter becomes a least weight."""
    falling = np.sort(weights)[::-1]
    if param.top_k:
        falling = falling[: param.top_k]
        total = float(falling.sum(dtype=np.float64))
    cumulative = np.cumsum(falling, dtype=np.float64)
    nucleus = int(np.searchsorted(cumulative, param.top_p * total))  # its last candidate
    least = max(float(falling[min(nucleus, len(falling) - 1)]), param.min_p)
    candidates = np.flatnonzero(weights >= least)
    tempered = np.cumsum(np.power(weights[candidates], np.float32(1 / param.temperature)), dtype=np.float64)
    pick = int(np.searchsorted(tempered, uniform * tempered[-1], side="right"))
    return int(candidates[min(pick, len(candidates) - 1)])
