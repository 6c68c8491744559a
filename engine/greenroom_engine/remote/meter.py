"""What a remote model has done so far, counted in the decoder's terms."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from time import perf_counter

from greenroom_engine.decoding import Statistics


class Meter:
    """Totals since it was opened; seconds with something being written."""

    def __init__(self) -> None:
        self._totals = Statistics()
        self._busy_since = 0.0

    @property
    def statistics(self) -> Statistics:
        """The totals now."""
        if not self._totals.running:
            return self._totals
        return replace(self._totals, seconds=self._totals.seconds + perf_counter() - self._busy_since)

    def read(self, tokens: int) -> None:
        """So many tokens of prompts were processed; those that the server still knew are not among them."""
        self._totals = replace(self._totals, prompt_tokens=self._totals.prompt_tokens + tokens)

    def wrote(self, tokens: int) -> None:
        """So many tokens of answers came."""
        self._totals = replace(self._totals, generated_tokens=self._totals.generated_tokens + tokens)

    @contextmanager
    def running(self, answers: int) -> Generator[None, None, None]:
        """While so many answers are being written."""
        if not self._totals.running:
            self._busy_since = perf_counter()
        self._totals = replace(self._totals, running=self._totals.running + answers)
        try:
            yield
        finally:
            running = self._totals.running - answers
            seconds = self._totals.seconds + (0.0 if running else perf_counter() - self._busy_since)
            self._totals = replace(self._totals, running=running, seconds=seconds)
