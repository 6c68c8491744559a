"""The file that ``greenroom fix --record-events`` writes: made here, filled by the engine."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from greenroom_server.errors import BadInput

_PRIVATE = 0o600


@contextmanager
def new_event_log(path: Path | None) -> Generator[str | None]:
    """A new, empty file that only its user can read, for the length of a job; removed if nothing came into it.

    Yields its absolute path; None where none is wanted.

    :raises BadInput: it exists, or cannot be made.
    """
    if path is None:
        yield None
        return
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE))
    except FileExistsError as error:
        raise BadInput(f"{path} exists already: name a new file for the events.") from error
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror}.") from error
    try:
        yield str(path.absolute())
    finally:
        if path.exists() and path.stat().st_size == 0:
            path.unlink()
