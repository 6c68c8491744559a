"""Notices that the editor is gone, also where its pipes live on in another process."""

from __future__ import annotations

import asyncio
import os
import sys

_SECONDS = 2.0


async def editor_ended(process_id: int) -> None:
    """Return when the process is gone; never, where it cannot be seen from here (a container, another machine)."""
    if sys.platform == "win32" or not _lives(process_id):
        await asyncio.Event().wait()
    while _lives(process_id):  # noqa: ASYNC110 - the system tells only parents when a process ends
        await asyncio.sleep(_SECONDS)


def _lives(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
