"""Figures with their intervals over tasks: a task's answers are not independent, so tasks are what is drawn anew."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from greenroom_engine.bench.statistics import CONFIDENCE, Estimate, auroc

RESAMPLES = 2_000

Floats = npt.NDArray[np.float64]
Figures: TypeAlias = Mapping[str, Estimate | float]


@dataclass(frozen=True)
class Figure:
    """A figure, and the same figure on each resample of the tasks: those of one ``Resamples`` may be subtracted."""

    value: float
    draws: Floats

    def __sub__(self, other: "Figure") -> "Figure":
        return Figure(self.value - other.value, self.draws - other.draws)

    def estimate(self) -> Estimate:
        """The figure with its percentile interval. Resamples in which it does not exist do not count."""
        tail = 100 * (1 - CONFIDENCE) / 2
        low, high = np.nanpercentile(self.draws, [tail, 100 - tail])
        return Estimate(mean=self.value, low=float(low), high=float(high))


class Resamples:
    """Tasks 0 … ``tasks`` - 1 drawn with replacement, the same draws each time. ``owners`` says whose a value is."""

    def __init__(self, tasks: int, seed: int = 0) -> None:
        generator = np.random.default_rng(seed)
        self._counts: Floats = generator.multinomial(tasks, np.full(tasks, 1 / tasks), size=RESAMPLES).astype(float)

    def mean(self, values: Sequence[float], owners: Sequence[int]) -> Figure:
        """The mean of the values. Raises ValueError without any."""
        if not values:
            raise ValueError("no values")
        tasks = self._counts.shape[1]
        sums = np.bincount(owners, weights=np.asarray(values, dtype=float), minlength=tasks)
        sizes = np.bincount(owners, minlength=tasks)
        with np.errstate(invalid="ignore"):
            draws: Floats = (self._counts @ sums) / (self._counts @ sizes)
        return Figure(float(sums.sum() / sizes.sum()), draws)

    def auroc(self, scores: Sequence[float], labels: Sequence[bool], owners: Sequence[int]) -> Figure | None:
        """Probability that a right one scores above a wrong one of any task; None without both."""
        value = auroc(scores, labels)
        if value is None:
            return None
        _, places = np.unique(np.asarray(scores, dtype=float), return_inverse=True)
        good, owner = np.asarray(labels, dtype=bool), np.asarray(owners)
        size = int(places.max()) + 1
        draws = np.empty(len(self._counts))
        for index, counts in enumerate(self._counts):
            weights = counts[owner]
            right = np.bincount(places[good], weights=weights[good], minlength=size)
            wrong = np.bincount(places[~good], weights=weights[~good], minlength=size)
            pairs = right.sum() * wrong.sum()
            wins = (right * (np.cumsum(wrong) - wrong / 2)).sum()
            draws[index] = wins / pairs if pairs else np.nan
        return Figure(value, draws)

    def auroc_within(self, scores: Sequence[float], labels: Sequence[bool], owners: Sequence[int]) -> Figure | None:
        """The same among the answers to one task, averaged over the tasks that have right and wrong ones."""
        values: list[float] = []
        tasks: list[int] = []
        for task in sorted(set(owners)):
            mine = [(s, good) for s, good, owner in zip(scores, labels, owners, strict=True) if owner == task]
            value = auroc([s for s, _ in mine], [good for _, good in mine])
            if value is not None:
                values.append(value)
                tasks.append(task)
        return self.mean(values, tasks) if values else None
