"""Tests proposed for a function that has none: seen as a difference, kept or not."""

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import expect
from tests.vscode import project
from tests.vscode.conftest import OpenWindow
from tests.vscode.workbench import JOB_SECONDS

PROPOSE = "Greenroom: Propose Tests"
OTHER = "def test_nothing():\n    pass\n"


def test_proposed_tests_are_shown_as_a_difference_and_are_the_users_once_applied(window: OpenWindow, tmp_path: Path):
    root = project.write(tmp_path, project.STUB.replace("    raise NotImplementedError\n", project.RIGHT))
    tests = root / "tests" / "test_names.py"
    tests.unlink()
    (root / "tests" / "test_other.py").write_text(OTHER)
    bench = window(root, {"greenroom.model": project.model(tmp_path / "sure.gguf", {project.RIGHT: 1.0})})
    bench.open_file("names.py")
    expect(bench.status("Greenroom: sure")).to_be_visible()
    bench.put_cursor(project.BODY_LINE)
    bench.command(PROPOSE)
    question = bench.notification("tests proposed for initials in test_names.py")
    question.wait_for(timeout=JOB_SECONDS * 1000)
    expect(bench.tab("initials: proposed tests")).to_be_visible()
    expect(bench.line("def test_initials_1():").first).to_be_visible()
    assert not tests.exists()
    bench.shot("new-file")
    bench.press(question, "Apply")
    expect(bench.tab("initials: proposed tests")).to_have_count(0)
    expect(bench.tab_of_file("test_names.py")).to_be_visible()
    expect(bench.line("from names import initials")).to_be_visible()
    bench.shot("kept")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", tests], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_proposed_tests_that_are_discarded_leave_the_users_own_as_they_are(window: OpenWindow, tmp_path: Path):
    root = project.write(tmp_path, project.STUB.replace("    raise NotImplementedError\n", project.RIGHT))
    tests = root / "tests" / "test_names.py"
    bench = window(root, {"greenroom.model": project.model(tmp_path / "sure.gguf", {project.RIGHT: 1.0})})
    bench.open_file("names.py")
    expect(bench.status("Greenroom: sure")).to_be_visible()
    bench.put_cursor(project.BODY_LINE)
    bench.command(PROPOSE)
    bench.notification("tests proposed for initials in test_names.py").wait_for(timeout=JOB_SECONDS * 1000)
    expect(bench.tab("initials: proposed tests")).to_be_visible()
    bench.shot("beside-own")
    bench.title_action("Discard").click()
    expect(bench.tab("initials: proposed tests")).to_have_count(0)
    expect(bench.notification("tests proposed for initials")).to_have_count(0)
    assert tests.read_text() == project.TEST
