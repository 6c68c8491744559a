"""What the engine does for its clients, whoever they are: models, sandboxes and snapshots, and the jobs on them."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections import OrderedDict
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from greenroom_engine.experience.recorder import Asked, Recorder
from greenroom_engine.experience.writers import Writers
from greenroom_engine.judging.events import Observed
from greenroom_engine.local_model import LocalModel
from greenroom_engine.process.faults import UnknownWorkspace
from greenroom_engine.process.messages import (
    Ask,
    Complete,
    Completed,
    EngineStatus,
    Keep,
    Load,
    LoadedModel,
    Loading,
    Measure,
    Measured,
    Nothing,
    Preparing,
    Propose,
    Proposed,
    SandboxChoice,
    Snapshot,
    Solve,
    Solved,
)
from greenroom_engine.process.residents import Residents, described
from greenroom_engine.search import Event, Finished, Opened, Task
from greenroom_engine.search.solve import solve
from greenroom_engine.synthesis.propose import propose
from greenroom_sandbox import Baseline, DockerSandbox, TestSelection, Workspace

_logger = logging.getLogger(__name__)

Work = Load | Keep | Measure | Solve | Propose | Complete | Ask
Emit = Callable[[Event | Loading | Preparing], None]
Answer = LoadedModel | EngineStatus | Measured | Solved | Proposed | Completed | Nothing

_KEPT_BYTES = 512 * 2**20  # of snapshots; the one used longest ago goes first


class Service:
    """One for the whole process. Every method is called in the event loop's thread."""

    def __init__(self) -> None:
        self.residents = Residents()
        self.writers = Writers()
        self.clients = 0
        self.jobs = 0
        self.idle_since = time.monotonic()
        self._started = time.monotonic()
        self._sandboxes: dict[SandboxChoice, DockerSandbox] = {}
        self._builders: dict[SandboxChoice, list[Emit]] = {}  # who is told of an image being built
        self._snapshots: OrderedDict[str, Workspace] = OrderedDict()

    async def do(self, request: Work, emit: Emit) -> Answer:
        """Carry out one request; cancelling stops it and leaves nothing of it running.

        Raises GreenroomEngineError, SandboxError, UnknownWorkspace.
        """
        if isinstance(request, Ask):
            return self._status()
        self.jobs += 1
        try:
            return await self._work(request, emit)
        finally:
            self.jobs -= 1
            self.idle_since = time.monotonic()

    async def _work(self, request: Load | Keep | Measure | Solve | Propose | Complete, emit: Emit) -> Answer:
        match request:
            case Keep():
                self._keep(request.snapshot)
                return Nothing()
            case Load():
                return await self._load(request, emit)
            case Measure():
                return await self._measure(request, emit)
            case Solve():
                return await self._solve(request, emit)
            case Propose():
                return await self._propose(request, emit)
            case Complete():
                async with self.residents.completer(request.model, emit) as completer:
                    return Completed(completions=await completer.complete(request.request))

    async def _load(self, request: Load, emit: Emit) -> LoadedModel:
        async with self.residents.use(request.model, emit) as model:
            if isinstance(model, LocalModel):
                return described(model.decoder, jobs=0)
            return LoadedModel(name=model.name, place=request.model.place, context_length=0)

    async def _measure(self, request: Measure, emit: Emit) -> Measured:
        workspace = self._workspace(request.workspace)
        sandbox = self._sandbox(request.sandbox)
        listeners = self._builders[request.sandbox]
        listeners.append(emit)
        try:
            await sandbox.ready()
            return Measured(baseline=await sandbox.baseline(workspace, request.tests))
        finally:
            listeners.remove(emit)

    async def _solve(self, request: Solve, emit: Emit) -> Solved:
        workspace = self._workspace(request.workspace)
        task = Task(workspace, request.target, request.text, request.tests, request.baseline, request.encoding)

        async with self.residents.use(request.model, emit) as model:
            asked = Asked(task, request.workspace, model, request.plan)
            async with Recorder(self.writers.of(request.recording), asked) as recorder:

                def on_event(event: Event) -> None:
                    recorder.on_event(event)
                    if not isinstance(event, Opened | Observed | Finished):  # the answer says the same as the last
                        emit(event)

                sandbox = self._sandbox(request.sandbox)
                result = await solve(task, model, sandbox, plan=request.plan, on_event=on_event)
        return Solved(result=result, notice=recorder.notice)

    async def _propose(self, request: Propose, emit: Emit) -> Proposed:
        workspace = self._workspace(request.workspace)
        nothing = Baseline(tests=(), ids=())
        task = Task(workspace, request.target, request.text, TestSelection(), nothing, request.encoding)
        sandbox = self._sandbox(request.sandbox)
        listeners = self._builders[request.sandbox]
        listeners.append(emit)
        try:
            await sandbox.ready()
            async with self.residents.use(request.model, emit) as model:
                proposal = await propose(task, model, sandbox, plan=request.plan, on_event=emit)
        finally:
            listeners.remove(emit)
        return Proposed(proposal=proposal)

    def _status(self) -> EngineStatus:
        return EngineStatus(
            pid=os.getpid(),
            version=version("greenroom"),
            uptime_s=round(time.monotonic() - self._started, 1),
            jobs=self.jobs,
            clients=self.clients,
            models=self.residents.loaded(),
            memory_bytes=_resident_bytes(),
        )

    async def aclose(self) -> None:
        """Remove all containers, free all models, write what is still to be recorded."""
        closed = await asyncio.gather(*(each.aclose() for each in self._sandboxes.values()), return_exceptions=True)
        for error in closed:
            if isinstance(error, Exception):
                _logger.error("a sandbox could not be closed: %s", error)
        await self.residents.aclose()
        await self.writers.aclose()

    def _keep(self, snapshot: Snapshot) -> None:
        self._snapshots[snapshot.digest] = snapshot.workspace()
        while len(self._snapshots) > 1 and sum(each.size for each in self._snapshots.values()) > _KEPT_BYTES:
            self._snapshots.popitem(last=False)

    def _workspace(self, digest: str) -> Workspace:
        if digest not in self._snapshots:
            raise UnknownWorkspace
        self._snapshots.move_to_end(digest)
        return self._snapshots[digest]

    def _sandbox(self, choice: SandboxChoice) -> DockerSandbox:
        """One pool of containers for all who chose the same; it lets its idle containers go by itself."""
        if choice not in self._sandboxes:
            loop = asyncio.get_running_loop()
            self._builders[choice] = []

            def tell(line: str) -> None:
                for emit in tuple(self._builders[choice]):
                    emit(Preparing(line=line))

            def on_build(line: str) -> None:  # in another thread
                loop.call_soon_threadsafe(tell, line)

            self._sandboxes[choice] = DockerSandbox(
                environment=choice.environment, on_build=on_build, address=choice.address
            )
        return self._sandboxes[choice]


def _resident_bytes() -> int:
    """Memory of this process; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except (OSError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
