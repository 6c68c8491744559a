"""Completion at a cursor: a request, the prompt it becomes, and what of the answer may be shown."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

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

# Looked up when they are wanted: clients of the engine process use the plain data in here, without llama.cpp.
_MODULES = {
    "Completer": "completer",
    "Completion": "completer",
    "CompletionRequest": "request",
    "Completions": "completer",
    "ContextChunk": "request",
    "LocalCompleter": "local",
    "Nothing": "completer",
    "RemoteCompleter": "remote",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
