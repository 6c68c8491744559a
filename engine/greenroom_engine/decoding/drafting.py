"""Drafts by prompt lookup: what followed the last tokens when they stood there before.

Repairs and completions mostly copy text that is already in the prompt, so that what followed last time is a good guess
of what follows now. A step then verifies the whole guess at once: each of its positions is sampled from the model as
ever, and the guess holds as far as it agrees. The answer is the same with and without.

Source: prompt lookup decoding (A. Saxena, 2023); the verification is that of speculative sampling
(arXiv:2211.17192) with a draft that is certain of itself.
"""

from __future__ import annotations

from collections.abc import Sequence as Items

LONGEST = 16
"""Tokens of a draft at most."""

TOGETHER = 8 * LONGEST
"""Tokens of all drafts in a step at most: reading so many takes some six times as long as reading none."""

_MATCH = 3  # tokens that must have stood there before: two agree by chance too often
_LONG_MATCH = 6  # where a wrong guess takes room from others
_FIRST = 4  # of the first draft
_FAILURES = 3  # in a row, after which drafting pauses
_PAUSE = 16  # tokens


class Drafter:
    """Drafts for one answer. It drafts more where drafts hold, and pauses where they do not."""

    def __init__(self, tokens: Items[int]) -> None:
        self._tokens: list[int] = []
        self._after: dict[tuple[int, ...], int] = {}  # where the text after such tokens begins, the latest one
        self._length = _FIRST
        self._failures = 0
        self._resumes = 0
        self.extend(tokens)

    def extend(self, tokens: Items[int]) -> None:
        """Take in tokens that are certain now."""
        known = self._tokens
        for token in tokens:
            if len(known) >= _MATCH:
                self._after[tuple(known[-_MATCH:])] = len(known)
            known.append(token)

    def draft(self, most: int, *, careful: bool = False) -> list[int]:
        """Up to `most` tokens that may follow; often none. `careful`: only after a longer match."""
        known = self._tokens
        if most < 1 or len(known) < self._resumes or len(known) <= _MATCH:
            return []
        start = self._after.get(tuple(known[-_MATCH:]))
        if start is None or (careful and known[-_LONG_MATCH:] != known[max(0, start - _LONG_MATCH) : start]):
            return []
        return known[start : start + min(most, self._length)]

    def learn(self, drafted: int, held: int) -> None:
        """Of `drafted` tokens the first `held` were right."""
        if held == drafted:
            self._length, self._failures = min(LONGEST, 2 * self._length), 0
        elif held:
            self._length, self._failures = max(_FIRST, held + 1), 0
        else:
            self._length, self._failures = _FIRST, self._failures + 1
            if self._failures >= _FAILURES:
                self._resumes, self._failures = len(self._tokens) + _PAUSE, 0
