"""Public tests that only call the function and compare: run as small programs, many in one container.

A run of pytest costs a hundred times as much as such a program. What comes back has the same form: a report with what
pytest would have said of each test, so that a model reads the same feedback (``tests/engine/bench/test_calls.py``).
"""

import ast
import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter

from greenroom_engine.bench.problem import Example, Problem
from greenroom_engine.source import Answer
from greenroom_sandbox import Failure, Invocation, Outcome, Program, Report, Sandbox, TestResult, Verdict

_ENTRY = "greenroom_public_test"
_STOPPED = {
    "Timeout": Verdict.TIMEOUT,
    "MemoryError": Verdict.MEMORY,
    "OutputLimit": Verdict.OUTPUT,
    "Crash": Verdict.CRASH,
    "Forged": Verdict.TAMPERED,
    "SandboxError": Verdict.INFRA,
}


@dataclass(frozen=True)
class Called:
    """What became of a program; ``seconds`` is its share of its batch, the container's start included."""

    invocations: list[Invocation]
    seconds: float


class Caller:
    """Runs programs of several problems together: what is asked for while a batch runs makes the next batch."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._waiting: list[tuple[Program, asyncio.Future[Called]]] = []
        self._running: asyncio.Task[None] | None = None

    async def call(self, program: Program) -> Called:
        """Run one program. Raises SandboxUnavailable."""
        result: asyncio.Future[Called] = asyncio.get_running_loop().create_future()
        self._waiting.append((program, result))
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._work())
        return await result

    async def aclose(self) -> None:
        """Stop what runs."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def _work(self) -> None:
        while self._waiting:
            await asyncio.sleep(_GATHER_SECONDS)
            batch, self._waiting = self._waiting, []
            started = perf_counter()
            try:
                done = await self._sandbox.call([program for program, _ in batch])
            except BaseException as error:
                for _, result in batch:
                    if not result.done():
                        result.set_exception(error) if isinstance(error, Exception) else result.cancel()
                if not isinstance(error, Exception):
                    raise
                continue
            seconds = (perf_counter() - started) / len(batch)
            for (_, result), invocations in zip(batch, done, strict=True):
                if not result.done():
                    result.set_result(Called(invocations, seconds))


_GATHER_SECONDS = 0.2  # a container takes longer than that to start, and candidates come in bunches


class ExampleRuns:
    """The public tests of one problem by calls; each distinct answer is run once. Like the search's ``Rehearsal``."""

    def __init__(self, problem: Problem, examples: Sequence[Example], caller: Caller) -> None:
        self._problem, self._examples, self._caller = problem, examples, caller
        self._runs: dict[Answer, asyncio.Task[Report]] = {}

    async def report(self, answer: Answer) -> Report:
        """What the public tests say of the answer."""
        run = self._runs.get(answer)
        if run is None:
            run = self._runs[answer] = asyncio.create_task(self._run(answer))
        return await asyncio.shield(run)

    async def aclose(self) -> None:
        """Stop whatever still runs."""
        for run in self._runs.values():
            run.cancel()
        await asyncio.gather(*self._runs.values(), return_exceptions=True)

    async def _run(self, answer: Answer) -> Report:
        pairs = ", ".join(f"(lambda: {example.call}, lambda: {example.wanted})" for example in self._examples)
        source = (
            f"{self._problem.solved(answer)}\n\n\ndef {_ENTRY}(number):\n"
            f"    call, wanted = [{pairs}][number]\n    got, want = call(), wanted()\n"
            f"    return bool(got == want), repr(got), repr(want)\n"
        )
        program = Program(source, _ENTRY, tuple(f"({number},)" for number in range(len(self._examples))))
        called = await self._caller.call(program)
        report = report_of(self._examples, called.invocations)
        return report.model_copy(update={"duration_ms": round(called.seconds * 1000, 1)})


def report_of(examples: Sequence[Example], invocations: Sequence[Invocation]) -> Report:
    """The report that pytest would have given."""
    tests: list[TestResult] = []
    for example, invocation in zip(examples, invocations, strict=True):
        if stopped := _STOPPED.get(invocation.exception or ""):
            return Report(verdict=stopped, tests=tuple(tests), detail=f"{stopped} in {example.id}")
        tests.append(_result(example, invocation))
    failed = [test for test in tests if test.failure is not None]
    detail = f"{len(failed)} of {len(tests)} tests did not pass, first {failed[0].id}" if failed else ""
    return Report(verdict=Verdict.FAIL if failed else Verdict.PASS, tests=tuple(tests), detail=detail)


def _result(example: Example, invocation: Invocation) -> TestResult:
    statement = f"assert {example.call} == {example.wanted}"
    if invocation.value is None:
        failure = Failure(exception=invocation.exception or "", message=invocation.message, assertion=statement)
        return TestResult(id=example.id, outcome=Outcome.FAILED, failure=failure)
    try:
        is_equal, got, wanted = ast.literal_eval(invocation.value)
    except (ValueError, SyntaxError):  # too long to be shown in full
        is_equal, got, wanted = False, "something too long to show", example.wanted
    if is_equal:
        return TestResult(id=example.id, outcome=Outcome.PASSED)
    failure = Failure(exception="AssertionError", assertion=statement, expected=wanted, actual=got)
    return TestResult(id=example.id, outcome=Outcome.FAILED, failure=failure)
