"""Candidates called on inputs: each distinct code once per input, several candidates at a time."""

import asyncio
from collections.abc import Sequence
from time import perf_counter

from greenroom_engine.search.candidate import Candidate
from greenroom_engine.search.task import Task
from greenroom_engine.source import Answer, splice
from greenroom_sandbox import Call, Invocation, Runner


class Observer:
    """Remembers what every code of one task did on every call.

    Attributes:
        observations: runs of the sandbox so far.
        seconds: their time, added up.
    """

    def __init__(self, task: Task, sandbox: Runner, callee: str) -> None:
        self._task = task
        self._sandbox = sandbox
        self._callee = callee
        self._known: dict[Answer, dict[Call, Invocation]] = {}
        self.observations = 0
        self.seconds = 0.0

    async def observe(self, candidates: Sequence[Candidate], calls: Sequence[Call]) -> list[list[Invocation]]:
        """What each candidate does on each call. Cancelled, it leaves nothing running.

        :raises SandboxUnavailable: nothing can run here.
        """
        answers = [Answer(candidate.code, candidate.imports) for candidate in candidates]
        async with asyncio.TaskGroup() as group:
            for answer in dict.fromkeys(answers):
                known = self._known.setdefault(answer, {})
                if missing := [call for call in dict.fromkeys(calls) if call not in known]:
                    group.create_task(self._run(answer, missing))
        return [[self._known[answer][call] for call in calls] for answer in answers]

    async def _run(self, answer: Answer, calls: list[Call]) -> None:
        task, start = self._task, perf_counter()
        text = splice(task.text, task.target, answer)
        workspace = task.workspace.with_file(task.target.path, task.encode(text))
        try:
            told = await self._sandbox.observe(workspace, task.target.path, self._callee, calls, tests=task.tests)
        finally:
            self.observations += 1
            self.seconds += perf_counter() - start
        self._known[answer].update(zip(calls, told, strict=True))
