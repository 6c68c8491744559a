"""The model, chosen from a list."""

from pathlib import Path

from playwright.sync_api import expect
from tests.vscode import project
from tests.vscode.conftest import OpenWindow
from tests.vscode.workbench import JOB_SECONDS


def test_another_model_is_chosen_and_writes_the_next_function(
    window: OpenWindow, tmp_path: Path, greenroom_environment: dict[str, str]
):
    models = Path(greenroom_environment["GREENROOM_MODELS"])
    project.model(models / "poor.gguf", {project.WRONG: 1.0})
    project.model(models / "good.gguf", {project.RIGHT: 1.0})
    bench = window(project.write(tmp_path), {"greenroom.model": "poor", "greenroom.effort": "low"})
    bench.open_file("names.py")
    bench.lens("▶ Implement (3 tests)").click()
    bench.notification("Show Best Attempt").wait_for(timeout=JOB_SECONDS * 1000)
    bench.shot("not-verified")

    bench.status("Greenroom: poor").click()
    bench.entry("Choose Model").click()
    bench.entry("good").wait_for()
    bench.shot("models")
    bench.entry("good").click()
    expect(bench.status("Greenroom: good")).to_be_visible()
    bench.put_cursor(project.SIGNATURE_LINE)
    bench.command("Greenroom: Implement Function at Cursor")
    bench.notification("initials: 3 of 3 tests passed").wait_for(timeout=JOB_SECONDS * 1000)
