"""The connection to the Docker engine."""

import socket
import sys
from dataclasses import dataclass
from typing import Any, cast

import requests
from docker import APIClient
from docker.errors import DockerException

from greenroom_sandbox.address import Address
from greenroom_sandbox.docker_api import DockerApi
from greenroom_sandbox.errors import SandboxUnavailable
from greenroom_sandbox.tunnel import Tunnel

_TIMEOUT_SECONDS = 60  # of one call; creating a container on a machine under load has been seen to take ten


@dataclass(frozen=True)
class Engine:
    """A Docker engine that answered.

    :param address: for streams that docker-py does not hand out cleanly.
    :param has_init: it can run a small init process in containers.
    :param is_podman: Podman's Docker-compatible service.
    :param shares_files: containers can have files of this machine mounted at the same paths: the engine runs on this
        very Linux, not on another machine or in a virtual one.
    """

    api: DockerApi
    address: Address
    version: str
    has_init: bool
    shares_files: bool
    is_podman: bool = False
    tunnel: Tunnel | None = None

    def check(self) -> None:
        """Whether it still answers.

        :raises SandboxUnavailable: it does not.
        """
        if self.address.socket is not None:
            _check_socket(self.address.socket)

    def close(self) -> None:
        """Close all connections."""
        self.api.close()
        if self.tunnel is not None:
            self.tunnel.close()


def connect(address: Address) -> Engine:
    """Connect to the engine at ``address``; Podman's Docker-compatible service is one, too.

    :raises SandboxUnavailable: it is not there, not running, or not ours to use.
    """
    if not address.is_ssh:
        return _connected(address, None)
    tunnel = Tunnel(address.url)
    try:
        return _connected(Address(f"unix://{tunnel.path}"), tunnel)
    except SandboxUnavailable as error:
        said = tunnel.complaint or "ssh ended without a word"
        tunnel.close()
        raise SandboxUnavailable(
            f"The Docker engine at {address.url} does not answer ({said}). Check that `ssh` gets there without a "
            f"password, and that `docker` works there; unset DOCKER_HOST to use the engine of this machine."
        ) from error


def _connected(address: Address, tunnel: Tunnel | None) -> Engine:
    if address.socket is not None:
        _check_socket(address.socket)
    try:
        api = cast(DockerApi, APIClient(version="auto", timeout=_TIMEOUT_SECONDS, **address.client_options))
        info, version = api.info(), api.version()
    except (DockerException, requests.RequestException, OSError) as error:
        raise SandboxUnavailable(_not_answering(address, error)) from error
    if info.get("OSType") != "linux":
        raise SandboxUnavailable("The Docker engine runs Windows containers: switch it to Linux containers.")
    parts: list[dict[str, Any]] = version.get("Components") or []
    in_virtual_machine = "Desktop" in str(info.get("OperatingSystem", ""))
    return Engine(
        api=api,
        address=address,
        version=str(version.get("Version") or info.get("ServerVersion", "")),
        has_init=bool(info.get("InitBinary")),
        shares_files=address.socket is not None
        and tunnel is None
        and sys.platform == "linux"
        and not in_virtual_machine,
        tunnel=tunnel,
        is_podman=any("podman" in str(part.get("Name", "")).lower() for part in parts),
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
            raise SandboxUnavailable(_not_answering(Address(f"unix://{path}"), error)) from error


def _not_answering(address: Address, error: Exception) -> str:
    if address.socket is None:
        return (
            f"The Docker engine at {address.url} does not answer ({reason_of(error)}). Check DOCKER_HOST and the "
            f"network with `docker info`, and try again; unset DOCKER_HOST to use the engine of this machine."
        )
    return (
        f"The Docker engine at {address.socket} does not answer. Start it (systemctl start docker, or dockerd "
        f"where there is no systemd), check with `docker info`, and try again."
    )


def reason_of(error: BaseException) -> str:
    """The innermost cause: docker-py and requests wrap a refused connection four times."""
    while (inner := error.__cause__ or error.__context__) is not None:
        error = inner
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error).strip().splitlines()[-1] if str(error).strip() else type(error).__name__
