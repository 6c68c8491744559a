"""The methods that choose from a pool by itself, without asking the model again. What each is stands in docs/bench.md.

Sources: zero-shot, majority and self-debug are the baselines of S* (arXiv:2502.14382, table 1); majority is
self-consistency (arXiv:2203.11171) over what candidates do, as in AlphaCode (arXiv:2203.07814, section 4.6) and
MBR-exec (arXiv:2204.11454).
"""

from collections import Counter
from collections.abc import Callable, Sequence
from statistics import fmean

from pydantic import BaseModel, ConfigDict

from greenroom_engine.bench.pool import Cost, Pool, Version


class Outcome(BaseModel):
    """What a method made of one pool.

    :param correct: 1 or 0, or for a method that takes one sample at random its expectation over the pool.
    :param possible: whether a right one was among those it chose from.
    """

    model_config = ConfigDict(frozen=True)

    correct: float
    possible: bool
    cost: Cost


Method = Callable[[Pool], Outcome]


def greedy(pool: Pool) -> Outcome:
    """The likeliest answer, token by token (temperature 0)."""
    cost = Cost.of([pool.greedy], prompt=pool.prompt_tokens, runs=False)
    return Outcome(correct=pool.greedy.is_right, possible=pool.greedy.is_right, cost=cost)


def zero_shot(pool: Pool) -> Outcome:
    """One sample: pass@1 without tests, as the mean over the pool."""
    return _expected([[version] for version in pool.firsts], pool, runs=False)


def self_debug(pool: Pool) -> Outcome:
    """One sample, debugged: the mean over the pool's lineages (Chen et al., arXiv:2304.05128)."""
    return _expected(pool.samples, pool, runs=True)


def likeliest(pool: Pool) -> Outcome:
    """The first answer with the highest mean log-probability; no test is looked at."""
    runnable = [version for version in pool.firsts if version.verdict is not None] or pool.firsts
    chosen = max(runnable, key=lambda version: version.log_probability)
    return _chosen(chosen, pool.firsts, Cost.of(pool.firsts, prompt=pool.prompt_tokens, runs=False))


def majority(pool: Pool) -> Outcome:
    """The largest cluster of first answers that do the same on the public tests' inputs; its likeliest member.

    What the tests expect is not looked at.
    """
    votes = Counter(version.behaviour for version in pool.firsts if version.behaviour)
    chosen = max(
        pool.firsts, key=lambda v: (bool(v.behaviour), votes[v.behaviour], v.verdict is not None, v.log_probability)
    )
    return _chosen(chosen, pool.firsts, Cost.of(pool.firsts, prompt=pool.prompt_tokens))


def first_pass(pool: Pool) -> Outcome:
    """The first sample that passes the public tests; else the first of those that pass most ("public only" in S*)."""
    return _among_finals(pool, lambda passing: passing[0])


def any_pass(pool: Pool) -> Outcome:
    """`first_pass` on the average over all orders of the samples, of which none is better than another."""
    finals = pool.finals
    right = fmean(finals[index].is_right for index in finalists(pool))
    return Outcome(correct=right, possible=any(version.is_right for version in finals), cost=stage_one(pool))


def most_likely(pool: Pool) -> Outcome:
    """Of the samples that pass the public tests the one with the highest mean log-probability."""
    return _among_finals(pool, lambda passing: max(passing, key=lambda version: version.log_probability))


METHODS: dict[str, Method] = {
    "greedy": greedy,
    "zero-shot": zero_shot,
    "likeliest": likeliest,
    "majority": majority,
    "self-debug": self_debug,
    "first-pass": first_pass,
    "any-pass": any_pass,
    "most-likely": most_likely,
}


def finalists(pool: Pool) -> list[int]:
    """Indices of the samples whose last version passes all public tests; else the first of those that pass most."""
    finals = pool.finals
    passing = [index for index, version in enumerate(finals) if version.passes]
    best = max(version.passed for version in finals)
    return passing or [next(index for index, version in enumerate(finals) if version.passed == best)]


def stage_one(pool: Pool) -> Cost:
    """What all samples with all their repairs cost."""
    return Cost.of((version for lineage in pool.samples for version in lineage), prompt=pool.prompt_tokens)


def _among_finals(pool: Pool, choose: Callable[[list[Version]], Version]) -> Outcome:
    finals = pool.finals
    return _chosen(choose([finals[index] for index in finalists(pool)]), finals, stage_one(pool))


def _chosen(version: Version, among: Sequence[Version], cost: Cost) -> Outcome:
    return Outcome(correct=version.is_right, possible=any(other.is_right for other in among), cost=cost)


def _expected(lineages: Sequence[Sequence[Version]], pool: Pool, *, runs: bool) -> Outcome:
    cost = Cost.of((version for lineage in lineages for version in lineage), runs=runs).times(1 / len(lineages))
    return Outcome(
        correct=fmean(lineage[-1].is_right for lineage in lineages),
        possible=any(lineage[-1].is_right for lineage in lineages),
        cost=cost + Cost(read=pool.prompt_tokens),
    )
