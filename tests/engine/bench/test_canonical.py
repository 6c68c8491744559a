"""The harness's own check: right solutions come through, wrong ones do not."""

import ast
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from greenroom_engine.bench.canonical import check_canonical
from greenroom_engine.bench.mutants import mutant
from greenroom_engine.bench.suites import load
from greenroom_engine.errors import BenchError
from greenroom_sandbox import DockerSandbox


@pytest.fixture
async def sandbox() -> AsyncIterator[DockerSandbox]:
    made = DockerSandbox()
    yield made
    await made.aclose()


async def test_canonical_solutions_are_verified_and_their_mutants_are_not(
    sandbox: DockerSandbox, tmp_path: Path
) -> None:
    problems = load("micro")[:2]
    spoilt = load("micro")[2]
    assert spoilt.canonical is not None
    spoilt = replace(spoilt, name="spoilt", canonical=f"{spoilt.canonical.partition(chr(10))[0]}\n    return 'no'\n")
    checks = await check_canonical([*problems, spoilt], sandbox, tmp_path, Path(sys.executable))
    assert [check.problem for check in checks] == [*(problem.name for problem in problems), "spoilt"]
    assert [check.solution for check in checks] == [True, True, False]
    assert [check.public for check in checks] == [True, True, False]
    assert "did not pass" in checks[2].detail
    for check in checks[:2]:
        assert check.mutant is check.mutant_is_right is False
    assert checks[2].mutant is None


async def test_a_suite_without_solutions_cannot_be_checked(sandbox: DockerSandbox, tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="no canonical solutions"):
        await check_canonical([replace(load("micro")[0], canonical=None)], sandbox, tmp_path, Path(sys.executable))


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("def f(a):\n    return a + 1", "def f(a):\n    return a - 1"),
        ("def f(a):\n    return a < 1", "def f(a):\n    return a <= 1"),
        ("def f(a, b):\n    return a and b", "def f(a, b):\n    return a or b"),
        ("def f(a):\n    a //= 2\n    return a", "def f(a):\n    a /= 2\n    return a"),
    ],
)
def test_a_mutant_differs_in_one_operator(code: str, wanted: str) -> None:
    assert mutant(code) == wanted


def test_a_mutant_is_always_another_program_and_there_is_none_without_operators() -> None:
    for problem in load("micro"):
        assert problem.canonical is not None
        for seed in range(3):
            changed = mutant(problem.canonical, seed)
            assert changed is None or ast.dump(ast.parse(changed)) != ast.dump(ast.parse(problem.canonical))
    assert mutant("def f(a):\n    return sorted(a)") is None
