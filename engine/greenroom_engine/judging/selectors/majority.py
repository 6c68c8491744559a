"""Self-consistency: the behaviour that most candidates share."""

from collections.abc import Sequence

from greenroom_engine.judging.finalists import merged
from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.ranking import outcome
from greenroom_engine.judging.selection import Selection
from greenroom_engine.search.candidate import Candidate


class Majority:
    """The largest cluster wins, then the likeliest, then the shortest. (Self-consistency: arXiv:2203.11171.)"""

    name = "majority"

    async def select(self, finalists: Sequence[Candidate], panel: Panel) -> Selection:
        """See :class:`Selector`."""
        distinct = merged(finalists)
        clustering = await panel.cluster(distinct, panel.calls(distinct))
        return outcome(self.name, panel, clustering, clustering.groups)
