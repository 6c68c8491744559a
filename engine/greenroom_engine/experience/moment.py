"""Times as the store has them: UTC, ISO 8601, to the millisecond, so that their texts sort as they do."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """The present moment."""
    return written(datetime.now(UTC))


def written(moment: datetime) -> str:
    """A moment with a time zone as text."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read(text: str) -> datetime:
    """The moment of a text, in UTC."""
    return datetime.fromisoformat(text)
