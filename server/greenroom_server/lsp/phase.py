"""Where a session with an editor stands, and what may come then."""

from __future__ import annotations

from enum import Enum, auto

from lsprotocol import types

from greenroom_server.lsp import faults


class Phase(Enum):
    """Of the protocol: before ``initialize``, after it, after ``shutdown``."""

    NEW = auto()
    READY = auto()
    SHUT_DOWN = auto()

    def refusal(self, method: str) -> types.ResponseError | None:
        """Why a request cannot come now, if it cannot."""
        if self is Phase.SHUT_DOWN:
            return types.ResponseError(faults.INVALID_REQUEST, f"{method} came after shutdown.")
        if self is Phase.NEW and method != types.INITIALIZE:
            return types.ResponseError(faults.NOT_INITIALIZED, f"{method} came before initialize.")
        if self is Phase.READY and method == types.INITIALIZE:
            return types.ResponseError(faults.INVALID_REQUEST, "initialize came a second time.")
        return None
