"""Notices that the editor is gone, also where its pipes live on in another process."""

from __future__ import annotations

import asyncio
import os
import sys

_SECONDS = 2.0


def is_seen(process_id: int) -> bool:
    """Whether its end can be noticed here: not where it runs outside this container or on another machine."""
    return sys.platform != "win32" and _lives(process_id)


async def ended(process_id: int) -> None:
    """Return when the process is gone."""
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
