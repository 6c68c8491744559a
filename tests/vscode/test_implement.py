"""From a stub to a function whose tests pass, by the embedded model; and what is seen on the way."""

import re
from pathlib import Path

from playwright.sync_api import expect
from tests.vscode.conftest import OpenWindow
from tests.vscode.workbench import EMBEDDED, JOB_SECONDS

STUB = '''\
"""Numbers."""


def count_even(numbers: list[int]) -> int:
    """Return how many of the numbers are even."""
    raise NotImplementedError
'''
TEST = """\
from counting import count_even


def test_some():
    assert count_even([1, 2, 4]) == 2


def test_none():
    assert count_even([]) == 0
"""


def test_a_stub_is_written_from_its_lens_shown_as_a_difference_applied_and_passes(window: OpenWindow, tmp_path: Path):
    project = tmp_path / "numbers"
    project.mkdir()
    (project / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    (project / "counting.py").write_text(STUB)
    (project / "test_counting.py").write_text(TEST)
    bench = window(project)
    bench.open_file("counting.py")
    expect(bench.status(EMBEDDED)).to_be_visible()
    lens = bench.lens("▶ Implement (2 tests)")
    lens.wait_for()
    bench.shot("lens")

    lens.click()
    expect(bench.notification("Greenroom: count_even")).to_be_visible()
    expect(bench.status(re.compile("count_even: "))).to_be_visible()
    bench.shot("progress")

    question = bench.notification("count_even: 2 of 2 tests passed, confirmed in a fresh container.")
    question.wait_for(timeout=JOB_SECONDS * 1000)
    expect(bench.tab(re.compile(r"count_even: candidate \d+, 2 of 2 tests passed"))).to_be_visible()
    assert (project / "counting.py").read_text() == STUB, "changed before it was applied"
    candidates = bench.candidates()
    bench.widen_sidebar(120)
    expect(candidates.filter(has_text="confirmed in a fresh container")).to_be_visible()
    bench.shot("difference")

    bench.press(question, "Apply")
    expect(bench.lens("✓ 2 of 2 tests passed")).to_be_visible()
    expect(candidates.filter(has_text="2 of 2 tests passed, applied")).to_be_visible()
    bench.save()
    bench.shot("applied")
    assert "NotImplementedError" not in (project / "counting.py").read_text()

    bench.command("Greenroom: Run Tests in Sandbox")
    expect(bench.notification("2 of 2 tests passed in the sandbox.")).to_be_visible()
    bench.shot("tests-run")
