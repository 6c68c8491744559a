"""What clients and the engine say to each other. Every request has an id; answers and events carry it back."""

from __future__ import annotations

import hashlib
import os
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, TypeAdapter, field_serializer

from greenroom_engine.completion.completer import Completions
from greenroom_engine.completion.request import CompletionRequest
from greenroom_engine.decoding.context_settings import ContextSettings
from greenroom_engine.experience.writers import Recording
from greenroom_engine.search import Event, Plan, Result
from greenroom_engine.source import Target
from greenroom_engine.synthesis import Proposal
from greenroom_sandbox import Address, Baseline, EnvironmentSettings, TestSelection, Workspace


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_bytes="base64", val_json_bytes="base64")


class ModelChoice(_Message):
    """A model: the absolute path of a GGUF and how to hold it, or the URL of a server and the key for it."""

    place: str
    is_remote: bool = False
    key: SecretStr | None = None
    settings: ContextSettings = ContextSettings()

    @field_serializer("key", when_used="json")
    def _reveal(self, key: SecretStr | None) -> str | None:
        return key.get_secret_value() if key is not None else None


class SandboxChoice(_Message):
    """Where tests run, and with what. The client's own environment decides it, not the engine's."""

    address: Address
    environment: EnvironmentSettings


class Snapshot(_Message):
    """A workspace. Paths are bytes: not every name of a file is text."""

    root: bytes
    python: bytes
    files: tuple[tuple[bytes, bytes], ...]
    links: tuple[tuple[bytes, bytes], ...]
    executables: tuple[bytes, ...]

    @classmethod
    def of(cls, workspace: Workspace) -> Snapshot:
        """Of a workspace."""
        return cls(
            root=os.fsencode(workspace.root),
            python=os.fsencode(workspace.python),
            files=tuple((os.fsencode(path), content) for path, content in sorted(workspace.files.items())),
            links=tuple((os.fsencode(a), os.fsencode(b)) for a, b in sorted(workspace.links.items())),
            executables=tuple(os.fsencode(path) for path in sorted(workspace.executables)),
        )

    def workspace(self) -> Workspace:
        """The workspace again."""
        return Workspace(
            root=Path(os.fsdecode(self.root)),
            files={os.fsdecode(path): content for path, content in self.files},
            python=Path(os.fsdecode(self.python)),
            links={os.fsdecode(a): os.fsdecode(b) for a, b in self.links},
            executables=frozenset(map(os.fsdecode, self.executables)),
        )

    @cached_property
    def digest(self) -> str:
        """Names it: the same for the same files."""
        digest = hashlib.sha256()
        for part in (
            self.root,
            self.python,
            *self.executables,
            *(p for pair in (*self.files, *self.links) for p in pair),
        ):
            digest.update(len(part).to_bytes(8, "big") + part)
        return digest.hexdigest()


class _Request(_Message):
    id: int


class Load(_Request):
    """Have the model ready. Events: ``Loading``. Answer: ``LoadedModel``."""

    kind: Literal["load"] = "load"
    model: ModelChoice


class Keep(_Request):
    """Keep a snapshot, so that other requests can name it by its digest. Answer: nothing."""

    kind: Literal["keep"] = "keep"
    snapshot: Snapshot


class Measure(_Request):
    """Run the tests on a workspace as it is. Events: ``Preparing``. Answer: ``Baseline``."""

    kind: Literal["measure"] = "measure"
    sandbox: SandboxChoice
    workspace: str
    tests: TestSelection


class _OnTarget(_Request):
    """With what, where and how to work on a target; ``workspace`` is a snapshot's digest."""

    model: ModelChoice
    sandbox: SandboxChoice
    workspace: str
    target: Target
    text: str
    encoding: str
    plan: Plan


class Solve(_OnTarget):
    """Write or repair a target. Events: those of the search, and ``Loading``. Answer: ``Result``."""

    kind: Literal["solve"] = "solve"
    tests: TestSelection
    baseline: Baseline
    recording: Recording | None = None


class Propose(_OnTarget):
    """Propose tests for a target. Events: ``RoundStarted``, ``CandidateWritten``, ``Loading``. Answer: ``Proposed``."""

    kind: Literal["propose"] = "propose"


class Complete(_Request):
    """Complete code at a cursor, before everything else. Events: ``Loading``. Answer: ``Completed``."""

    kind: Literal["complete"] = "complete"
    model: ModelChoice
    request: CompletionRequest


class Ask(_Request):
    """How the engine is. Answer: ``EngineStatus``."""

    kind: Literal["status"] = "status"


class Cancel(_Request):
    """Stop the request of this id; it then fails with ``cancelled``. Has no answer of its own."""

    kind: Literal["cancel"] = "cancel"


class Stop(_Request):
    """End the process: what runs is stopped, its containers are removed. Answer: nothing."""

    kind: Literal["stop"] = "stop"


Request = Annotated[
    Load | Keep | Measure | Solve | Propose | Complete | Ask | Cancel | Stop, Field(discriminator="kind")
]


class Loading(_Message):
    """How much of the model is in memory, 0 to 1; ``waiting`` says what the load waits for, if it does."""

    kind: Literal["loading"] = "loading"
    fraction: float
    waiting: str = ""


class Preparing(_Message):
    """A line that building the image of the tests' environment printed."""

    kind: Literal["preparing"] = "preparing"
    line: str


class LoadedModel(_Message):
    """A model that is ready. ``jobs`` use it now; ``notice`` says what had to be made smaller to fit."""

    kind: Literal["model"] = "model"
    name: str
    place: str
    context_length: int
    jobs: int = 0
    tokens_per_second: float = 0.0
    notice: str = ""


class EngineStatus(_Message):
    """The engine: its process, what it has loaded, and what it does."""

    kind: Literal["status"] = "status"
    pid: int
    version: str
    uptime_s: float
    jobs: int
    clients: int
    models: tuple[LoadedModel, ...]
    memory_bytes: int


class Measured(_Message):
    """Answer to ``Measure``."""

    kind: Literal["measured"] = "measured"
    baseline: Baseline


class Solved(_Message):
    """Answer to ``Solve``; ``notice`` says what kept the job from being recorded, if something did."""

    kind: Literal["solved"] = "solved"
    result: Result
    notice: str = ""


class Proposed(_Message):
    """Answer to ``Propose``."""

    kind: Literal["proposed"] = "proposed"
    proposal: Proposal


class Completed(_Message):
    """Answer to ``Complete``."""

    kind: Literal["completed"] = "completed"
    completions: Completions


class Nothing(_Message):
    """It is done, and there is nothing to say of it."""

    kind: Literal["nothing"] = "nothing"


Value = Annotated[
    LoadedModel | EngineStatus | Measured | Solved | Proposed | Completed | Nothing, Field(discriminator="kind")
]
Progress = Annotated[Loading | Preparing, Field(discriminator="kind")]


class Happened(_Message):
    """An event of a request that runs."""

    kind: Literal["event"] = "event"
    id: int
    event: Event | Progress


class Done(_Message):
    """A request is over, and this is its answer."""

    kind: Literal["done"] = "done"
    id: int
    value: Value


class Failed(_Message):
    """A request is over, without an answer. ``error`` names its class (see faults.py)."""

    kind: Literal["failed"] = "failed"
    id: int
    error: str
    message: str


Reply = Annotated[Happened | Done | Failed, Field(discriminator="kind")]

requests: TypeAdapter[Request] = TypeAdapter(Request)
replies: TypeAdapter[Reply] = TypeAdapter(Reply)
