"""Tests that end differently on the same files: reported, and not held against a candidate."""

from tests.sandbox.small_project import GOOD, STUB, Project

from greenroom_sandbox import DockerSandbox, Outcome, TestSelection, Verdict

ALL = TestSelection(("test_it.py",))
STEADY = "from solution import mean\n\ndef test_mean():\n    assert mean([1, 2]) == 1.5\n"
COINS = (
    "\nimport os, pytest\n\n@pytest.mark.parametrize('n', range(40))\n"
    "def test_coin(n):\n    assert os.urandom(1)[0] % 2\n"
)
# Ordinary runs have hash seed 0, every confirmation another.
SEEDED = "\nimport os\n\ndef test_seeded():\n    assert os.environ['PYTHONHASHSEED'] == '0'\n"
WRONG = b"def mean(numbers):\n    return 0\n"


async def test_flaky_tests_are_reported(sandbox: DockerSandbox, project: Project):
    baseline = await sandbox.baseline(project({"solution.py": STUB, "test_it.py": STEADY + COINS}), ALL)
    assert len(baseline.flaky) > 5  # of 40 that fall differently half the time
    assert all("test_coin" in test for test in baseline.flaky)


async def test_what_is_flaky_does_not_count(sandbox: DockerSandbox, project: Project):
    workspace = project({"solution.py": STUB, "test_it.py": STEADY + COINS})
    baseline = await sandbox.baseline(workspace, ALL)
    baseline = baseline.model_copy(update={"flaky": baseline.ids[1:]})  # the coins that happened to fall alike, too
    right, wrong = (workspace.with_file("solution.py", text) for text in (GOOD.encode(), WRONG))

    reports = [await sandbox.run(each, ALL, baseline=baseline, target="solution.py") for each in (right, wrong)]

    assert [report.verdict for report in reports] == [Verdict.PASS, Verdict.FAIL]
    assert any(test.outcome is Outcome.FAILED for test in reports[0].tests)  # the positive control


async def test_a_test_that_depends_on_the_hash_seed_does_not_spoil_the_confirmation(
    sandbox: DockerSandbox, project: Project
):
    workspace = project({"solution.py": STUB, "test_it.py": STEADY + SEEDED})
    baseline = await sandbox.baseline(workspace, ALL)
    right, wrong = (workspace.with_file("solution.py", text) for text in (GOOD.encode(), WRONG))

    warm = await sandbox.run(right, ALL, baseline=baseline, target="solution.py")
    cold = await sandbox.run(right, ALL, baseline=baseline, target="solution.py", seed=7)
    rejected = await sandbox.run(wrong, ALL, baseline=baseline, target="solution.py", seed=7)

    assert (warm.verdict, cold.verdict, rejected.verdict) == (Verdict.PASS, Verdict.PASS, Verdict.FAIL)
    assert [test.outcome for test in cold.tests] == [Outcome.PASSED, Outcome.FAILED]  # the positive control


async def test_where_nothing_else_fails_the_flaky_test_is_what_is_to_be_mended(
    sandbox: DockerSandbox, project: Project
):
    baseline = await sandbox.baseline(project({"solution.py": GOOD, "test_it.py": STEADY + COINS}), ALL)
    assert baseline.verdict is Verdict.FAIL


async def test_a_steady_project_has_none(sandbox: DockerSandbox, project: Project):
    baseline = await sandbox.baseline(project({"solution.py": STUB, "test_it.py": STEADY}), ALL)
    assert baseline.flaky == ()
    assert baseline.verdict is Verdict.FAIL
