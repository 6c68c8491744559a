"""From pools to figures: a row per method, differences on the same problems, coverage, verifiers, the curve."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from statistics import fmean

from pydantic import BaseModel

from greenroom_engine.bench.methods import METHODS, Outcome
from greenroom_engine.bench.pool import Cost, Pool
from greenroom_engine.bench.selecting import SELECTING, Choice
from greenroom_engine.bench.statistics import Estimate, auroc, bootstrap, paired, pass_at
from greenroom_engine.bench.store import Settings
from greenroom_engine.errors import BenchError

_FLOPS_PER_TOKEN = 2  # per parameter: a multiplication and an addition (Kaplan et al., arXiv:2001.08361, section 2.1)

Outcomes = Mapping[str, Mapping[tuple[str, int], Outcome]]
"""By method, then by (problem, seed)."""


class Row(BaseModel):
    """One method over all problems. Cost and compute are means per problem.

    :param accuracy: pass@1 of what the method hands over, by the hidden tests.
    :param selection: share of problems that it got right among those where it had a right one to choose; None for
        methods that choose from one.
    :param flops_read: of prefilling, ``flops_written`` of decoding: 2 x parameters x tokens; None where the size of the
        model is not known.
    """

    method: str
    accuracy: Estimate
    selection: float | None
    cost: Cost
    seconds: float
    flops_read: float | None
    flops_written: float | None


class Difference(BaseModel):
    """``better`` minus ``worse`` on the same problems."""

    worse: str
    better: str
    difference: Estimate


class Point(BaseModel):
    """A method with only ``samples`` samples: its accuracy and mean compute per problem."""

    method: str
    samples: int
    accuracy: Estimate
    tokens: float
    flops: float | None


class Summary(BaseModel):
    """All figures of one benchmark.

    :param pass_at: unbiased pass@k of first answers, k = 1, 2, 4 …
    :param coverage_first: share of problems with a right first answer; ``coverage`` with a right one after the repairs:
        what the best possible selection would reach.
    :param auroc_log_probability: of first answers that run, the mean log-probability as a verifier; ``auroc_vote`` the
        share of samples that do the same on the public tests' inputs.
    """

    suite: str
    model: str
    problems: int
    seeds: int
    samples: int
    rounds: int
    rows: list[Row]
    differences: list[Difference]
    pass_at: dict[int, Estimate]
    coverage_first: Estimate
    coverage: Estimate
    auroc_log_probability: float | None
    auroc_vote: float | None
    curve: list[Point]


def summarised(
    settings: Settings, pools: Sequence[Pool], methods: Sequence[str], choices: Iterable[Choice] = ()
) -> Summary:
    """All figures of these pools and of what was chosen from them. Raises BenchError when there are none."""
    if not pools:
        raise BenchError("There is nothing to sum up: no problem was sampled.")
    found = outcomes(pools, methods, choices)
    rates = [pool.tokens_per_second for pool in pools if pool.tokens_per_second]
    at_k, first, final = coverage(pools)
    by_probability, by_vote = verifiers(pools)
    return Summary(
        suite=settings.suite,
        model=settings.model,
        problems=len({pool.problem for pool in pools}),
        seeds=len({pool.seed for pool in pools}),
        samples=settings.samples,
        rounds=settings.rounds,
        rows=rows(found, settings.parameters, fmean(rates) if rates else 0.0),
        differences=differences(found),
        pass_at=at_k,
        coverage_first=first,
        coverage=final,
        auroc_log_probability=by_probability,
        auroc_vote=by_vote,
        curve=curve(pools, methods, settings.parameters) + _ends(found, settings),
    )


def outcomes(
    pools: Iterable[Pool], methods: Sequence[str], choices: Iterable[Choice] = ()
) -> dict[str, dict[tuple[str, int], Outcome]]:
    """What each method makes of each pool, in the order of ``methods``."""
    kept = {(pool.problem, pool.seed): pool for pool in pools}
    found: dict[str, dict[tuple[str, int], Outcome]] = {name: {} for name in methods}
    for name in methods:
        if name in METHODS:
            found[name] = {key: METHODS[name](pool) for key, pool in kept.items()}
    for choice in choices:
        if choice.method in found:
            key = (choice.problem, choice.seed)
            found[choice.method][key] = choice.outcome(kept[key])
    return found


def rows(found: Outcomes, parameters: int | None, tokens_per_second: float) -> list[Row]:
    """A row per method, in the order given."""
    return [_row(name, outcome, parameters, tokens_per_second) for name, outcome in found.items() if outcome]


def differences(found: Outcomes) -> list[Difference]:
    """Every pair of methods that were run on the same problems, the later one minus the earlier one."""
    return [
        Difference(worse=a, better=b, difference=paired(_accuracies(found[b]), _accuracies(found[a])))
        for a, b in combinations([name for name in found if found[name]], 2)
        if found[a].keys() == found[b].keys()
    ]


def coverage(pools: Sequence[Pool]) -> tuple[dict[int, Estimate], Estimate, Estimate]:
    """(pass@k of first answers, share of problems with a right first answer, the same after the repairs)."""
    samples = min(len(pool.samples) for pool in pools)
    steps = [k for k in (2**power for power in range(12)) if k <= samples]
    firsts = {
        k: bootstrap(_per_problem((p, pass_at(k, len(p.samples), sum(v.is_right for v in p.firsts))) for p in pools))
        for k in dict.fromkeys((*steps, samples))
    }
    finals = _per_problem((pool, float(any(version.is_right for version in pool.finals))) for pool in pools)
    return firsts, firsts[samples], bootstrap(finals)


def verifiers(pools: Sequence[Pool]) -> tuple[float | None, float | None]:
    """AUROC of the mean log-probability and of the vote on first answers that run."""
    scores: list[tuple[float, float, bool]] = []
    for pool in pools:
        votes = Counter(version.behaviour for version in pool.firsts if version.behaviour)
        scores += [
            (version.log_probability, votes[version.behaviour] / len(pool.firsts), version.is_right)
            for version in pool.firsts
            if version.verdict is not None
        ]
    labels = [right for _, _, right in scores]
    return auroc([p for p, _, _ in scores], labels), auroc([share for _, share, _ in scores], labels)


def curve(pools: Sequence[Pool], methods: Sequence[str], parameters: int | None) -> list[Point]:
    """Each method with 1, 2, 4 … samples, averaged over the disjoint parts of the pools."""
    found: list[Point] = []
    samples = min(len(pool.samples) for pool in pools)
    for name in methods:
        size = 1
        while name in METHODS and size <= samples:
            parts = [
                (pool, METHODS[name](pool.part(start, size)))
                for pool in pools
                for start in range(0, samples - size + 1, size)
            ]
            tokens = fmean(outcome.cost.read + outcome.cost.written for _, outcome in parts)
            found.append(
                Point(
                    method=name,
                    samples=size,
                    accuracy=bootstrap(_per_problem((pool, outcome.correct) for pool, outcome in parts)),
                    tokens=tokens,
                    flops=_flops(tokens, parameters),
                )
            )
            size *= 2
    return found


def _ends(found: Outcomes, settings: Settings) -> list[Point]:
    """Methods that ask again are drawn with all samples only."""
    points: list[Point] = []
    for name, every in found.items():
        if name in SELECTING and every:
            tokens = fmean(outcome.cost.read + outcome.cost.written for outcome in every.values())
            accuracy, flops = bootstrap(_accuracies(every)), _flops(tokens, settings.parameters)
            points.append(Point(method=name, samples=settings.samples, accuracy=accuracy, tokens=tokens, flops=flops))
    return points


def _row(name: str, found: Mapping[tuple[str, int], Outcome], parameters: int | None, rate: float) -> Row:
    every = list(found.values())
    cost = Cost(
        read=fmean(outcome.cost.read for outcome in every),
        written=fmean(outcome.cost.written for outcome in every),
        run_s=fmean(outcome.cost.run_s for outcome in every),
    )
    possible = [outcome.correct for outcome in every if outcome.possible]
    chooses = name not in ("greedy", "zero-shot", "self-debug")
    return Row(
        method=name,
        accuracy=bootstrap(_accuracies(found)),
        selection=fmean(possible) if possible and chooses else None,
        cost=cost,
        seconds=cost.run_s + (cost.written / rate if rate else 0.0),
        flops_read=_flops(cost.read, parameters),
        flops_written=_flops(cost.written, parameters),
    )


def _flops(tokens: float, parameters: int | None) -> float | None:
    return None if parameters is None else _FLOPS_PER_TOKEN * parameters * tokens


def _accuracies(found: Mapping[tuple[str, int], Outcome]) -> list[float]:
    """One number per problem, in the order of their names: the mean over seeds."""
    by_problem: dict[str, list[float]] = {}
    for (problem, _), outcome in found.items():
        by_problem.setdefault(problem, []).append(outcome.correct)
    return [fmean(by_problem[problem]) for problem in sorted(by_problem)]


def _per_problem(values: Iterable[tuple[Pool, float]]) -> list[float]:
    by_problem: dict[str, list[float]] = {}
    for pool, value in values:
        by_problem.setdefault(pool.problem, []).append(value)
    return [fmean(numbers) for numbers in by_problem.values()]
