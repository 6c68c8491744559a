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
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Error as PlaywrightError
from tests.vscode.code_server import ROOT, CodeServer
from tests.vscode.workbench import Workbench

GREENROOM = Path(sys.executable).with_name("greenroom")
SHOTS = Path(os.environ.get("GREENROOM_SCREENSHOTS") or Path(tempfile.gettempdir()) / "greenroom-screenshots")
TEST_SECONDS = 900
THEMES = {"light": "Default Light Modern", "dark": "Default Dark Modern", "contrast": "Default High Contrast"}

OpenWindow = Callable[..., Workbench]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows wait longer than other tests, and say what for: no test is cut off before."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.timeout(TEST_SECONDS))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show with a failure what the windows showed."""
    report = yield
    if report.failed and report.when != "teardown":  # the windows are closed by then
        for window in getattr(item, "funcargs", {}).get("windows", []):
            report.sections.append(("what the window showed", str(window.shot("failed"))))
            report.sections.append(("log of the extension", window.log()))
            with suppress(PlaywrightError):
                report.sections.append(("notifications", window.all_that_is_told()))
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
    environment = {"XDG_RUNTIME_DIR": str(runtime), "GREENROOM_MODELS": str(models), "GREENROOM_LOG": "DEBUG"}
    yield environment
    subprocess.run([GREENROOM, "engine", "stop"], env={**os.environ, **environment}, check=True, capture_output=True)


@pytest.fixture(scope="package")
def vsix() -> Path:
    """The extension as users get it, built from this checkout."""
    done = subprocess.run([ROOT / "scripts" / "extension"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return max((ROOT / "extension").glob("*.vsix"), key=lambda file: file.stat().st_mtime)


@pytest.fixture(scope="package")
def code_server(server_folder: Path, greenroom_environment: dict[str, str], vsix: Path) -> Iterator[CodeServer]:
    """The VS Code of all tests, with the extension in it."""
    server = CodeServer(server_folder, greenroom_environment)
    server.install(vsix)
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
    """Open a window on a folder, with settings: ``window(folder, {"greenroom.effort": "low"})``."""
    name = request.node.path.stem.removeprefix("test_")
    theme = os.environ.get("GREENROOM_THEME", "light")

    def open_window(
        folder: Path | None,
        settings: Mapping[str, Any] | None = None,
        *,
        server: CodeServer = code_server,
        trust: bool = True,
    ) -> Workbench:
        ours = {"greenroom.path": str(GREENROOM), "workbench.colorTheme": THEMES[theme]}
        server.write_settings({**ours, **(settings or {})})
        context = browser.new_context(
            viewport={"width": 1520, "height": 860}, permissions=["clipboard-read", "clipboard-write"]
        )
        made = Workbench(context, server.url(folder), SHOTS, name, lambda: server.extension_log("Greenroom"))
        windows.append(made)
        if folder is None:
            made.open_empty()
        else:
            made.open(trust=trust)
        return made

    yield open_window
    for made in windows:
        made.page.context.close()
    foreign = [url for made in windows for url in made.foreign_requests]
    assert not foreign, f"The window asked for what is not on this machine: {foreign}"
