"""What a client is told when a request fails: one code and one line, never a traceback or a path of ours."""

from __future__ import annotations

import asyncio
from typing import cast

from lsprotocol.types import ErrorCodes, LSPErrorCodes, ResponseError
from pygls.exceptions import JsonRpcException

from greenroom_engine.errors import GreenroomEngineError
from greenroom_server.errors import GreenroomServerError

PARSE_ERROR = ErrorCodes.ParseError.value
INVALID_REQUEST = ErrorCodes.InvalidRequest.value
METHOD_NOT_FOUND = ErrorCodes.MethodNotFound.value
INVALID_PARAMS = ErrorCodes.InvalidParams.value
INTERNAL_ERROR = ErrorCodes.InternalError.value
NOT_INITIALIZED = ErrorCodes.ServerNotInitialized.value
REQUEST_FAILED = LSPErrorCodes.RequestFailed.value
REQUEST_CANCELLED = LSPErrorCodes.RequestCancelled.value


def response_error(error: BaseException, method: str) -> ResponseError:
    """Of what a handler raised. Errors of Greenroom carry a message for the user, anything else is a fault of ours."""
    if isinstance(error, ExceptionGroup):
        return response_error(cast("ExceptionGroup[Exception]", error).exceptions[0], method)
    if isinstance(error, asyncio.CancelledError):
        return ResponseError(REQUEST_CANCELLED, f"{method} was cancelled.")
    if isinstance(error, JsonRpcException):
        return ResponseError(error.code, error.message)
    if is_expected(error):
        return ResponseError(REQUEST_FAILED, str(error), {"kind": kind_of(error)})
    return ResponseError(
        INTERNAL_ERROR, f"Greenroom failed at {method} ({type(error).__name__}). Its log says where; please report it."
    )


def is_expected(error: BaseException) -> bool:
    """Whether the error says what happened in words for the user."""
    if isinstance(error, ExceptionGroup):
        return is_expected(cast("ExceptionGroup[Exception]", error).exceptions[0])
    from greenroom_sandbox import SandboxError  # no more than what has failed may cost that import

    kinds = (asyncio.CancelledError, JsonRpcException, GreenroomEngineError, SandboxError, GreenroomServerError)
    return isinstance(error, kinds)


def kind_of(error: BaseException) -> str:
    """What a client may offer a way out of: the name of its class, or of the one behind it.

    Such as ``SandboxUnavailable`` behind ``NotReady``; the layer below knows better what is missing.
    """
    while error.__cause__ is not None and is_expected(error.__cause__):
        error = error.__cause__
    return type(error).__name__


def wrong_params(method: str, error: BaseException) -> ResponseError:
    """Parameters that are not what the method takes; values are left out, they may be the user's text."""
    from pydantic import ValidationError

    if isinstance(error, ValidationError):
        found = ", ".join(".".join(map(str, fault["loc"])) + ": " + fault["msg"] for fault in error.errors())
        return ResponseError(INVALID_PARAMS, f"{method} does not take these parameters ({found}).")
    return ResponseError(INVALID_PARAMS, f"{method} does not take these parameters.")
