"""Decoding: many sequences of one model at once, nothing read twice."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from greenroom_engine.decoding.account import Account
    from greenroom_engine.decoding.adapter import Adapter
    from greenroom_engine.decoding.context_settings import ContextSettings, FlashAttention, KvType
    from greenroom_engine.decoding.decoder import Decoder
    from greenroom_engine.decoding.sampling import SamplingParams
    from greenroom_engine.decoding.sequence import FinishReason, HiddenState, Sequence
    from greenroom_engine.decoding.statistics import Statistics
    from greenroom_engine.decoding.stopping import (
        ClosingFence,
        EndOfGeneration,
        FunctionEnd,
        StopFactory,
        StopRule,
    )
    from greenroom_engine.decoding.vocabulary import Vocabulary

__all__ = [
    "Account",
    "Adapter",
    "ClosingFence",
    "ContextSettings",
    "Decoder",
    "EndOfGeneration",
    "FinishReason",
    "FlashAttention",
    "FunctionEnd",
    "HiddenState",
    "KvType",
    "SamplingParams",
    "Sequence",
    "Statistics",
    "StopFactory",
    "StopRule",
    "Vocabulary",
]

# Looked up when they are wanted: clients of the engine process use the plain data in here, without llama.cpp.
_MODULES = {
    "Account": "account",
    "Adapter": "adapter",
    "ClosingFence": "stopping",
    "ContextSettings": "context_settings",
    "Decoder": "decoder",
    "EndOfGeneration": "stopping",
    "FinishReason": "sequence",
    "FlashAttention": "context_settings",
    "FunctionEnd": "stopping",
    "HiddenState": "sequence",
    "KvType": "context_settings",
    "SamplingParams": "sampling",
    "Sequence": "sequence",
    "Statistics": "statistics",
    "StopFactory": "stopping",
    "StopRule": "stopping",
    "Vocabulary": "vocabulary",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
