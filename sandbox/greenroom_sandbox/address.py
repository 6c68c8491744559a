"""Where the Docker engine is, and how to speak to it: a socket of this machine, TCP with or without TLS.

SSH leads to a socket of this machine, too: see tunnel.py.
"""

import asyncio
import os
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from greenroom_sandbox.errors import SandboxUnavailable

if TYPE_CHECKING:
    from docker.tls import TLSConfig

_DEFAULT = "unix:///var/run/docker.sock"
_PORT, _TLS_PORT = 2375, 2376
_DIAL_SECONDS = 30
Stream = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(frozen=True)
class Address:
    """The engine's address as the user gives it, e.g. ``unix:///var/run/docker.sock``; it crosses processes.

    :param certificates: folder of the certificates for TCP, as ``DOCKER_CERT_PATH`` names it; None: the usual one.
    :param verify: ``DOCKER_TLS_VERIFY``; with neither of the two there is no TLS.
    """

    url: str
    certificates: str | None = None
    verify: str | None = None

    @classmethod
    def chosen(cls) -> "Address":
        """The one that ``DOCKER_HOST`` names, or the current context of the Docker command, or the usual socket.

        :raises SandboxUnavailable: it is of a kind that cannot be used.
        """
        url = os.environ.get("DOCKER_HOST") or _of_context() or _DEFAULT
        if urlsplit(url).scheme not in ("unix", "tcp", "http", "https", "ssh"):
            raise SandboxUnavailable(
                f"The Docker engine's address is {url}: the sandbox speaks unix://, tcp:// and ssh://. "
                f"Set DOCKER_HOST to such an address."
            )
        return cls(url, os.environ.get("DOCKER_CERT_PATH") or None, os.environ.get("DOCKER_TLS_VERIFY"))

    @property
    def socket(self) -> str | None:
        """Path of the Unix socket, None for an engine that is reached over a network."""
        return urlsplit(self.url).path if self.url.startswith("unix:") else None

    @property
    def is_ssh(self) -> bool:
        """Whether a tunnel leads there."""
        return self.url.startswith("ssh:")

    @property
    def tls(self) -> "TLSConfig | None":
        """The certificates, None without TLS.

        :raises SandboxUnavailable: they are missing.
        """
        from docker.errors import DockerException  # here, because an address alone needs no Docker client
        from docker.utils import kwargs_from_env

        named = {"DOCKER_HOST": self.url, "DOCKER_CERT_PATH": self.certificates, "DOCKER_TLS_VERIFY": self.verify}
        try:
            return kwargs_from_env({name: value for name, value in named.items() if value is not None}).get("tls")
        except DockerException as error:
            raise SandboxUnavailable(f"The engine that DOCKER_HOST names cannot be used: {error}.") from error

    @property
    def client_options(self) -> dict[str, Any]:
        """Options of docker-py's ``APIClient``."""
        options: dict[str, Any] = {"base_url": self.url}
        if self.socket is None and (tls := self.tls) is not None:
            options["tls"] = tls
        return options

    async def dial(self) -> Stream:
        """A new stream to the engine.

        :raises OSError: nothing answers.
        """
        parts = urlsplit(self.url)
        if self.socket is not None:
            return await asyncio.open_unix_connection(self.socket)
        secure = _context(tls) if (tls := self.tls) is not None or parts.scheme == "https" else None
        port = parts.port or (_TLS_PORT if secure else _PORT)
        async with asyncio.timeout(_DIAL_SECONDS):  # TimeoutError is an OSError
            return await asyncio.open_connection(parts.hostname, port, ssl=secure)


def _context(tls: "TLSConfig | None") -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=(tls.ca_cert or None) if tls is not None else None)
    if tls is not None and tls.verify is False:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if tls is not None and tls.cert:
        context.load_cert_chain(*tls.cert)
    return context


def _of_context() -> str | None:
    """What ``docker context use`` chose: rootless engines and Docker Desktop are found by it alone."""
    try:
        from docker.context import ContextAPI

        context: Any = ContextAPI.get_current_context()
    except Exception:  # noqa: BLE001 - its files may be broken in any way, and then say nothing
        return None
    return str(context.Host) if context is not None and context.Host else None
