"""Asking the model which of two candidates is right.

Source: S* (arXiv:2502.14382), section 3.2: each pair is asked twice with the order swapped, the executed outputs shown.
The probability of the verdict: arXiv:2504.01005, section 2.2.
"""

import re
from collections.abc import Sequence
from contextlib import aclosing
from math import log

from greenroom_engine.decoding import SamplingParams
from greenroom_engine.errors import GreenroomEngineError
from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.selection import Ballot, Distinction, Judgement
from greenroom_engine.judging.specification import specification
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.search.candidate import Candidate
from greenroom_engine.source.thoughts import without_thoughts

_VERDICT_TOKENS = 512  # of an answer in words: a model behind a URL may think first
_SPOKEN = re.compile(r"\b(?:answer|verdict|candidate|implementation|choose|correct)\b\W*(?:is\W+|:\W*)?([AB])\b", re.I)
_ALONE = re.compile(r"^\W*([AB])\b(?! \w)|\*\*\W*([AB])\W*\*\*|^\W*([AB])\W*$", re.MULTILINE)


async def judged(
    panel: Panel, first: Candidate, second: Candidate, distinctions: Sequence[Distinction] = ()
) -> Judgement:
    """Which of two is right, by the model's own words: asked with either in front.

    A winner needs both answers. Without ``distinctions`` the code alone is shown. A model that fails, or whose context
    is too short, leaves it open.
    """
    ballots: list[Ballot] = []
    confidences: list[float] = []
    for one, other in ((first, second), (second, first)):
        try:
            ballot, likely = await _asked(panel, one, other, distinctions)
        except GreenroomEngineError:
            ballot, likely = Ballot(first=one.index, second=other.index, verdict=None), None
        ballots.append(ballot)
        if likely is None:
            return Judgement(
                first=first.index, second=second.index, winner=None, confidence=0.5, ballots=tuple(ballots)
            )
        confidences.append(likely if one is first else 1 - likely)
    winner = first.index if min(confidences) > 0.5 else second.index if max(confidences) < 0.5 else None
    return Judgement(
        first=first.index,
        second=second.index,
        winner=winner,
        confidence=sum(confidences) / len(confidences),
        ballots=tuple(ballots),
    )


async def _asked(
    panel: Panel, one: Candidate, other: Candidate, distinctions: Sequence[Distinction]
) -> tuple[Ballot, float | None]:
    """The model's answer, and the probability that A (``one``) is right; None when it does not say."""
    model, question = panel.model, panel.task
    conversation = [Message(Role.USER, _order(panel, one, other, distinctions))]
    needed, context = model.room(conversation, question)
    if needed + _VERDICT_TOKENS > context:
        return Ballot(first=one.index, second=other.index, verdict=None), None
    panel.model_calls += 1
    likely = await model.preference(conversation, ("A", "B"))
    if likely is not None:
        panel.tokens_read += needed
        verdict = None if likely[0] == 0.5 else one.index if likely[0] > 0.5 else other.index
        log_probability = log(max(likely[0], 1 - likely[0]))
        return Ballot(
            first=one.index,
            second=other.index,
            verdict=verdict,
            log_probability=log_probability,
            tokens_read=needed,
        ), likely[0]
    params = SamplingParams(temperature=0.0, max_tokens=_VERDICT_TOKENS, seed=panel.seed)
    async with aclosing(model.ask(conversation, question, [params])) as answers:
        sequence = await anext(answers)
    model.release(sequence)
    said = _verdict(without_thoughts(sequence.text))
    return Ballot(
        first=one.index,
        second=other.index,
        verdict=None if said is None else one.index if said == "A" else other.index,
        tokens_read=sequence.prompt_tokens,
        tokens_written=len(sequence.tokens),
    ), None if said is None else float(said == "A")


def _verdict(text: str) -> str | None:
    """A or B, as the last sentence that says so has it; None when none does."""
    alone = [group for found in _ALONE.findall(text) for group in found if group]
    spoken = [letter.upper() for letter in _SPOKEN.findall(text)]
    said = alone or spoken
    return said[-1] if said else None


def _order(panel: Panel, one: Candidate, other: Candidate, distinctions: Sequence[Distinction]) -> str:
    """The problem first, so that what is read of it serves every pair."""
    target = panel.task.target
    parts = [
        f"This function is to be implemented:\n```python\n{specification(target)}\n```",
        f"Candidate A:\n```python\n{one.code.strip()}\n```",
        f"Candidate B:\n```python\n{other.code.strip()}\n```",
        "Both pass the tests that are known.",
    ]
    lines: list[str] = []
    for distinction in distinctions:
        outputs = {output.candidate: output.shown for output in distinction.outputs}
        if one.index in outputs and other.index in outputs:
            lines.append(f"- {distinction.call}\n  A: {outputs[one.index]}\n  B: {outputs[other.index]}")
    if lines:
        parts[-1] += " They were run, and differ:\n" + "\n".join(lines)
    parts.append(f"Which one does what `{target.name}` is meant to do? Answer with the letter alone: A or B.")
    return "\n\n".join(parts)
