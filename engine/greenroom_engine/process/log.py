"""The engine's log: what happened, never what the user or the model wrote."""

from __future__ import annotations

import faulthandler
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path

LEVEL_VARIABLE = "GREENROOM_LOG"
_BYTES, _FILES = 1_000_000, 3


def log_file() -> Path:
    """Where it is."""
    return user_log_path("greenroom") / "engine.log"


def start_log() -> None:
    """Write there from now on, what native code says on its way down too; ``GREENROOM_LOG`` sets the level."""
    path = log_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    path.chmod(0o600)
    logging.basicConfig(
        level=os.environ.get(LEVEL_VARIABLE, "INFO").upper(),
        format="%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s",
        handlers=[handler],
    )
    for talkative in ("docker", "urllib3", "httpcore", "httpx"):  # a line for every request, which nobody asked for
        logging.getLogger(talkative).setLevel(logging.WARNING)
    # Not the handler's own file: that is exchanged when it is full.
    crashes = os.open(path.with_name("engine-crash.log"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(crashes, 2)
    os.close(crashes)
    faulthandler.enable()
