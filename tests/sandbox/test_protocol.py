"""Large and odd things through the stream between host and container."""

import asyncio

from tests.sandbox.small_project import GOOD, LIMITS, SELECTION, Project, Rehearse

from greenroom_sandbox import Baseline, DockerSandbox, TestSelection, Verdict, Workspace

ALL = TestSelection(("test_it.py",))


async def test_ten_thousand_parameters(sandbox: DockerSandbox, project: Project):
    source = "import pytest\n\n@pytest.mark.parametrize('n', range(10_000))\ndef test_it(n):\n    assert n < 9_999\n"
    baseline = await DockerSandbox.baseline(sandbox, project({"test_it.py": source}), ALL)
    assert len(baseline.ids) == 10_000 or baseline.verdict is Verdict.TIMEOUT
    if baseline.verdict is Verdict.FAIL:
        assert baseline.failing == ("test_it.py::test_it[9999]",)


async def test_an_id_of_a_megabyte(sandbox: DockerSandbox, project: Project):
    source = (
        "import pytest\n\n@pytest.mark.parametrize('n', [1], ids=['x' * 1_000_000])\ndef test_it(n):\n    assert n\n"
    )
    workspace = project({"solution.py": "", "test_it.py": source})
    baseline = await sandbox.baseline(workspace, ALL)
    assert (baseline.verdict, len(baseline.ids[0])) == (Verdict.PASS, 1_000_000 + len("test_it.py::test_it[]"))
    assert (await sandbox.run(workspace, ALL, baseline=baseline)).verdict is Verdict.PASS


async def test_text_that_is_no_text(sandbox: DockerSandbox, project: Project):
    source = (
        "import pytest\n\n@pytest.mark.parametrize('n', ['\\x00', '\\ud800', '\\x1b[31m', '\\u202e', 'é\\r\\n'])\n"
        "def test_it(n):\n    print(repr(n))\n    assert n == '', n\n"
    )
    baseline = await sandbox.baseline(project({"test_it.py": source}), ALL)
    assert baseline.verdict is Verdict.FAIL
    assert len(baseline.failing) == 5
    assert all(test.failure and test.failure.exception == "AssertionError" for test in baseline.tests)


async def test_a_message_of_a_hundred_megabytes(rehearse: Rehearse):
    """Through every descriptor there is; the harness caps what it reads."""
    source = (
        "import os\nblock = b'\\x7f' * (1 << 20)\nfor fd in range(3, 64):\n    try:\n"
        "        for _ in range(100): os.write(fd, block)\n    except OSError:\n        pass\n" + GOOD
    )
    report = await rehearse(source)
    assert report.verdict in (Verdict.TAMPERED, Verdict.OUTPUT), report.detail
    assert (await rehearse(GOOD)).verdict is Verdict.PASS


async def test_fifty_at_once(mean_workspace: Workspace, mean_baseline: Baseline):
    async with DockerSandbox(LIMITS) as sandbox:

        async def verdict(number: int) -> Verdict:
            source = GOOD if number % 2 else GOOD.replace("sum", "max")
            workspace = mean_workspace.with_file("solution.py", f"# {number}\n{source}".encode())
            return (await sandbox.run(workspace, SELECTION, baseline=mean_baseline, target="solution.py")).verdict

        found = await asyncio.gather(*(verdict(number) for number in range(50)))
    assert found == [Verdict.FAIL, Verdict.PASS] * 25
