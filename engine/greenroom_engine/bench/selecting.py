"""Methods that choose among finished samples with the selectors of the search, asking model and sandbox again.

Each gets the samples whose last version passes the public tests, as the search hands them over.
"""

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from greenroom_engine.bench.methods import Outcome, finalists, stage_one
from greenroom_engine.bench.observing import Observing
from greenroom_engine.bench.pool import Cost, Pool
from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.selector import Selector
from greenroom_engine.judging.selectors import Adaptive, GeneratedTests, Majority, ModelJudge
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.search import Candidate, Task

SELECTING: dict[str, type[Selector]] = {
    "vote": Majority,
    "generated-tests": GeneratedTests,
    "judge": ModelJudge,
    "s-star": Adaptive,
}


class Choice(BaseModel):
    """Which sample a method took from a pool, and what finding it took beyond sampling and repairing.

    :param inputs: calls that candidates were compared on.
    :param clusters: of candidates that did the same on all of them.
    """

    model_config = ConfigDict(frozen=True)

    problem: str
    seed: int
    method: str
    sample: int
    cost: Cost
    inputs: int = 0
    clusters: int = 0

    def outcome(self, pool: Pool) -> Outcome:
        """What the choice comes to."""
        finals = pool.finals
        return Outcome(
            correct=finals[self.sample].is_right,
            possible=any(version.is_right for version in finals),
            cost=stage_one(pool) + self.cost,
        )


async def choose(
    pool: Pool, methods: Sequence[str], task: Task, model: LanguageModel, observer: Observing
) -> list[Choice]:
    """What each of the methods takes from the pool. Hidden tests are not looked at.

    Raises SandboxUnavailable.
    """
    found: list[Choice] = []
    candidates = [_candidate(pool, index) for index in finalists(pool)]
    for method in methods:
        if not candidates[0].verified:  # nothing passes: there is nothing to select from, as in S*
            chosen = Choice(
                problem=pool.problem, seed=pool.seed, method=method, sample=candidates[0].index, cost=Cost()
            )
        else:
            before = observer.seconds
            selection = await SELECTING[method]().select(candidates, Panel(task, model, observer, seed=pool.seed))
            cost = Cost(
                read=selection.cost.tokens_read,
                written=selection.cost.tokens_written,
                run_s=observer.seconds - before,
            )
            chosen = Choice(
                problem=pool.problem,
                seed=pool.seed,
                method=method,
                sample=selection.ranking[0],
                cost=cost,
                inputs=selection.inputs,
                clusters=len(selection.clusters),
            )
        found.append(chosen)
    return found


def _candidate(pool: Pool, index: int) -> Candidate:
    """A sample's last version as the search would hand it over; ``index`` is the sample's."""
    version = pool.finals[index]
    return Candidate(
        index=index,
        round=version.round,
        parent=None,
        code=version.code,
        imports=version.imports,
        log_probability=version.log_probability,
        tokens=version.written,
        verdict=version.verdict,
        passed=version.passed,
        total=version.total,
    )
