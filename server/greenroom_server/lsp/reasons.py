"""Why nothing appeared: the last codes, for whoever asks."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

_KEPT = 50
_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Reason:
    """``code`` in words with dashes, such as ``model-loading``; ``feature`` is what had nothing to show."""

    at: datetime
    feature: str
    code: str

    def __str__(self) -> str:
        return f"{self.at.astimezone():%H:%M:%S} {self.feature}: {self.code}"


class Reasons:
    """The last ones. A code never holds text of the user."""

    def __init__(self) -> None:
        self._last: deque[Reason] = deque(maxlen=_KEPT)

    def note(self, feature: str, code: str) -> None:
        """``feature`` shows nothing this time, because of ``code``."""
        self._last.append(Reason(datetime.now(UTC), feature, code))
        _logger.debug("%s: nothing, %s", feature, code)

    def __iter__(self) -> Iterator[Reason]:
        """The oldest first."""
        return iter(tuple(self._last))
