"""Who of a round may be repaired: the near misses first, whatever order the runs ended in.

S* (arXiv:2502.14382, stage 1) repairs every sample. Here a round has as many repairs as the plan has candidates, less
the share that the dialect would rather ask for anew.
"""

from __future__ import annotations

from greenroom_engine.search.draft import Draft


class Contest:
    """The failed drafts of one round, and the ``places`` there are for them in the next.

    A draft is let through as soon as nothing that is still to come could take its place: so the choice does not
    depend on the order of arrival, and with places enough nobody waits.
    """

    def __init__(self, places: int) -> None:
        self.places = places
        self.granted = 0
        self._waiting: list[Draft] = []

    def enter(self, draft: Draft) -> None:
        """A draft has failed."""
        self._waiting.append(draft)
        self._waiting.sort(key=_rank)

    def winners(self, to_come: int) -> list[Draft]:
        """Those that may go on now; ``to_come``: drafts of the round that may still fail."""
        free = self.places - self.granted
        through = [draft for place, draft in enumerate(self._waiting) if place + to_come < free]
        del self._waiting[: len(through)]
        self.granted += len(through)
        return through

    def losers(self) -> list[Draft]:
        """Those that can no longer get a place; they leave."""
        free = self.places - self.granted
        out = self._waiting[free:]
        del self._waiting[free:]
        return out


def _rank(draft: Draft) -> tuple[bool, int, float, str]:
    """What ran before what could not, more tests passed, likelier."""
    candidate = draft.candidate
    return draft.answer is None, -candidate.passed, -candidate.log_probability, draft.text
