"""The Docker engine is stopped: one message, one button that helps, and all is well once it is back."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.sandbox.own_engine import OwnEngine
from tests.vscode import project
from tests.vscode.code_server import CodeServer
from tests.vscode.conftest import OpenWindow
from tests.vscode.workbench import JOB_SECONDS


@pytest.fixture
def folder() -> Iterator[Path]:
    """Short, as sockets are in it."""
    made = Path(tempfile.mkdtemp(prefix="gr-"))
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def engine(folder: Path) -> Iterator[OwnEngine]:
    """A Docker engine that the test may stop."""
    (folder / "docker").mkdir()
    made = OwnEngine(folder / "docker")
    made.start()
    yield made
    made.end()


@pytest.fixture
def server(engine: OwnEngine, folder: Path, greenroom_environment: dict[str, str], vsix: Path) -> Iterator[CodeServer]:
    """VS Code that knows this engine alone."""
    made = CodeServer(folder, {**greenroom_environment, "DOCKER_HOST": engine.address})
    made.install(vsix)
    made.start()
    yield made
    made.stop()


def test_a_stopped_docker_is_told_once_and_its_button_opens_the_doctor_and_a_started_one_is_used(
    window: OpenWindow, server: CodeServer, engine: OwnEngine, greenroom_environment: dict[str, str], tmp_path: Path
):
    project.model(Path(greenroom_environment["GREENROOM_MODELS"]) / "sure.gguf", {project.RIGHT: 1.0})
    settings = {"greenroom.model": "sure", "greenroom.effort": "low"}
    engine.end()
    bench = window(project.write(tmp_path), settings, server=server)
    bench.open_file("names.py")
    expect(bench.status("Greenroom: no Docker")).to_be_visible()
    bench.lens("▶ Implement (3 tests)").click()
    told = bench.notification("Docker").filter(has_text="Open Doctor")
    told.wait_for()
    bench.shot("message")
    bench.press(told, "Open Doctor")
    page = bench.page.frame_locator("iframe.webview.ready").frame_locator("iframe#active-frame")
    expect(page.get_by_role("button", name="Start Docker in a Terminal")).to_be_visible()
    bench.shot("doctor")

    engine.start()
    bench.open_file("names.py")
    bench.lens("▶ Implement (3 tests)").click()
    bench.notification("initials: 3 of 3 tests passed").wait_for(timeout=JOB_SECONDS * 1000)
