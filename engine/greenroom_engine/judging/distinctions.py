"""What groups of finalists did on inputs; the inputs that tell them apart, the most telling first."""

from collections.abc import Hashable, Sequence

from greenroom_engine.judging.behaviour import is_ended, is_raised, same, shown
from greenroom_engine.judging.clusters import Clustering, Group
from greenroom_engine.judging.literal import shown as shown_call
from greenroom_engine.judging.selection import Distinction, Observation, Output
from greenroom_sandbox import Call, Invocation


def observations(clustering: Clustering, callee: str) -> tuple[Observation, ...]:
    """What the first member of each group did on every call that counts."""
    columns = range(len(clustering.calls))
    seen = [[group.seen[column] for group in clustering.groups] for column in columns]
    return tuple(
        Observation(
            call=shown_call(clustering.calls[column], callee),
            outputs=_outputs(clustering.groups, seen[column]),
            differs=len(set(_keys(seen[column]))) > 1,
        )
        for column in columns
    )


def distinctions(
    clustering: Clustering,
    groups: Sequence[Group],
    callee: str,
    *,
    preferred: frozenset[Call] = frozenset(),
    most: int = 3,
) -> tuple[Distinction, ...]:
    """Up to ``most`` calls on which the groups' first members differ, each splitting them otherwise where it can.

    Those on which all give a value come first, then ``preferred`` ones (written by somebody), then short ones.
    """
    found: list[tuple[tuple[bool, bool, int, int], tuple[object, ...], Distinction]] = []
    for column, call in enumerate(clustering.calls):
        seen = [group.seen[column] for group in groups]
        keys = _keys(seen)
        if len(set(keys)) < 2:
            continue
        text = shown_call(call, callee)
        order = (any(is_raised(s) or is_ended(s) for s in seen), call not in preferred, len(text), column)
        told = Distinction(call=text, outputs=_outputs(groups, seen))
        found.append((order, tuple(keys.index(key) for key in keys), told))
    found.sort(key=lambda each: each[0])
    first_of_split = list({split: each for each in reversed(found) for split in [each[1]]}.values())
    rest = [each for each in found if each not in first_of_split]
    return tuple(each[2] for each in [*sorted(first_of_split, key=lambda each: each[0]), *rest][:most])


def _keys(seen: Sequence[Invocation]) -> list[Hashable]:
    """Equal for those that did the same."""
    return [("alone", place) if is_ended(each) else same(each) for place, each in enumerate(seen)]


def _outputs(groups: Sequence[Group], seen: Sequence[Invocation]) -> tuple[Output, ...]:
    return tuple(
        Output(candidate=group.first.best.index, shown=shown(each)) for group, each in zip(groups, seen, strict=True)
    )
