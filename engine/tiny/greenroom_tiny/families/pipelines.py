"""Draws compositions over sequences: a source, conditions, conversions, a summary, perhaps one more operation."""

import random

from greenroom_tiny.families.composition import Composition
from greenroom_tiny.families.constants import Constants, Fill
from greenroom_tiny.families.sources import SOURCES, Source
from greenroom_tiny.families.vocabulary import (
    CONDITIONS,
    CONVERSIONS,
    SUMMARIES,
    Condition,
    Conversion,
    Summary,
)
from greenroom_tiny.spec import Spec
from greenroom_tiny.variety import given


class Builder:
    """Draws one pipeline. The random generator decides everything, so a seed names a task."""

    def __init__(self, r: random.Random) -> None:
        self.r = r
        self.constants = Constants(r)

    def build(self) -> Spec:
        """One pipeline, or a ValueError when the draw makes no sense (the caller draws again)."""
        r = self.r
        source = r.choices(SOURCES, weights=[s.weight for s in SOURCES])[0]
        names = self._names(source)
        depth = r.choices((0, 1, 2, 3, 4), weights=(5, 34, 38, 18, 5))[0]
        conditions, conversions, on = self._steps(source.on, depth)
        summary = self._summary(on, conditions, conversions, source)
        return Composition(self.constants, source, names, conditions, conversions, summary).spec()

    def _names(self, source: Source) -> tuple[str, ...]:
        chosen: list[str] = []
        for options, kind in zip(source.names, source.kinds, strict=True):
            name = self.r.choice(
                [name for name in options[: self.r.choice((3, 9, 99))] if name not in chosen] or list(options)
            )
            chosen.append(given(self.r, name, kind, tuple(chosen)))
        self.constants.used.update(chosen)
        return tuple(chosen)

    def _steps(self, on: str, depth: int) -> tuple[list[tuple[Condition, Fill]], list[tuple[Conversion, Fill]], str]:
        r = self.r
        conditions: list[tuple[Condition, Fill]] = []
        conversions: list[tuple[Conversion, Fill]] = []
        filters = min(sum(r.random() < 0.5 for _ in range(depth)), 2)
        for _ in range(filters):
            condition = r.choice([c for c in CONDITIONS if c.on == on])
            if all(condition.key != other.key for other, _ in conditions):
                conditions.append(
                    (condition, self.constants.draw(condition.constant) if condition.constant else Fill({}, {}))
                )
        now = on
        for _ in range(min(depth - filters, 2)):
            options = [c for c in CONVERSIONS if c.on == now]
            if not options:
                break
            conversion = r.choice(options)
            if any(conversion.key.rstrip("2") == other.key.rstrip("2") for other, _ in conversions):
                continue
            conversions.append(
                (conversion, self.constants.draw(conversion.constant) if conversion.constant else Fill({}, {}))
            )
            now = conversion.to
        return conditions, conversions, now

    def _summary(
        self,
        on: str,
        conditions: list[tuple[Condition, Fill]],
        conversions: list[tuple[Conversion, Fill]],
        source: Source,
    ) -> Summary:
        options = [s for s in SUMMARIES if on in s.on]
        if conversions or (source.is_list and not conditions):
            options = [s for s in options if s.key not in ("count", "any", "first", "last")]
        if not conversions and not conditions:
            options = [s for s in options if s.key not in ("list", "concat", "any")]
        if source.key == "dictvalues" and not conversions:
            options = [s for s in options if s.key != "any"]
        weights = [
            {"sum": 4.0, "count": 4.0, "list": 6.0, "max": 2.0, "min": 2.0, "concat": 2.0, "any": 0.7}.get(s.key, 1.0)
            for s in options
        ]
        return self.r.choices(options, weights=weights)[0]
