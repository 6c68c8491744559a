"""``greenroom history``: past jobs, as the engine recorded them."""

import json
import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rich.console import Console

from greenroom_engine.experience import Filter, History, TaskStatus
from greenroom_server.display.past import print_list, print_task
from greenroom_server.errors import BadInput
from greenroom_server.settings import experience_store

OK = 0
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
_PRIVATE = 0o600


def list_tasks(target: str, status: str | None, since: str | None, limit: int, *, as_json: bool) -> int:
    """Print past jobs, the latest first; the exit code."""
    wanted = Filter(target, TaskStatus(status) if status else None, read_moment(since) if since else None, limit)
    found, console = _history().tasks(wanted), Console(soft_wrap=True)
    if as_json:
        console.out(json.dumps([each.model_dump(mode="json") for each in found], indent=2), highlight=False)
    elif found:
        print_list(console, found)
    else:
        is_filtered = wanted != Filter(limit=limit)
        console.print("No recorded job is like that." if is_filtered else "No job is recorded.")
    return OK


def show(id_: int, candidate: int | None, *, as_json: bool) -> int:
    """Print one job, or the code of one of its candidates; the exit code.

    :raises BadInput: there is no such job or candidate.
    """
    found, console = _history().task(id_), Console(soft_wrap=True)
    if found is None:
        raise BadInput(f"No job {id_} is recorded. `greenroom history` lists those that are.")
    if candidate is not None:
        chosen = next((each for each in found.candidates if each.number == candidate), None)
        if chosen is None:
            raise BadInput(f"Job {id_} has no candidate {candidate}; it has {len(found.candidates)}, from 0 on.")
        text = chosen.model_dump_json(indent=2) if as_json else "\n".join((*chosen.imports, chosen.code))
        console.out(text, highlight=False)
    elif as_json:
        console.out(found.model_dump_json(indent=2), highlight=False)
    else:
        print_task(console, found)
    return OK


def clear(before: str | None) -> int:
    """Remove jobs; the exit code."""
    removed = _history().clear(read_moment(before) if before else None)
    Console(soft_wrap=True).print(f"{_jobs(removed)} removed.")
    return OK


def export(file: Path) -> int:
    """Write all jobs into a new file that only its user can read; the exit code.

    :raises BadInput: the file exists or cannot be written.
    """
    count = 0
    try:
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE), "w", encoding="utf-8") as lines:  # noqa: PTH123 - its mode from the start
            for task in _history().all():
                lines.write(task.model_dump_json() + "\n")
                count += 1
    except FileExistsError as error:
        raise BadInput(f"{file} exists already: name a new file.") from error
    except OSError as error:
        raise BadInput(f"{file} cannot be written: {error.strerror}.") from error
    Console(soft_wrap=True).print(f"{_jobs(count)} written to {file}.", markup=False, highlight=False)
    return OK


def read_moment(text: str) -> datetime:
    """A date or a time, local where it names no zone, or so long ago (``30m``, ``12h``, ``7d``); in UTC.

    :raises BadInput: it is none of these.
    """
    if match := re.fullmatch(r"(\d{1,6})([mhd])", text):
        return datetime.now(UTC) - timedelta(**{_UNITS[match[2]]: int(match[1])})
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BadInput(f"{text!r} is no date: write 2026-01-31, 2026-01-31T12:00, or 30m, 12h, 7d ago.") from error


def _history() -> History:
    return History(Path(experience_store().folder))


def _jobs(count: int) -> str:
    return f"{count} job{'' if count == 1 else 's'}"
