"""The sandbox on a Docker engine: a pool of containers, each with a fork server in it."""

import asyncio
import logging
import secrets
import sys
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from greenroom_sandbox.address import Address
from greenroom_sandbox.calls import Calls
from greenroom_sandbox.container import Recipe
from greenroom_sandbox.environment import Environment, EnvironmentSettings
from greenroom_sandbox.errors import ContainerLost
from greenroom_sandbox.fleet import Fleet
from greenroom_sandbox.imports import third_party
from greenroom_sandbox.limits import Limits
from greenroom_sandbox.observation import Ending, Observation
from greenroom_sandbox.programs import Batch
from greenroom_sandbox.report import Baseline, Invocation, Outcome, Report, Verdict
from greenroom_sandbox.selection import Call, Program, TestSelection
from greenroom_sandbox.slot import Preparation, room_for
from greenroom_sandbox.verdict import flaky, judge
from greenroom_sandbox.workspace import Workspace

_logger = logging.getLogger(__name__)
_ATTEMPTS = 2
_Outcome = TypeVar("_Outcome")
# Uids no system gives out. A random one per run: process limits count per uid over the whole machine.
_FIRST_UID, _UIDS = 20_000, 40_000


class DockerSandbox:
    """A :class:`greenroom_sandbox.Sandbox` on the Docker engine of this machine.

    :param limits: of each run.
    :param parallel: containers at a time; by default the number of processors.
    :param environment: which interpreter and packages the tests run with.
    :param on_build: called with each line that building an image prints, in another thread.
    :param address: of the engine; None: the one that this process's environment variables choose.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        parallel: int | None = None,
        environment: EnvironmentSettings | None = None,
        on_build: Callable[[str], None] = _logger.info,
        address: Address | None = None,
    ) -> None:
        self._limits = limits or Limits()
        self._fleet = Fleet(parallel, environment or EnvironmentSettings(), on_build, address)
        self._modules: dict[Path, tuple[str, ...]] = {}  # by root: what the user's own files import
        self._snapshots: dict[Path, Workspace] = {}  # by root: the user's own files, as the baseline had them

    async def ready(self) -> str:
        """Connect, prepare the image, remove what dead owners left. The other methods do so too when needed."""
        engine = await self._fleet.open()
        kind = "Podman" if engine.is_podman else "Docker"
        return f"{kind} {engine.version}, {self._fleet.parallel} containers at a time, no network"

    async def environment(self, root: Path, python: Path) -> Environment:
        """What the tests of the project at ``root`` would run with; an image is built now if one is needed.

        :raises SandboxUnavailable: nothing can run them here.
        """
        return await self._fleet.environment(root, python)

    async def baseline(self, workspace: Workspace, tests: TestSelection) -> Baseline:
        """Run the tests twice on the workspace as it is, and make ready for candidates."""
        self._modules[workspace.root] = await asyncio.to_thread(third_party, workspace)
        self._snapshots[workspace.root] = workspace
        seen = await self._observe(workspace, tests, target=None, seed=None)
        again = await self._observe(workspace, tests, target=None, seed=None) if seen.ids else seen
        recipe, preparation = await self._kind(workspace)
        self._fleet.prepare(recipe, preparation, self._fleet.parallel)
        report, second = judge(seen, self._limits, None), judge(again, self._limits, None)
        if report.verdict is Verdict.PASS:
            report = second
        return Baseline(
            tests=report.tests,
            ids=seen.ids or (),
            collection_errors=tuple(failure for _, failure in seen.collection_errors),
            flaky=flaky(report, second),
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
            seen = await self._observe(workspace, tests, target=target, seed=seed)
            report = judge(seen, self._limits, baseline)
            if seed is not None and report.verdict is Verdict.FAIL:
                also = await self._failing_anyway(report, workspace.root, tests, baseline, seed)
                if also:
                    flakier = baseline.model_copy(update={"flaky": (*baseline.flaky, *also)})
                    report = judge(seen, self._limits, flakier)
        except ContainerLost as error:
            return Report(verdict=Verdict.INFRA, detail=str(error))
        return report

    async def call(self, programs: Sequence[Program]) -> list[list[Invocation]]:
        """Run many small programs, one process each."""
        batch = Batch(programs, self._limits)
        around = await self._fleet.environment(None, Path(sys.executable))

        async def work() -> None:
            # Nothing to write to: programs share the container, one after the other.
            recipe = Recipe(around, self._limits, scratch=False)
            async with self._fleet.container(recipe, caller=batch) as container:
                await batch.work_through(container, confinement=self._confinement(for_programs=True))

        while batch.unfinished:
            before = batch.unfinished
            workers = min(self._fleet.parallel, batch.worthwhile_workers)
            outcomes = await _all([work() for _ in range(workers)])
            lost = [error for error in outcomes if error is not None]
            if lost and batch.unfinished == before:
                batch.give_up(str(lost[0]))
        return batch.results()

    async def observe(
        self,
        workspace: Workspace,
        path: str,
        qualname: str,
        calls: Sequence[Call],
        *,
        tests: TestSelection | None = None,
    ) -> list[Invocation]:
        """What a function of the workspace does on each of ``calls``."""
        made, given, losses = Calls(calls, self._limits), tests or TestSelection(), 0
        while made.unfinished:
            what = {"op": "calls", "what": made.plan(qualname)}
            try:
                made.note(await self._run_once(workspace, given, path, None, what))
            except ContainerLost as error:
                losses += 1
                if losses == _ATTEMPTS:
                    made.fill("SandboxError", str(error))
                else:
                    await self._fleet.revive()
        return made.results

    async def aclose(self) -> None:
        """Remove all containers of this sandbox and close the connection. What still runs ends with an error."""
        await self._fleet.aclose()

    async def __aenter__(self) -> "DockerSandbox":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _failing_anyway(
        self, report: Report, root: Path, tests: TestSelection, baseline: Baseline, seed: int
    ) -> tuple[str, ...]:
        """Of the tests that failed, those that passed in the baseline and fail with this seed without any candidate."""
        passed = {test.id for test in baseline.tests if test.outcome is Outcome.PASSED}
        suspects = {test.id for test in report.tests if test.outcome is not Outcome.PASSED} & passed
        if not suspects or root not in self._snapshots:
            return ()
        seen = await self._observe(self._snapshots[root], tests, target=None, seed=seed)
        failing = {test.id for test in judge(seen, self._limits, None).tests if test.outcome is not Outcome.PASSED}
        return tuple(sorted(suspects & failing))

    async def _observe(
        self, workspace: Workspace, tests: TestSelection, *, target: str | None, seed: int | None
    ) -> Observation:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return Observation(await self._run_once(workspace, tests, target, seed, {"op": "tests"}))
            except ContainerLost:
                if attempt == _ATTEMPTS:
                    raise
                await self._fleet.revive()
        raise AssertionError("unreachable")

    async def _run_once(
        self, workspace: Workspace, tests: TestSelection, target: str | None, seed: int | None, what: dict[str, Any]
    ) -> Ending:
        recipe, preparation = await self._kind(workspace)
        if seed is not None:  # whatever a candidate built on the first time shall not be there again
            recipe = replace(recipe, hash_seed=seed, harness=_elsewhere())
            preparation = replace(preparation, modules=())
        request = {
            **what,
            "confinement": self._confinement(for_programs=False),
            "allowance": {
                "seconds": self._limits.seconds,
                "output_bytes": self._limits.output_bytes,
                "results_bytes": self._limits.results_bytes,
            },
            "plan": {
                "root": str(workspace.root),
                "arguments": list(tests.arguments),
                "doctests": [list(pair) for pair in tests.doctests],
                "target": str(workspace.root / target) if target is not None else None,
                "sources": list(recipe.environment.sources),
            },
        }
        caller = (workspace.root, tests)
        async with self._fleet.slot(recipe, preparation, caller, is_fresh=seed is not None) as slot:
            return await slot.run(workspace, request)

    async def _kind(self, workspace: Workspace) -> tuple[Recipe, Preparation]:
        """What kind of container the workspace needs, and what is imported in it ahead.

        That is decided by the user's files alone, at the baseline: the harness imports it with more rights than a
        candidate has, so a candidate's text has no say in it.
        """
        around = await self._fleet.environment(workspace.root, workspace.python)
        recipe = Recipe(around, self._limits, folder=room_for(workspace))
        return recipe, Preparation(around.paths, self._modules.get(workspace.root, ()))

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


def _elsewhere() -> PurePosixPath:
    """Another place and name for the harness."""
    return PurePosixPath("/greenroom") / secrets.token_hex(4) / f"harness_{secrets.token_hex(4)}"


async def _all(work: Sequence[Coroutine[Any, Any, None]]) -> list[ContainerLost | None]:
    """Run all; a lost container does not stop the others, anything else stops all."""

    async def one(coroutine: Coroutine[Any, Any, None]) -> ContainerLost | None:
        try:
            await coroutine
        except ContainerLost as error:
            return error
        return None

    return await _together([one(coroutine) for coroutine in work])


async def _together(work: Sequence[Coroutine[Any, Any, _Outcome]]) -> list[_Outcome]:
    """The outcomes of all; when one fails, or we are cancelled, the others have ended before it is heard of."""
    tasks = [asyncio.ensure_future(coroutine) for coroutine in work]
    try:
        return await asyncio.gather(*tasks)
    except BaseException:  # cancelled, too: the others must not go on
        for task in tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)
        raise
