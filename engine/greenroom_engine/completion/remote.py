"""Completion by a server that can fill in the middle."""

from __future__ import annotations

from greenroom_engine.completion.completer import Completion, Completions, Nothing, chosen
from greenroom_engine.completion.request import CompletionRequest
from greenroom_engine.completion.stopping import stop_rule
from greenroom_engine.completion.tidying import tidied
from greenroom_engine.completion.window import prefix_window, suffix_window
from greenroom_engine.decoding import FinishReason, SamplingParams, Sequence
from greenroom_engine.remote import ExtraFile, RemoteModel

_PREFIX_TOKENS, _SUFFIX_TOKENS, _CHUNK_TOKENS = 1024, 384, 640
_CHARACTERS = 3  # per token, at least, in Python text: the tokenizer is over there
_TEMPERATURE = 0.6


class RemoteCompleter:
    """A `Completer`. The format of the gap and the reuse of what was read are the server's."""

    def __init__(self, model: RemoteModel) -> None:
        self.model = model

    async def complete(self, request: CompletionRequest) -> Completions:
        """One answer greedily, the alternatives sampled.

        Raises PromptTooLong, RemoteError; RemoteRefused where the server cannot fill in the middle.
        """
        params = [
            SamplingParams(temperature=_TEMPERATURE if seed else 0, max_tokens=request.max_tokens, seed=seed)
            for seed in range(request.alternatives)
        ]
        read = self.model.statistics.prompt_tokens
        written = await self.model.infill(
            prefix_window(request.prefix, _tokens, _PREFIX_TOKENS),
            suffix_window(request.suffix, _tokens, _SUFFIX_TOKENS),
            _extra(request),
            params,
            stop=stop_rule(request),
        )
        found = [_read(sequence, request) for sequence in written]
        items, nothing = chosen(found)
        return Completions(
            items=items,
            nothing=nothing,
            prompt_tokens=_tokens(request.prefix) + _tokens(request.suffix),
            read_tokens=self.model.statistics.prompt_tokens - read,
        )


def _read(sequence: Sequence, request: CompletionRequest) -> Completion | Nothing:
    finish = sequence.finish or FinishReason.STOP
    text = tidied(sequence.text, request, cut=finish is not FinishReason.STOP)
    return text if isinstance(text, Nothing) else Completion(text, sequence.logprob, finish)


def _extra(request: CompletionRequest) -> list[ExtraFile]:
    """The most useful files that fit; they keep their order."""
    left = _CHUNK_TOKENS
    extra: list[ExtraFile] = []
    for chunk in reversed(request.chunks):
        left -= _tokens(chunk.text)
        if left < 0:
            break
        extra.insert(0, ExtraFile(chunk.path, chunk.text))
    return extra


def _tokens(text: str) -> int:
    return -(-len(text) // _CHARACTERS)
