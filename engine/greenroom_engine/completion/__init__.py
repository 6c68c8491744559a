"""Completion at a cursor: a request, the prompt it becomes, and what of the answer may be shown."""

from greenroom_engine.completion.completer import Completer, Completion, Completions, Nothing
from greenroom_engine.completion.local import LocalCompleter
from greenroom_engine.completion.request import CompletionRequest, ContextChunk

__all__ = [
    "Completer",
    "Completion",
    "CompletionRequest",
    "Completions",
    "ContextChunk",
    "LocalCompleter",
    "Nothing",
]
