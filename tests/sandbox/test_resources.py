"""Candidates that use more than they are given: each is stopped, named, and leaves the machine usable."""

import pytest
from tests.sandbox.small_project import Rehearse

from greenroom_sandbox import Verdict
from greenroom_sandbox.selftest.cases import GOOD, GREEDY, HARMLESS, in_call


@pytest.mark.parametrize("habit", GREEDY)
async def test_greedy_candidate_is_stopped_and_named(rehearse: Rehearse, habit: str):
    source, allowed = GREEDY[habit]
    report = await rehearse(source)
    assert report.verdict in allowed, report.detail


async def test_test_that_was_running_is_named_when_time_is_up(rehearse: Rehearse):
    report = await rehearse(in_call("if len(numbers) == 3:\n    while True: pass"))
    assert report.verdict is Verdict.TIMEOUT
    assert "test_of_many[numbers1-4]" in report.detail
    assert [test.id for test in report.tests][-1] == "test_solution.py::test_of_many[numbers1-4]"
    assert report.passed == 2


@pytest.mark.parametrize("habit", HARMLESS)
async def test_correct_candidate_with_an_odd_habit_passes(rehearse: Rehearse, habit: str):
    report = await rehearse(HARMLESS[habit][0])
    assert report.verdict is Verdict.PASS, report.detail


async def test_good_candidate_passes_after_a_fork_bomb(rehearse: Rehearse):
    await rehearse(in_call("while True:\n    try:\n        os.fork()\n    except OSError: pass"))
    assert (await rehearse(GOOD)).verdict is Verdict.PASS
