"""The server's log: standard error, and the editor's own log window. What the user wrote is never above DEBUG."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from typing import Any

from lsprotocol.types import LogMessageParams, MessageType
from pygls.lsp.server import LanguageServer

LEVEL_VARIABLE = "GREENROOM_LOG"  # the engine process reads it, too
_TYPES = {
    logging.DEBUG: MessageType.Debug,
    logging.INFO: MessageType.Info,
    logging.WARNING: MessageType.Warning,
    logging.ERROR: MessageType.Error,
}


def start_log() -> None:
    """Write to standard error from now on; ``GREENROOM_LOG`` sets the level, INFO if it names none."""
    named = os.environ.get(LEVEL_VARIABLE, "INFO").upper()
    level = logging.getLevelNamesMapping().get(named)
    logging.basicConfig(
        level=level or logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr
    )
    if level is None:
        logging.getLogger(__name__).warning("%s is %r: no level of that name, so INFO is used.", LEVEL_VARIABLE, named)
    for talkative in ("pygls", "cattrs", "asyncio"):  # they log payloads, and tracebacks that may quote them
        logging.getLogger(talkative).setLevel(logging.CRITICAL + 1)
    for talkative in ("docker", "urllib3", "httpcore", "httpx"):  # a line for every request, which nobody asked for
        logging.getLogger(talkative).setLevel(logging.WARNING)


class EditorLog(logging.Handler):
    """INFO and up as ``window/logMessage``; records come from any thread."""

    def __init__(self, server: LanguageServer, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(logging.INFO)
        self._server = server
        self._loop = loop

    def emit(self, record: logging.LogRecord) -> None:
        """Send the line from the loop's own thread."""
        kind = _TYPES.get(record.levelno, MessageType.Error)
        message = LogMessageParams(kind, record.getMessage().splitlines()[0] if record.getMessage() else "")
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._server.window_log_message, message)


def on_loop_fault(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What asyncio has to say of a task that nobody waits for: the kind of its error, not its text."""
    error = context.get("exception")
    logging.getLogger(__name__).error("A background task failed: %s", type(error).__name__ if error else "no reason")
