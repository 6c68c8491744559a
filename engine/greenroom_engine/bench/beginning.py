"""What is made of a problem before anything is written: a task for the search, and a way to run its public tests."""

from pathlib import Path

from greenroom_engine.bench.calls import Caller, ExampleRuns
from greenroom_engine.bench.problem import Problem
from greenroom_engine.bench.sampling import PublicRuns
from greenroom_engine.search import Task
from greenroom_engine.search.rehearsal import Rehearsal
from greenroom_sandbox import Baseline, Sandbox


def places_in(folder: Path, count: int) -> list[Path]:
    """Folders for problems that have none, one for each that is worked on at a time."""
    places = [folder.resolve() / str(number) for number in range(count)]
    for place in places:
        place.mkdir()
    return places


async def begin(
    problem: Problem, sandbox: Sandbox, caller: Caller, place: Path, python: Path
) -> tuple[Task, PublicRuns]:
    """The problem as a task, and its public tests: run by pytest, or by calls where those say the same.

    Raises SandboxUnavailable.
    """
    workspace, target = problem.workspace(place, python), problem.target()
    if problem.examples:
        ids = tuple(example.id for example in problem.examples)
        task = Task(workspace, target, problem.text, problem.public, Baseline(tests=(), ids=ids))
        return task, ExampleRuns(problem, problem.examples, caller)
    baseline = await sandbox.baseline(workspace, problem.public)
    task = Task(workspace, target, problem.text, problem.public, baseline)
    return task, Rehearsal(task, sandbox)
