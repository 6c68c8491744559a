"""Decoding: many sequences of one model at once, nothing read twice."""

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
