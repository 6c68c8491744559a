"""From logits to tokens, for all sequences of a step at once.

As in llama.cpp (`common/sampling.cpp`), the filters look at the untempered distribution, and the temperature then
sharpens or flattens what they leave. So one exponential over the vocabulary serves the filters and the
log-probabilities both. Each filter is taken by itself, and what all of them keep is sampled from.
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

# Where those above `_NEAR` do not fill it, those above this hardly ever fail to: some thousand, faster sorted than all.
_FAR = 1e-5

# Logits looked at together: what a core keeps at hand. With a vocabulary of 150,000 all rows of a step in one go are
# twice as slow as a few at a time, and with a small one a row at a time is slow.
_AT_HAND = 300_000


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """How one sequence is sampled.

    `temperature` 0 is greedy. `top_k` 0, `top_p` 1 and `min_p` 0 switch the filter off. `repetition_penalty`
    makes tokens among the last `penalty_window` of prompt and answer less likely (CTRL, arXiv:1909.05858; 1: off).
    `grammar`: GBNF that the answer follows. `speculate`: verify drafts from the prompt where that pays; the answer
    stays the same (with a grammar or a penalty it goes token by token). `hidden_states`: keep those at the ends of
    lines. `max_tokens` limits one turn. The same `seed` gives the same text whatever else is being decoded, as far as
    llama.cpp's floating point does.
    """

    temperature: float = 0.8
    top_k: int = 0
    top_p: float = 0.95
    min_p: float = 0.0
    repetition_penalty: float = 1.0
    penalty_window: int = 64
    grammar: str | None = None
    speculate: bool = False
    hidden_states: bool = False
    max_tokens: int = 512
    seed: int = 0

    def __post_init__(self) -> None:
        valid = self.temperature >= 0 and self.top_k >= 0 and 0 < self.top_p <= 1 and 0 <= self.min_p <= 1
        valid = valid and self.repetition_penalty > 0 and self.penalty_window >= 0
        if not (valid and self.max_tokens >= 1 and self.seed >= 0):
            raise ValueError(
                f"{self}: temperature, top_k, penalty_window and seed must not be negative, top_p is in (0, 1], "
                "min_p in [0, 1], repetition_penalty above 0, max_tokens at least 1"
            )


@dataclass(frozen=True, slots=True)
class Sampled:
    """The tokens of one step: `tokens[i]` and its untempered log-probability `logprobs[i]` for row i."""

    tokens: Integers
    logprobs: Doubles


def penalised(logits: Floats, tokens: Sequence[int], penalty: float) -> Floats:
    """A copy of `logits` (vocabulary,) in which each of `tokens` is less likely, by CTRL's rule."""
    changed = logits.copy()
    seen = np.unique(np.asarray(tokens, dtype=np.int64))
    values = changed[seen]
    changed[seen] = np.where(values > 0, values / penalty, values * penalty)
    return changed


def logprob(logits: Floats, token: int) -> float:
    """Log-probability of `token` under the softmax of `logits` (vocabulary,)."""
    top = logits.max()
    return float(logits[token] - top) - float(np.log(np.exp(logits - top).sum(dtype=np.float64)))


def sample(logits: Floats, params: Sequence[SamplingParams], uniforms: Sequence[float]) -> Sampled:
    """One token per row of `logits` (rows, vocabulary); `uniforms[i]` in [0, 1) decides row i.

    Penalties and grammars are the caller's: they look at what came before.
    """
    step = max(1, _AT_HAND // logits.shape[1])
    starts = range(0, len(logits), step)
    parts = [_sample(logits[at : at + step], params[at : at + step], uniforms[at : at + step]) for at in starts]
    return Sampled(np.concatenate([part.tokens for part in parts]), np.concatenate([part.logprobs for part in parts]))


def _sample(logits: Floats, params: Sequence[SamplingParams], uniforms: Sequence[float]) -> Sampled:
    """The same for a few rows."""
    everything = _range(len(logits))
    best = logits.argmax(axis=1)
    top = logits[everything, best]
    relative = logits - top[:, None]
    weights = np.exp(relative)
    rows = _Rows(
        relative=relative,
        weights=weights,
        totals=weights.sum(axis=1, dtype=np.float64),
        temperature=np.array([param.temperature for param in params]),
        top_k=np.array([param.top_k or weights.shape[1] for param in params]),
        top_p=np.array([param.top_p for param in params]),
        min_p=np.array([param.min_p for param in params]),
        uniforms=np.array(uniforms),
    )
    tokens = best.astype(np.int64)
    random = rows.temperature > 0
    filtered = (rows.top_k < weights.shape[1]) | (rows.top_p < 1) | (rows.min_p > 0)
    for chosen, draw in ((random & filtered, _draw_filtered), (random & ~filtered, _draw_plain)):
        if chosen.all():
            tokens = draw(rows)
        elif chosen.any():
            tokens[chosen] = draw(rows.of(np.flatnonzero(chosen)))
    logprobs = (logits[everything, tokens] - top).astype(np.float64) - np.log(rows.totals)
    return Sampled(tokens, logprobs)


def probabilities(logits: Floats, tokens: Sequence[int]) -> list[float]:
    """p(token) of each of `tokens` under the softmax of `logits` (vocabulary,)."""
    weights: Doubles = np.exp((logits - logits.max()).astype(np.float64))
    return [float(weights[token] / weights.sum()) for token in tokens]


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows to sample from: `relative` logits (rows, vocabulary), 0 for the likeliest token, and their `weights`."""

    relative: Floats
    weights: Floats
    totals: Doubles
    temperature: Doubles
    top_k: Integers  # the vocabulary's size where it is off
    top_p: Doubles
    min_p: Doubles
    uniforms: Doubles

    def of(self, index: Integers) -> _Rows:
        """Some of the rows."""
        return _Rows(
            self.relative[index],
            self.weights[index],
            self.totals[index],
            self.temperature[index],
            self.top_k[index],
            self.top_p[index],
            self.min_p[index],
            self.uniforms[index],
        )


def _draw_plain(rows: _Rows) -> Integers:
    """Sample from whole rows by inverting the cumulative distribution."""
    tempered = rows.weights
    if not (rows.temperature == 1).all():
        tempered = np.exp(rows.relative / rows.temperature[:, None].astype(np.float32))
    cumulative: Doubles = np.cumsum(tempered, axis=1, dtype=np.float64)
    drawn = (cumulative <= (rows.uniforms * cumulative[:, -1])[:, None]).sum(axis=1)
    return np.minimum(drawn, tempered.shape[1] - 1)


def _draw_filtered(rows: _Rows) -> Integers:
    """Sample from what top-k, top-p and min-p leave."""
    count, vocabulary = rows.weights.shape
    found: Integers = np.flatnonzero(rows.weights >= _NEAR)
    owner = found // vocabulary
    values = rows.weights.ravel()[found].astype(np.float64)
    sizes = np.bincount(owner, minlength=count)
    mass = np.bincount(owner, weights=values, minlength=count)
    # One filter that keeps nothing less likely than `_NEAR` is enough.
    inside = (mass >= rows.top_p * rows.totals) | (sizes >= rows.top_k) | (rows.min_p >= _NEAR)
    if inside.all():
        return _draw_near(rows, found, owner, values)
    picked = np.empty(count, dtype=np.int64)
    for row in np.flatnonzero(~inside).tolist():
        picked[row] = _draw_from_row(rows, row)
    if inside.any():
        picked[inside] = _draw_filtered(rows.of(np.flatnonzero(inside)))
    return picked


def _draw_near(rows: _Rows, found: Integers, owner: Integers, values: Doubles) -> Integers:
    """Sample from candidates already gathered: flat indices `found`, their rows `owner` and weights `values`.

    They are sorted by row and then by falling weight; every filter is then a condition on the place in the
    row or on the mass before it, and all rows are done at once.
    """
    count, vocabulary = rows.weights.shape
    order = np.lexsort((-values, owner))
    found, owner, values = found[order], owner[order], values[order]
    starts: Integers = np.searchsorted(owner, _range(count))  # the first, likeliest candidate of each row
    rank = _range(len(owner)) - starts[owner]

    before = np.cumsum(values) - values
    before -= before[starts][owner]
    keep = (rank < rows.top_k[owner]) & (values >= rows.min_p[owner])
    keep &= (before < (rows.top_p * rows.totals)[owner]) | (rank == 0)

    tempered: Doubles = np.where(keep, values ** (1 / rows.temperature)[owner], 0.0)
    cumulative = np.cumsum(tempered)
    offset = cumulative[starts] - tempered[starts]
    mass = np.bincount(owner, weights=tempered, minlength=count)
    picks: Integers = np.searchsorted(cumulative, offset + rows.uniforms * mass, side="right")
    # Rounding may push a pick past the last kept candidate of its row: take that one then.
    last = starts + np.bincount(owner[keep], minlength=count) - 1
    return found[np.minimum(picks, last)] % vocabulary


def _draw_from_row(rows: _Rows, row: int) -> int:
    """The same for one row whose likely candidates are not enough: every filter becomes a least weight."""
    weights, top_k = rows.weights[row], rows.top_k[row]
    least = float(rows.min_p[row])
    if top_k < len(weights):
        least = max(least, float(np.partition(weights, -top_k)[-top_k]))
    if rows.top_p[row] < 1:
        least = max(least, _least_of_nucleus(weights, float(rows.top_p[row] * rows.totals[row])))
    candidates: Integers = np.flatnonzero(weights >= least)
    tempered: Doubles = np.exp(rows.relative[row, candidates].astype(np.float64) / rows.temperature[row])
    cumulative = np.cumsum(tempered)
    pick = np.searchsorted(cumulative, np.array([rows.uniforms[row] * cumulative[-1]]), side="right")
    return int(candidates[np.minimum(pick, len(candidates) - 1)][0])


def _least_of_nucleus(weights: Floats, nucleus: float) -> float:
    """The smallest of the largest `weights` that together reach `nucleus`."""
    falling = np.sort(weights[weights >= _FAR])[::-1]
    mass: Doubles = np.cumsum(falling, dtype=np.float64)
    if mass[-1] < nucleus:
        falling = np.sort(weights)[::-1]
        mass = np.cumsum(falling, dtype=np.float64)
    last = np.searchsorted(mass, np.array([nucleus]))
    return float(falling[np.minimum(last, len(falling) - 1)][0])


def _range(stop: int) -> Integers:
    return np.arange(stop, dtype=np.int64)
