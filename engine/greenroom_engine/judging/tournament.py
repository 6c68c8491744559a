"""Groups against each other, the model as the judge."""

from collections.abc import Callable, Sequence
from itertools import combinations

from greenroom_engine.judging.clusters import Group
from greenroom_engine.judging.events import Judged
from greenroom_engine.judging.judge import judged
from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.selection import Distinction, Judgement

Evidence = Callable[[Group, Group], Sequence[Distinction]]


async def tournament(
    panel: Panel, groups: Sequence[Group], evidence: Evidence
) -> tuple[list[Group], tuple[Judgement, ...]]:
    """``groups`` by how many others they beat, in their present order where that is equal; and what was said.

    Each pair is judged by its first members. A judgement that hangs on the order shown counts for nobody.
    """
    wins = dict.fromkeys((group.first.best.index for group in groups), 0)
    judgements: list[Judgement] = []
    for one, other in combinations(groups, 2):
        judgement = await judged(panel, one.first.best, other.first.best, evidence(one, other))
        judgements.append(judgement)
        panel.emit(Judged(judgement=judgement))
        if judgement.winner is not None:
            wins[judgement.winner] += 1
    ranked = sorted(groups, key=lambda group: -wins[group.first.best.index])
    return ranked, tuple(judgements)
