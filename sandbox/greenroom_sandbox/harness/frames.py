"""Framed JSON messages with a keyed checksum: child → parent, and parent → host.

A frame is ``length (4 bytes, big-endian) | mac (16 bytes) | payload (JSON, UTF-8, ``length`` bytes)``. The
mac is BLAKE2b keyed with a secret of the run, over a running number and the payload, so that a candidate
that writes to the descriptor neither adds, replaces nor repeats a message unnoticed.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from typing import Any

MAC_BYTES = 16
KEY_BYTES = 32
FRAME_BYTES = 256 * 1024 * 1024  # far above what any writer sends in one piece
_LENGTH = struct.Struct(">I")


class ForgedFrame(Exception):
    """Bytes on the channel which the holder of the key did not write."""


class OversizedFrame(Exception):
    """A frame, or all frames together, beyond the cap."""


class Signer:
    """Signs messages of one direction of one run.

    The key itself is not kept: the keyed state lives inside the hash object, in memory that Python code
    cannot read.
    """

    __slots__ = ("_count", "_keyed")

    def __init__(self, key: bytes) -> None:
        self._keyed = hashlib.blake2b(key=key, digest_size=MAC_BYTES)
        self._count = 0

    def mac(self, payload: bytes) -> bytes:
        """The checksum of the next message."""
        state = self._keyed.copy()
        state.update(self._count.to_bytes(8, "big"))
        state.update(payload)
        self._count += 1
        return state.digest()


def encode(signer: Signer, message: dict[str, Any]) -> bytes:
    """One message as a frame."""
    payload = json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return _LENGTH.pack(len(payload)) + signer.mac(payload) + payload


def plain(payload: bytes) -> bytes:
    """A frame of the host → parent direction: only the host writes there, so no checksum."""
    return _LENGTH.pack(len(payload)) + payload


def read_plain(descriptor: int, limit: int) -> bytes:
    """Read one :func:`plain` frame.

    :raises EOFError: the host went away.
    :raises OversizedFrame: longer than ``limit`` bytes.
    """
    (length,) = _LENGTH.unpack(_read_exactly(descriptor, _LENGTH.size))
    if length > limit:
        raise OversizedFrame(f"a request of {length} bytes, over the limit of {limit}")
    return _read_exactly(descriptor, length)


def write_all(descriptor: int, data: bytes) -> None:
    """Write everything, however small the pipe."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


class Decoder:
    """Takes bytes as they come, gives verified messages.

    :param cap: most bytes accepted in all.
    """

    def __init__(self, key: bytes, cap: int) -> None:
        self._signer = Signer(key)
        self._buffer = bytearray()
        self._left = cap

    def feed(self, data: bytes) -> list[dict[str, Any]]:
        """The messages completed by ``data``.

        :raises ForgedFrame: a checksum is wrong, or a length that no writer with the key sends.
        :raises OversizedFrame: the cap is exceeded.
        """
        self._left -= len(data)
        if self._left < 0:
            raise OversizedFrame("more messages than allowed")
        self._buffer += data
        messages: list[dict[str, Any]] = []
        header = _LENGTH.size + MAC_BYTES
        while len(self._buffer) >= header:
            (length,) = _LENGTH.unpack_from(self._buffer)
            if length > FRAME_BYTES:
                raise ForgedFrame("a frame of an impossible length")
            end = header + length
            if len(self._buffer) < end:
                break
            payload = bytes(self._buffer[header:end])
            if bytes(self._buffer[_LENGTH.size : header]) != self._signer.mac(payload):
                raise ForgedFrame("a frame with a wrong checksum")
            message: dict[str, Any] = json.loads(payload)
            messages.append(message)
            del self._buffer[:end]
        return messages

    @property
    def pending(self) -> int:
        """Bytes of an unfinished frame; not 0 at the end means that something else wrote to the channel."""
        return len(self._buffer)


def _read_exactly(descriptor: int, count: int) -> bytes:
    parts: list[bytes] = []
    while count:
        part = os.read(descriptor, min(count, 1 << 20))
        if not part:
            raise EOFError
        parts.append(part)
        count -= len(part)
    return b"".join(parts)
