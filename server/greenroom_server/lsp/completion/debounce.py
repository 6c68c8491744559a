"""How long to wait after a key before the model is asked: the user may be typing on.

Tabby's rule (clients/tabby-agent/src/codeCompletion/debouncer.ts): 1.5 to 3 times the mean time between keys, less at
places where people stop to think, minus the time that the answer itself takes.
"""

from __future__ import annotations

from collections import deque
from statistics import fmean

SHORTEST, LONGEST = 0.1, 1.0  # seconds
_LEAST_RATE, _MOST_RATE = 1.5, 3.0
_INTERVAL = 0.2  # seconds between keys, until some were seen
_LEAST_INTERVAL, _MOST_INTERVAL = 0.1, 0.4
_PAUSE = 2.0  # seconds: not the time between two keys of one thought
_WINDOW = 100
_FEW = 20


class Debounce:
    """Learns from keys and answers. Times are seconds of one clock."""

    def __init__(self) -> None:
        self._last: float | None = None
        self._intervals: deque[float] = deque(maxlen=_WINDOW)
        self._latencies: deque[float] = deque(maxlen=_WINDOW)

    def key(self, now: float) -> None:
        """The user has changed a document."""
        if self._last is not None and now - self._last < _PAUSE:
            self._intervals.append(now - self._last)
        self._last = now

    def answered(self, seconds: float) -> None:
        """The model took so long for a suggestion."""
        self._latencies.append(seconds)

    def delay(self, typed: str, rest: str, *, is_last_line: bool) -> float:
        """Seconds to wait at this place: ``typed`` and ``rest`` are the cursor's line before and behind it."""
        thinking = 0.5 * (not typed or not typed[-1].isalnum()) + 0.4 * (not rest.strip()) + 0.1 * is_last_line
        rate = _MOST_RATE - (_MOST_RATE - _LEAST_RATE) * thinking
        latency = fmean(self._latencies) if self._latencies else 0.0
        return min(max(rate * self._interval - latency, SHORTEST), LONGEST)

    @property
    def _interval(self) -> float:
        if len(self._intervals) < _FEW:
            return _INTERVAL
        return min(max(fmean(self._intervals), _LEAST_INTERVAL), _MOST_INTERVAL)
