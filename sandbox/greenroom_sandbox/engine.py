"""The connection to the Docker engine on this machine."""

import os
import socket
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlsplit

import requests
from docker import APIClient
from docker.errors import DockerException
from docker.utils import kwargs_from_env

from greenroom_sandbox.docker_api import DockerApi
from greenroom_sandbox.errors import SandboxUnavailable

_DEFAULT_SOCKET = "/var/run/docker.sock"
_TIMEOUT_SECONDS = 60  # of one call; creating a container on a machine under load has been seen to take ten


@dataclass(frozen=True)
class Engine:
    """A Docker engine that answered.

    :param socket: its Unix socket, for streams that docker-py does not hand out cleanly.
    :param has_init: it can run a small init process in containers.
    """

    api: DockerApi
    socket: str
    version: str
    has_init: bool

    def close(self) -> None:
        """Close all connections."""
        self.api.close()


def connect() -> Engine:
    """Connect to the engine that ``DOCKER_HOST`` names, or else to the usual socket.

    :raises SandboxUnavailable: it is not there, not running, not ours to use, or not on this machine.
    """
    address = os.environ.get("DOCKER_HOST") or f"unix://{_DEFAULT_SOCKET}"
    parts = urlsplit(address)
    if parts.scheme != "unix":
        raise SandboxUnavailable(
            f"DOCKER_HOST is {address}: the sandbox mounts this machine's interpreter, so it needs an "
            f"engine on this machine. Unset DOCKER_HOST, or let it name a unix:// socket."
        )
    path = parts.path
    _check_socket(path)
    settings: dict[str, Any] = {**kwargs_from_env(), "base_url": f"unix://{path}"}
    try:
        api = cast(DockerApi, APIClient(version="auto", timeout=_TIMEOUT_SECONDS, **settings))
        info = api.info()
    except (DockerException, requests.RequestException) as error:
        raise SandboxUnavailable(_not_answering(path)) from error
    if info.get("OSType") != "linux":
        raise SandboxUnavailable("The Docker engine runs Windows containers: switch it to Linux containers.")
    return Engine(
        api=api,
        socket=path,
        version=str(info.get("ServerVersion", "")),
        has_init=bool(info.get("InitBinary")),
    )


def _check_socket(path: str) -> None:
    """Connect once by hand: docker-py tells none of these cases apart, and leaks the socket it failed to connect."""
    with socket.socket(socket.AF_UNIX) as trial:
        trial.settimeout(_TIMEOUT_SECONDS)
        try:
            trial.connect(path)
        except FileNotFoundError as error:
            raise SandboxUnavailable(
                f"No Docker engine: {path} does not exist. Install it (Debian, Ubuntu: apt-get install docker.io) and "
                f"start it (systemctl start docker, or dockerd where there is no systemd)."
            ) from error
        except PermissionError as error:
            raise SandboxUnavailable(
                f"No permission to use Docker at {path}. Add yourself to its group (sudo usermod -aG docker $USER) and "
                f"log in again, or use a rootless engine and set DOCKER_HOST to its socket."
            ) from error
        except OSError as error:
            raise SandboxUnavailable(_not_answering(path)) from error


def _not_answering(path: str) -> str:
    return (
        f"The Docker engine at {path} does not answer. Start it (systemctl start docker, or dockerd "
        f"where there is no systemd), check with `docker info`, and try again."
    )
