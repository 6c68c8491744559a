"""The statistics against values known otherwise."""

import itertools
import math
import random
from statistics import fmean, stdev

import pytest

from greenroom_engine.bench.statistics import auroc, bootstrap, paired, pass_at


@pytest.mark.parametrize(("n", "c", "k"), [(5, 0, 1), (5, 2, 1), (5, 2, 3), (6, 3, 2), (6, 6, 6), (7, 1, 7)])
def test_pass_at_k_is_the_share_of_subsets_with_a_right_one(n: int, c: int, k: int) -> None:
    subsets = list(itertools.combinations(range(n), k))
    assert pass_at(k, n, c) == pytest.approx(sum(any(i < c for i in subset) for subset in subsets) / len(subsets))


def test_pass_at_k_refuses_more_than_there_are() -> None:
    with pytest.raises(ValueError, match="pass@3"):
        pass_at(3, 2, 1)


def test_the_interval_of_a_mean_is_the_normal_one_for_many_values() -> None:
    r = random.Random(1)
    values = [r.gauss(0.4, 0.2) for _ in range(400)]
    estimate = bootstrap(values)
    half = 1.96 * stdev(values) / math.sqrt(len(values))
    assert estimate.mean == pytest.approx(fmean(values))
    assert estimate.low == pytest.approx(estimate.mean - half, abs=0.002)
    assert estimate.high == pytest.approx(estimate.mean + half, abs=0.002)


def test_equal_values_have_no_width_and_the_same_data_gives_the_same_interval() -> None:
    assert bootstrap([0.5] * 9).low == bootstrap([0.5] * 9).high == 0.5
    assert bootstrap([0.0, 1.0, 1.0]) == bootstrap([0.0, 1.0, 1.0])
    with pytest.raises(ValueError, match="no values"):
        bootstrap([])


def test_a_paired_difference_is_narrower_than_the_parts() -> None:
    r = random.Random(2)
    hard = [r.random() for _ in range(100)]
    theirs = [float(x > 0.5) for x in hard]
    ours = [float(x > 0.4) for x in hard]
    difference = paired(ours, theirs)
    assert difference.mean == pytest.approx(fmean(ours) - fmean(theirs))
    assert difference.is_above_zero
    assert difference.high - difference.low < bootstrap(ours).high - bootstrap(ours).low
    assert not paired(theirs, ours).is_above_zero


def test_auroc_counts_pairs() -> None:
    scores, labels = [0.1, 0.4, 0.4, 0.8, 0.9], [False, True, False, True, False]
    pairs = [(a, b) for a, good in zip(scores, labels, strict=True) if good
             for b, bad in zip(scores, labels, strict=True) if not bad]  # fmt: skip
    wanted = fmean(1.0 if a > b else 0.5 if a == b else 0.0 for a, b in pairs)
    assert auroc(scores, labels) == pytest.approx(wanted)
    assert auroc([1.0, 2.0], [True, True]) is None
