"""Experience: every job of this machine, kept in one SQLite file, for its user to look at and for learning.

``schema.py`` has the tables, ``recorder.py`` takes in the events of a job, ``writer.py`` writes them, ``history.py``
reads them. Imports only what reading needs; the engine process takes the rest from its modules.
"""

from greenroom_engine.experience.database import FILE, connect
from greenroom_engine.experience.history import Filter, History
from greenroom_engine.experience.records import (
    CandidateRecord,
    Comparison,
    Ending,
    RecordedTask,
    Selection,
    TaskRecord,
    TaskStatus,
)

__all__ = [
    "FILE",
    "CandidateRecord",
    "Comparison",
    "Ending",
    "Filter",
    "History",
    "RecordedTask",
    "Selection",
    "TaskRecord",
    "TaskStatus",
    "connect",
]
