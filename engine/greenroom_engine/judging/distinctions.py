"""Inputs that tell groups of finalists apart, the most telling first."""

from collections.abc import Sequence

from greenroom_engine.judging.behaviour import is_ended, is_raised, same, shown
from greenroom_engine.judging.clusters import Clustering, Group
from greenroom_engine.judging.literal import shown as shown_call
from greenroom_engine.judging.selection import Distinction, Output
from greenroom_sandbox import Call


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
        keys = [("alone", place) if is_ended(each) else same(each) for place, each in enumerate(seen)]
        if len(set(keys)) < 2:
            continue
        text = shown_call(call, callee)
        order = (any(is_raised(s) or is_ended(s) for s in seen), call not in preferred, len(text), column)
        outputs = tuple(
            Output(candidate=group.first.best.index, shown=shown(each))
            for group, each in zip(groups, seen, strict=True)
        )
        found.append((order, tuple(keys.index(key) for key in keys), Distinction(call=text, outputs=outputs)))
    found.sort(key=lambda each: each[0])
    first_of_split = list({split: each for each in reversed(found) for split in [each[1]]}.values())
    rest = [each for each in found if each not in first_of_split]
    return tuple(each[2] for each in [*sorted(first_of_split, key=lambda each: each[0]), *rest][:most])
