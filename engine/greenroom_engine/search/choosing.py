"""The end of a search: candidates that pass are put in order, the first that passes once more is the winner."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.drafts import Drafts
from greenroom_engine.search.events import ColdConfirmed, Selected
from greenroom_engine.search.rehearsal import Rehearsal
from greenroom_engine.search.selection import chosen_by, groups
from greenroom_engine.search.telling import Teller
from greenroom_sandbox import Verdict


class Choice:
    """What selection and confirmation came to.

    Attributes:
        winner: passed twice; None: nothing did.
        verified: how many passed once.
        agreeing: how many wrote the same as the winner.
        reason: why the winner, in words.
    """

    def __init__(self, drafts: Drafts, rehearsal: Rehearsal, teller: Teller, seed: int) -> None:
        self._drafts, self._rehearsal, self._teller = drafts, rehearsal, teller
        self._seed = seed
        self.winner: Candidate | None = None
        self.verified = self.agreeing = 0
        self.reason = "no candidate passes every test"

    async def make(self) -> None:
        """Select, and confirm in that order until one holds."""
        ranking = groups(self._drafts.candidates)
        for group in ranking:
            self._teller.emit(Selected(candidate=group[0], reason=chosen_by(ranking, group[0])))
            if await self._is_confirmed(group):
                self.winner, self.agreeing = group[0], len(group)
                self.verified = sum(map(len, ranking))
                self.reason = chosen_by(ranking, group[0])
                return

    async def _is_confirmed(self, group: Sequence[Candidate]) -> bool:
        """Whether the group's first passes alone, in a fresh container with another hash seed."""
        answer = self._drafts[group[0].index].answer
        assert answer is not None, "only what was run can be chosen"
        report = await self._rehearsal.confirm(answer, seed=1 + self._seed % 4_000_000_000)
        ok = report.verdict is Verdict.PASS
        self._teller.emit(ColdConfirmed(candidate=group[0], ok=ok, detail=report.detail))
        if not ok:
            note = f"passed once, but not when it was run again ({report.detail})"
            for member in group:
                self._drafts[member.index].update(
                    verdict=report.verdict, passed=report.passed, report=report, note=note
                )
        return ok
