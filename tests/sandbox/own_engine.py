"""A second Docker engine, which a test may stop and kill."""

import os
import signal
import socket
import subprocess
import time
from contextlib import suppress
from pathlib import Path

_START_SECONDS = 60


class OwnEngine:
    """A dockerd with folders, a socket and a containerd of its own; no bridge, no firewall rules.

    :param folder: for everything it writes; short, as a socket's path may not be long.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.address = f"unix://{folder}/docker.sock"

    def start(self) -> None:
        """Start it and wait until it answers."""
        root = [] if os.geteuid() == 0 else ["sudo", "-n"]
        folder = self._folder
        (folder / "docker.pid").unlink(missing_ok=True)  # a killed one leaves it behind
        with (folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *root, "dockerd", "--host", self.address, "--data-root", str(folder / "data"),
                    "--exec-root", str(folder / "exec"), "--pidfile", str(folder / "docker.pid"),
                    "--bridge", "none", "--iptables=false", "--ip6tables=false", "--ip-forward=false",
                ],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        deadline = time.monotonic() + _START_SECONDS
        while not self._answers():
            assert self._process.poll() is None and time.monotonic() < deadline, (folder / "log").read_text()[-2000:]
            time.sleep(0.1)

    def end(self, number: signal.Signals = signal.SIGTERM) -> None:
        """Send it a signal and wait until it has ended."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(number)
            self._process.wait(_START_SECONDS)
        if number is signal.SIGKILL:  # its containerd outlives it, and a new engine would wait for it in vain
            mark = self._folder / "exec/containerd/containerd.pid"
            with suppress(OSError, ValueError):
                os.kill(int(mark.read_text()), signal.SIGKILL)
                mark.unlink()  # where nobody reaps orphans its number stays taken

    def _answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as trial:
            trial.settimeout(5)
            try:
                trial.connect(self.address.removeprefix("unix://"))
                trial.sendall(b"GET /_ping HTTP/1.0\r\n\r\n")
                return b"OK" in trial.recv(4096)
            except OSError:
                return False
