"""The lines of an event log: JSON objects, one per line, the header first. Format 1."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from greenroom_engine.search.plan import Plan
from greenroom_engine.source import Target
from greenroom_sandbox import Baseline, TestSelection

FORMAT = 1
KIND = "greenroom event log"


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, ser_json_bytes="base64", val_json_bytes="base64")


class Recorded(_Line):
    """The task, as far as a search looks at it.

    ``files``: the target's file and the tests' by path, ``binary`` those that are not UTF-8. ``project``: the name of
    the root folder; where it lies is not told.
    """

    project: str
    target: Target
    text: str
    encoding: str
    tests: TestSelection
    baseline: Baseline
    files: dict[str, str]
    binary: dict[str, bytes] = {}


class Header(_Line):
    """What was asked, of whom, when and by which Greenroom. ``settings``: of the model's context; None behind a URL."""

    record: Literal["header"] = "header"
    kind: Literal["greenroom event log"] = KIND
    format: int = FORMAT
    greenroom: str
    python: str
    system: str
    started: str
    model: str
    dialect: str
    settings: dict[str, Any] | None
    plan: Plan
    task: Recorded


class Looked(_Line):
    """What the model told at once: tokens that a conversation takes, tokens of its context."""

    record: Literal["looked"] = "looked"
    key: str
    room: tuple[int, int]


class Asked(_Line):
    """The search asks for something, the ``call``-th time that it does; ``shown`` is for people."""

    record: Literal["asked"] = "asked"
    at: float
    call: int
    key: str
    shown: str


class Fault(_Line):
    """An error instead of an answer: its class and its words."""

    name: str
    message: str


class Told(_Line):
    """The answer to a call has come, and the search goes on with it; ``read`` and ``written``: tokens so far."""

    record: Literal["told"] = "told"
    at: float
    call: int
    value: Any = None
    fault: Fault | None = None
    read: int = 0
    written: int = 0


class Happened(_Line):
    """An event of the search, as those hear it who watch."""

    record: Literal["event"] = "event"
    at: float
    event: dict[str, Any]


class Ended(_Line):
    """The search is over; a log without this line is of one that was killed, or is not whole."""

    record: Literal["ended"] = "ended"
    at: float
    how: Literal["finished", "cancelled", "failed"]
    fault: Fault | None = None


Line = Annotated[Header | Looked | Asked | Told | Happened | Ended, Field(discriminator="record")]

lines: TypeAdapter[Line] = TypeAdapter(Line)
