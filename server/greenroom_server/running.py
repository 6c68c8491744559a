"""Work that can be interrupted: the event loop of one command, and the model loading beside it."""

import asyncio
import contextlib
import os
import sys
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from greenroom_engine.language_model import LanguageModel
from greenroom_engine.local_model import LocalModel
from greenroom_engine.models import ModelStore, is_url
from greenroom_engine.remote import RemoteModel

Outcome = TypeVar("Outcome")


def run_interruptible(main: Coroutine[Any, Any, Outcome]) -> Outcome:
    """Run ``main``; Ctrl-C cancels it, lets it clean up, and comes out as KeyboardInterrupt."""
    with asyncio.Runner() as runner:
        return runner.run(main)


async def load_model(named: str | None, on_progress: Callable[[float], None]) -> LanguageModel:
    """Load the model that the user names by name, path or URL (None: the default) without blocking the loop.

    ``on_progress`` is called in the loop's thread with 0..1.

    The load itself cannot be stopped half-way, so it has a thread of its own that nobody waits for: see
    ``leave``. Raises ModelError, RemoteError.
    """
    store = ModelStore()
    named = named or store.default
    if is_url(named):
        return await RemoteModel.open(named)
    path = store.find(named)
    loop = asyncio.get_running_loop()
    done: asyncio.Future[LanguageModel] = loop.create_future()

    def report(fraction: float) -> None:
        with contextlib.suppress(RuntimeError):  # the command may be over and its loop closed while this goes on
            loop.call_soon_threadsafe(on_progress, fraction)

    def settle(model: LanguageModel | None, error: BaseException | None) -> None:
        if done.done():
            return
        if model is not None:
            done.set_result(model)
        else:
            done.set_exception(error or RuntimeError("no model"))

    def load() -> None:
        try:
            outcome = LocalModel.load(path, report), None
        except Exception as error:  # noqa: BLE001 - handed to the waiting task, whatever it is
            outcome = None, error
        try:
            loop.call_soon_threadsafe(settle, *outcome)
        except RuntimeError:
            return  # the command is over and its loop closed: nobody waits any more

    threading.Thread(target=load, daemon=True).start()
    return await done


def leave(code: int) -> None:
    """End the process with ``code``; at once if a model is still loading or was abandoned: native code heeds no one."""
    sys.stdout.flush()
    sys.stderr.flush()
    if threading.active_count() > 1:
        os._exit(code)
    sys.exit(code)
