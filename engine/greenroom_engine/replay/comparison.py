"""Whether a search decides as the recorded one did: the first difference between their events."""

from __future__ import annotations

import json
from typing import Any, cast

from pydantic import BaseModel, ConfigDict

from greenroom_engine.search.events import Event, TokensGenerated

_TICK = "tokens generated"
_COSTS = frozenset(  # never the same twice: of a result, and of a selection
    {"timings", "prefilled", "generated", "tokens_read", "tokens_written", "sandbox_seconds", "seconds"}
)
_SHOWN = 120  # characters of a value, for people


class Divergence(BaseModel):
    """The first point at which this version decides differently.

    :param events: how many were the same before.
    :param message: what differs, in a line for people.
    :param recorded: the recorded event; None where there is none.
    :param now: that of this version; None where there is none.
    """

    model_config = ConfigDict(frozen=True)

    events: int
    message: str
    recorded: dict[str, Any] | None = None
    now: dict[str, Any] | None = None


class Comparison:
    """Compares events as they come, but for those that tell of the decoding alone.

    Attributes:
        events: of this version, up to the first that differs.
        divergence: the first difference; what comes after it is no longer looked at.
    """

    def __init__(self, recorded: list[dict[str, Any]], *, is_open: bool) -> None:
        """``is_open``: the recorded search was stopped somewhere; another may get further."""
        self.events: list[Event] = []
        self.divergence: Divergence | None = None
        self._recorded = [each for each in recorded if each.get("kind") != _TICK]
        self._is_open = is_open

    def take(self, event: Event) -> bool:
        """Whether all is as it was recorded, this event too."""
        if isinstance(event, TokensGenerated) or self.divergence is not None:
            return self.divergence is None
        place, now = len(self.events), json.loads(event.model_dump_json())
        if place < len(self._recorded):
            recorded = self._recorded[place]
            if (difference := _difference(recorded, now)) is not None:
                self.diverge(f"event {place + 1} differs: {_said(now, difference)}", recorded, now)
        elif not self._is_open:
            self.diverge(f"the recording ends, and now there is another event: {_named(now)}", None, now)
        if self.divergence is None:
            self.events.append(event)
        return self.divergence is None

    def finish(self) -> None:
        """No further event comes."""
        if len(self.events) < len(self._recorded):
            recorded = self._recorded[len(self.events)]
            self.diverge(f"the recording goes on with another event: {_named(recorded)}", recorded)

    def diverge(self, message: str, recorded: dict[str, Any] | None = None, now: dict[str, Any] | None = None) -> None:
        """Note a difference, if it is the first."""
        if self.divergence is None:
            self.divergence = Divergence(events=len(self.events), message=message, recorded=recorded, now=now)


_Difference = tuple[str, Any, Any]


def _difference(recorded: Any, now: Any, place: str = "") -> _Difference | None:
    """(where, recorded value, present value) of the first difference. Fields that one version alone knows are none."""
    if isinstance(recorded, dict) and isinstance(now, dict):
        one, other = cast("dict[str, Any]", recorded), cast("dict[str, Any]", now)
        for name in one:
            if name in other and name not in _COSTS:
                inside = f"{place}.{name}" if place else name
                if (found := _difference(one[name], other[name], inside)) is not None:
                    return found
        return None
    if isinstance(recorded, list) and isinstance(now, list):
        first, second = cast("list[Any]", recorded), cast("list[Any]", now)
        for number, (left, right) in enumerate(zip(first, second, strict=False)):
            if (found := _difference(left, right, f"{place}[{number}]")) is not None:
                return found
        return None if len(first) == len(second) else (f"the length of {place}", len(first), len(second))
    return None if recorded == now else (place, cast("Any", recorded), now)


def _said(now: dict[str, Any], difference: _Difference) -> str:
    place, before, after = difference
    if place == "kind":
        return f"it was {_short(before)}, and is {_short(after)}"
    return f"{place} of {_named(now)} was {_short(before)}, and is {_short(after)}"


def _named(event: dict[str, Any]) -> str:
    candidate = event.get("candidate")
    index = f" {cast('dict[str, Any]', candidate).get('index')}" if isinstance(candidate, dict) else ""
    return f"'{event.get('kind')}{index}'"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
