"""Finalists with equal code taken together: looked at once, counted as often as they were written."""

from collections.abc import Sequence
from dataclasses import dataclass

from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.selection import normalised


@dataclass(frozen=True)
class Finalist:
    """Candidates that say the same in the same way; ``candidates`` the likeliest first. Each is a vote."""

    candidates: tuple[Candidate, ...]

    @property
    def best(self) -> Candidate:
        """The one that stands for all."""
        return self.candidates[0]

    @property
    def votes(self) -> int:
        """How often it was written."""
        return len(self.candidates)

    @property
    def order(self) -> tuple[bool, float, int, int]:
        """Sorts the best first: not suspicious, likely, short, early."""
        best = self.best
        return (bool(best.suspicions), -best.log_probability, len(best.code), best.index)


def merged(candidates: Sequence[Candidate]) -> list[Finalist]:
    """Candidates by their code without layout, comments and docstring, and their imports; the best first.

    :raises ValueError: there are none.
    """
    if not candidates:
        raise ValueError("there is nothing to select from: no candidate passes the tests")
    groups: dict[tuple[str, tuple[str, ...]], list[Candidate]] = {}
    for candidate in candidates:
        groups.setdefault((normalised(candidate.code), tuple(sorted(candidate.imports))), []).append(candidate)
    finalists = [
        Finalist(tuple(sorted(group, key=lambda c: (-c.log_probability, c.index)))) for group in groups.values()
    ]
    return sorted(finalists, key=lambda finalist: finalist.order)
