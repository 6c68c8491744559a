"""What is lost and what goes on: a window reloaded, a server killed."""

import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path

from playwright.sync_api import expect
from tests.vscode import project
from tests.vscode.conftest import GREENROOM, OpenWindow
from tests.vscode.workbench import JOB_SECONDS, SECONDS


def engine_pid(environment: dict[str, str]) -> int:
    done = subprocess.run(
        [GREENROOM, "engine", "status", "--json"],
        env={**os.environ, **environment}, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return json.loads(done.stdout)["pid"]


def language_server(environment: dict[str, str], but: int = 0) -> int:
    """The only ``greenroom serve`` of these tests, once it is the only one; not the one that ran before."""
    deadline = time.monotonic() + SECONDS
    while len(found := language_servers(environment)) != 1 or found == [but]:
        assert time.monotonic() < deadline, f"language servers: {found}, before: {but}"
        time.sleep(0.1)
    return found[0]


def language_servers(environment: dict[str, str]) -> list[int]:
    """Processes of ``greenroom serve`` that belong to these tests."""
    found: list[int] = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes().split(b"\0")
            variables = (folder / "environ").read_bytes().split(b"\0")
        except OSError:  # it has ended meanwhile
            continue
        ours = f"XDG_RUNTIME_DIR={environment['XDG_RUNTIME_DIR']}".encode() in variables
        if ours and str(GREENROOM).encode() in command and b"serve" in command:
            found.append(int(folder.name))
    return found


def test_a_reloaded_window_works_with_the_same_engine(
    window: OpenWindow, tmp_path: Path, greenroom_environment: dict[str, str]
):
    root = project.write(tmp_path)
    bench = window(root, {"greenroom.model": project.model(tmp_path / "right.gguf", {project.RIGHT: 1.0})})
    bench.open_file("names.py")
    bench.lens("▶ Implement (3 tests)").click()
    question = bench.notification("initials: 3 of 3 tests passed")
    bench.press(question, "Discard")
    expect(bench.tab("initials: candidate")).to_have_count(0)
    engine = engine_pid(greenroom_environment)
    server = language_server(greenroom_environment)

    bench.reload("names.py")
    bench.lens("▶ Implement (3 tests)").click()
    question.wait_for(timeout=JOB_SECONDS * 1000)
    bench.press(question, "Apply")
    bench.save()
    assert engine_pid(greenroom_environment) == engine
    language_server(greenroom_environment, but=server)


def test_a_killed_server_is_started_again_and_its_job_reported_as_lost(
    window: OpenWindow, tmp_path: Path, greenroom_environment: dict[str, str]
):
    root = project.write(tmp_path)
    bench = window(root, {"greenroom.model": project.model(tmp_path / "endless.gguf", {project.ENDLESS: 1.0})})
    bench.open_file("names.py")
    bench.lens("▶ Implement (3 tests)").click()
    expect(bench.notification("Greenroom: initials")).to_contain_text("written")
    server = language_server(greenroom_environment)
    os.kill(server, signal.SIGKILL)
    told = bench.notification("the job is lost")
    told.wait_for()
    expect(bench.candidates().filter(has_text="lost").first).to_be_visible()
    expect(bench.status("Greenroom: endless")).to_be_visible()
    expect(bench.lens("▶ Implement (3 tests)")).to_be_visible()
    bench.shot("lost")
    bench.press(told, "Run Again")
    expect(bench.notification("Greenroom: initials")).to_contain_text("written")
    language_server(greenroom_environment, but=server)
    bench.press(bench.notification("Greenroom: initials"), "Cancel")
    expect(bench.status(re.compile("Greenroom: endless"))).to_be_visible()
