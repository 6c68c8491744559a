"""How much memory a context takes, and how large a context this machine can afford."""

from __future__ import annotations

import os

from greenroom_engine.decoding.context_settings import KvType
from greenroom_engine.models.profile import ModelProfile

# Relative to the two bytes of f16: ggml-common.h, block_q8_0 (34 bytes for 32 numbers) and block_q4_0 (18).
_SHARE_OF_F16 = {KvType.F16: 1.0, KvType.Q8_0: 34 / 64, KvType.Q4_0: 18 / 64}

# Room per sequence and for what they share, when no context size is given: an answer of usual length with one
# or two repairs, and a long prompt.
_USUAL_TURNS = 768
_USUAL_PROMPT = 4096

# The KV cache takes at most this share of the machine's memory, when no context size is given.
_MEMORY_SHARE = 0.25
_LEAST_CONTEXT = 1024
_UNKNOWN_MEMORY = 8 * 2**30


def kv_bytes(profile: ModelProfile, cells: int, kv_type: KvType = KvType.F16) -> int:
    """Bytes of a KV cache of `cells` tokens."""
    return int(cells * profile.kv_bytes_per_token * _SHARE_OF_F16[kv_type])


def wanted_context(profile: ModelProfile, sequences: int) -> int:
    """Tokens of KV cache that `sequences` at once usually need."""
    longest = profile.context_length or _USUAL_PROMPT
    return sequences * min(longest, _USUAL_TURNS) + min(longest, _USUAL_PROMPT)


def least_context(profile: ModelProfile) -> int:
    """Tokens of KV cache below which nothing useful can be asked."""
    return min(profile.context_length or _USUAL_PROMPT, _LEAST_CONTEXT)


def usual_context(profile: ModelProfile, sequences: int, kv_type: KvType = KvType.F16) -> int:
    """Tokens of KV cache for `sequences` at once, within a share of the machine's memory."""
    affordable = int(machine_memory() * _MEMORY_SHARE / max(1, kv_bytes(profile, 1024, kv_type)) * 1024)
    return max(min(wanted_context(profile, sequences), affordable), least_context(profile))


def machine_memory() -> int:
    """Bytes of memory the machine has; a modest guess where it cannot be asked."""
    if not hasattr(os, "sysconf"):
        return _UNKNOWN_MEMORY
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
