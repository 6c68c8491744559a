"""Small changes to a value that keep its type: what the user's own examples leave between them."""

import random
from typing import Any

from greenroom_engine.judging.literal import kind_of

_STRINGS = ("", " ", "a", "Z", "0", "-", "aa", "_")
_SIZE = 12  # items that a container may grow to


def mutated(value: Any, source: random.Random) -> Any:
    """A value near ``value``, of the same type and built of the same kinds of parts."""
    kind = kind_of(value)
    if kind is bool:
        return not value
    if kind is int:
        return source.choice([value + 1, value - 1, -value, 0, value * 2, value // 2, value + source.randint(-10, 10)])
    if kind is float:
        return source.choice([value + 1, value - 0.5, -value, 0.0, value * 2, round(value / 3, 3)])
    if kind is str:
        return _string(value, source)
    if kind is bytes:
        return source.choice([value[::-1], value[:-1], value + b"a", b""])
    if kind is list:
        return _items(value, source)
    if kind is tuple:
        if not value:
            return value
        place = source.randrange(len(value))
        return (*value[:place], mutated(value[place], source), *value[place + 1 :])
    if kind is set:
        kept = sorted(value, key=repr)
        return {item for item in _items(kept, source) if _is_hashable(item)}
    if kind is dict:
        return _dict(value, source)
    return value


def _string(value: str, source: random.Random) -> str:
    place = source.randint(0, len(value))
    return source.choice(
        [
            value[:place] + source.choice(_STRINGS) + value[place:],
            value[:place] + value[place + 1 :],
            value[::-1],
            value.swapcase(),
            value.upper(),
            value + value[:3],
            f" {value}",
            value[: len(value) // 2],
            "",
        ]
    )


def _items(value: list[Any], source: random.Random) -> list[Any]:
    if not value:
        return value
    place = source.randrange(len(value))
    changed = [*value[:place], mutated(value[place], source), *value[place + 1 :]]
    longer = [*value[:place], value[place], *value[place:]] if len(value) < _SIZE else value[: len(value) // 2]
    shuffled = source.sample(value, len(value))
    return source.choice([changed, changed, longer, [*value[:place], *value[place + 1 :]], value[::-1], shuffled, []])


def _dict(value: dict[Any, Any], source: random.Random) -> dict[Any, Any]:
    if not value:
        return value
    key = source.choice(sorted(value, key=repr))
    without = {other: item for other, item in value.items() if other != key}
    other = mutated(key, source)
    renamed = {**without, other: value[key]} if _is_hashable(other) else without
    return source.choice([without, {**value, key: mutated(value[key], source)}, renamed, {}])


def _is_hashable(value: Any) -> bool:
    try:
        hash(value)
    except TypeError:
        return False
    return True
