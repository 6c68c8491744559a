"""Exit codes, and one message per failure: what the user sees of an error instead of a traceback."""

import json
import os
import sys
import traceback
from collections.abc import Callable
from typing import cast

from greenroom_engine.errors import BenchError, EventLogInvalid, GreenroomEngineError, SourceError
from greenroom_server.errors import BadInput, GreenroomServerError

BAD_INPUT, NOT_READY, INTERRUPTED = 2, 3, 130


def guarded(run: Callable[[], int]) -> int:
    """The exit code of ``run``, or of what it raised, the message printed."""
    try:
        return run()
    except KeyboardInterrupt:
        return _failed("Interrupted.", INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # our reader has left
        return 1
    except Exception as error:  # noqa: BLE001 - also a fault of ours must not reach the user as a traceback
        if os.environ.get("GREENROOM_TRACEBACK"):
            traceback.print_exc()
        return _failed(*_explained(error))


def _explained(error: Exception) -> tuple[str, int]:
    """Message and exit code of an error; of several that happened together, the first."""
    if isinstance(error, ExceptionGroup):
        return _explained(cast("ExceptionGroup[Exception]", error).exceptions[0])
    if isinstance(error, SourceError | BenchError | EventLogInvalid | BadInput):
        return str(error), BAD_INPUT
    if isinstance(error, GreenroomEngineError | GreenroomServerError):
        return str(error), NOT_READY
    reason = f"{type(error).__name__}: {error}"
    return f"greenroom failed ({reason}). Set GREENROOM_TRACEBACK=1 to see where.", NOT_READY


def _failed(message: str, code: int) -> int:
    sys.stderr.write(f"greenroom: {message}\n")
    if "--json" in sys.argv:
        sys.stdout.write(json.dumps({"status": "error", "exit_code": code, "detail": message}) + "\n")
    return code
