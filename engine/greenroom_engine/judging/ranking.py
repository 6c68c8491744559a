"""From groups in order to the selection, and its reason in words."""

from collections import Counter
from collections.abc import Mapping, Sequence

from greenroom_engine.judging.clusters import Clustering, Group
from greenroom_engine.judging.distinctions import distinctions
from greenroom_engine.judging.panel import Panel
from greenroom_engine.judging.selection import Distinction, Judgement, Selection

_SHOWN = 60  # characters of an output in the reason


def outcome(
    method: str,
    panel: Panel,
    clustering: Clustering,
    groups: Sequence[Group],
    *,
    told: tuple[Distinction, ...] | None = None,
    judgements: tuple[Judgement, ...] = (),
    scores: Mapping[int, float] | None = None,
    because: str = "",
) -> Selection:
    """The selection that ``groups``, the best first, amount to. Within a group the likeliest comes first.

    :param told: what distinguishes the leading groups; None: to be found here.
    :param scores: of each group, by its first member's index; None: duels won in ``judgements``, and its share of the
        votes.
    :param because: why the first group is first; empty: it is the largest.
    """
    if told is None:
        told = distinctions(clustering, groups[:2], panel.inputs.signature.callee) if len(groups) > 1 else ()
    votes = sum(group.votes for group in groups)
    ranked = [candidate for group in groups for finalist in group.finalists for candidate in finalist.candidates]
    ranked.sort(key=lambda candidate: bool(candidate.suspicions))
    score_of = scores if scores is not None else _scores(groups, votes, judgements)
    first_of = {
        candidate.index: group.first.best.index
        for group in groups
        for finalist in group.finalists
        for candidate in finalist.candidates
    }
    return Selection(
        method=method,
        ranking=tuple(candidate.index for candidate in ranked),
        scores=tuple(score_of[first_of[candidate.index]] for candidate in ranked),
        clusters=tuple(group.told(votes) for group in groups),
        distinctions=told,
        judgements=judgements,
        inputs=len(clustering.calls),
        reason=_reason(clustering, groups, votes, told, because),
        cost=panel.cost,
    )


def _scores(groups: Sequence[Group], votes: int, judgements: Sequence[Judgement]) -> dict[int, float]:
    """Duels won, as in S* (arXiv:2502.14382, Algorithm 1), then votes."""
    won = Counter(judgement.winner for judgement in judgements)
    return {group.first.best.index: won[group.first.best.index] + group.votes / votes for group in groups}


def _reason(
    clustering: Clustering, groups: Sequence[Group], votes: int, told: tuple[Distinction, ...], because: str
) -> str:
    first, inputs = groups[0], len(clustering.calls)
    on_inputs = f" on {inputs} inputs" if inputs else ""
    if votes == 1:
        return "the only candidate that passes every test"
    if len(groups) == 1:
        if len(first.finalists) == 1:
            return f"all {votes} candidates that pass are the same"
        return f"all {votes} candidates that pass do the same{on_inputs}"
    if not because:
        if first.votes == groups[1].votes:
            because = f"the likeliest of the largest groups, {first.votes} of {votes} candidates that pass each"
        elif inputs:
            because = f"{first.votes} of {votes} candidates that pass do the same{on_inputs}"
        else:
            because = f"{first.votes} of {votes} candidates that pass are the same"
    if not told:
        return because
    outputs = {output.candidate: output.shown for output in told[0].outputs}
    ours = outputs.pop(first.first.best.index, "")
    theirs = next(iter(outputs.values()), "")
    return f"{because}; {told[0].call} gives {_cut(ours)}, others {_cut(theirs)}"


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
