"""Running candidates in the sandbox, each distinct one once, several at a time."""

import asyncio
from time import perf_counter

from greenroom_engine.search.task import Task
from greenroom_engine.source import Answer, splice
from greenroom_sandbox import Report, Runner, Verdict


class Rehearsal:
    """The sandbox runs of one job. Equal answers are one run; cancel with ``aclose``."""

    def __init__(self, task: Task, sandbox: Runner) -> None:
        self._task = task
        self._sandbox = sandbox
        self._runs: dict[Answer, asyncio.Future[Report]] = {}
        self.seconds = 0.0
        """Sandbox time so far, runs added up."""

    def learn(self, answer: Answer, report: Report) -> None:
        """An answer that was run already."""
        self._runs[answer] = asyncio.get_running_loop().create_future()
        self._runs[answer].set_result(report)

    async def report(self, answer: Answer) -> Report:
        """What the tests say of the answer; waits for its run."""
        run = self._runs.get(answer)
        if run is None:
            run = self._runs[answer] = asyncio.create_task(self._run(answer, None))
        report = await asyncio.shield(run)
        if report.verdict is Verdict.INFRA and self._runs.get(answer) is run:
            del self._runs[answer]  # the answer may be run if it is given again
        return report

    async def confirm(self, answer: Answer, seed: int) -> Report:
        """Run the answer once more, in a fresh container with another hash seed."""
        return await self._run(answer, seed)

    async def aclose(self) -> None:
        """Stop whatever still runs and wait until it is gone."""
        running = [run for run in self._runs.values() if not run.done()]
        for run in running:
            run.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _run(self, answer: Answer, seed: int | None) -> Report:
        task = self._task
        start = perf_counter()
        try:
            workspace = task.workspace.with_file(task.target.path, task.encode(patched(task, answer)))
            return await self._sandbox.run(
                workspace, task.tests, baseline=task.baseline, target=task.target.path, seed=seed
            )
        finally:
            self.seconds += perf_counter() - start


def patched(task: Task, answer: Answer) -> str:
    """The target's file with the answer in it."""
    return splice(task.text, task.target, answer)
