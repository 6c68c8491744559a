"""Opening a context for a model: how large, for how many sequences, and smaller where memory is short."""

from __future__ import annotations

import os

from greenroom_engine.decoding.context_settings import ContextSettings
from greenroom_engine.decoding.drafting import TOGETHER
from greenroom_engine.decoding.llama_native import MAX_SEQUENCES, LlamaContext, LlamaModel
from greenroom_engine.decoding.memory import kv_bytes, least_context, machine_memory, usual_context, wanted_context
from greenroom_engine.decoding.scheduler import URGENT
from greenroom_engine.errors import ModelTooLarge
from greenroom_engine.models.profile import ModelProfile

MOST_SEQUENCES = MAX_SEQUENCES - URGENT - 2
"""What llama.cpp can tell apart, less those beside: the prompts being forked and the urgent ones."""

# More threads than this slow token generation down, which waits for memory.
_MOST_THREADS = 16


def open_context(model: LlamaModel, profile: ModelProfile, settings: ContextSettings) -> tuple[LlamaContext, int]:
    """A context, and how many sequences it is for: smaller where memory is short and no size was asked for.

    Raises ModelTooLarge.
    """
    sequences = settings.max_sequences
    cells = settings.n_ctx or usual_context(profile, sequences, settings.kv_type)
    least = least_context(profile)
    while True:
        try:
            return _new_context(model, profile, settings, cells, sequences), sequences
        except ModelTooLarge:
            if settings.n_ctx is not None or cells <= least:
                raise
        # A quarter: what fits to the brim leaves nothing for all else that this program does.
        cells, sequences = max(least, cells // 4), max(1, sequences // 2)


def shortage(profile: ModelProfile, settings: ContextSettings, cells: int, sequences: int) -> str:
    """What had to be made smaller for want of memory, as a line for the user; empty if nothing had to."""
    wanted = wanted_context(profile, settings.max_sequences)
    if settings.n_ctx is not None or cells >= wanted:
        return ""
    return (
        f"Memory is short: the context of {profile.name} holds {cells:,} tokens instead of {wanted:,}, "
        f"and up to {sequences} answers are written at a time."
    )


def read_ahead(parameters: int) -> int:
    """Prompt tokens per step: as many as fill the cores, yet a cancel waits for one step only.

    A fixed function of the model's size, not of measured speed: the chunks decide the rounding of the
    results.
    """
    if parameters > 2e9:
        return 128
    return 256 if parameters > 2e8 else 512


def _new_context(
    model: LlamaModel, profile: ModelProfile, settings: ContextSettings, cells: int, sequences: int
) -> LlamaContext:
    # The system may promise memory it does not have, and kill the process once llama.cpp fills it.
    needed, there = kv_bytes(profile, cells, settings.kv_type), machine_memory()
    if needed > there:
        raise ModelTooLarge(
            profile.path,
            f"A context of {cells:,} tokens for {profile.path} takes {needed / 1e9:.0f} GB, "
            f"more than the {there / 1e9:.0f} GB this machine has. Use a smaller context.",
        )
    return LlamaContext(
        model,
        cells=cells,
        sequences=sequences + 1 + URGENT + 1,  # with the prompts being forked
        batch=read_ahead(model.parameters) + sequences + URGENT + TOGETHER,
        outputs=sequences + URGENT + 2 + TOGETHER,
        threads=settings.threads or min(_MOST_THREADS, _cores()),
        flash_attention=settings.flash_attention,
        kv_type=settings.kv_type,
    )


def _cores() -> int:
    """Cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
