"""First come, first served: the paper's "public tests only"."""

from collections.abc import Sequence

from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.selection import Selection
from greenroom_engine.search.candidate import Candidate


class FirstPass:
    """In the order they were written, suspicious ones last."""

    name = "first-pass"

    async def select(self, finalists: Sequence[Candidate], panel: Panel) -> Selection:
        """See :class:`Selector`."""
        if not finalists:
            raise ValueError("there is nothing to select from: no candidate passes the tests")
        ranked = sorted(finalists, key=lambda candidate: (bool(candidate.suspicions), candidate.index))
        return Selection(
            method=self.name,
            ranking=tuple(candidate.index for candidate in ranked),
            reason="the first that passes every test",
            cost=panel.cost,
        )
