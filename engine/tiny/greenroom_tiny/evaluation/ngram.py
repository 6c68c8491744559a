"""An n-gram model on the corpus's own tokens, to compare the network with: interpolated modified Kneser-Ney, with a cache.

Chen and Goodman, "An empirical study of smoothing techniques for language modeling" (1999), and a cache of the file at
hand (Kuhn and De Mori, 1990). An n-gram's number is its rank among all of its order; its key is the number of what comes
before its last token, and that token: so the successors of a context lie side by side in one sorted array.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

ORDER, CACHE_ORDER, CACHE_SHARE = 7, 4, 0.1
BEAM, LINE_TOKENS = 24, 48
_TOKEN_BITS = 16
_DISTRIBUTIONS = 20_000  # contexts whose distributions are kept

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


def reading_order(document: NDArray[np.integer], suffix: int, middle: int) -> Ints:
    """Places of a document's tokens with its hole filled, without the special tokens; one without a hole as it is."""
    places = np.arange(document.size, dtype=np.int64)
    after, filling = np.flatnonzero(document == suffix), np.flatnonzero(document == middle)
    if not after.size or not filling.size:
        return places
    b, c = int(after[0]), int(filling[0])
    return np.concatenate((places[1:b], places[c + 1 : -1], places[b + 1 : c], places[-1:]))


@dataclass(frozen=True)
class Level:
    """All n-grams of one length, sorted by key, with their (continuation) counts and the discounts for 1, 2 and more."""

    keys: Ints
    counts: NDArray[np.int32]
    discounts: Floats

    def successors(self, context: int) -> tuple[Ints, Ints]:
        """(tokens seen after a context, their counts)."""
        low, high = np.searchsorted(self.keys, (context << _TOKEN_BITS, (context + 1) << _TOKEN_BITS))
        counts = self.counts[low:high]
        seen = counts > 0
        return (self.keys[low:high] & ((1 << _TOKEN_BITS) - 1))[seen], counts[seen].astype(np.int64)

    def number(self, context: int, token: int) -> int | None:
        """The number of a context with one more token; None when it never occurred."""
        key = context << _TOKEN_BITS | token
        at = int(np.searchsorted(self.keys, key))
        return at if at < self.keys.size and self.keys[at] == key else None


class NGrams:
    """The model: ``distribution`` gives the next token's probabilities after a context."""

    def __init__(
        self, tokens: NDArray[np.integer], offsets: NDArray[np.integer], counted: NDArray[np.bool_], vocabulary: int, order: int = ORDER
    ) -> None:  # fmt: skip
        """``tokens`` of all documents, end to end, which begin at ``offsets``; only those ``counted`` are learnt."""
        self.vocabulary, self.order = vocabulary, order
        self.levels = _levels(np.asarray(tokens, np.int64), np.asarray(offsets, np.int64), counted, order)
        self._distribution = lru_cache(_DISTRIBUTIONS)(self._computed)

    def distribution(self, context: Sequence[int]) -> Floats:
        """Probabilities of all tokens after the last ``order - 1`` of ``context``."""
        return self._distribution(tuple(context[max(0, len(context) - self.order + 1) :]))

    def _computed(self, context: tuple[int, ...]) -> Floats:
        result = np.full(self.vocabulary, 1.0 / self.vocabulary)
        for length in range(len(context) + 1):
            number = self._number(context[len(context) - length :])
            if number is None:  # a longer one has not occurred either
                break
            level = self.levels[length]
            tokens, counts = level.successors(number)
            if not tokens.size:
                continue
            discounts = level.discounts[np.minimum(counts, 3) - 1]
            total = float(counts.sum())
            result *= discounts.sum() / total
            result[tokens] += (counts - discounts) / total
        return result

    def _number(self, context: tuple[int, ...]) -> int | None:
        number: int | None = 0
        for level, token in zip(self.levels, context, strict=False):
            number = level.number(number, token)
            if number is None:
                return None
        return number


def _levels(tokens: Ints, offsets: Ints, counted: NDArray[np.bool_], order: int) -> list[Level]:
    """One level per length, by sorting: the number of an n-gram that ends here is that of the one before and a token."""
    starts = np.repeat(offsets[:-1], np.diff(offsets))
    # How many tokens of its document come before each, as far as that matters.
    inside = np.minimum(np.arange(tokens.size, dtype=np.int64) - starts, order).astype(np.uint8)
    del starts
    numbers = np.zeros(tokens.size, np.int64)  # of the n-gram that ends before this token
    found: list[tuple[Ints, NDArray[np.int32]]] = []
    lower: Ints | None = None  # of every n-gram that ends here, by position
    for length in range(1, order + 1):
        places = np.flatnonzero(inside >= length - 1)
        keys, first, ranks = np.unique(
            numbers[places] << _TOKEN_BITS | tokens[places], return_index=True, return_inverse=True
        )
        counts = np.bincount(ranks, counted[places], keys.size).astype(np.int32)
        if lower is not None:  # the shorter ones count in how many different contexts they occur
            shorter, raw = found[-1]
            varied = np.bincount(lower[places[first]], counts > 0, shorter.size).astype(np.int32)
            # What begins a document has no token before it that could vary.
            found[-1] = shorter, np.where(varied > 0, varied, np.minimum(raw, 1)).astype(np.int32)
        found.append((keys, counts))
        lower = np.zeros(tokens.size, np.int64)
        lower[places] = ranks
        numbers = np.concatenate((np.zeros(1, np.int64), lower[:-1]))
    return [Level(keys, counts, _discounts(counts)) for keys, counts in found]


def _discounts(counts: NDArray[np.int32]) -> Floats:
    """What is taken off counts of 1, 2, and 3 or more."""
    n1, n2, n3, n4 = (max(int((counts == times).sum()), 1) for times in (1, 2, 3, 4))
    rate = n1 / (n1 + 2 * n2)
    taken = np.array([1 - 2 * rate * n2 / n1, 2 - 3 * rate * n3 / n2, 3 - 4 * rate * n4 / n3])
    return np.clip(taken, 0.05, np.array([0.95, 1.9, 2.85]))  # small corpora have odd counts of counts


class Cache:
    """What follows what in the file at hand, with Witten-Bell's interpolation."""

    def __init__(self, texts: Sequence[Sequence[int]], vocabulary: int, order: int = CACHE_ORDER) -> None:
        self.vocabulary, self.order = vocabulary, order
        self._after: defaultdict[tuple[int, ...], Counter[int]] = defaultdict(Counter)
        for text in texts:
            for at, token in enumerate(text):
                for length in range(min(order - 1, at) + 1):
                    self._after[tuple(text[at - length : at])][token] += 1

    def distribution(self, context: Sequence[int]) -> Floats:
        """Probabilities of all tokens after a context."""
        result = np.full(self.vocabulary, 1.0 / self.vocabulary)
        for length in range(min(self.order - 1, len(context)) + 1):
            after = self._after.get(tuple(context[len(context) - length :]))
            if after is None:
                break
            total, kinds = sum(after.values()), len(after)
            result *= kinds / (total + kinds)
            for token, count in after.items():
                result[token] += count / (total + kinds)
        return result


class Mixed:
    """Both models together, for one file."""

    def __init__(self, model: NGrams, cache: Cache, share: float = CACHE_SHARE) -> None:
        self._model, self._cache, self._share = model, cache, share

    def distribution(self, context: Sequence[int]) -> Floats:
        """Probabilities of all tokens after a context."""
        ours = self._model.distribution(context)
        return (1 - self._share) * ours + self._share * self._cache.distribution(context) if self._share else ours

    def score(self, context: Sequence[int], tokens: Sequence[int]) -> float:
        """Log-probability of ``tokens`` after ``context``."""
        seen, total = list(context), 0.0
        for token in tokens:
            total += float(np.log(self.distribution(seen)[token]))
            seen.append(token)
        return total


@dataclass(frozen=True)
class _Begun:
    tokens: tuple[int, ...]
    score: float


def lines(model: Mixed, context: Sequence[int], ends: Callable[[int], bool], beam: int = BEAM) -> list[tuple[int, ...]]:
    """The likeliest lines after ``context``, found by a beam; each goes up to a token that ends it."""
    begun, done = [_Begun((), 0.0)], list[_Begun]()
    for _ in range(LINE_TOKENS):
        new: list[_Begun] = []
        for each in begun:
            logs = np.log(model.distribution((*context, *each.tokens)))
            best = np.argpartition(logs, -beam)[-beam:]
            new += [_Begun((*each.tokens, int(token)), each.score + float(logs[token])) for token in best]
        new.sort(key=lambda each: -each.score)
        done += [each for each in new if ends(each.tokens[-1])]
        begun = [each for each in new if not ends(each.tokens[-1])][:beam]
        done.sort(key=lambda each: -each.score)
        if len(done) >= beam and begun[0].score < done[beam - 1].score:
            break
    return [each.tokens for each in done[:beam]] or [begun[0].tokens]
