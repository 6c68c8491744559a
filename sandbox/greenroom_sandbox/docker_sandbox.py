"""The sandbox on a Docker engine: a container per run."""

import asyncio
import secrets
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from greenroom_sandbox.container import Recipe
from greenroom_sandbox.errors import ContainerLost
from greenroom_sandbox.fleet import Fleet
from greenroom_sandbox.harness.accounting import PATIENCE
from greenroom_sandbox.limits import Limits
from greenroom_sandbox.observation import Ending, Observation
from greenroom_sandbox.programs import Batch
from greenroom_sandbox.report import Baseline, Invocation, Report, Verdict
from greenroom_sandbox.selection import Program, TestSelection
from greenroom_sandbox.verdict import judge
from greenroom_sandbox.workspace import Workspace

# The host's own clock, over the one inside: container start, interpreter start, a machine busy with a model.
_GRACE_SECONDS = 60.0
_ATTEMPTS = 2
# Uids no system gives out. A random one per container: process limits count per uid over the whole machine.
_FIRST_UID, _UIDS = 20_000, 40_000
_PAGE = 4096


class DockerSandbox:
    """A :class:`greenroom_sandbox.Sandbox` on the Docker engine of this machine.

    :param limits: of each run.
    :param parallel: containers at a time; by default the number of processors.
    """

    def __init__(self, limits: Limits | None = None, parallel: int | None = None) -> None:
        self._limits = limits or Limits()
        self._fleet = Fleet(parallel)

    async def ready(self) -> str:
        """Connect, prepare the image, remove what dead owners left. The other methods do so too when needed."""
        engine = await self._fleet.open()
        return f"Docker {engine.version}, {self._fleet.parallel} containers at a time, no network"

    async def baseline(self, workspace: Workspace, tests: TestSelection) -> Baseline:
        """Run the tests on the workspace as it is."""
        seen = await self._observe(workspace, tests, target=None, seed=0)
        report = judge(seen, self._limits, None)
        return Baseline(
            tests=report.tests,
            ids=seen.ids or (),
            collection_errors=tuple(failure for _, failure in seen.collection_errors),
            verdict=report.verdict,
            detail=report.detail,
            output=report.output,
            duration_ms=report.duration_ms,
        )

    async def run(
        self,
        workspace: Workspace,
        tests: TestSelection,
        *,
        baseline: Baseline,
        target: str | None = None,
        seed: int | None = None,
    ) -> Report:
        """Run the tests on a workspace that holds a candidate."""
        try:
            seen = await self._observe(workspace, tests, target=target, seed=seed or 0)
        except ContainerLost as error:
            return Report(verdict=Verdict.INFRA, detail=str(error))
        return judge(seen, self._limits, baseline)

    async def call(self, programs: Sequence[Program]) -> list[list[Invocation]]:
        """Run many small programs, one process each."""
        batch = Batch(programs, self._limits)
        around = await self._fleet.environment(None, Path(sys.executable))

        async def work() -> None:
            # Nothing to write to: programs share the container, one after the other.
            recipe = Recipe(around, self._limits, scratch=False)
            async with self._fleet.container(recipe) as container:
                await batch.work_through(container, confinement=self._confinement(for_programs=True))

        while batch.unfinished:
            before = batch.unfinished
            workers = min(self._fleet.parallel, batch.worthwhile_workers)
            outcomes = await _all([work() for _ in range(workers)])
            lost = [error for error in outcomes if error is not None]
            if lost and batch.unfinished == before:
                batch.give_up(str(lost[0]))
        return batch.results()

    async def aclose(self) -> None:
        """Remove all containers of this sandbox and close the connection. What still runs ends with an error."""
        await self._fleet.aclose()

    async def __aenter__(self) -> "DockerSandbox":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _observe(
        self, workspace: Workspace, tests: TestSelection, *, target: str | None, seed: int
    ) -> Observation:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return await self._observe_once(workspace, tests, target, seed)
            except ContainerLost:
                if attempt == _ATTEMPTS:
                    raise
        raise AssertionError("unreachable")

    async def _observe_once(
        self, workspace: Workspace, tests: TestSelection, target: str | None, seed: int
    ) -> Observation:
        around = await self._fleet.environment(workspace.root, workspace.python)
        root = str(workspace.root)
        pages = sum(-(-len(content) // _PAGE) * _PAGE for content in workspace.files.values())
        entries = len({parent for path in workspace.files for parent in Path(path).parents}) + len(workspace.files)
        recipe = Recipe(
            around,
            self._limits,
            folder=(root, pages, entries + len(workspace.links)),
            hash_seed=seed,
        )
        request = {
            "op": "tests",
            "root": root,
            "files": [[path, len(data), path in workspace.executables] for path, data in workspace.files.items()],
            "links": [[path, str(workspace.root / to)] for path, to in workspace.links.items()],
            "confinement": self._confinement(for_programs=False),
            "allowance": {
                "seconds": self._limits.seconds,
                "output_bytes": self._limits.output_bytes,
                "results_bytes": self._limits.results_bytes,
            },
            "plan": {
                "root": root,
                "arguments": list(tests.arguments),
                "doctests": [list(pair) for pair in tests.doctests],
                "target": str(workspace.root / target) if target is not None else None,
                "paths": list(around.paths),
            },
        }
        async with self._fleet.container(recipe) as container:
            try:
                async with asyncio.timeout(PATIENCE * self._limits.seconds + _GRACE_SECONDS):
                    await container.send(request, b"".join(workspace.files.values()))
                    return Observation(Ending.model_validate(await container.receive()))
            except TimeoutError as error:
                raise ContainerLost("The sandbox did not answer in time; the machine may be overloaded.") from error
            except ValidationError as error:
                raise ContainerLost("The sandbox container answered nonsense.") from error

    def _confinement(self, *, for_programs: bool) -> dict[str, Any]:
        limits = self._limits
        seconds = limits.program_seconds if for_programs else limits.seconds
        return {
            "uid": _FIRST_UID + secrets.randbelow(_UIDS),
            "processes": limits.processes,
            "cpu_seconds": int(seconds) + 1,
            "file_bytes": limits.disk_bytes,
            "address_bytes": limits.program_memory_bytes if for_programs else 0,
        }


async def _all(work: Sequence[Any]) -> list[ContainerLost | None]:
    """Run all; a lost container does not stop the others, anything else stops all."""

    async def one(coroutine: Any) -> ContainerLost | None:
        try:
            await coroutine
        except ContainerLost as error:
            return error
        return None

    tasks = [asyncio.ensure_future(one(coroutine)) for coroutine in work]
    try:
        return await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)
        raise
