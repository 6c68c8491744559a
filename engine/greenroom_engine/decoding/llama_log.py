"""llama.cpp's log: kept away from the user's terminal, its last complaints kept for our error messages.

llama.cpp writes to the process's stderr unless told otherwise, and it takes one callback for the whole
process. That is the reason for the single module-level `_lines`: there is only one log to keep.
"""

from __future__ import annotations

import ctypes
import logging
from collections import deque

from greenroom_engine.decoding.llama_library import llama

_logger = logging.getLogger("greenroom.llama")

# ggml.h, ggml_log_level: 0 none, 1 debug, 2 info, 3 warn, 4 error, 5 continuation of the line before
_ERROR = 4
_CONTINUATION = 5

_lines: deque[str] = deque(maxlen=20)  # enough to hold what one failed load complains about


class _Level:
    last = 0


@llama.llama_log_callback
def _record(level: int, text: bytes | None, _user_data: object) -> None:
    message = (text or b"").decode("utf-8", "replace").rstrip("\n")
    if level == _CONTINUATION:
        level = _Level.last
    _Level.last = level
    if level == _ERROR and message.strip():
        _lines.append(message)
    _logger.debug("%s", message)


def capture_log() -> None:
    """Send llama.cpp's log here from now on. Called before every load, as others may have redirected it."""
    llama.llama_log_set(_record, ctypes.c_void_p(0))


def forget_errors() -> None:
    """Drop what was kept, so that the next `last_errors` speaks of the next call only."""
    _lines.clear()


def last_errors() -> str:
    """The errors llama.cpp logged since `forget_errors`, the function names in front removed, as one line."""
    return "; ".join(line.split(": ", 1)[-1].strip() for line in _lines)
