"""``greenroom serve``: one editor window, from its first byte to its last."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from contextlib import suppress
from ipaddress import ip_address
from typing import NoReturn

from greenroom_server.errors import BadInput
from greenroom_server.lsp import faults
from greenroom_server.lsp.framing import BadFrame, Framing
from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.lsp.log import EditorLog, on_loop_fault, start_log
from greenroom_server.lsp.server import make_server
from greenroom_server.lsp.streams import Connection, Pipes, Streams

_logger = logging.getLogger(__name__)


def serve_pipes() -> int:
    """Speak to the editor that started this process; the exit code."""
    start_log()
    return asyncio.run(_pipes(make_server()))


def serve_tcp(address: str) -> int:
    """Listen at ``HOST:PORT`` of this machine, for development; each connection is a window of its own.

    :raises BadInput: no address of this machine alone, or one that is taken.
    """
    host, _, port = address.rpartition(":")
    host = host.strip("[]") or "127.0.0.1"
    if not port.isdecimal() or int(port) > 65535 or not _is_loopback(host):
        raise BadInput(f"{address} is not HOST:PORT of this machine alone; use 127.0.0.1:PORT.")
    start_log()
    try:
        asyncio.run(_listen(host, int(port)))
    except OSError as error:
        raise BadInput(f"Nothing can listen at {address}: {error.strerror or error}.") from error
    return 0


async def serve(server: GreenroomLanguageServer, streams: Streams) -> int:
    """Answer until the editor leaves; the exit code. What still runs for it is stopped then."""
    ended = server.own_protocol.connect(streams)
    log = EditorLog(server, asyncio.get_running_loop())
    logging.getLogger("greenroom_server").addHandler(log)
    reading = asyncio.create_task(_read(server, streams))
    try:
        return await ended
    finally:
        logging.getLogger("greenroom_server").removeHandler(log)
        reading.cancel()
        await server.own_protocol.aclose()
        await streams.aclose()


async def _read(server: GreenroomLanguageServer, streams: Streams) -> None:
    framing, protocol = Framing(), server.own_protocol
    async for data in streams.chunks():
        for frame in framing.feed(data):
            if isinstance(frame, BadFrame):
                protocol.refuse(None, faults.PARSE_ERROR, f"The stream held {frame.reason}.")
            elif not protocol.receive(frame):
                framing.reject(frame)
            await protocol.loaded()
            await asyncio.sleep(0)  # what was just asked begins, and what has finished is answered
    protocol.end()


async def _pipes(server: GreenroomLanguageServer) -> NoReturn:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_loop_fault)
    streams = Pipes()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(number, server.own_protocol.end, 128 + number)
    code = await serve(server, streams)
    sys.stderr.flush()
    os._exit(code)  # a thread that still computes must not hold the process


async def _listen(host: str, port: int) -> None:
    asyncio.get_running_loop().set_exception_handler(on_loop_fault)

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await serve(make_server(), Connection(reader, writer))

    listening = await asyncio.start_server(connected, host, port)
    _logger.info("Listening at %s:%s", *listening.sockets[0].getsockname()[:2])
    async with listening:
        await listening.serve_forever()


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
