"""What a GGUF file says about itself, read without its weights.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (versions 2 and 3, little-endian). llama.cpp
trusts the lengths in a file; this reader checks every one, so that a damaged file gets a clear message before
llama.cpp sees it.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path

from greenroom_engine.errors import ModelCorrupt, ModelNotFound, ModelUnsupported

Scalar = str | int | float | bool
Value = Scalar | tuple[Scalar, ...]

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
# Far beyond any real file; a damaged count must not make us loop for hours.
_MOST_ENTRIES = 100_000
_MOST_DIMENSIONS = 4
_DEFAULT_ALIGNMENT = 32

_STRING, _ARRAY = 8, 9
_NUMBERS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}

# ggml type -> (weights in a block, bytes of a block); ggml.h / ggml-common.h. An unknown type is newer than
# this table.
_BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 40),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292), 16: (256,
    66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82), 23: (256,
    136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256,
    54), 35: (256, 66), 39: (32, 17), 40: (64, 36), 41: (128, 18),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """Everything in front of the weights."""

    path: Path
    metadata: Mapping[str, Value]
    tensors: int
    parameters: int
    file_size: int

    def text(self, key: str) -> str | None:
        """The text `key`, if it is there and one."""
        value = self.metadata.get(key)
        return value if isinstance(value, str) else None

    def number(self, key: str) -> int | None:
        """The whole number `key`, if it is there and one."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) else None

    def flag(self, key: str) -> bool | None:
        """The truth value `key`, if it is there and one."""
        value = self.metadata.get(key)
        return value if isinstance(value, bool) else None

    def strings(self, key: str) -> tuple[str, ...]:
        """The strings of the array `key`; empty if it is not one."""
        value = self.metadata.get(key)
        return tuple(item for item in value if isinstance(item, str)) if isinstance(value, tuple) else ()

    def largest(self, key: str) -> int | None:
        """The number `key`, or the largest where there is one per layer."""
        value = self.metadata.get(key)
        numbers = value if isinstance(value, tuple) else (value,)
        return max((item for item in numbers if isinstance(item, int)), default=None)


def read_header(path: Path) -> GgufHeader:
    """Read the header of the GGUF at `path` and check that the weights it announces are all there.

    Raises ModelNotFound, ModelCorrupt, and ModelUnsupported for versions this program does not know.
    """
    if path.is_dir():
        raise ModelNotFound(path, f"{path} is a folder. Give the .gguf file itself.")
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            if file.read(4) != _MAGIC:
                raise ModelCorrupt(path, f"{path} is not a GGUF model file. Give a file that ends in .gguf.")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _Reader(path, data, size).header()
    except FileNotFoundError:
        raise ModelNotFound(path, f"There is no model file {path}. Check the path.") from None
    except OSError as error:
        raise ModelNotFound(path, f"{path} cannot be read: {error.strerror or error}.") from error


class _Reader:
    """A position in the mapped file; every read is checked against the file's end."""

    def __init__(self, path: Path, data: mmap.mmap, size: int) -> None:
        self._path = path
        self._data = data
        self._size = size
        self._at = len(_MAGIC)

    def header(self) -> GgufHeader:
        version = self._number("I")
        if version not in _VERSIONS:
            swapped = int.from_bytes(struct.pack("<I", version), "big")
            reason = "big-endian" if swapped in _VERSIONS else f"GGUF version {version}"
            raise ModelUnsupported(self._path, f"{self._path} is {reason}, which is not supported.")
        tensors = self._count("tensors")
        entries = self._count("metadata entries")
        metadata: dict[str, Value] = {}
        for _ in range(entries):
            key = self._string()
            metadata[key] = self._value(self._number("I"))
        parameters = self._tensors(tensors, metadata)
        return GgufHeader(self._path, metadata, tensors, parameters, self._size)

    def _tensors(self, count: int, metadata: Mapping[str, Value]) -> int:
        """Read the tensors' descriptions: how many weights they hold, and that all of them are there."""
        parameters = 0
        end = 0
        for _ in range(count):
            name = self._string()
            dimensions = self._number("I")
            if dimensions > _MOST_DIMENSIONS:
                raise self._damaged(f"tensor {name!r} has {dimensions} dimensions")
            shape = [self._number("Q") for _ in range(dimensions)]
            kind = self._number("I")
            offset = self._number("Q")
            weights = prod(shape)
            parameters += weights
            per_block, size = _BLOCKS.get(kind, (1, 0))
            end = max(end, offset + weights // per_block * size)
        alignment = metadata.get("general.alignment", _DEFAULT_ALIGNMENT)
        if not isinstance(alignment, int) or alignment <= 0:
            raise self._damaged("its alignment is not a positive number")
        start = -(-self._at // alignment) * alignment
        if count and start + end > self._size:
            raise ModelCorrupt(
                self._path,
                f"{self._path} is cut short: {start + end:,} bytes are announced, {self._size:,} are there. "
                "Download it again.",
            )
        return parameters

    def _value(self, kind: int) -> Value:
        if kind == _STRING:
            return self._string()
        if kind == _ARRAY:
            return tuple(self._array())
        if (code := _NUMBERS.get(kind)) is None:
            raise self._damaged(f"it holds a value of unknown type {kind}")
        return self._number(code)

    def _array(self) -> Iterator[Scalar]:
        kind, length = self._number("I"), self._number("Q")
        if kind == _STRING:
            if length * 8 > self._size - self._at:
                raise self._damaged(f"it announces a list of {length:,} texts")
            for _ in range(length):
                yield self._string()
        elif (code := _NUMBERS.get(kind)) is not None:
            width = struct.calcsize(code)
            if length * width > self._size - self._at:
                raise self._damaged(f"it announces a list of {length:,} numbers")
            yield from struct.unpack_from(f"<{length}{code}", self._data, self._at)
            self._at += length * width
        else:
            raise self._damaged(f"it holds a list of unknown type {kind}")

    def _count(self, what: str) -> int:
        count = self._number("Q")
        if count > _MOST_ENTRIES:
            raise self._damaged(f"it announces {count:,} {what}")
        return count

    def _number(self, code: str) -> int:
        width = struct.calcsize(code)
        if self._at + width > self._size:
            raise self._damaged("it ends in the middle of its header")
        (number,) = struct.unpack_from("<" + code, self._data, self._at)
        self._at += width
        return number

    def _string(self) -> str:
        if self._at + 8 > self._size:
            raise self._damaged("it ends in the middle of its header")
        length = int.from_bytes(self._data[self._at : self._at + 8], "little")
        start = self._at + 8
        if length > self._size - start:
            raise self._damaged(f"it announces a text of {length:,} bytes")
        self._at = start + length
        return self._data[start : self._at].decode("utf-8", "replace")

    def _damaged(self, detail: str) -> ModelCorrupt:
        return ModelCorrupt(
            self._path, f"{self._path} is damaged or cut short: {detail}. Download or convert it again."
        )
