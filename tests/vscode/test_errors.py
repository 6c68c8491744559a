"""What goes wrong with a model: one message each, and one button that helps."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.vscode import project, vast_model
from tests.vscode.conftest import GREENROOM, OpenWindow
from tests.vscode.test_lost import engine_pid
from tests.vscode.workbench import JOB_SECONDS

IMPLEMENT = "Greenroom: Implement Function at Cursor"  # lenses are made anew after an edit: a click may be lost
_PROGRAM = f"""\
#!/bin/sh
ulimit -v {vast_model.CONTEXT_BYTES // 1024}
export XDG_RUNTIME_DIR=$(dirname "$0")
exec {GREENROOM} "$@"
"""


@pytest.fixture
def limited(greenroom_environment: dict[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """A Greenroom that gets little memory, with an engine of its own; and the variables that find this engine."""
    folder = Path(tempfile.mkdtemp(prefix="gr-"))
    program = folder / "with-little-memory"
    program.write_text(_PROGRAM)
    program.chmod(0o755)
    environment = {**greenroom_environment, "XDG_RUNTIME_DIR": str(folder)}
    yield str(program), environment
    subprocess.run([GREENROOM, "engine", "stop"], env={**os.environ, **environment}, check=False, capture_output=True)
    shutil.rmtree(folder, ignore_errors=True)


def test_a_model_that_is_missing_or_too_large_and_an_engine_that_is_killed_are_told_once_with_a_way_out(
    window: OpenWindow, limited: tuple[str, dict[str, str]], tmp_path: Path
):
    program, environment = limited
    models = Path(environment["GREENROOM_MODELS"])
    project.model(models / "endless.gguf", {project.ENDLESS: 1.0})
    vast_model.write(models / "vast.gguf")
    root = project.write(tmp_path)
    bench = window(root, {"greenroom.path": program, "greenroom.model": "absent"})
    bench.open_file("names.py")
    expect(bench.status("Greenroom: absent")).to_be_visible()
    bench.put_cursor(project.BODY_LINE)
    bench.type("  ")
    told = bench.notification("No code completion: There is no model absent")
    told.wait_for()
    bench.shot("no-completion")
    bench.press(told, "Choose Model")
    bench.entry("vast").wait_for()
    bench.keys("Escape")
    expect(told).to_have_count(0)

    bench.command(IMPLEMENT)
    told = bench.notification("There is no model absent")
    told.wait_for()
    expect(bench.notification("")).to_have_count(1)
    bench.shot("missing")
    bench.command("Greenroom: Doctor")
    expect(bench.doctor().get_by_text("There is no model absent")).to_be_visible()
    bench.shot("doctor")
    bench.doctor().get_by_role("button", name="Choose Model").click()
    bench.entry("vast").click()
    expect(bench.doctor().get_by_text("Everything is ready.")).to_be_visible()
    expect(bench.doctor().get_by_text("vast, ")).to_be_visible()
    bench.shot("doctor-chosen")
    bench.press(told, "Choose Model")
    bench.entry("vast").wait_for()
    bench.keys("Escape")
    expect(told).to_have_count(0)

    bench.open_file("names.py")
    bench.put_cursor(project.BODY_LINE)
    bench.command(IMPLEMENT)
    told = bench.notification(re.compile("does not fit into memory|more than the .* this machine has"))
    told.wait_for(timeout=JOB_SECONDS * 1000)
    expect(bench.notification("")).to_have_count(1)
    bench.shot("too-large")
    bench.press(told, "Choose Model")
    bench.entry("endless").click()
    expect(bench.status("Greenroom: endless")).to_be_visible()

    bench.put_cursor(project.BODY_LINE)
    bench.command(IMPLEMENT)
    running = bench.notification("Greenroom: initials")
    expect(running).to_contain_text("written")
    killed = engine_pid(environment)
    os.kill(killed, signal.SIGKILL)
    told = bench.notification("The engine process ended")
    told.wait_for()
    expect(bench.notification("")).to_have_count(1)
    bench.shot("killed")
    bench.press(told, "Run Again")
    expect(running).to_contain_text("written")
    assert engine_pid(environment) != killed
    bench.press(running, "Cancel")
    expect(running).to_have_count(0)
