"""The engine as its clients see it."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from greenroom_engine.completion.completer import Completions
from greenroom_engine.completion.request import CompletionRequest
from greenroom_engine.errors import EngineLost
from greenroom_engine.experience.writers import Recording
from greenroom_engine.process import faults, messages
from greenroom_engine.process.endpoint import Endpoint
from greenroom_engine.process.launch import reach
from greenroom_engine.process.log import log_file
from greenroom_engine.process.messages import (
    Ask,
    Cancel,
    Complete,
    Completed,
    Done,
    EngineStatus,
    Happened,
    Keep,
    Load,
    LoadedModel,
    Loading,
    Measure,
    Measured,
    ModelChoice,
    Preparing,
    Propose,
    Proposed,
    Reply,
    Request,
    SandboxChoice,
    Snapshot,
    Solve,
    Solved,
    Stop,
)
from greenroom_engine.process.wire import framed, received
from greenroom_engine.search import Event, Plan, Result, Task
from greenroom_engine.synthesis import Proposal
from greenroom_sandbox import Baseline, TestSelection, Workspace

_CANCEL_SECONDS = 10.0  # the engine removes containers before it says that a job has stopped

_Value = TypeVar("_Value")
OnEvent = Callable[[Event | Loading | Preparing], None]


class EngineClient:
    """A connection to the engine process. Use it from one event loop; several requests at a time are welcome.

    Every method raises EngineLost when the process ends meanwhile: the request is lost, and a new client starts a new
    engine. A cancelled call stops the request and returns when nothing of it runs any more.
    """

    def __init__(self, endpoint: Endpoint, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._endpoint = endpoint
        self._reader = reader
        self._writer = writer
        self._ids = itertools.count(1)
        self._waiting: dict[int, tuple[asyncio.Future[messages.Value], OnEvent]] = {}
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def open(cls, endpoint: Endpoint | None = None) -> EngineClient:
        """Connect; the engine is started first if none runs.

        :raises EngineUnavailable: it does not start.
        """
        endpoint = endpoint or Endpoint.own()
        return cls(endpoint, *await reach(endpoint))

    @classmethod
    async def find(cls, endpoint: Endpoint | None = None) -> EngineClient | None:
        """Connect to an engine that runs already; None when there is none.

        :raises EngineUnavailable: the place of its socket is not ours alone.
        """
        endpoint = endpoint or Endpoint.own()
        try:
            return cls(endpoint, *await endpoint.connect())
        except OSError:
            return None

    @property
    def is_connected(self) -> bool:
        """Whether the engine is still there."""
        return not self._listening.done()

    async def load(self, model: ModelChoice, on_event: OnEvent = lambda _event: None) -> LoadedModel:
        """Have a model ready; ``on_event`` gets how far the load is. Raises ModelError, RemoteError."""
        return await self._call(lambda id_: Load(id=id_, model=model), LoadedModel, on_event)

    async def baseline(
        self,
        sandbox: SandboxChoice,
        workspace: Workspace,
        tests: TestSelection,
        on_event: OnEvent = lambda _event: None,
    ) -> Baseline:
        """Run the tests on the workspace as it is. Raises SandboxError."""
        digest, snapshot = await self._digest(workspace)
        measured = await self._with_snapshot(
            snapshot,
            lambda id_: Measure(id=id_, sandbox=sandbox, workspace=digest, tests=tests),
            Measured,
            on_event,
        )
        return measured.baseline

    async def solve(
        self,
        task: Task,
        model: ModelChoice,
        sandbox: SandboxChoice,
        *,
        plan: Plan | None = None,
        recording: Recording | None = None,
        on_event: OnEvent = lambda _event: None,
        on_notice: Callable[[str], None] = lambda _line: None,
    ) -> Result:
        """Write or repair the task's target until its tests pass; ``on_event`` gets the events of the search.

        ``plan``: None for medium effort. ``recording``: where the job is recorded; None: nowhere. ``on_notice`` gets a
        line when it could not be.

        Raises what ``greenroom_engine.search.solve`` raises, ModelError and RemoteError.
        """
        digest, snapshot = await self._digest(task.workspace)
        frame = _on_target(task, model, sandbox, digest, plan)

        def request(id_: int) -> Solve:
            return Solve(id=id_, **frame, tests=task.tests, baseline=task.baseline, recording=recording)

        solved = await self._with_snapshot(snapshot, request, Solved, on_event)
        if solved.notice:
            on_notice(solved.notice)
        return solved.result

    async def propose(
        self,
        task: Task,
        model: ModelChoice,
        sandbox: SandboxChoice,
        *,
        plan: Plan | None = None,
        on_event: OnEvent = lambda _event: None,
    ) -> Proposal:
        """Tests for the task's target, whose own tests do not count; ``on_event`` gets what is written.

        Raises what ``greenroom_engine.synthesis.propose`` raises, ModelError and RemoteError.
        """
        digest, snapshot = await self._digest(task.workspace)
        frame = _on_target(task, model, sandbox, digest, plan)
        proposed = await self._with_snapshot(snapshot, lambda id_: Propose(id=id_, **frame), Proposed, on_event)
        return proposed.proposal

    async def complete(
        self, model: ModelChoice, request: CompletionRequest, on_event: OnEvent = lambda _event: None
    ) -> Completions:
        """Complete code at a cursor. Raises CompletionUnavailable, ModelError, RemoteError."""
        completed = await self._call(lambda id_: Complete(id=id_, model=model, request=request), Completed, on_event)
        return completed.completions

    async def status(self) -> EngineStatus:
        """How the engine is."""
        return await self._call(lambda id_: Ask(id=id_), EngineStatus)

    async def stop(self) -> None:
        """End the engine, and wait until it has and its containers are gone. What it does for others is lost."""
        await self._call(lambda id_: Stop(id=id_), messages.Nothing)
        await self.wait_lost()
        await asyncio.to_thread(self._endpoint.wait_until_free)

    async def wait_lost(self) -> None:
        """Wait until the engine is gone."""
        await asyncio.wait({self._listening})

    async def aclose(self) -> None:
        """Leave. What still runs for this client is stopped."""
        self._writer.close()
        self._listening.cancel()
        await asyncio.gather(self._listening, return_exceptions=True)
        with suppress(OSError):
            await self._writer.wait_closed()

    async def __aenter__(self) -> EngineClient:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _digest(self, workspace: Workspace) -> tuple[str, Snapshot]:
        snapshot = await asyncio.to_thread(Snapshot.of, workspace)
        return await asyncio.to_thread(lambda: snapshot.digest), snapshot

    async def _with_snapshot(
        self, snapshot: Snapshot, request: Callable[[int], Request], kind: type[_Value], on_event: OnEvent
    ) -> _Value:
        """A request that names a snapshot; sent with it only where the engine does not have it."""
        try:
            return await self._call(request, kind, on_event)
        except faults.UnknownWorkspace:
            await self._call(lambda id_: Keep(id=id_, snapshot=snapshot), messages.Nothing)
            return await self._call(request, kind, on_event)

    async def _call(
        self,
        request: Callable[[int], Request],
        kind: type[_Value],
        on_event: OnEvent = lambda _event: None,
    ) -> _Value:
        id_ = next(self._ids)
        answer: asyncio.Future[messages.Value] = asyncio.get_running_loop().create_future()
        self._waiting[id_] = (answer, on_event)
        try:
            await self._send(request(id_))
            value = await asyncio.shield(answer)  # a cancelled call still waits for the engine's word
        except asyncio.CancelledError:
            await self._cancel(id_, answer)
            raise
        finally:
            self._waiting.pop(id_, None)
        if not isinstance(value, kind):
            raise EngineLost(f"The engine answered with {value.kind} where something else was asked. Run it again.")
        return value

    async def _cancel(self, id_: int, answer: asyncio.Future[messages.Value]) -> None:
        """Ask the engine to stop, and give it a while to do so."""
        if self.is_connected:
            with suppress(EngineLost):
                await self._send(Cancel(id=id_))
            await asyncio.wait({answer}, timeout=_CANCEL_SECONDS)
        if answer.done():
            answer.exception()  # looked at: it is what was asked for

    async def _send(self, request: Request) -> None:
        if not self.is_connected:
            raise _lost()
        data = await asyncio.to_thread(lambda: framed(request.model_dump_json().encode()))
        self._writer.write(data)
        try:
            await self._writer.drain()
        except OSError as error:
            raise _lost() from error

    async def _listen(self) -> None:
        try:
            while (data := await received(self._reader)) is not None:
                self._take(messages.replies.validate_json(data))
        except EngineLost:
            pass  # said below, to everybody who waits
        finally:
            for answer, _ in self._waiting.values():
                if not answer.done():
                    answer.set_exception(_lost())

    def _take(self, reply: Reply) -> None:
        answer, on_event = self._waiting.get(reply.id, (None, None))
        if answer is None or on_event is None or answer.done():
            return
        match reply:
            case Happened():
                on_event(reply.event)
            case Done():
                answer.set_result(reply.value)
            case _:
                # Nobody waits for a job of ours that was cancelled by us; otherwise the engine was stopped.
                stopped = reply.error == faults.CANCELLED
                answer.set_exception(_lost() if stopped else faults.raised(reply.error, reply.message))


def _on_target(
    task: Task, model: ModelChoice, sandbox: SandboxChoice, workspace: str, plan: Plan | None
) -> dict[str, Any]:
    """What all requests about a target say."""
    return {
        "model": model,
        "sandbox": sandbox,
        "workspace": workspace,
        "target": task.target,
        "text": task.text,
        "encoding": task.encoding,
        "plan": plan or Plan(),
    }


def _lost() -> EngineLost:
    return EngineLost(
        "The engine process ended in the middle of the job (killed, out of memory, or stopped). Nothing was changed; "
        f"run the job again. Its log is {log_file()}."
    )
