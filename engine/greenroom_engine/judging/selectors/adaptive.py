"""S*: clusters by behaviour, then judgement by the model where they are contested, the executed outputs shown.

A model that cannot judge solves the task anew instead, and its answers vote.

Source: S* (arXiv:2502.14382), section 3.2 and Algorithm 1, with these changes: the model writes inputs only, and their
outputs are what was executed; clusters are compared by one member each; only clusters that are near each other in size
are judged (arXiv:2504.01005: votes are the cheaper evidence, verification is for what they leave open); an input on
which a candidate fails is not dropped when most do not.
"""

from collections.abc import Sequence

from greenroom_engine.judging.clusters import Clustering, Group
from greenroom_engine.judging.distinctions import distinctions
from greenroom_engine.judging.events import Distinguished
from greenroom_engine.judging.finalists import Finalist, merged
from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.ranking import outcome
from greenroom_engine.judging.resolving import ANSWERS, resolved
from greenroom_engine.judging.selection import Distinction, Selection
from greenroom_engine.judging.tournament import tournament
from greenroom_engine.search.candidate import Candidate
from greenroom_sandbox import Call

_LEADING = 3  # clusters that are judged: 3 pairs
_CONTESTED = 3  # a cluster this many times smaller than the largest does not contest it
_FEW = 8  # inputs: with fewer the model is asked for more


class Adaptive:
    """Spends what is needed: nothing on one candidate, no model on one cluster or one that outnumbers the others."""

    name = "adaptive"

    async def select(self, finalists: Sequence[Candidate], panel: Panel) -> Selection:
        """See :class:`Selector`."""
        distinct = merged(finalists)
        calls, written = await self._calls(distinct, panel)
        clustering = await panel.cluster(distinct, calls)
        leading = _contested(clustering.groups)
        if len(leading) < 2:
            return outcome(self.name, panel, clustering, clustering.groups)
        if not panel.model.dialect.can_judge:
            return await _resolved(self.name, panel, clustering, leading)
        if clustering.calls:
            pair = (leading[0].first.best.code, leading[1].first.best.code)
            if more := [call for call in await panel.written(pair) if call not in calls]:
                written += more
                clustering = await panel.cluster(distinct, [*calls, *more])
                leading = _contested(clustering.groups)
        preferred = frozenset((*panel.inputs.found, *written))

        def evidence(one: Group, other: Group) -> tuple[Distinction, ...]:
            return distinctions(clustering, (one, other), panel.inputs.signature.callee, preferred=preferred)

        told = distinctions(clustering, leading, panel.inputs.signature.callee, preferred=preferred)
        if told:
            panel.emit(Distinguished(distinctions=told))
        ranked, judgements = await tournament(panel, leading, evidence)
        groups = [*ranked, *(group for group in clustering.groups if group not in leading)]
        won = any(judgement.winner == groups[0].first.best.index for judgement in judgements)
        return outcome(
            self.name,
            panel,
            clustering,
            groups,
            told=told,
            judgements=judgements,
            because=_because(groups) if won else "",
        )

    async def _calls(self, distinct: Sequence[Finalist], panel: Panel) -> tuple[list[Call], list[Call]]:
        """(inputs, those of them that the model wrote)."""
        if len(distinct) == 1:
            return [], []
        calls = panel.calls(distinct)
        written = await panel.written() if len(calls) < _FEW else []
        return [*calls, *(call for call in written if call not in calls)], written


async def _resolved(name: str, panel: Panel, clustering: Clustering, leading: Sequence[Group]) -> Selection:
    """The leading groups by the votes of finalists and of fresh answers together."""
    votes = await resolved(panel, clustering, leading)
    if not any(votes):
        return outcome(name, panel, clustering, clustering.groups)
    more = {group.first.best.index: count for group, count in zip(leading, votes, strict=True)}
    rest = [group for group in clustering.groups if group not in leading]
    groups = [*sorted(leading, key=lambda group: -group.votes - more[group.first.best.index]), *rest]
    all_votes = sum(group.votes for group in groups) + sum(votes)
    return outcome(
        name,
        panel,
        clustering,
        groups,
        scores={(index := group.first.best.index): (group.votes + more.get(index, 0)) / all_votes for group in groups},
        because=f"{more[groups[0].first.best.index]} of {ANSWERS} fresh answers do the same, "
        f"and {groups[0].votes} of {sum(group.votes for group in groups)} candidates that pass",
    )


def _contested(groups: Sequence[Group]) -> list[Group]:
    """The leading groups that are near the largest in size, without suspicious ones."""
    sound = [group for group in groups if not group.order[0]]
    return [group for group in sound[:_LEADING] if group.votes * _CONTESTED >= sound[0].votes]


def _because(groups: Sequence[Group]) -> str:
    votes = sum(group.votes for group in groups)
    return f"the model prefers it, whichever it is shown first ({groups[0].votes} of {votes} candidates that pass)"
