"""The model as the judge, on code alone."""

from collections.abc import Sequence

from greenroom_engine.judging.clusters import by_code
from greenroom_engine.judging.finalists import merged
from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.ranking import outcome
from greenroom_engine.judging.selection import Selection
from greenroom_engine.judging.tournament import tournament
from greenroom_engine.search.candidate import Candidate

_MOST = 4  # different codes compared: 6 pairs, each asked about twice


class ModelJudge:
    """The most written codes, compared pair by pair without running them; equal wins as :class:`Majority` of code."""

    name = "model-judge"

    async def select(self, finalists: Sequence[Candidate], panel: Panel) -> Selection:
        """See :class:`Selector`."""
        clustering = by_code(merged(finalists))
        groups, judgements = list(clustering.groups), ()
        leading = [group for group in groups if not group.order[0]][:_MOST]
        if len(leading) > 1 and panel.model.dialect.can_judge:
            ranked, judgements = await tournament(panel, leading, lambda _one, _other: ())
            groups = [*ranked, *(group for group in groups if group not in leading)]
        won = any(judgement.winner == groups[0].first.best.index for judgement in judgements)
        return outcome(
            self.name,
            panel,
            clustering,
            groups,
            judgements=judgements,
            because="the model prefers its code, whichever it is shown first" if won else "",
        )
