"""Public tests by calls say what pytest says, in the same words."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from greenroom_engine.bench.beginning import begin
from greenroom_engine.bench.calls import Caller
from greenroom_engine.bench.problem import HiddenProgram, Problem, examples_of, pytest_file
from greenroom_engine.bench.sampling import behaviour
from greenroom_engine.errors import GreenroomEngineError
from greenroom_engine.prompts.feedback import failure_lines
from greenroom_engine.search.rehearsal import Rehearsal
from greenroom_engine.search.task import Task
from greenroom_engine.source import Answer
from greenroom_sandbox import DockerSandbox, Invocation, Limits, Program, TestSelection, Verdict

ASSERTS = ["assert f(2) == [2]", "assert f(0) == []", "assert f(3) == {'a': 3}['a']"]
PROBLEM = Problem(
    name="f",
    files={
        "solution.py": b'def f(n):\n    """Do it."""\n    raise NotImplementedError\n',
        "test_solution.py": pytest_file("solution", "f", ASSERTS),
    },
    path="solution.py",
    qualname="f",
    public=TestSelection(("test_solution.py",)),
    hidden=HiddenProgram("assert f(1) == 1"),
    examples=examples_of("test_solution.py", "f", ASSERTS),
)
CODES = {
    "right": "def f(n):\n    return n if n == 3 else [n] if n else []\n",
    "wrong": "def f(n):\n    return {n: 'x'}\n",
    "raises": "def f(n):\n    return [n][n]\n",
    "one wrong": "def f(n):\n    return n if n == 3 else [n]\n",
}


@pytest.fixture
async def sandbox() -> AsyncIterator[DockerSandbox]:
    made = DockerSandbox(Limits(program_seconds=2.0, invocation_seconds=0.5))
    yield made
    await made.aclose()


async def test_reports_by_calls_are_those_of_pytest(sandbox: DockerSandbox, tmp_path: Path) -> None:
    assert PROBLEM.examples
    caller, python = Caller(sandbox), Path(sys.executable)
    task, runs = await begin(PROBLEM, sandbox, caller, tmp_path, python)
    workspace = PROBLEM.workspace(tmp_path, python)
    baseline = await sandbox.baseline(workspace, PROBLEM.public)
    assert baseline.ids == task.baseline.ids
    by_pytest = Rehearsal(Task(workspace, task.target, task.text, PROBLEM.public, baseline), sandbox)
    for name, code in CODES.items():
        ours, theirs = await asyncio.gather(runs.report(Answer(code, ())), by_pytest.report(Answer(code, ())))
        assert ours.verdict is theirs.verdict, name
        assert (ours.passed, ours.total) == (theirs.passed, theirs.total), name
        if ours.verdict is not Verdict.PASS:
            assert failure_lines(ours) == failure_lines(theirs), name
        assert behaviour(ours) == behaviour(theirs), name
    assert len({behaviour(await runs.report(Answer(code, ()))) for code in CODES.values()}) == len(CODES)
    await runs.aclose()
    await caller.aclose()


async def test_what_does_not_come_back_is_a_verdict(sandbox: DockerSandbox, tmp_path: Path) -> None:
    caller = Caller(sandbox)
    _, runs = await begin(PROBLEM, sandbox, caller, tmp_path, Path(sys.executable))
    endless = Answer("def f(n):\n    while True:\n        pass\n", ())
    gone = Answer("def f(n):\n    import os\n    os._exit(0)\n", ())
    reports = await asyncio.gather(runs.report(endless), runs.report(gone), runs.report(Answer(CODES["right"], ())))
    assert [report.verdict for report in reports] == [Verdict.TIMEOUT, Verdict.CRASH, Verdict.PASS]
    await runs.aclose()
    await caller.aclose()


async def test_programs_asked_for_while_others_run_make_one_batch() -> None:
    batches: list[int] = []

    class Counting:
        async def call(self, programs: list[Program]) -> list[list[Invocation]]:
            batches.append(len(programs))
            await asyncio.sleep(0.05)
            return [[Invocation(value=program.source)] for program in programs]

    caller = Caller(Counting())  # pyright: ignore[reportArgumentType]
    first = asyncio.create_task(caller.call(Program("0", "f", ())))
    await asyncio.sleep(0.22)
    rest = await asyncio.gather(*(caller.call(Program(str(n), "f", ())) for n in range(1, 6)))
    assert [called.invocations[0].value for called in (await first, *rest)] == ["0", "1", "2", "3", "4", "5"]
    assert batches == [1, 5]


async def test_a_failing_sandbox_fails_all_who_wait() -> None:
    class Broken:
        async def call(self, programs: list[Program]) -> list[list[Invocation]]:
            raise GreenroomEngineError("gone")

    caller = Caller(Broken())  # pyright: ignore[reportArgumentType]
    outcomes = await asyncio.gather(*(caller.call(Program("", "f", ())) for _ in range(3)), return_exceptions=True)
    assert [str(outcome) for outcome in outcomes] == ["gone"] * 3
