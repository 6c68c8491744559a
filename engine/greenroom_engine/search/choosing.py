"""The end of a search: candidates that pass are put in order, the first that passes once more is the winner."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.selection import Selection
from greenroom_engine.judging.selectors import SELECTORS
from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.clock import Clock
from greenroom_engine.search.drafts import Drafts
from greenroom_engine.search.events import ColdConfirmed, Selected
from greenroom_engine.search.plan import Plan
from greenroom_engine.search.rehearsal import Rehearsal
from greenroom_engine.search.selection import chosen_by, groups
from greenroom_engine.search.telling import Teller
from greenroom_sandbox import ContainerLost, Verdict


class Choice:
    """What selection and confirmation came to.

    Attributes:
        winner: passed twice; None: nothing did.
        verified: how many passed once.
        agreeing: how many wrote the same as the winner.
        reason: why the winner, in words.
        selection: what told the candidates apart; None: there was nothing or no time to select.
    """

    def __init__(self, drafts: Drafts, rehearsal: Rehearsal, teller: Teller, plan: Plan, clock: Clock) -> None:
        self._drafts, self._rehearsal, self._teller, self._plan, self._clock = drafts, rehearsal, teller, plan, clock
        self.winner: Candidate | None = None
        self.selection: Selection | None = None
        self.verified = self.agreeing = 0
        self.reason = "no candidate passes every test"

    async def make(self, panel: Panel, seconds: float | None) -> None:
        """Select within ``seconds`` (None: no limit), and confirm in that order until one holds.

        :raises SandboxError: nothing can run any more; nothing is known then against those that passed once.
        """
        ranking = groups(self._drafts.candidates)
        group_of = {member.index: group for group in ranking for member in group}
        refuted: set[int] = set()
        for index in await self._order(ranking, panel, seconds):
            if index in refuted:
                continue
            candidate, group = self._drafts[index].candidate, group_of[index]
            reason = self._reason(ranking, candidate, is_first=not refuted)
            self._teller.emit(Selected(candidate=candidate, reason=reason))
            if await self._is_confirmed(candidate, group):
                self.winner, self.agreeing, self.reason = candidate, len(group), reason
                self.verified = sum(map(len, ranking))
                return
            refuted.update(member.index for member in group)

    async def _order(self, ranking: list[list[Candidate]], panel: Panel, seconds: float | None) -> list[int]:
        """Indices, the best first: the selector's, or by votes where nothing differs or its time is up."""
        by_votes = [group[0].index for group in ranking]
        if len(ranking) > 1:
            finalists = [candidate for group in ranking for candidate in group]
            try:
                self.selection = await self._within(seconds, SELECTORS[self._plan.selector]().select(finalists, panel))
            except TimeoutError:
                return by_votes
            return [*self.selection.ranking, *by_votes]
        return by_votes

    async def _within(self, seconds: float | None, selecting: Coroutine[Any, Any, Selection]) -> Selection:
        """:raises TimeoutError: it took longer; it is stopped."""
        if seconds is None:
            return await selecting
        limit = seconds
        work = asyncio.create_task(selecting)
        up = asyncio.create_task(self._clock.strikes("selection", lambda: asyncio.sleep(limit)))
        try:
            await asyncio.wait({work, up}, return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                raise TimeoutError
            return work.result()
        finally:
            work.cancel()
            up.cancel()
            await asyncio.gather(work, up, return_exceptions=True)

    def _reason(self, ranking: list[list[Candidate]], candidate: Candidate, *, is_first: bool) -> str:
        if self.selection is not None and self.selection.reason and is_first:
            return self.selection.reason
        return chosen_by(ranking, candidate)

    async def _is_confirmed(self, candidate: Candidate, group: list[Candidate]) -> bool:
        """Whether it passes alone, in a fresh container with another hash seed; if not, its equals do not either."""
        answer = self._drafts[candidate.index].answer
        assert answer is not None, "only what was run can be chosen"
        report = await self._rehearsal.confirm(answer, seed=1 + self._plan.seed % 4_000_000_000)
        if report.verdict is Verdict.INFRA:
            raise ContainerLost(report.detail)  # it says nothing about the candidate
        ok = report.verdict is Verdict.PASS
        self._teller.emit(ColdConfirmed(candidate=candidate, ok=ok, detail=report.detail))
        if not ok:
            note = f"passed once, but not when it was run again ({report.detail})"
            for member in group:
                self._drafts[member.index].update(
                    verdict=report.verdict, passed=report.passed, report=report, note=note
                )
        return ok
