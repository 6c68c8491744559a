"""One classic: a well-known small function, with several ways to write it and many ways to ask for it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Param:
    """A parameter: names people give it (first the most usual) and the kind of value it takes (see ``values.py``)."""

    names: tuple[str, ...]
    kind: str


@dataclass(frozen=True)
class Classic:
    """A classic function.

    ``codes`` are bodies (LF lines, 4-space indentation, starting at column 0) which all behave alike on values of the
    declared kinds; ``phrases`` are docstring sentences asking for it. In both, ``$p``, ``$q``, ``$r`` stand for the
    parameters' names. ``returns`` is the annotation of the result.
    """

    key: str
    names: tuple[str, ...]
    params: tuple[Param, ...]
    returns: str
    codes: tuple[str, ...]
    phrases: tuple[str, ...]
