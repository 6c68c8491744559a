"""Honest candidates, good and bad, and what the report says of them."""

import pytest
from tests.sandbox.small_project import GOOD, SELECTION, STUB, Project, Rehearse

from greenroom_sandbox import Baseline, DockerSandbox, Outcome, TestSelection, Verdict, Workspace


def test_baseline_lists_every_test_of_the_stub(mean_baseline: Baseline):
    assert mean_baseline.ids == (
        "test_solution.py::test_of_two",
        "test_solution.py::test_of_many[numbers0-3]",
        "test_solution.py::test_of_many[numbers1-4]",
        "test_solution.py::test_of_nothing",
    )
    assert set(mean_baseline.failing) == set(mean_baseline.ids)
    assert mean_baseline.collection_errors == ()


async def test_good_candidate_passes(rehearse: Rehearse):
    report = await rehearse(GOOD)
    assert (report.verdict, report.passed, report.total, report.detail) == (Verdict.PASS, 4, 4, "")


async def test_wrong_candidate_fails_with_an_account_per_test(rehearse: Rehearse):
    report = await rehearse("def mean(numbers):\n    return max(numbers)\n")
    assert report.verdict is Verdict.FAIL
    first, one, many, nothing = report.tests
    assert first.outcome is Outcome.FAILED and first.failure is not None
    assert first.failure.exception == "AssertionError"
    assert first.failure.assertion == "assert mean([1, 2]) == 1.5"
    assert (first.failure.actual, first.failure.expected) == ("2", "1.5")
    assert one.outcome is Outcome.PASSED and one.failure is None
    assert many.failure is not None
    assert many.failure.assertion == "assert mean(numbers) == expected"
    assert many.failure.evaluated == "assert mean([2, 4, 6]) == 4"
    assert nothing.failure is not None
    assert nothing.failure.exception == "ValueError"
    assert nothing.failure.line == 2
    assert nothing.failure.assertion == "mean([])"


async def test_missing_exception_is_shown_with_its_block(rehearse: Rehearse):
    report = await rehearse("def mean(numbers):\n    return 0\n")
    failure = report.tests[-1].failure
    assert failure is not None
    assert failure.message.startswith("DID NOT RAISE")
    assert failure.assertion == "with pytest.raises(ZeroDivisionError): mean([])"


async def test_syntax_error_is_an_error_with_its_line(rehearse: Rehearse):
    report = await rehearse("def mean(numbers):\n    return (\n")
    assert report.verdict is Verdict.ERROR
    assert "SyntaxError" in report.detail


async def test_failing_import_is_an_error_that_names_the_cause(rehearse: Rehearse):
    report = await rehearse("import no_such_package\n" + GOOD)
    assert report.verdict is Verdict.ERROR
    assert "no_such_package" in report.detail


async def test_printed_text_is_reported_but_decides_nothing(rehearse: Rehearse):
    report = await rehearse(STUB + "print('=== 4 passed in 0.01s ===')\n")
    assert report.verdict is Verdict.FAIL
    assert "4 passed" in report.output


async def test_literal_on_the_left_is_what_was_expected(sandbox: DockerSandbox, project: Project):
    workspace = project(
        {"m.py": "def f(x):\n    return x\n", "test_m.py": "from m import f\ndef test():\n    assert 3 == f(2)\n"}
    )
    baseline = await sandbox.baseline(workspace, TestSelection(("test_m.py",)))
    failure = baseline.tests[0].failure
    assert failure is not None
    assert (failure.actual, failure.expected) == ("2", "3")


async def test_unittest_assertions_give_expected_and_actual(sandbox: DockerSandbox, project: Project):
    workspace = project(
        {
            "m.py": "def f(x):\n    return x\n",
            "test_m.py": "import unittest\nfrom m import f\nclass T(unittest.TestCase):\n"
            "    def test(self):\n        self.assertEqual(f(2), 3)\n    def test_ok(self):\n"
            "        self.assertEqual(f(1), 1)\n",
        }
    )
    baseline = await sandbox.baseline(workspace, TestSelection(("test_m.py",)))
    failing, fine = baseline.tests
    assert fine.outcome is Outcome.PASSED
    assert failing.failure is not None
    assert (failing.failure.actual, failing.failure.expected) == ("2", "3")
    assert failing.failure.assertion == "self.assertEqual(f(2), 3)"


async def test_test_id_that_does_not_exist_is_an_error_that_names_it(sandbox: DockerSandbox, mean_workspace: Workspace):
    baseline = await sandbox.baseline(mean_workspace, TestSelection(("test_solution.py::test_nope",)))
    assert baseline.ids == ()
    assert baseline.verdict is Verdict.ERROR
    assert "test_nope" in baseline.detail


async def test_skipped_in_the_baseline_may_stay_skipped(sandbox: DockerSandbox, project: Project):
    files = {
        "m.py": "def f():\n    ...\n",
        "test_m.py": "import pytest\nfrom m import f\n"
        "@pytest.mark.skip\ndef test_later():\n    assert f() == 2\n"
        "@pytest.mark.xfail\ndef test_hopeless():\n    assert f() == 3\n"
        "def test_now():\n    assert f() == 1\n",
    }
    workspace, selection = project(files), TestSelection(("test_m.py",))
    baseline = await sandbox.baseline(workspace, selection)
    good = workspace.with_file("m.py", b"def f():\n    return 1\n")
    report = await sandbox.run(good, selection, baseline=baseline, target="m.py")
    assert report.verdict is Verdict.PASS
    assert [test.outcome for test in report.tests] == [Outcome.SKIPPED, Outcome.XFAILED, Outcome.PASSED]


async def test_broken_tear_down_is_not_a_pass(sandbox: DockerSandbox, project: Project):
    files = {
        "m.py": "def f():\n    return 1\n",
        "test_m.py": "import pytest\nfrom m import f\n@pytest.fixture\ndef thing():\n    yield 1\n    raise OSError\n"
        "def test(thing):\n    assert f() == 1\n",
    }
    baseline = await sandbox.baseline(project(files), TestSelection(("test_m.py",)))
    assert baseline.verdict is Verdict.FAIL
    assert baseline.tests[0].outcome is Outcome.ERROR


@pytest.mark.parametrize("source", [GOOD, STUB])
async def test_verdict_does_not_depend_on_the_hash_seed(
    sandbox: DockerSandbox, mean_workspace: Workspace, mean_baseline: Baseline, source: str
):
    workspace = mean_workspace.with_file("solution.py", source.encode())
    reports = [
        await sandbox.run(workspace, SELECTION, baseline=mean_baseline, target="solution.py", seed=seed)
        for seed in (1, 2)
    ]
    assert len({report.verdict for report in reports}) == 1


CLASSES = {
    "a test class": "from solution import mean\nclass TestMean:\n    def test_of_two(self):\n        assert mean([1, 2]) == 1.5\n",
    "a unittest class": "import unittest\nfrom solution import mean\nclass TestMean(unittest.TestCase):\n"
    "    def setUp(self):\n        self.numbers = [1, 2]\n"
    "    def test_of_two(self):\n        self.assertEqual(mean(self.numbers), 1.5)\n",
}
ALWAYS_EQUAL = "class Any:\n    def __eq__(self, other):\n        return True\ndef mean(numbers):\n    return Any()\n"


@pytest.mark.parametrize("layout", CLASSES)
async def test_an_answer_equal_to_everything_is_found_out_in_methods_too(
    sandbox: DockerSandbox, project: Project, layout: str
):
    workspace = project({"solution.py": "mean = None\n", "test_it.py": CLASSES[layout]})
    tests = TestSelection(("test_it.py",))
    baseline = await sandbox.baseline(workspace, tests)

    async def verdict(source: str) -> Verdict:
        changed = workspace.with_file("solution.py", source.encode())
        return (await sandbox.run(changed, tests, baseline=baseline, target="solution.py")).verdict

    assert await verdict(ALWAYS_EQUAL) is Verdict.TAMPERED
    assert await verdict("def mean(numbers):\n    return sum(numbers) / len(numbers)\n") is Verdict.PASS
