"""Completion at a cursor: a request, the prompt it becomes, and what of the answer may be shown."""

from typing import TYPE_CHECKING

from greenroom_engine.lazy import names

if TYPE_CHECKING:
    from greenroom_engine.completion.completer import Completer, Completion, Completions, Nothing
    from greenroom_engine.completion.local import LocalCompleter
    from greenroom_engine.completion.remote import RemoteCompleter
    from greenroom_engine.completion.request import CompletionRequest, ContextChunk

__all__ = [
    "Completer",
    "Completion",
    "CompletionRequest",
    "Completions",
    "ContextChunk",
    "LocalCompleter",
    "Nothing",
    "RemoteCompleter",
]

__getattr__ = names(
    __name__,
    {
        "Completer": "completer",
        "Completion": "completer",
        "CompletionRequest": "request",
        "Completions": "completer",
        "ContextChunk": "request",
        "LocalCompleter": "local",
        "Nothing": "completer",
        "RemoteCompleter": "remote",
    },
)
