"""Errors across the two processes: sent by the name of their class, raised again as what they were."""

from __future__ import annotations

from collections.abc import Iterator

from greenroom_engine.errors import EngineFault, GreenroomEngineError
from greenroom_sandbox import SandboxError

CANCELLED = "cancelled"
UNKNOWN_WORKSPACE = "unknown workspace"


class UnknownWorkspace(Exception):
    """The engine does not have the snapshot that a request names: it has to be sent."""


def named(error: BaseException) -> str:
    """What an error is called on the other side."""
    if isinstance(error, UnknownWorkspace):
        return UNKNOWN_WORKSPACE
    return type(error).__name__


def raised(name: str, message: str) -> Exception:
    """The error again. Of what it knew, its message alone comes over."""
    if name == UNKNOWN_WORKSPACE:
        return UnknownWorkspace()
    for base in (GreenroomEngineError, SandboxError):
        for each in _tree(base):
            if each.__name__ == name:
                error = each.__new__(each)
                Exception.__init__(error, message)
                return error
    return EngineFault(message)


def _tree(base: type[Exception]) -> Iterator[type[Exception]]:
    yield base
    for each in base.__subclasses__():
        yield from _tree(each)
