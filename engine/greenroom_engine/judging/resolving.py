"""Re-solve, then compare: where a model cannot say which of two answers is right, it answers anew, and that is a vote.

Source: self-consistency (arXiv:2504.01005, section 2.1) among answers that no test has chosen. What passes thin tests
for the wrong reason is over-represented among finalists; it is not among answers drawn afresh.
"""

from collections.abc import Sequence
from contextlib import aclosing

from greenroom_engine.decoding import SamplingParams
from greenroom_engine.errors import GreenroomEngineError
from greenroom_engine.judging.behaviour import is_ended, same
from greenroom_engine.judging.clusters import Clustering, Group
from greenroom_engine.judging.finalists import merged
from greenroom_engine.judging.panel import Panel
from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.writing import fullest_opening
from greenroom_engine.source import extract_answer
from greenroom_sandbox import suspicions

ANSWERS = 16
_SEEDS = 1 << 40  # apart from those of the search


async def resolved(panel: Panel, clustering: Clustering, groups: Sequence[Group]) -> list[int]:
    """How many of :data:`ANSWERS` fresh answers do on every input what each of ``groups`` does; zeros when none came.

    What agrees with none of them is no vote, nor is what the screen suspects. A model that fails votes for nobody.
    """
    votes = [0] * len(groups)
    fresh = await _answered(panel) if clustering.calls else []
    if not fresh:
        return votes
    finalists = merged(fresh)
    wanted = [tuple(map(same, group.seen)) for group in groups]
    rows = await panel.observe([finalist.best for finalist in finalists], clustering.calls)
    for finalist, row in zip(finalists, rows, strict=True):
        does = None if any(map(is_ended, row)) else tuple(map(same, row))
        if does in wanted:
            votes[wanted.index(does)] += finalist.votes
    return votes


async def _answered(panel: Panel) -> list[Candidate]:
    """Answers to the task's opening that hold its function, numbered below zero: they are not the search's."""
    model, task, dialect = panel.model, panel.task, panel.model.dialect
    params = [
        SamplingParams(
            temperature=dialect.temperature,
            top_p=dialect.top_p,
            max_tokens=dialect.max_tokens,
            seed=_SEEDS + panel.seed * ANSWERS + number,
        )
        for number in range(ANSWERS)
    ]
    panel.model_calls += 1
    found: list[Candidate] = []
    try:
        async with aclosing(model.ask(fullest_opening(task, model), task, params)) as answers:
            async for sequence in answers:
                model.release(sequence)
                answer = extract_answer(dialect.prefix(task) + sequence.text, task.target)
                if answer is None or not task.encodable(answer.code):
                    continue
                if suspicions("\n".join((*answer.imports, answer.code)), task.text):
                    continue
                found.append(
                    Candidate(
                        index=-1 - len(found),
                        round=0,
                        parent=None,
                        code=answer.code,
                        imports=answer.imports,
                        log_probability=sequence.logprob,
                        tokens=len(sequence.tokens),
                    )
                )
    except GreenroomEngineError:
        return []
    return found
