"""Reading an event log."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from greenroom_engine.errors import EventLogInvalid
from greenroom_engine.prompts.dialects import DIALECTS
from greenroom_engine.replay.lines import FORMAT, KIND, Asked, Ended, Happened, Header, Line, Looked, Told, lines
from greenroom_engine.search.task import Task
from greenroom_sandbox import Workspace

_NONE = "is no event log of `greenroom fix --record-events`"


@dataclass
class Script:
    """What an event log says.

    ``calls``: by question and the how-manieth time it is asked; ``told``: in the order in which it came; ``ended``:
    None for the log of a search that was killed.
    """

    path: Path
    header: Header
    rooms: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    calls: dict[tuple[str, int], Asked] = field(default_factory=dict[tuple[str, int], Asked])
    told: list[Told] = field(default_factory=list[Told])
    events: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    ended: Ended | None = None

    @classmethod
    def read(cls, path: Path) -> Script:
        """Read all of it.

        :raises EventLogInvalid: there is none, or it is damaged, cut off or of another format.
        """
        texts = _lines(path)
        script = cls(path, _header(path, next(texts, "")))
        times: Counter[str] = Counter()
        asked: dict[int, Asked] = {}
        for number, text in enumerate(texts, 2):
            line = _line(path, number, text)
            if script.ended is not None or isinstance(line, Header):
                raise EventLogInvalid(f"{path} is damaged: line {number} cannot stand where it does.")
            match line:
                case Looked():
                    script.rooms[line.key] = line.room
                case Asked():
                    script.calls[line.key, times[line.key]] = asked[line.call] = line
                    times[line.key] += 1
                case Told():
                    if line.call not in asked:
                        raise EventLogInvalid(f"{path} is damaged: line {number} answers what nobody asked.")
                    script.told.append(line)
                case Happened():
                    script.events.append(line.event)
                case Ended():
                    script.ended = line
        return script

    def shown(self, call: int) -> str:
        """What the call of this number asked for."""
        return next(each.shown for each in self.calls.values() if each.call == call)

    @property
    def task(self) -> Task:
        """The task again, in a workspace that holds what a search looks at."""
        told = self.header.task
        files = {**{path: text.encode() for path, text in told.files.items()}, **told.binary}
        workspace = Workspace(Path("/", told.project), files, Path("/nowhere/python"))
        return Task(workspace, told.target, told.text, told.tests, told.baseline, told.encoding)


def _lines(path: Path) -> Iterator[str]:
    try:
        data = path.read_bytes()
        text = data.decode()
    except FileNotFoundError as error:
        raise EventLogInvalid(f"{path} does not exist.") from error
    except IsADirectoryError as error:
        raise EventLogInvalid(f"{path} is a folder. Name the event log of a search.") from error
    except UnicodeDecodeError as error:
        raise EventLogInvalid(f"{path} {_NONE}: it is no text.") from error
    except OSError as error:
        raise EventLogInvalid(f"{path} cannot be read: {(error.strerror or str(error)).lower()}.") from error
    if not text.strip():
        raise EventLogInvalid(f"{path} {_NONE}: it is empty.")
    for number, line in enumerate(text.split("\n"), 1):
        if line:
            yield line
        elif number <= text.count("\n"):
            raise EventLogInvalid(f"{path} is damaged: line {number} is empty.")


def _header(path: Path, text: str) -> Header:
    try:
        said: Any = json.loads(text)
    except ValueError:
        said = None
    if not isinstance(said, dict) or cast("dict[str, Any]", said).get("kind") != KIND:
        raise EventLogInvalid(f"{path} {_NONE}.")
    told = cast("dict[str, Any]", said)
    if told.get("format") != FORMAT:
        raise EventLogInvalid(
            f"{path} was written by Greenroom {told.get('greenroom')} in format {told.get('format')}; this one, "
            f"{version('greenroom')}, reads format {FORMAT}. Replay it with a Greenroom of that version."
        )
    try:
        header = Header.model_validate_json(text)
    except ValidationError as error:
        raise EventLogInvalid(f"{path} is damaged in line 1 ({_first(error)}).") from error
    if header.dialect not in DIALECTS:
        raise EventLogInvalid(f"{path} is of a model that is spoken to in a way unknown here ({header.dialect!r}).")
    return header


def _line(path: Path, number: int, text: str) -> Line:
    try:
        return lines.validate_json(text)
    except ValidationError as error:
        try:
            json.loads(text)
        except ValueError:
            raise EventLogInvalid(
                f"{path} is cut off or damaged in line {number}. Get it again, as a whole."
            ) from error
        raise EventLogInvalid(f"{path} is damaged in line {number} ({_first(error)}).") from error


def _first(error: ValidationError) -> str:
    fault = error.errors()[0]
    return f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}"
