"""Work that can be interrupted: the event loop of one command."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

Outcome = TypeVar("Outcome")


def run_interruptible(main: Coroutine[Any, Any, Outcome]) -> Outcome:
    """Run ``main``; Ctrl-C cancels it, lets it clean up, and comes out as KeyboardInterrupt."""
    with asyncio.Runner() as runner:
        return runner.run(main)
