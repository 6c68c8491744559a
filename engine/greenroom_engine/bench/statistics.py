"""The few statistics of the tables: pass@k, coverage, AUROC, and bootstrap intervals over problems."""

import math
from collections.abc import Sequence

import numpy as np
from pydantic import BaseModel, ConfigDict

RESAMPLES = 10_000
CONFIDENCE = 0.95


class Estimate(BaseModel):
    """A mean over problems with its interval; ``low`` and ``high`` are NaN-free: one problem has an interval of 0."""

    model_config = ConfigDict(frozen=True)

    mean: float
    low: float
    high: float

    @property
    def is_above_zero(self) -> bool:
        """Whether the whole interval is positive."""
        return self.low > 0.0


def pass_at(k: int, n: int, c: int) -> float:
    """Unbiased estimate of pass@k from ``c`` right ones among ``n`` samples (Chen et al., arXiv:2107.03374, eq. 1)."""
    if not 0 <= c <= n or not 1 <= k <= n:
        raise ValueError(f"pass@{k} of {c} right ones among {n}")
    return 1.0 if n - c < k else 1.0 - math.prod((n - c - i) / (n - i) for i in range(k))


def bootstrap(values: Sequence[float], *, seed: int = 0) -> Estimate:
    """Mean of one value per problem, with its percentile interval over resampled problems (Efron, 1979).

    Problems are the unit: seeds of one problem are averaged before, because they are not independent. The interval of a
    paired difference is the one of the differences.
    """
    if not values:
        raise ValueError("no values")
    data = np.asarray(values, dtype=np.float64)
    generator = np.random.default_rng(seed)
    means = np.fromiter(
        (data[generator.integers(0, data.size, data.size)].mean() for _ in range(RESAMPLES)),
        dtype=np.float64,
        count=RESAMPLES,
    )
    tail = 100 * (1 - CONFIDENCE) / 2
    low, high = np.percentile(means, [tail, 100 - tail])
    return Estimate(mean=float(data.mean()), low=float(low), high=float(high))


def paired(ours: Sequence[float], theirs: Sequence[float]) -> Estimate:
    """Mean difference ``ours - theirs`` over the same problems, with its interval."""
    return bootstrap([a - b for a, b in zip(ours, theirs, strict=True)])


def auroc(scores: Sequence[float], labels: Sequence[bool]) -> float | None:
    """Probability that a right one scores above a wrong one, ties counting half (Mann-Whitney); None without both."""
    right = np.sort([s for s, good in zip(scores, labels, strict=True) if good])
    wrong = np.sort([s for s, good in zip(scores, labels, strict=True) if not good])
    if not right.size or not wrong.size:
        return None
    below = np.searchsorted(wrong, right, side="left").sum()
    ties = np.searchsorted(wrong, right, side="right").sum() - below
    return float((below + ties / 2) / (right.size * wrong.size))
