"""The check of the harness: a suite's own solutions as if a model had written them, through the whole search.

Every canonical solution has to come out verified, and no wrong one. The search gets the hidden tests as the user's
tests here; whether a mutant is right is found out apart from it, without pytest.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable, Sequence
from collections.abc import Sequence as Items
from contextlib import aclosing
from pathlib import Path

from pydantic import BaseModel

from greenroom_engine.bench.beginning import begin, places_in
from greenroom_engine.bench.calls import Caller
from greenroom_engine.bench.examiner import right_answers
from greenroom_engine.bench.mutants import mutant
from greenroom_engine.bench.problem import HiddenProgram, Problem
from greenroom_engine.decoding import FinishReason, SamplingParams, Statistics
from greenroom_engine.decoding import Sequence as Written
from greenroom_engine.errors import BenchError
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.prompts.dialect import Dialect, Question
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message
from greenroom_engine.search import Effort, Plan, Status, Task
from greenroom_engine.search.solve import solve
from greenroom_engine.source import extract_answer
from greenroom_sandbox import Sandbox, TestSelection, Verdict

_TEST = "test_hidden.py"


class RecitingModel:
    """A :class:`LanguageModel` that gives the same answer to everything, in a fenced block as instruct models do."""

    def __init__(self, answer: str) -> None:
        self.name = "canonical solutions"
        self.dialect: Dialect = InstructDialect()
        self._text = f"```python\n{answer}\n```"
        self._asked = 0

    @property
    def statistics(self) -> Statistics:
        """Nothing was decoded."""
        return Statistics()

    def room(self, conversation: list[Message], question: Question) -> tuple[int, int]:
        """Everything fits."""
        return 0, 1

    async def ask(
        self, conversation: list[Message], question: Question, params: Items[SamplingParams]
    ) -> AsyncGenerator[Written, None]:
        """The answer, as often as it is asked for."""
        for _ in params:
            yield self._written()

    async def go_on(
        self,
        sequence: Written,
        conversation: list[Message],
        answer: str,
        turn: Message,
        question: Question,
        params: SamplingParams,
    ) -> Written:
        """The same answer again."""
        return self._written()

    async def preference(self, conversation: list[Message], options: Items[str]) -> list[float] | None:
        """It has none."""
        return None

    def release(self, sequence: Written) -> None:
        """Nothing is held."""

    async def aclose(self) -> None:
        """Nothing to close."""

    def _written(self) -> Written:
        self._asked += 1
        return Written(self._asked, [], text=self._text, finish=FinishReason.STOP)


class Check(BaseModel):
    """What became of one problem.

    :param solution: whether the canonical solution came out verified; ``detail`` why not.
    :param public: whether it passes the public tests too.
    :param mutant: whether its mutant came out verified; None: it has no operator, or the canonical solution failed.
    :param mutant_is_right: whether the mutant passes the hidden tests when they are run apart from the search.
    """

    problem: str
    solution: bool
    public: bool
    mutant: bool | None = None
    mutant_is_right: bool | None = None
    detail: str = ""


async def check_canonical(
    problems: Sequence[Problem],
    sandbox: Sandbox,
    folder: Path,
    python: Path,
    *,
    parallel: int = 2,
    seed: int = 0,
    on_progress: Callable[[int], None] = lambda _done: None,
) -> list[Check]:
    """Check all problems. ``folder`` is a temporary one; ``on_progress`` gets how many are done.

    Raises BenchError where a suite has no solutions.
    """
    if any(problem.canonical is None for problem in problems):
        raise BenchError("This suite has no canonical solutions to check it with.")
    waiting, found = deque(problems), list[Check]()
    places = places_in(folder, parallel)
    caller = Caller(sandbox)

    async def work(place: Path) -> None:
        while waiting:
            check = await _check(waiting.popleft(), sandbox, caller, place, python, seed)
            found.append(check)
            on_progress(len(found))

    async with aclosing(caller), asyncio.TaskGroup() as group:
        for number in range(parallel):
            group.create_task(work(places[number]))
    order = {problem.name: number for number, problem in enumerate(problems)}
    return sorted(found, key=lambda check: order[check.problem])


async def _check(problem: Problem, sandbox: Sandbox, caller: Caller, place: Path, python: Path, seed: int) -> Check:
    assert problem.canonical is not None, "looked at before"
    public = await _public(problem, problem.canonical, sandbox, caller, place, python)
    task = await _task(problem, sandbox, place, python)
    is_verified, detail = await _verified(task, problem.canonical, sandbox)
    check = Check(problem=problem.name, solution=is_verified, public=public, detail=detail)
    wrong = mutant(problem.canonical, seed)
    if wrong is None or not is_verified:
        return check
    is_offered, _ = await _verified(task, wrong, sandbox)
    answer = extract_answer(wrong, task.target)
    is_right = answer is not None and answer in await right_answers(problem, [answer], sandbox, caller, place, python)
    return check.model_copy(update={"mutant": is_offered, "mutant_is_right": is_right})


async def _task(problem: Problem, sandbox: Sandbox, place: Path, python: Path) -> Task:
    """The problem with its hidden tests for the user's."""
    assert isinstance(problem.hidden, HiddenProgram), "only suites with solutions come here"
    body = "".join(f"    {line}\n" if line.strip() else "\n" for line in problem.hidden.checks.splitlines())
    module = problem.path.removesuffix(".py")
    # Not imported above: pytest takes a function called `test_duplicate` for a test of this file.
    names = f"{{k: v for k, v in vars({module}).items() if not k.startswith('__')}}"
    test = f"import {module}\n\n\ndef test_hidden():\n    globals().update({names})\n{body}"
    workspace = problem.workspace(place, python).with_file(_TEST, test.encode())
    tests = TestSelection((_TEST,))
    return Task(workspace, problem.target(), problem.text, tests, await sandbox.baseline(workspace, tests))


async def _verified(task: Task, code: str, sandbox: Sandbox) -> tuple[bool, str]:
    """Whether the search offers the code as verified, and why not."""
    model: LanguageModel = RecitingModel(code)
    result = await solve(task, model, sandbox, plan=Plan.of(Effort.LOW))
    if result.status is Status.VERIFIED:
        return True, ""
    best = result.best or next(iter(result.candidates), None)
    report = best.report if best else None
    return False, (best.note if best and best.note else report.detail if report else "nothing was written")


async def _public(problem: Problem, code: str, sandbox: Sandbox, caller: Caller, place: Path, python: Path) -> bool:
    answer = extract_answer(code, problem.target())
    if answer is None:
        return False
    _, runs = await begin(problem, sandbox, caller, place, python)
    async with aclosing(runs):
        return (await runs.report(answer)).verdict is Verdict.PASS
