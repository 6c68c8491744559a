"""What llama.cpp itself takes: one `llama_decode` after the other, and nothing between them.

No scheduler over the same library can be faster, as long as it computes every row.
"""

from __future__ import annotations

import ctypes
import random
from pathlib import Path
from time import perf_counter
from typing import Any

import llama_cpp as llama

_SEED = 1


class BareDecode:
    """A context for `rows` sequences, in a process that decodes nothing else."""

    def __init__(self, model: Path, cells: int, rows: int, threads: int) -> None:
        self._silence = llama.llama_log_callback(lambda *_: None)
        llama.llama_log_set(self._silence, ctypes.c_void_p(0))
        llama.llama_backend_init()
        opened = llama.llama_model_load_from_file(str(model).encode(), llama.llama_model_default_params())
        if not opened:
            raise SystemExit(f"llama.cpp does not open {model}.")
        params = llama.llama_context_default_params()
        params.n_ctx, params.n_seq_max, params.kv_unified = cells, rows, True
        params.n_threads = params.n_threads_batch = threads
        context = llama.llama_init_from_model(opened, params)
        if not context:
            raise SystemExit(f"llama.cpp makes no context of {cells} tokens.")
        self._context = context
        self._memory: Any = llama.llama_get_memory(context)
        self._batch = llama.llama_batch_init(cells, 0, 1)

    def measure(self, prompt: list[int], rows: int, tokens: int) -> tuple[float, float]:
        """Read `prompt`, then decode `tokens` - 1 times `rows` tokens; seconds of all, and of reading."""
        llama.llama_memory_clear(self._memory, True)
        dice = random.Random(_SEED)
        begun = perf_counter()
        self._decode([(token, position, 0, position == len(prompt) - 1) for position, token in enumerate(prompt)])
        reading = perf_counter() - begun
        for row in range(1, rows):
            llama.llama_memory_seq_cp(self._memory, 0, row, -1, -1)
        for step in range(tokens - 1):  # the prompt's last logits give the first token
            self._decode([(dice.choice(prompt), len(prompt) + step, row, True) for row in range(rows)])
        return perf_counter() - begun, reading

    def _decode(self, tokens: list[tuple[int, int, int, bool]]) -> None:
        batch = self._batch
        batch.n_tokens = len(tokens)
        for index, (token, position, sequence, is_output) in enumerate(tokens):
            batch.token[index], batch.pos[index] = token, position
            batch.n_seq_id[index], batch.seq_id[index][0] = 1, sequence
            batch.logits[index] = is_output
        if llama.llama_decode(self._context, batch) != 0:
            raise SystemExit("llama.cpp did not decode.")
        llama.llama_synchronize(self._context)
