"""Generated tests: every input is a test, and what most candidates do on it the expected outcome.

Source: AceCoder (arXiv:2502.01718), section 3, where a model writes the expected outcomes and an oracle drops the wrong
ones; here the candidates' majority is the oracle, and no prediction is believed.
"""

from collections import Counter
from collections.abc import Hashable, Sequence

from greenroom_engine.judging.behaviour import is_ended, same
from greenroom_engine.judging.clusters import Clustering, Group
from greenroom_engine.judging.finalists import merged
from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.ranking import outcome
from greenroom_engine.judging.selection import Selection
from greenroom_engine.search.candidate import Candidate


class GeneratedTests:
    """By the share of inputs on which a candidate does what most do, then as clusters are ordered."""

    name = "generated-tests"

    async def select(self, finalists: Sequence[Candidate], panel: Panel) -> Selection:
        """See :class:`Selector`."""
        distinct = merged(finalists)
        calls = panel.calls(distinct)
        if calls:
            calls += await panel.written()
        clustering = await panel.cluster(distinct, calls)
        scores = _scores(clustering)

        def order(group: Group) -> tuple[bool, float, tuple[bool, int, float, int, int]]:
            return (group.order[0], -scores[group.first.best.index], group.order)

        ranked = sorted(clustering.groups, key=order)
        share, inputs = scores[ranked[0].first.best.index], len(clustering.calls)
        because = f"agrees with the majority on {share:.0%} of {inputs} inputs"
        if not clustering.calls:
            return outcome(self.name, panel, clustering, ranked)
        return outcome(self.name, panel, clustering, ranked, scores=scores, because=because)


def _scores(clustering: Clustering) -> dict[int, float]:
    """Share of the inputs on which each group, by its first member's index, does what most votes do."""
    agreed: Counter[int] = Counter()
    for column in range(len(clustering.calls)):
        votes: Counter[Hashable] = Counter()
        outcomes: dict[int, Hashable] = {}
        for group in clustering.groups:
            if not is_ended(seen := group.seen[column]):
                outcomes[group.first.best.index] = same(seen)
                votes[same(seen)] += group.votes
        usual = votes.most_common(1)[0][0] if votes else None
        agreed.update(index for index, found in outcomes.items() if found == usual)
    return {
        group.first.best.index: agreed[group.first.best.index] / max(1, len(clustering.calls))
        for group in clustering.groups
    }
