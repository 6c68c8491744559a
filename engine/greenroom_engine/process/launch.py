"""Starting the engine when somebody needs it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

from greenroom_engine.errors import EngineUnavailable
from greenroom_engine.process.endpoint import Endpoint, Stream
from greenroom_engine.process.log import log_file

_START_SECONDS = 60.0  # a cold disk, a loaded machine
_PATIENCE_SECONDS = 1.0  # where a started engine gives no word (Windows)
_COMMAND = (sys.executable, "-P", "-m", "greenroom_engine.process", "--background")  # -P: nothing from its folder


async def reach(endpoint: Endpoint) -> Stream:
    """A stream to the engine, started first if none runs.

    :raises EngineUnavailable: it does not start.
    """
    deadline = asyncio.get_running_loop().time() + _START_SECONDS
    while True:
        try:
            return await endpoint.connect()
        except OSError as error:
            if asyncio.get_running_loop().time() > deadline:
                raise EngineUnavailable(f"The engine does not answer ({error}). Its log is {log_file()}.") from error
        # Again and again: one that is just ending holds its place until its last container is gone.
        await asyncio.to_thread(_start)


def _start() -> None:
    if not hasattr(os, "fork"):
        flags = getattr(subprocess, "DETACHED_PROCESS", 0)
        subprocess.Popen(_COMMAND, cwd=Path(sys.executable).anchor, creationflags=flags)
        time.sleep(_PATIENCE_SECONDS)
        return
    try:
        done = subprocess.run(
            _COMMAND, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, timeout=_START_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise EngineUnavailable(f"The engine cannot be started: {error}. Its log is {log_file()}.") from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[-1] if said else f"exit code {done.returncode}"
        raise EngineUnavailable(f"The engine does not start: {reason}. Its log is {log_file()}.")
