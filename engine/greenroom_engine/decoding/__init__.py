"""Decoding: many sequences of one model at once, nothing read twice."""

from typing import TYPE_CHECKING

from greenroom_engine.lazy import names

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

__getattr__ = names(
    __name__,
    {
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
    },
)
