"""The hidden tests: run in the sandbox after everything else, on every distinct answer once."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from greenroom_engine.bench.calls import Caller
from greenroom_engine.bench.problem import HiddenProgram, HiddenProject, Problem
from greenroom_engine.source import Answer
from greenroom_sandbox import Sandbox, Verdict


async def right_answers(
    problem: Problem, answers: Iterable[Answer], sandbox: Sandbox, caller: Caller, place: Path, python: Path
) -> frozenset[Answer]:
    """Those that pass the problem's hidden tests. ``caller`` runs small programs in the same sandbox.

    Raises SandboxUnavailable.
    """
    distinct = list(dict.fromkeys(answers))
    if isinstance(problem.hidden, HiddenProgram):
        return await _by_program(problem, problem.hidden, distinct, caller)
    return await _by_project(problem, problem.hidden, distinct, sandbox, place, python)


async def _by_program(
    problem: Problem, hidden: HiddenProgram, answers: list[Answer], caller: Caller
) -> frozenset[Answer]:
    done = await asyncio.gather(*(caller.call(problem.hidden_program(answer, hidden)) for answer in answers))
    return frozenset(
        answer for answer, called in zip(answers, done, strict=True) if called.invocations[0].exception is None
    )


async def _by_project(
    problem: Problem, hidden: HiddenProject, answers: list[Answer], sandbox: Sandbox, place: Path, python: Path
) -> frozenset[Answer]:
    workspace = problem.workspace(place, python)
    for path, content in hidden.files.items():
        workspace = workspace.with_file(path, content)
    baseline = await sandbox.baseline(workspace, hidden.tests)
    right: set[Answer] = set()
    for answer in answers:
        solved = workspace.with_file(problem.path, problem.solved(answer).encode())
        report = await sandbox.run(solved, hidden.tests, baseline=baseline, target=problem.path)
        if report.verdict is Verdict.PASS:
            right.add(answer)
    return frozenset(right)
