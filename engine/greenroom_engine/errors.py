"""What can go wrong in the engine, as one tree.

```
GreenroomEngineError
├── ModelError                 the GGUF given cannot be used
│   ├── ModelNotFound          no such file
│   ├── ModelCorrupt           not a GGUF, or a damaged one
│   ├── ModelUnsupported       a sound GGUF that cannot write text here
│   └── ModelTooLarge          the weights or the context do not fit into memory
├── DownloadFailed             a model could not be fetched
├── DecodingError              a request that the decoder cannot carry out
│   ├── PromptTooLong          the prompt can never fit
│   ├── GrammarInvalid         the grammar given for an answer does not parse
│   ├── DecodeFailed           llama.cpp refused or failed a batch
│   └── DecoderClosed          asked after `aclose`
├── RemoteError                a model behind a URL
│   ├── RemoteUnavailable      nobody answers there, or not in time
│   ├── RemoteRefused          the server says no: key, model name, request
│   └── RemoteNonsense         what answers is no OpenAI-compatible server
├── EngineError                the engine process
│   ├── EngineUnavailable      it cannot be started
│   ├── EngineLost             it ended in the middle of a job
│   └── EngineFault            a fault of its own
├── EventLogInvalid            a file that shall be replayed, and cannot
├── ExperienceUnavailable      the store of past jobs cannot be used
├── ChatTemplateInvalid        the GGUF's own chat template does not render
├── CompletionUnavailable      the model can neither fill gaps nor chat
├── BenchError                 a benchmark that cannot be run as asked: data, folder, method
└── SourceError                the user's Python file
    ├── SyntaxInvalid          it does not parse where it has to
    └── TargetNotFound         it has no such function
```

Every message is meant for a user: what happened, to what, and what to do next.
"""

from __future__ import annotations

from pathlib import Path


class GreenroomEngineError(Exception):
    """Base of everything the engine raises on purpose."""


class ModelError(GreenroomEngineError):
    """The model file at `path` cannot be used."""

    def __init__(self, path: Path | str, message: str) -> None:
        super().__init__(message)
        self.path = Path(path)


class ModelNotFound(ModelError):
    """There is no model file at this path."""


class ModelCorrupt(ModelError):
    """The file is not a GGUF, or is damaged or cut short."""


class ModelUnsupported(ModelError):
    """A sound GGUF which the installed llama.cpp cannot generate text with."""


class ModelTooLarge(ModelError):
    """Weights or context do not fit into the machine's memory."""


class DownloadFailed(GreenroomEngineError):
    """A model file could not be fetched, or is not what it should be."""


class DecodingError(GreenroomEngineError):
    """Base of what goes wrong with a single request to the decoder."""


class PromptTooLong(DecodingError):
    """The prompt can never fit: it needs `needed` tokens where `available` is all there is."""

    def __init__(self, needed: int, available: int) -> None:
        super().__init__(
            f"The prompt needs {needed} tokens, but this model's context holds {available}. "
            "Give it less to read (a shorter docstring, fewer tests in the feedback), "
            "or use a model with a longer context."
        )
        self.needed = needed
        self.available = available


class GrammarInvalid(DecodingError):
    """The grammar that an answer shall follow is not GBNF."""


class DecodeFailed(DecodingError):
    """llama.cpp failed while decoding; the sequences of that step are lost."""


class DecoderClosed(DecodingError):
    """The decoder was closed before or while this request ran."""


class RemoteError(GreenroomEngineError):
    """The server at a URL given as the model."""


class RemoteUnavailable(RemoteError):
    """It cannot be reached, or fell silent."""


class RemoteRefused(RemoteError):
    """It answered with an error of its own."""


class RemoteNonsense(RemoteError):
    """It does not speak the API."""


class EngineError(GreenroomEngineError):
    """Base of what can happen to the process that holds the model."""


class EngineUnavailable(EngineError):
    """It does not start, or its socket cannot be used."""


class EngineLost(EngineError):
    """It ended, or the connection to it broke, before the answer came. The job is lost; it can be run again."""


class EngineFault(EngineError):
    """It failed in a way that nobody foresaw."""


class EventLogInvalid(GreenroomEngineError):
    """It is no event log, or a damaged one, or one of another format."""


class ExperienceUnavailable(GreenroomEngineError):
    """The store of past jobs cannot be opened, read or written; jobs go on without it."""


class ChatTemplateInvalid(GreenroomEngineError):
    """The chat template in the GGUF does not compile or does not render."""


class CompletionUnavailable(GreenroomEngineError):
    """This model cannot complete code at a cursor."""


class BenchError(GreenroomEngineError):
    """A benchmark cannot be run as asked: wrong data, another benchmark's folder, no such method."""


class SourceError(GreenroomEngineError):
    """Base of what is wrong with the user's source file."""


class SyntaxInvalid(SourceError):
    """The file at `path` does not parse at `line` (1-based)."""

    def __init__(self, path: str, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}. Fix the syntax error first.")
        self.path = path
        self.line = line
        self.reason = reason


class TargetNotFound(SourceError):
    """`path` has no function `qualname`; `nearest` holds the names most like it."""

    def __init__(self, path: str, qualname: str, nearest: tuple[str, ...] = ()) -> None:
        hint = f" Did you mean {', '.join(nearest)}?" if nearest else ""
        super().__init__(f"{path} has no function {qualname!r}.{hint}")
        self.path = path
        self.qualname = qualname
        self.nearest = nearest
