"""Completion by a GGUF on this machine."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from greenroom_engine.completion.completer import Completion, Completions, Nothing, chosen
from greenroom_engine.completion.prompt import FimPrompt
from greenroom_engine.completion.request import CompletionRequest
from greenroom_engine.completion.stopping import stop_rule
from greenroom_engine.completion.tidying import tidied
from greenroom_engine.completion.window import prefix_window, suffix_window
from greenroom_engine.decoding import ClosingFence, FinishReason, SamplingParams, Sequence, StopFactory, Vocabulary
from greenroom_engine.errors import CompletionUnavailable
from greenroom_engine.local_model import LocalModel
from greenroom_engine.prompts.chat import render_chat
from greenroom_engine.prompts.completion import completion_messages, inserted_code
from greenroom_engine.source.thoughts import opens_thought

_PROMPT = 2048  # tokens: what a processor without a GPU reads in some seconds, once
_CHAT_FRAME = 256  # tokens of a conversation beside the user's code
_FENCES = 16  # tokens of a chat answer beside its code
_PREFIX_SHARE, _SUFFIX_SHARE = 0.5, 0.2  # of a conversation; other files take the rest
_LINES_KEPT = 4096  # counted once, as hardly any differs from key to key
_TEMPERATURE = 0.6  # of the alternatives: they shall differ, not be wild


@dataclass(frozen=True, slots=True)
class _Question:
    """One request as this model is asked it; `code` takes what is to be inserted out of an answer."""

    prompt: list[int]
    stop: StopFactory
    max_tokens: int
    code: Callable[[str], str | None]


class LocalCompleter:
    """A `Completer`. Its answers go before all others that the model writes."""

    def __init__(self, model: LocalModel) -> None:
        """Raises CompletionUnavailable for a model that cannot complete."""
        profile = model.profile
        if profile.fim is None and profile.chat_template is None:
            raise CompletionUnavailable(
                f"{profile.name} cannot complete code: its vocabulary has no tokens to fill gaps, and it has no chat "
                "template. Use a code model, such as Qwen2.5-Coder, or the embedded one."
            )
        self._model = model
        self._decoder = model.decoder
        self._vocabulary = model.decoder.vocabulary
        self._gap = None if profile.fim is None else FimPrompt(profile.fim, self._vocabulary)
        self._count = lru_cache(_LINES_KEPT)(self._counted)

    async def complete(self, request: CompletionRequest) -> Completions:
        """The prompt is read from where it differs from an earlier one, and forked to the alternatives."""
        question = self._chatting(request) if self._gap is None else self._filling(request, self._gap)
        params = [
            SamplingParams(
                temperature=_TEMPERATURE if seed else 0, max_tokens=question.max_tokens, seed=seed, speculate=True
            )
            for seed in range(request.alternatives)
        ]
        written: list[Sequence] = []
        async with aclosing(
            self._decoder.fork(question.prompt, params, stop=question.stop, is_urgent=True)
        ) as sequences:
            async for sequence in sequences:
                self._decoder.release(sequence)
                written.append(sequence)
        written.sort(key=lambda sequence: sequence.id)  # the greedy one was asked for first
        found = [self._read(sequence, question, request) for sequence in written]
        items, nothing = chosen(found)
        return Completions(
            items=items,
            nothing=nothing,
            prompt_tokens=len(question.prompt),
            read_tokens=sum(sequence.prompt_tokens for sequence in written),
        )

    def _read(self, sequence: Sequence, question: _Question, request: CompletionRequest) -> Completion | Nothing:
        written, finish = until_control(sequence, self._vocabulary)
        code = question.code(written)
        if code is None:
            return Nothing.NO_CODE
        text = tidied(code, request, cut=finish is not FinishReason.STOP)
        return text if isinstance(text, Nothing) else Completion(text, sequence.logprob, finish)

    def _filling(self, request: CompletionRequest, gap: FimPrompt) -> _Question:
        room, max_tokens = self._room(request.max_tokens)
        return _Question(gap.tokens(request, room), stop_rule(request), max_tokens, lambda text: text)

    def _chatting(self, request: CompletionRequest) -> _Question:
        room, max_tokens = self._room(request.max_tokens + _FENCES)
        room = max(room - _CHAT_FRAME, 0)
        left = int(room * (1 - _PREFIX_SHARE - _SUFFIX_SHARE))
        chunks: list[tuple[str, str]] = []
        for chunk in reversed(request.chunks):
            left -= self._count(chunk.text)
            if left < 0:
                break
            chunks.insert(0, (chunk.path, chunk.text))
        conversation = completion_messages(
            request.path,
            request.language,
            chunks,
            prefix=prefix_window(request.prefix, self._count, int(room * _PREFIX_SHARE)),
            suffix=suffix_window(request.suffix, self._count, int(room * _SUFFIX_SHARE)),
        )
        thinking = opens_thought(render_chat(self._model.profile, conversation))
        return _Question(
            self._model.encode_chat(conversation),
            lambda: ClosingFence(thinking=thinking),
            max_tokens,
            lambda answer: inserted_code(answer, request.typed, thinking=thinking),
        )

    def _room(self, max_tokens: int) -> tuple[int, int]:
        """(tokens of a prompt, tokens of an answer) at most: half of a short context at the least is the prompt's."""
        length = self._decoder.context_length
        answer = min(max_tokens, length // 2)
        return min(_PROMPT, length - answer), answer

    def _counted(self, text: str) -> int:
        return len(self._vocabulary.encode(text)) if text else 0


def until_control(sequence: Sequence, vocabulary: Vocabulary) -> tuple[str, FinishReason]:
    """The text of a finished `sequence` up to its first control token, and why it ends there.

    A family's own control tokens (of another file, of padding) end an infill, though llama.cpp may not count them
    among those that end a text; they have no text themselves, so that what follows them would seem to belong to it.
    """
    assert sequence.finish is not None
    kept = list(takewhile(vocabulary.piece, sequence.tokens))
    if len(kept) == len(sequence.tokens):
        return sequence.text, sequence.finish
    return vocabulary.decode(kept), FinishReason.STOP
