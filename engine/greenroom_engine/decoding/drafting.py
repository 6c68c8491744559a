"""Drafts by prompt lookup: what followed the last tokens when they stood there before, in this answer or one beside it.

Repairs and completions mostly copy text that is already in the prompt, so that what followed last time is a good guess
of what follows now. Many answers to one prompt know more than each alone: where one says what another has said, the
other tells how it goes on, and where they parted no draft is worth its place (`Phrases`). A step then verifies the
whole guess at once: each of its positions is sampled from the model as ever, and the guess holds as far as it agrees.
The answer is the same with and without.

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
_PHRASE = 6  # where a wrong guess takes room from others
_FIRST = 4  # of the first draft
_FAILURES = 3  # in a row, after which drafting pauses
_PAUSE = 16  # tokens


class Phrases:
    """What followed each phrase of `_PHRASE` tokens, in a prompt and in all answers to it."""

    def __init__(self, tokens: Items[int]) -> None:
        self._next: dict[tuple[int, ...], int | None] = {}  # None: sometimes this, sometimes that
        self.learn(tokens)

    def learn(self, tokens: Items[int], start: int = 0) -> None:
        """Take in `tokens`, of which those before `start` are in it already."""
        for end in range(max(start, _PHRASE), len(tokens)):
            phrase, token = tuple(tokens[end - _PHRASE : end]), tokens[end]
            if self._next.setdefault(phrase, token) != token:
                self._next[phrase] = None

    def after(self, tokens: Items[int], most: int) -> list[int]:
        """Up to `most` tokens that have always followed what `tokens` end with."""
        phrase, found = list(tokens[-_PHRASE:]), list[int]()
        while len(found) < most and (token := self._next.get(tuple(phrase))) is not None:
            found.append(token)
            phrase = [*phrase[1:], token]
        return found


class Drafter:
    """Drafts for one answer. It drafts more where drafts hold, and pauses where they do not."""

    def __init__(self, tokens: Items[int], phrases: Phrases | None = None) -> None:
        """`tokens` are those before the answer, and in the `phrases` of all beside it already."""
        self._phrases = phrases
        self._tokens: list[int] = []
        self._after: dict[tuple[int, ...], int] = {}  # where the text after such tokens begins, the latest one
        self._length = _FIRST
        self._failures = 0
        self._resumes = 0
        self._take(tokens)

    def extend(self, tokens: Items[int]) -> None:
        """Take in tokens of the answer."""
        self._take(tokens)
        if self._phrases is not None:
            self._phrases.learn(self._tokens, len(self._tokens) - len(tokens))

    def _take(self, tokens: Items[int]) -> None:
        known = self._tokens
        for token in tokens:
            if len(known) >= _MATCH:
                self._after[tuple(known[-_MATCH:])] = len(known)
            known.append(token)

    def draft(self, most: int, *, careful: bool = False) -> list[int]:
        """Up to `most` tokens that may follow; often none. `careful`: those that have always followed."""
        known = self._tokens
        if most < 1 or len(known) < self._resumes:
            return []
        if careful:
            return self._phrases.after(known, min(most, self._length)) if self._phrases is not None else []
        start = self._after.get(tuple(known[-_MATCH:]))
        return known[start : start + min(most, self._length)] if start is not None else []

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
