"""What somebody new does: the walkthrough with its steps, the sample, and every command that is on the way."""

from pathlib import Path

from playwright.sync_api import expect
from tests.vscode.conftest import OpenWindow
from tests.vscode.test_lost import language_server
from tests.vscode.workbench import JOB_SECONDS

LAST_LINE = 16  # of the sample: a wrong function


def test_the_walkthrough_leads_to_a_function_of_the_sample_and_every_command_does_something(
    window: OpenWindow, tmp_path: Path, greenroom_environment: dict[str, str]
):
    root = tmp_path / "numbers"
    root.mkdir()
    (root / "counting.py").touch()
    bench = window(root)
    bench.choose("Welcome: Open Walkthrough...", "Get Started with Greenroom")
    bench.step("Choose how hard it tries").wait_for()
    bench.shot("walkthrough")
    bench.press_in_step("Choose how hard it tries", "Choose Effort")
    bench.entry("low").wait_for()
    bench.shot("efforts")
    bench.entry("low").click()
    expect(bench.is_done("Choose how hard it tries")).to_be_visible()
    bench.shot("effort")

    bench.press_in_step("Check Docker", "Open Doctor")
    expect(bench.doctor().get_by_text("Everything is ready.")).to_be_visible()
    bench.shot("doctor")
    bench.tab("Welcome").click()
    expect(bench.is_done("Check Docker")).to_be_visible()
    bench.shot("docker")

    bench.press_in_step("Choose a model", "Choose Model")
    bench.entry("embedded").wait_for()
    bench.shot("models")
    bench.entry("embedded").click()
    expect(bench.status("Greenroom: embedded")).to_be_visible()
    expect(bench.is_done("Choose a model")).to_be_visible()
    bench.shot("model")

    bench.press_in_step("Try it on a sample", "Open the Sample")
    stubs = bench.lens("▶ Implement (2 tests)")
    expect(stubs).to_have_count(2)
    bench.shot("sample")
    bench.topmost(stubs).click()
    bench.notification("longest_title: 2 of 2 tests passed").wait_for(timeout=JOB_SECONDS * 1000)
    bench.shot("sample-written")
    bench.title_action("Apply").click()
    bench.lens("✓ 2 of 2 tests passed").wait_for()
    bench.shot("sample-applied")

    bench.put_cursor(LAST_LINE)
    bench.keys("Control+Alt+G", "t")
    told = bench.notification("most_pages: 0 of 2 tests passed in the sandbox")
    told.wait_for()
    bench.shot("tests")
    bench.press(told, "Show Details")
    expect(bench.output("test_shelf.py::test_most_pages").first).to_be_visible()
    bench.shot("details")

    server = language_server(greenroom_environment)
    bench.status("Greenroom: embedded").click()
    bench.entry("Restart").wait_for()
    bench.shot("menu")
    bench.entry("Restart").click()
    language_server(greenroom_environment, but=server)
    expect(bench.status("Greenroom: embedded")).to_be_visible()
    expect(bench.lens("▶ Implement (2 tests)")).to_be_visible()
    bench.command("Greenroom: Show Log")
    expect(bench.output("server: 0.1.0 runs").last).to_be_visible()
    bench.shot("restarted")


def test_the_sample_can_be_tried_in_a_window_without_a_folder(window: OpenWindow):
    bench = window(None, {"greenroom.effort": "low"})
    bench.command("Greenroom: Try It on a Sample")
    stubs = bench.lens("▶ Implement (2 tests)")
    expect(stubs).to_have_count(2)
    bench.shot("no-folder")
    bench.topmost(stubs).click()
    told = bench.notification("longest_title: 2 of 2 tests passed")
    told.wait_for(timeout=JOB_SECONDS * 1000)
    bench.press(told, "Apply")
    bench.lens("✓ 2 of 2 tests passed").wait_for()
    bench.shot("no-folder-applied")
