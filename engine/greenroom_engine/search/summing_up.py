"""The result of a search, out of everything it has left."""

from __future__ import annotations

from greenroom_engine.search.choosing import Choice
from greenroom_engine.search.drafts import Drafts
from greenroom_engine.search.rehearsal import patched
from greenroom_engine.search.result import Ended, Evidence, Result, Status, Timings, Tokens
from greenroom_engine.search.selection import best_attempt
from greenroom_engine.search.task import Task
from greenroom_engine.source import target_text


def result_of(
    task: Task, drafts: Drafts, choice: Choice, ended: Ended, trouble: str, tokens: Tokens, timings: Timings
) -> Result:
    """The winner with its evidence, or else the best attempt; ``trouble``: what failed on the way."""
    winner = choice.winner
    best = winner or best_attempt(drafts.candidates)
    answer = drafts[best.index].answer if best else None
    return Result(
        status=Status.VERIFIED if winner else Status.UNVERIFIED,
        winner=winner,
        best=best,
        candidates=tuple(drafts.candidates),
        new_target=target_text(task.text, task.target, answer) if answer else None,
        new_text=patched(task, answer) if answer else None,
        evidence=Evidence(
            tests_passed=best.passed if best else 0,
            tests_total=len(task.baseline.ids),
            candidates=sum(not candidate.is_given for candidate in drafts.candidates),
            verified=choice.verified,
            agreeing=choice.agreeing,
            chosen_by=choice.reason,
            cold_confirmed=winner is not None,
            selection=choice.selection,
        ),
        ended=ended,
        trouble=trouble,
        tokens=tokens,
        timings=timings,
    )
