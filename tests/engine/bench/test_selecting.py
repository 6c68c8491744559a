"""The search's own selectors on pools: what they choose, seen through the real sandbox."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests.engine.bench.pools import pool, version

from greenroom_engine.bench.beginning import begin
from greenroom_engine.bench.calls import Caller
from greenroom_engine.bench.canonical import RecitingModel
from greenroom_engine.bench.observing import Observing
from greenroom_engine.bench.problem import HiddenProgram, Problem, examples_of, pytest_file
from greenroom_engine.bench.selecting import SELECTING, choose
from greenroom_engine.prompts.stub import StubDialect
from greenroom_sandbox import Call, DockerSandbox, TestSelection

ASSERTS = ["assert evens([2, 4]) == [2, 4]"]
PROBLEM = Problem(
    name="p",
    files={
        "solution.py": b'def evens(ns: list[int]) -> list[int]:\n    """The even ones."""\n    raise NotImplementedError\n',
        "test_solution.py": pytest_file("solution", "evens", ASSERTS),
    },
    path="solution.py",
    qualname="evens",
    public=TestSelection(("test_solution.py",)),
    hidden=HiddenProgram("assert evens([1, 2]) == [2]"),
    examples=examples_of("test_solution.py", "evens", ASSERTS),
)
HEAD = "def evens(ns: list[int]) -> list[int]:\n    return "
ALL = version(f"{HEAD}ns\n", passed=2, probability=-0.01)
ONE = version(f"{HEAD}[n for n in ns if n % 2 == 0]\n", passed=2, probability=-0.5, right=True)
OTHER = version(f"{HEAD}list(filter(lambda n: not n & 1, ns))\n", passed=2, probability=-0.9, right=True)
FAILS = version(f"{HEAD}[]\n", passed=1, probability=-0.001)


@pytest.fixture
async def sandbox() -> AsyncIterator[DockerSandbox]:
    made = DockerSandbox()
    yield made
    await made.aclose()


@pytest.mark.parametrize("is_fast", [True, False])
async def test_two_that_do_the_same_outvote_a_likelier_one(
    is_fast: bool, sandbox: DockerSandbox, tmp_path: Path
) -> None:
    caller = Caller(sandbox)
    task, runs = await begin(PROBLEM, sandbox, caller, tmp_path, Path(sys.executable))
    observing = Observing(sandbox, caller if is_fast else None)
    model = RecitingModel("")
    model.dialect = StubDialect()
    pools = pool((FAILS,), (ALL,), (ONE,), (OTHER,))
    found = {choice.method: choice for choice in await choose(pools, list(SELECTING), task, model, observing)}
    assert list(found) == list(SELECTING)
    assert {
        name: found[name].outcome(pools).correct for name in ("vote", "generated-tests", "s-star")
    } == dict.fromkeys(("vote", "generated-tests", "s-star"), 1.0)
    assert found["s-star"].sample == 2 and found["s-star"].clusters == 2 and found["s-star"].inputs >= 8
    assert found["s-star"].cost.run_s > 0 and found["judge"].cost.run_s == 0
    assert found["vote"].cost.run_s == pytest.approx(found["s-star"].cost.run_s)  # remembered, and counted all the same

    (only,) = await choose(pool((FAILS,), (FAILS,)), ["s-star"], task, model, observing)
    assert only.sample == 0 and only.inputs == 0
    await runs.aclose()
    await caller.aclose()


async def test_calls_in_programs_are_those_of_the_project(sandbox: DockerSandbox, tmp_path: Path) -> None:
    caller = Caller(sandbox)
    workspace = PROBLEM.workspace(tmp_path, Path(sys.executable)).with_file("solution.py", ONE.code.encode())
    calls = [Call(arguments="([1, 2],)"), Call(keywords="{'ns': [4]}"), Call(arguments="(7,)")]
    seen = [await Observing(sandbox, way).observe(workspace, "solution.py", "evens", calls) for way in (caller, None)]
    assert [(one.value, one.exception) for one in seen[0]] == [(one.value, one.exception) for one in seen[1]]
    assert [one.value for one in seen[0]] == ["[2]", "[4]", None]
    await caller.aclose()
