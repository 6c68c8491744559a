"""``python -m greenroom_engine.process [--background]``: the engine process.

In the background it leaves its parent, which ends as soon as clients can connect: 0 when this engine or another one
listens, 1 and a line on standard error when none does.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable

from greenroom_engine.errors import EngineUnavailable
from greenroom_engine.process.endpoint import Endpoint
from greenroom_engine.process.log import start_log

OK, FAILED = 0, 1


def main() -> int:
    """Run it; the exit code."""
    try:
        endpoint = Endpoint.own()
        if "--background" in sys.argv[1:] and hasattr(os, "fork"):
            return _in_background(endpoint)
        return _serve(endpoint, ready=lambda: None)
    except (EngineUnavailable, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return FAILED


def _in_background(endpoint: Endpoint) -> int:
    """Fork before anything is loaded; the child's word comes through a pipe, an empty one when it died."""
    reading, writing = os.pipe()
    if os.fork():
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            said = pipe.read().decode("utf-8", "replace")
        if said == "ready":
            return OK
        sys.stderr.write(said or "it ended while it was starting\n")
        return FAILED
    os.close(reading)
    os.setsid()
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    said = "ready"
    code = FAILED

    def ready() -> None:
        os.write(writing, said.encode())
        os.close(writing)

    try:
        code = _serve(endpoint, ready)
    except Exception as error:  # noqa: BLE001 - the parent waits for a word, whatever it is
        os.write(writing, f"{type(error).__name__}: {error}\n".encode())
    finally:
        os._exit(code)  # a model that is still being loaded heeds no one


def _serve(endpoint: Endpoint, ready: Callable[[], None]) -> int:
    start_log()
    from greenroom_engine.process.server import EngineServer, idle_seconds

    try:
        asyncio.run(EngineServer(endpoint, idle_seconds()).run(ready))
    except BlockingIOError:  # another one has the lock: it is there for the same clients
        ready()
    return OK


if __name__ == "__main__":
    sys.exit(main())
