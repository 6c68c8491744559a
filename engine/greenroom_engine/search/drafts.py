"""All drafts of a job in the order they were written; equal ones are known as such."""

from __future__ import annotations

from collections.abc import Iterator

from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.draft import Draft
from greenroom_engine.search.selection import normalised
from greenroom_engine.source import Answer


class Drafts:
    """A draft whose code says the same as an earlier one's is its twin: a vote, and no run of its own."""

    def __init__(self) -> None:
        self._all: list[Draft] = []
        self._firsts: dict[tuple[str, tuple[str, ...]], Draft] = {}

    def __iter__(self) -> Iterator[Draft]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def __getitem__(self, index: int) -> Draft:
        return self._all[index]

    @property
    def candidates(self) -> list[Candidate]:
        """All candidates as they stand."""
        return [draft.candidate for draft in self._all]

    @property
    def distinct(self) -> int:
        """How many different answers of the model there are."""
        return sum(not draft.candidate.is_given for draft in self._firsts.values())

    def add(self, draft: Draft) -> Draft | None:
        """Take it in; the earlier draft that it repeats, if there is one."""
        self._all.append(draft)
        if draft.answer is None:
            return None
        first = self._firsts.setdefault(_identity(draft.answer), draft)
        if first is draft:
            return None
        draft.update(duplicate_of=first.candidate.index)
        return first


def _identity(answer: Answer) -> tuple[str, tuple[str, ...]]:
    try:
        return normalised(answer.code), answer.imports
    except RecursionError:  # nested deeper than the walk over the tree goes
        return answer.code, answer.imports
