"""No Docker engine answers: one message, one button that helps, and all is well once there is one."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.vscode import project
from tests.vscode.code_server import CodeServer
from tests.vscode.conftest import OpenWindow


@pytest.fixture
def dead_end() -> Iterator[Path]:
    """A folder without a Docker socket in it."""
    folder = Path(tempfile.mkdtemp(prefix="gr-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def server_without_docker(dead_end: Path, greenroom_environment: dict[str, str], vsix: Path) -> Iterator[CodeServer]:
    server = CodeServer(dead_end, {**greenroom_environment, "DOCKER_HOST": f"unix://{dead_end}/docker.sock"})
    server.install(vsix)
    server.start()
    yield server
    server.stop()


def test_without_docker_a_message_says_so_and_its_button_opens_the_doctor(
    window: OpenWindow, server_without_docker: CodeServer, tmp_path: Path
):
    bench = window(project.write(tmp_path), server=server_without_docker)
    bench.open_file("names.py")
    expect(bench.status("Greenroom: no Docker")).to_be_visible()
    bench.lens("▶ Implement (3 tests)").click()
    told = bench.notification("Docker").filter(has_text="Open Doctor")
    told.wait_for()
    bench.shot("message")
    bench.press(told, "Open Doctor")
    page = bench.page.frame_locator("iframe.webview.ready").frame_locator("iframe")
    expect(page.get_by_role("button", name="Start Docker in a Terminal")).to_be_visible()
    bench.shot("doctor")
