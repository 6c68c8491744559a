"""One `llama_batch`, filled through numpy views on its own arrays so that no token costs a ctypes call."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from greenroom_engine.decoding.llama_library import llama

_INT32 = ctypes.POINTER(ctypes.c_int32)


class Batch:
    """Tokens of several sequences for one `llama_decode`: up to `capacity` of them."""

    def __init__(self, capacity: int) -> None:
        self._tokens: npt.NDArray[np.int32] = np.zeros(capacity, dtype=np.int32)
        self._positions: npt.NDArray[np.int32] = np.zeros(capacity, dtype=np.int32)
        self._sequences: npt.NDArray[np.int32] = np.zeros(capacity, dtype=np.int32)
        self._outputs: npt.NDArray[np.int8] = np.zeros(capacity, dtype=np.int8)
        # Every token belongs to exactly one sequence; `seq_id[i]` points at its entry in `_sequences`.
        self._counts: npt.NDArray[np.int32] = np.ones(capacity, dtype=np.int32)
        start = self._sequences.ctypes.data
        self._pointers: npt.NDArray[np.uintp] = np.arange(start, start + 4 * capacity, 4, dtype=np.uintp)
        self._struct: Any = llama.llama_batch()
        self._struct.token = _pointer(self._tokens, _INT32)
        self._struct.embd = None
        self._struct.pos = _pointer(self._positions, _INT32)
        self._struct.n_seq_id = _pointer(self._counts, _INT32)
        self._struct.seq_id = ctypes.cast(self._pointers.ctypes.data, ctypes.POINTER(_INT32))
        self._struct.logits = _pointer(self._outputs, ctypes.POINTER(ctypes.c_int8))
        self.capacity = capacity
        self.outputs = 0
        self._size = 0

    def __len__(self) -> int:
        return self._size

    @property
    def room(self) -> int:
        """How many more tokens fit."""
        return self.capacity - self._size

    def clear(self) -> None:
        """Start anew."""
        self._size = 0
        self.outputs = 0

    def add(self, sequence: int, tokens: Sequence[int], position: int, *, outputs: Sequence[int]) -> None:
        """Append `tokens` of `sequence` from `position` on; `outputs` are the positions whose logits are wanted."""
        start, end = self._size, self._size + len(tokens)
        self._tokens[start:end] = tokens
        self._positions[start:end] = np.arange(position, position + len(tokens), dtype=np.int32)
        self._sequences[start:end] = sequence
        self._outputs[start:end] = 0
        for wanted in outputs:
            self._outputs[start + wanted - position] = 1
        self.outputs += len(outputs)
        self._size = end

    def add_each(self, sequences: Sequence[int], tokens: Sequence[int], positions: Sequence[int]) -> None:
        """Append one token for each of many sequences, every one with its logits."""
        start, end = self._size, self._size + len(tokens)
        self._tokens[start:end] = tokens
        self._positions[start:end] = positions
        self._sequences[start:end] = sequences
        self._outputs[start:end] = 1
        self.outputs += end - start
        self._size = end

    @property
    def output_rows(self) -> npt.NDArray[np.intp]:
        """Which of its tokens have their logits wanted."""
        return np.flatnonzero(self._outputs[: self._size])

    def native(self) -> Any:
        """The `llama_batch` to hand to llama.cpp; it points into this object."""
        self._struct.n_tokens = self._size
        return self._struct


def _pointer(array: npt.NDArray[np.int32] | npt.NDArray[np.int8], kind: Any) -> Any:
    return ctypes.cast(array.ctypes.data, kind)
