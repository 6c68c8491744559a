"""The stream into and out of one container.

docker-py starts containers but does not read them: its ``attach_socket`` hands out a buffered response
whose pieces cannot be closed one by one, and its ``exec_run`` has no time-out. So the one request that
becomes a raw stream (``POST /containers/…/attach``, Docker Engine API) is made here.
"""

import asyncio
import struct
from contextlib import suppress

from greenroom_sandbox.address import Address
from greenroom_sandbox.errors import ContainerLost

_HEADER = struct.Struct(">BxxxL")  # Docker's own framing: stream number, length
_STDOUT = 1
_KEPT_ERRORS = 4000


class Attachment:
    """Both ends of a container's standard streams. Closing it closes the container's standard input."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._errors = bytearray()

    @classmethod
    async def open(cls, address: Address, container: str, api_version: str) -> "Attachment":
        """Attach to a container that is created but not started yet, so that nothing is missed.

        :raises ContainerLost: the engine refuses or goes away.
        """
        try:
            reader, writer = await address.dial()
        except OSError as error:
            raise ContainerLost(f"The Docker engine at {address.url} stopped answering.") from error
        try:
            writer.write(
                f"POST /v{api_version}/containers/{container}/attach?stream=1&stdin=1&stdout=1&stderr=1 "
                f"HTTP/1.1\r\n"
                f"Host: docker\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 0\r\n\r\n".encode("ascii")
            )
            await writer.drain()
            head = await reader.readuntil(b"\r\n\r\n")
            status = head.split(b" ", 2)[1]
            if status not in (b"101", b"200"):
                raise ContainerLost(f"Docker refused to attach to the container (status {status.decode()}).")
        except (OSError, EOFError, ContainerLost) as error:
            writer.close()
            if isinstance(error, ContainerLost):
                raise
            raise ContainerLost("The Docker engine stopped answering while a container was being started.") from error
        except asyncio.CancelledError:
            writer.close()
            raise
        return cls(reader, writer)

    async def send(self, data: bytes) -> None:
        """Write to the container's standard input.

        :raises ContainerLost: it ended.
        """
        try:
            self._writer.write(data)
            await self._writer.drain()
        except OSError as error:
            raise ContainerLost(self._farewell()) from error

    async def receive(self) -> bytes:
        """The next bytes of its standard output.

        :raises ContainerLost: it ended.
        """
        while True:
            try:
                stream, length = _HEADER.unpack(await self._reader.readexactly(_HEADER.size))
                data = await self._reader.readexactly(length)
            except (OSError, EOFError) as error:
                raise ContainerLost(self._farewell()) from error
            if stream == _STDOUT:
                return data
            self._errors = (self._errors + data)[-_KEPT_ERRORS:]

    async def close(self) -> None:
        """Let go: the container sees the end of its input."""
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()

    def _farewell(self) -> str:
        lines = self._errors.decode("utf-8", "replace").strip().splitlines()
        return "The sandbox container ended unexpectedly" + (f": {lines[-1]}" if lines else ".")
