"""Messages on a stream: four bytes of length, then one JSON object."""

from __future__ import annotations

import asyncio
import struct

from greenroom_engine.errors import EngineLost

_LENGTH = struct.Struct(">I")
LARGEST = 256 * 2**20
"""Bytes of a message: a snapshot of the largest project allowed, in base64, with room to spare."""


def framed(data: bytes) -> bytes:
    """``data`` as it goes over the stream."""
    return _LENGTH.pack(len(data)) + data


async def received(reader: asyncio.StreamReader) -> bytes | None:
    """The next message; None at the end of the stream.

    :raises EngineLost: the stream breaks off in a message, or what comes is none.
    """
    try:
        (length,) = _LENGTH.unpack(await reader.readexactly(_LENGTH.size))
        if length > LARGEST:
            raise EngineLost(f"A message of {length:,} bytes came, more than there are. Run the job again.")
        return await reader.readexactly(length)
    except asyncio.IncompleteReadError as error:
        if not error.partial:
            return None
        raise EngineLost("The connection broke in the middle of a message. Run the job again.") from error
    except OSError as error:
        raise EngineLost(f"The connection broke ({error.strerror or error}). Run the job again.") from error
