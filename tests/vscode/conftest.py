"""One VS Code and one browser for all tests of this folder; a window, and an empty project, for each of them.

Pictures of the steps go to the folder ``GREENROOM_SCREENSHOTS``, else to one below the temporary folder; that of a test
that failed is named in its report.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.vscode.code_server import CodeServer
from tests.vscode.workbench import Workbench

GREENROOM = Path(sys.executable).with_name("greenroom")
SHOTS = Path(os.environ.get("GREENROOM_SCREENSHOTS") or Path(tempfile.gettempdir()) / "greenroom-screenshots")

OpenWindow = Callable[..., Workbench]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show with a failure what the windows showed."""
    report = yield
    if report.failed and (windows := getattr(item, "funcargs", {}).get("windows")):
        pictures = "\n".join(str(window.shot("failed")) for window in windows)
        report.sections.append(("pictures of the failure", pictures))
    return report


@pytest.fixture(scope="package")
def server_folder() -> Iterator[Path]:
    """Everything VS Code and Greenroom write; short, as paths of sockets have to be."""
    folder = Path(tempfile.mkdtemp(prefix="gr-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="package")
def greenroom_environment(server_folder: Path) -> Iterator[dict[str, str]]:
    """Variables with which Greenroom has an engine and folders of its own; the engine is gone afterwards."""
    runtime = server_folder / "run"
    runtime.mkdir(mode=0o700)
    models = server_folder / "models"
    models.mkdir()
    environment = {"XDG_RUNTIME_DIR": str(runtime), "GREENROOM_MODELS": str(models)}
    yield environment
    subprocess.run([GREENROOM, "engine", "stop"], env={**os.environ, **environment}, check=True, capture_output=True)


@pytest.fixture(scope="package")
def code_server(server_folder: Path, greenroom_environment: dict[str, str]) -> Iterator[CodeServer]:
    """The VS Code of all tests."""
    server = CodeServer(server_folder, greenroom_environment)
    server.settings()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """The browser of all tests."""
    program = shutil.which("chromium")
    if program is None:
        pytest.fail("There is no chromium. Run: scripts/setup --dev")
    with sync_playwright() as playwright:
        # Its own sandbox needs a user that is not root; it shows nothing but this server's pages.
        yield playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])


@pytest.fixture
def windows() -> list[Workbench]:
    """The windows that the test has opened."""
    return []


@pytest.fixture
def window(
    browser: Browser, code_server: CodeServer, windows: list[Workbench], request: pytest.FixtureRequest
) -> Iterator[OpenWindow]:
    """Open a window on a folder: ``window(folder)``, with ``trust=False`` for one that is not trusted."""
    name = request.node.path.stem.removeprefix("test_")

    def open_window(folder: Path, *, server: CodeServer = code_server, trust: bool = True) -> Workbench:
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        made = Workbench(context, server.url(folder), SHOTS, name)
        windows.append(made)
        made.open(trust=trust)
        return made

    yield open_window
    for made in windows:
        made.page.context.close()
    foreign = [url for made in windows for url in made.foreign_requests]
    assert not foreign, f"The window asked for what is not on this machine: {foreign}"
