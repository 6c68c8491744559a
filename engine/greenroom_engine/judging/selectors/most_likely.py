"""The model's own confidence: the mean log-probability of what it wrote."""

from collections.abc import Sequence

from greenroom_engine.judging.finalists import merged
from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.selection import Selection
from greenroom_engine.search.candidate import Candidate


class MostLikely:
    """By mean log-probability per token, suspicious ones last."""

    name = "most-likely"

    async def select(self, finalists: Sequence[Candidate], panel: Panel) -> Selection:
        """See :class:`Selector`."""
        ranked = [candidate for finalist in merged(finalists) for candidate in finalist.candidates]
        return Selection(
            method=self.name,
            ranking=tuple(candidate.index for candidate in ranked),
            scores=tuple(candidate.log_probability for candidate in ranked),
            reason=f"the likeliest of {len(ranked)} that pass ({ranked[0].log_probability:.2f} nats a token)"
            if len(ranked) > 1
            else "the only candidate that passes every test",
            cost=panel.cost,
        )
