"""Commands of these tests share an engine process of their own, which is gone when they are done."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

GREENROOM = Path(sys.executable).with_name("greenroom")


@pytest.fixture(scope="session", autouse=True)
def engine_folder() -> Iterator[None]:
    """A runtime folder for the socket; its path is short, as those of sockets have to be."""
    with tempfile.TemporaryDirectory(prefix="gr-") as folder:
        before = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = folder
        yield
        subprocess.run([GREENROOM, "engine", "stop"], check=True, capture_output=True)
        os.environ.pop("XDG_RUNTIME_DIR")
        if before is not None:
            os.environ["XDG_RUNTIME_DIR"] = before
