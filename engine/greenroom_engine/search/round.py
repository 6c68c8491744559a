"""One round of a search: what of it is still to come, and what follows in the next from what has come."""

from __future__ import annotations

from typing import Protocol

from greenroom_engine.prompts.dialect import Dialect
from greenroom_engine.search.contest import Contest
from greenroom_engine.search.draft import Draft
from greenroom_engine.search.plan import Plan


class Hands(Protocol):
    """Who carries out what a round decides."""

    @property
    def goes_on(self) -> bool:
        """Whether further candidates are worth their cost."""
        ...

    def begin(self, round_: Round, candidates: int) -> None:
        """A round begins."""
        ...

    def ask(self, round_: Round, numbers: range) -> None:
        """Have fresh answers written, with the seeds of these numbers."""
        ...

    def repair(self, draft: Draft, round_: Round) -> None:
        """Have a failed draft go on; what it becomes belongs to ``round_``."""
        ...

    def release(self, draft: Draft) -> None:
        """Nobody goes on from it."""
        ...

    def finish(self, round_: Round) -> None:
        """All of a round is known, and of those before it."""
        ...


class Round:
    """As many places as the plan has candidates, for repairs of the round before and for fresh answers."""

    def __init__(self, number: int, plan: Plan, dialect: Dialect, hands: Hands, following: Round | None) -> None:
        self.number = number
        self._places, self._hands, self._following = plan.candidates, hands, following
        anew = int(plan.candidates * dialect.anew)
        self._contest = Contest(plan.candidates - anew if following else 0)
        self._replaces = following is None or dialect.redraws
        self._draws = dialect.draws if number == 0 or dialect.redraws else 1
        self._wanted = self._useful = self._drawn = self._asked = 0  # fresh answers
        self._repairs = self._repairing = self._running = self._repeating = 0
        self._is_fed = number == 0  # nothing more comes from the round before

    def start(self) -> None:
        """Ask for the first answers of all."""
        self._hands.begin(self, self._places)
        self._wanted = self._places
        self._advance()

    def written(self, draft: Draft, *, is_fresh: bool) -> None:
        """A draft is complete; call ``tested`` later if it has an answer."""
        if is_fresh:
            self._asked -= 1
        else:
            self._repairing -= 1
        is_repeat = draft.candidate.duplicate_of is not None
        is_useless = is_repeat or (draft.answer is None and self._replaces)
        self._useful += is_fresh and not is_useless
        if draft.answer is not None:
            self._repeating += is_repeat
            self._running += not is_repeat
        elif not is_useless or not is_fresh or self._drawn >= self._wanted * self._draws:
            self._failed(draft)
        else:
            self._hands.release(draft)
        self._advance()

    def tested(self, draft: Draft) -> None:
        """The report of a draft is there."""
        is_repeat = draft.candidate.duplicate_of is not None
        self._repeating -= is_repeat
        self._running -= not is_repeat
        candidate = draft.candidate
        if candidate.verified or is_repeat or not candidate.was_run:
            self._hands.release(draft)
            if not candidate.verified and (not candidate.was_run or (is_repeat and self.number > 0)):
                self._place_is_free()  # that of a repeat in the first round was filled at once
        else:
            self._failed(draft)
        self._advance()

    def lost(self) -> None:
        """A repair could not be written for want of room."""
        self._repairing -= 1
        self._advance()

    def _failed(self, draft: Draft) -> None:
        if self._following is None:
            self._hands.release(draft)
        else:
            self._contest.enter(draft)

    def _advance(self) -> None:
        """Draw the consequences of what is known."""
        self._draw()
        if self._following is not None and self._hands.goes_on:
            for draft in self._contest.winners(self._to_come):
                self._following.take_repair(draft)
            for draft in self._contest.losers():
                self._hands.release(draft)
                self._place_is_free()
        if self._is_fed and not self._is_busy:
            self._hands.finish(self)
            if self._following is not None:
                self._following.close()

    def _draw(self) -> None:
        """Ask for what is missing; refills make up for answers that are of no use."""
        missing = min(self._wanted - self._useful - self._asked, self._wanted * self._draws - self._drawn)
        if missing > 0 and self._hands.goes_on:
            numbers = range(self._drawn, self._drawn + missing)
            self._drawn += missing
            self._asked += missing
            self._hands.ask(self, numbers)

    @property
    def _to_come(self) -> int:
        """Drafts of this round, at most, that may still fail and be worth a repair."""
        can_draw = self._asked > 0 or self._drawn < self._wanted * self._draws
        fresh = self._wanted - self._useful if can_draw else 0
        from_before = 0 if self._is_fed else self._places - self._wanted - self._repairs
        return fresh + self._repairing + self._running + from_before

    @property
    def _is_busy(self) -> bool:
        return self._asked + self._repairing + self._running + self._repeating > 0

    def _place_is_free(self) -> None:
        if self._following is not None and self._hands.goes_on:
            self._following.take_fresh()

    # -- what the round before calls ----------------------------------------------------------------------------------
    def take_repair(self, draft: Draft) -> None:
        """A draft of the round before won a place here."""
        self._begin()
        self._repairs += 1
        self._repairing += 1
        self._hands.repair(draft, self)

    def take_fresh(self) -> None:
        """A place here is for a fresh answer, if one is left."""
        if self._wanted + self._repairs < self._places:
            self._begin()
            self._wanted += 1
            self._advance()

    def close(self) -> None:
        """Nothing more comes from the round before."""
        if not self._is_fed:
            self._is_fed = True
            self._advance()

    def _begin(self) -> None:
        if self._wanted + self._repairs == 0:
            self._hands.begin(self, self._places)
