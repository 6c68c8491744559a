"""What a search may cost, in seconds or in tokens, and the watch over it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from math import inf
from time import perf_counter

from pydantic import BaseModel, ConfigDict, Field

_UNITS = {"s": 1.0, "m": 60.0, "h": 3600.0}
_WATCH_SECONDS = 0.05
_RESERVED = 0.25  # of the time, at most, for choosing and confirming


class Budget(BaseModel):
    """Seconds of the search, choosing and confirming included, or tokens that the model writes. None: no limit."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seconds: float | None = Field(default=None, gt=0)
    tokens: int | None = Field(default=None, gt=0)

    @classmethod
    def parse(cls, text: str) -> Budget:
        """Read ``30s``, ``1.5m``, ``1h`` or ``20000tok``; raises ValueError."""
        found = re.fullmatch(r"(?P<number>\d+(?:\.\d+)?)\s*(?P<unit>s|m|h|tok)", text.strip())
        number = float(found["number"]) if found else 0.0
        if found is None or not 0 < number < 1e9 or (found["unit"] == "tok" and number != int(number)):
            raise ValueError(f"{text!r} is no budget: give seconds, minutes or tokens, like 30s, 2m or 20000tok.")
        if found["unit"] == "tok":
            return cls(tokens=int(number))
        return cls(seconds=number * _UNITS[found["unit"]])

    def within(self, seconds: float | None) -> Budget:
        """The same, and no longer than this; raises ValueError where that is no time."""
        if seconds is None:
            return self
        if not 0 < seconds < inf:
            raise ValueError(f"{seconds:g} is no time: give the seconds that a search may take.")
        return Budget(seconds=min(seconds, self.seconds or inf), tokens=self.tokens)

    @property
    def is_limited(self) -> bool:
        """Whether there is any limit."""
        return self.seconds is not None or self.tokens is not None

    def __str__(self) -> str:
        limits = [f"{self.seconds:g} s"] if self.seconds is not None else []
        return " or ".join([*limits, f"{self.tokens:,} tokens"] if self.tokens is not None else limits) or "no limit"


class Purse:
    """What is left of a budget."""

    def __init__(self, budget: Budget, tokens: Callable[[], int], reserve: Callable[[], float]) -> None:
        """``tokens``: written so far; ``reserve``: seconds that choosing and confirming will take."""
        self._budget, self._tokens, self._reserve = budget, tokens, reserve
        self._started = perf_counter()

    async def spent(self) -> None:
        """Wait until candidates may cost no more; for ever without a limit."""
        while True:
            if self._is_spent():
                return
            await asyncio.sleep(_WATCH_SECONDS)

    def _is_spent(self) -> bool:
        seconds, tokens = self._budget.seconds, self._budget.tokens
        if tokens is not None and self._tokens() >= tokens:
            return True
        return seconds is not None and perf_counter() - self._started >= seconds - min(
            self._reserve(), seconds * _RESERVED
        )

    @property
    def seconds_left(self) -> float | None:
        """Of the time, the reserve included; None without a limit."""
        seconds = self._budget.seconds
        return None if seconds is None else max(0.0, seconds - (perf_counter() - self._started))
