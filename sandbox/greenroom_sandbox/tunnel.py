"""A socket of this machine that leads through SSH to the Docker engine of another.

As the Docker command does it: the far end's own client joins its standard streams to its socket. docker-py's own SSH
transport needs paramiko and leaves its processes running.
"""

import socket
import subprocess
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

_CONNECT_SECONDS = 30
_END_SECONDS = 5


class Tunnel:
    """Every connection to ``path`` gets an ``ssh`` of its own, with the connection as its standard streams.

    :param url: ``ssh://[user@]host[:port]``; the user's own ssh knows his keys, hosts and jumps.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        port = ["-p", str(parts.port)] if parts.port else []
        host = f"{parts.username}@{parts.hostname}" if parts.username else str(parts.hostname)
        options = ["-T", "-o", "BatchMode=yes", "-o", f"ConnectTimeout={_CONNECT_SECONDS}"]
        self._command = ["ssh", *options, *port, "--", host, "docker", "system", "dial-stdio"]
        self._folder = tempfile.TemporaryDirectory(prefix="greenroom-ssh-")  # readable by its owner alone
        self._errors = Path(self._folder.name, "errors").open("w+b")  # noqa: SIM115 - for as long as the tunnel
        self.path = str(Path(self._folder.name, "docker.sock"))
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(self.path)
        self._listener.listen(64)
        self._processes: list[subprocess.Popen[bytes]] = []
        self._lock = threading.Lock()
        self._is_closed = False
        threading.Thread(target=self._serve, name="greenroom-ssh", daemon=True).start()

    @property
    def complaint(self) -> str:
        """The last thing that ssh said; empty when it said nothing."""
        text = Path(self._folder.name, "errors").read_text("utf-8", "replace").strip()
        return text.splitlines()[-1] if text else ""

    def close(self) -> None:
        """End all connections and remove the socket."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            processes = list(self._processes)
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._listener.close()
        for process in processes:
            process.terminate()
        for process in processes:
            try:
                process.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._errors.close()
        self._folder.cleanup()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return  # closed
            with connection, self._lock:
                if self._is_closed:
                    return
                self._processes = [process for process in self._processes if process.poll() is None]
                descriptor = connection.fileno()
                try:
                    self._processes.append(
                        subprocess.Popen(self._command, stdin=descriptor, stdout=descriptor, stderr=self._errors)
                    )
                except OSError as error:  # there is no ssh
                    self._errors.write(f"{self._command[0]}: {error.strerror}\n".encode())
                    self._errors.flush()
