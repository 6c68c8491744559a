"""Random argument values, by kind: what tests, doctests and behaviour hashes are made of."""

import random
from collections.abc import Callable
from typing import Any

from greenroom_tiny.values import everyday, plain, written
from greenroom_tiny.values.drawn import drawn_annotation, drawn_kind


class _Kinds(dict[str, Callable[[random.Random], Any]]):
    def __missing__(self, kind: str) -> Callable[[random.Random], Any]:
        return drawn_kind(kind)


class _Annotations(dict[str, str]):
    def __missing__(self, kind: str) -> str:
        return drawn_annotation(kind)


KINDS: dict[str, Callable[[random.Random], Any]] = _Kinds(plain.KINDS | written.KINDS | everyday.KINDS)
ANNOTATIONS: dict[str, str] = _Annotations(plain.ANNOTATIONS | written.ANNOTATIONS | everyday.ANNOTATIONS)


def arguments(kinds: tuple[str, ...], seed: int, count: int) -> list[tuple[Any, ...]]:
    """``count`` argument tuples for parameters of these kinds, the same for the same seed."""
    r = random.Random(f"{seed}:{'/'.join(kinds)}")
    return [tuple(KINDS[kind](r) for kind in kinds) for _ in range(count)]
