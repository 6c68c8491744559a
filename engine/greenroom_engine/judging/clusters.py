"""Finalists grouped by what they do.

Source: S* (arXiv:2502.14382), Algorithm 1: programs are clustered by their outputs on generated inputs. There outputs
that are errors are dropped; here an exception is a behaviour like another, where the input is one the function is for.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from greenroom_engine.judging.behaviour import is_ended, is_lost, is_raised, same
from greenroom_engine.judging.finalists import Finalist
from greenroom_engine.judging.selection import Cluster
from greenroom_sandbox import Call, Invocation


@dataclass(frozen=True)
class Group:
    """Finalists that nothing tells apart, the best first. ``seen``: what its first does on each input."""

    finalists: tuple[Finalist, ...]
    seen: tuple[Invocation, ...] = ()

    @property
    def first(self) -> Finalist:
        """The one that stands for all."""
        return self.finalists[0]

    @property
    def votes(self) -> int:
        """Of all its finalists."""
        return sum(finalist.votes for finalist in self.finalists)

    @property
    def order(self) -> tuple[bool, int, float, int, int]:
        """Sorts the best first: not suspicious, large, likely, short, early."""
        suspicious, unlikely, length, index = self.first.order
        return (suspicious, -self.votes, unlikely, length, index)

    def told(self, all_votes: int) -> Cluster:
        """For events and evidence."""
        members = tuple(candidate.index for finalist in self.finalists for candidate in finalist.candidates)
        likeliest = max(finalist.best.log_probability for finalist in self.finalists)
        return Cluster(members=members, votes=self.votes, share=self.votes / all_votes, log_probability=likeliest)


@dataclass(frozen=True)
class Clustering:
    """Groups, the best first, and the inputs they were compared on."""

    groups: tuple[Group, ...]
    calls: tuple[Call, ...]

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """For events and evidence."""
        votes = sum(group.votes for group in self.groups)
        return tuple(group.told(votes) for group in self.groups)


def clustered(
    finalists: Sequence[Finalist],
    calls: Sequence[Call],
    seen: Sequence[Sequence[Invocation]],
    *,
    own: frozenset[Call] = frozenset(),
    declared: str = "",
) -> Clustering:
    """Group finalists by the tuple of their behaviours.

    An input counts when most votes end on it, and do not raise: where most raise, it is likely not one that the
    function is for, and how it fails is nobody's concern. It is when the user called it so, or names the exception.

    :param seen: what each finalist does on each call.
    :param own: calls of the user's.
    :param declared: text in which the exceptions that belong to the behaviour are named: docstring and tests.
    """
    votes = [finalist.votes for finalist in finalists]
    kept = [
        column
        for column, call in enumerate(calls)
        if _counts([row[column] for row in seen], votes, declared, is_own=call in own)
    ]
    groups: dict[Hashable, list[int]] = {}
    for place, row in enumerate(seen):
        key: Hashable = tuple(same(row[column]) for column in kept)
        if any(is_ended(row[column]) for column in kept):
            key = ("alone", place)
        groups.setdefault(key, []).append(place)
    found = [_group(finalists, places, seen, kept) for places in groups.values()]
    return Clustering(tuple(sorted(found, key=lambda group: group.order)), tuple(calls[column] for column in kept))


def by_code(finalists: Sequence[Finalist]) -> Clustering:
    """Where nothing can be called, every code is a group."""
    groups = [Group((finalist,)) for finalist in finalists]
    return Clustering(tuple(sorted(groups, key=lambda group: group.order)), ())


def _group(
    finalists: Sequence[Finalist], places: list[int], seen: Sequence[Sequence[Invocation]], kept: list[int]
) -> Group:
    places = sorted(places, key=lambda place: finalists[place].order)
    first = seen[places[0]]
    return Group(tuple(finalists[place] for place in places), tuple(first[column] for column in kept))


def _counts(column: Sequence[Invocation], votes: Sequence[int], declared: str, *, is_own: bool) -> bool:
    if any(is_lost(seen) for seen in column):
        return False
    half = sum(votes) / 2
    if sum(count for seen, count in zip(column, votes, strict=True) if is_ended(seen)) > half:
        return False
    unmeant = [is_raised(seen) and str(seen.exception) not in declared for seen in column]
    return is_own or sum(count for bad, count in zip(unmeant, votes, strict=True) if bad) <= half
