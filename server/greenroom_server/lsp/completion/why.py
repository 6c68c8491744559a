"""Why nothing was suggested: codes for the log and for ``greenroom/doctor``."""

from __future__ import annotations

from enum import StrEnum

from greenroom_engine.completion.completer import Nothing
from greenroom_engine.errors import (
    CompletionUnavailable,
    DecodingError,
    EngineLost,
    EngineUnavailable,
    ModelError,
    RemoteError,
)
from greenroom_server.errors import GreenroomServerError


class Why(StrEnum):
    """A code beside those of the engine (:class:`greenroom_engine.completion.Nothing`)."""

    DOCUMENT_NOT_KNOWN = "document-not-known"  # not open, or out of step with the editor
    NOTEBOOK = "notebook"
    NOT_PYTHON = "not-python"
    DISABLED = "disabled"
    HUGE_LINE = "huge-line"
    CODE_BEHIND = "code-behind-cursor"
    IN_COMMENT = "in-comment"
    SELECTION = "selected-item-elsewhere"  # not on one line, or not at the cursor

    SUPERSEDED = "superseded"  # a newer request came
    CANCELLED = "cancelled"
    DOCUMENT_CHANGED = "document-changed"

    ENGINE_STARTING = "engine-starting"
    MODEL_LOADING = "model-loading"

    CANNOT_COMPLETE = "model-cannot-complete"
    MODEL_UNUSABLE = "model-unusable"
    REMOTE_FAILED = "remote-failed"
    ENGINE_LOST = "engine-lost"
    ENGINE_UNAVAILABLE = "engine-unavailable"
    DECODING_FAILED = "decoding-failed"
    SETTING_WRONG = "setting-wrong"
    ENGINE_FAULT = "engine-fault"


_BY_ERROR: tuple[tuple[type[Exception], Why], ...] = (
    (CompletionUnavailable, Why.CANNOT_COMPLETE),
    (ModelError, Why.MODEL_UNUSABLE),
    (RemoteError, Why.REMOTE_FAILED),
    (EngineLost, Why.ENGINE_LOST),
    (EngineUnavailable, Why.ENGINE_UNAVAILABLE),
    (DecodingError, Why.DECODING_FAILED),
    (GreenroomServerError, Why.SETTING_WRONG),
)


def of_error(error: Exception) -> Why:
    """The code of what the engine, or choosing the model, raised."""
    return next((why for kind, why in _BY_ERROR if isinstance(error, kind)), Why.ENGINE_FAULT)


def of_engine(nothing: Nothing) -> str:
    """The engine's reason as a code."""
    return nothing.value.replace(" ", "-")
