"""Greenroom installs itself from the wheel in the extension: really, with what pip fetches.

By its own command, as it takes minutes, and ten where llama.cpp was never compiled on the machine:
``python -m pytest tests/vscode/private_installation``.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.vscode import project
from tests.vscode.code_server import CodeServer
from tests.vscode.conftest import OpenWindow
from tests.vscode.workbench import JOB_SECONDS

INSTALL_SECONDS = 1500.0


@pytest.fixture
def server(greenroom_environment: dict[str, str], vsix: Path) -> Iterator[CodeServer]:
    """VS Code on a machine without Greenroom, but with pip's settings and what it has fetched before."""
    folder = Path(tempfile.mkdtemp(prefix="gr-"))
    ours = Path(sys.executable).parent
    elsewhere = os.pathsep.join(each for each in os.environ["PATH"].split(os.pathsep) if Path(each) != ours)
    cache = subprocess.run([sys.executable, "-m", "pip", "cache", "dir"], check=True, capture_output=True, text=True)
    pip = {"PIP_CACHE_DIR": cache.stdout.strip(), "XDG_CONFIG_HOME": str(Path.home() / ".config")}
    made = CodeServer(folder, {**greenroom_environment, **pip, "PATH": elsewhere})
    made.install(vsix)
    made.start()
    yield made
    made.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.timeout(2 * INSTALL_SECONDS)
def test_greenroom_is_installed_from_the_extension_and_writes_a_function(
    window: OpenWindow, server: CodeServer, greenroom_environment: dict[str, str], tmp_path: Path
):
    project.model(Path(greenroom_environment["GREENROOM_MODELS"]) / "sure.gguf", {project.RIGHT: 1.0})
    settings = {"greenroom.path": "", "greenroom.model": "sure", "greenroom.effort": "low"}
    bench = window(project.write(tmp_path), settings, server=server)
    bench.open_file("names.py")
    expect(bench.status("Greenroom: install")).to_be_visible()
    offer = bench.notification("Greenroom needs a Python environment of its own")
    offer.wait_for()
    bench.shot("offer")
    bench.press(offer, "Install")
    expect(bench.notification("Installing Greenroom")).to_contain_text("pip")
    bench.shot("installing")
    expect(bench.status("Greenroom: sure")).to_be_visible(timeout=INSTALL_SECONDS * 1000)

    (program,) = server.folder.glob("data/User/globalStorage/greenroom.greenroom/environment-*/bin/greenroom")
    try:
        bench.lens("▶ Implement (3 tests)").click()
        question = bench.notification("initials: 3 of 3 tests passed, confirmed in a fresh container.")
        question.wait_for(timeout=JOB_SECONDS * 1000)
        bench.shot("works")
        subprocess.run([program, "engine", "status"], env={**os.environ, **greenroom_environment}, check=True)
    finally:
        subprocess.run([program, "engine", "stop"], env={**os.environ, **greenroom_environment}, check=True)
