"""``python migration_of_another_process.py FOLDER COUNT``: migrates, and stops after so many statements, for ever."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from greenroom_engine.experience import schema
from greenroom_engine.experience.database import connect


class Stopping(tuple[str, ...]):
    """Statements of which only the first few are carried out."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        done = int(sys.argv[2])
        yield from self[:done]
        sys.stdout.write(f"{done} statements are carried out\n")
        sys.stdout.flush()
        signal.pause()


schema.MIGRATIONS = (schema.MIGRATIONS[0], Stopping(schema.MIGRATIONS[1]))
connect(Path(sys.argv[1]))
