"""How a model is held in memory and run: sizes, threads, GPU, and how exact the KV cache is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class KvType(StrEnum):
    """What a number of the KV cache is stored as: 16 bits, or blocks of 32 numbers of 8 or 4 bits with a scale."""

    F16 = "f16"
    Q8_0 = "q8_0"
    Q4_0 = "q4_0"


class FlashAttention(StrEnum):
    """Attention without a matrix of all pairs. `auto` is on wherever llama.cpp can."""

    AUTO = "auto"
    ON = "on"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class ContextSettings:
    """What a decoder opens its context with.

    `n_ctx`: tokens the KV cache holds for all sequences together; None: what `max_sequences` usually need, less where
    memory is short. `max_sequences`: how many are written at the same time; more wait for their turn. `threads` None:
    one per core. `gpu_layers` None: all of them, where the installed llama.cpp has a GPU to put them on.
    """

    n_ctx: int | None = None
    max_sequences: int = 32
    threads: int | None = None
    gpu_layers: int | None = None
    flash_attention: FlashAttention = FlashAttention.AUTO
    kv_type: KvType = KvType.F16

    def __post_init__(self) -> None:
        counts = (self.n_ctx, self.max_sequences, self.threads)
        if any(count is not None and count < 1 for count in counts) or (self.gpu_layers or 0) < 0:
            raise ValueError("n_ctx, max_sequences and threads are at least 1, gpu_layers at least 0")
        if self.kv_type is not KvType.F16 and self.flash_attention is FlashAttention.OFF:
            raise ValueError(f"a KV cache of {self.kv_type} needs flash attention")
