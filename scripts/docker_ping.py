"""Ask the Docker engine that Greenroom would use for its version, and print it.

The engine is the one named by ``DOCKER_HOST``, or the default socket, as for the ``docker`` Python package.
Exit 0: it answers; 2: it is there but this user may not use it; 3: nothing answers, and what happened is
printed. Standard library only: this runs before anything is installed.
"""

import http.client
import json
import os
import socket
import subprocess
import sys
from urllib.parse import urlsplit

DEFAULT = "unix:///var/run/docker.sock"
TIMEOUT_S = 10


class UnixConnection(http.client.HTTPConnection):
    """HTTP over a Unix socket."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=TIMEOUT_S)
        self._path = path

    def connect(self) -> None:
        """Connect to the socket instead of to a host."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(TIMEOUT_S)
        self.sock.connect(self._path)


def engine_version(address: str) -> str:
    """Return the version of the engine at ``address``.

    Raises OSError, HTTPException, ValueError, KeyError or TimeoutExpired when no engine answers.
    """
    parts = urlsplit(address)
    if parts.scheme == "unix":
        connection = UnixConnection(parts.path)
    elif parts.scheme in ("tcp", "http") and not os.environ.get("DOCKER_TLS_VERIFY"):
        host, port = parts.hostname or "localhost", parts.port or 2375
        connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT_S)
    else:  # TLS and ssh: only the docker command itself knows how
        return _from_command_line()
    connection.request("GET", "/version")
    return str(json.loads(connection.getresponse().read())["Version"])


def _from_command_line() -> str:
    command = ["docker", "version", "--format", "{{.Server.Version}}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    if done.returncode:
        raise OSError(done.stderr.strip())
    return done.stdout.strip()


def main() -> int:
    """Print the engine's version, or why there is none."""
    try:
        version = engine_version(os.environ.get("DOCKER_HOST") or DEFAULT)
    except PermissionError as error:
        sys.stdout.write(f"{error}\n")
        return 2
    except (OSError, http.client.HTTPException, ValueError, KeyError, subprocess.TimeoutExpired) as error:
        sys.stdout.write(f"{getattr(error, 'strerror', None) or error}\n")
        return 3
    sys.stdout.write(f"{version}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
