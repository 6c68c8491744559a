"""Tests that end differently on the same files: reported, and not held against a candidate."""

from tests.sandbox.small_project import GOOD, STUB, Project

from greenroom_sandbox import DockerSandbox, TestSelection, Verdict

ALL = TestSelection(("test_it.py",))
STEADY = "from solution import mean\n\ndef test_mean():\n    assert mean([1, 2]) == 1.5\n"
# The run that is compared has hash seed 0, every confirmation another.
NOW_AND_THEN = "\nimport os\n\ndef test_now_and_then():\n    assert os.environ['PYTHONHASHSEED'] == '0'\n"


async def test_a_flaky_test_is_reported_and_does_not_count(sandbox: DockerSandbox, project: Project):
    workspace = project({"solution.py": STUB, "test_it.py": STEADY + NOW_AND_THEN})

    baseline = await sandbox.baseline(workspace, ALL)
    right = workspace.with_file("solution.py", GOOD.encode())
    warm = await sandbox.run(right, ALL, baseline=baseline, target="solution.py")
    cold = await sandbox.run(right, ALL, baseline=baseline, target="solution.py", seed=7)
    wrong = workspace.with_file("solution.py", b"def mean(numbers):\n    return 0\n")
    rejected = await sandbox.run(wrong, ALL, baseline=baseline, target="solution.py")

    assert baseline.flaky == ("test_it.py::test_now_and_then",)
    assert (warm.verdict, cold.verdict, rejected.verdict) == (Verdict.PASS, Verdict.PASS, Verdict.FAIL)
    assert [test.outcome for test in cold.tests] == ["passed", "failed"]  # the positive control: it does fail there


async def test_where_nothing_else_fails_the_flaky_test_is_what_is_to_be_mended(
    sandbox: DockerSandbox, project: Project
):
    workspace = project({"solution.py": GOOD, "test_it.py": STEADY + NOW_AND_THEN})

    baseline = await sandbox.baseline(workspace, ALL)

    assert baseline.verdict is Verdict.FAIL
    assert baseline.flaky == ()


async def test_a_steady_project_has_none(sandbox: DockerSandbox, project: Project):
    baseline = await sandbox.baseline(project({"solution.py": STUB, "test_it.py": STEADY}), ALL)
    assert baseline.flaky == ()
    assert baseline.verdict is Verdict.FAIL
