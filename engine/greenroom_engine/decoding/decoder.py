"""The decoder: many sequences of one model, decoded together, asked for from asyncio."""

from __future__ import annotations

import asyncio
import itertools
import logging
import threading
from collections import deque
from collections.abc import AsyncGenerator, Callable
from collections.abc import Sequence as Items
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from greenroom_engine.decoding.account import Account
from greenroom_engine.decoding.adapter import Adapter, adapter_file
from greenroom_engine.decoding.context_settings import ContextSettings
from greenroom_engine.decoding.drafting import TOGETHER, Phrases
from greenroom_engine.decoding.grammar import Grammar
from greenroom_engine.decoding.llama_native import LlamaModel
from greenroom_engine.decoding.opening import MOST_SEQUENCES, open_context, read_ahead, shortage
from greenroom_engine.decoding.run import Deliver, Prompt, Run
from greenroom_engine.decoding.sampling import SamplingParams, probabilities
from greenroom_engine.decoding.scheduler import Scheduler
from greenroom_engine.decoding.sequence import HiddenState, Sequence
from greenroom_engine.decoding.statistics import Statistics
from greenroom_engine.decoding.stopping import EndOfGeneration, StopFactory
from greenroom_engine.decoding.vocabulary import Vocabulary
from greenroom_engine.errors import (
    DecodeFailed,
    DecoderClosed,
    GreenroomEngineError,
    ModelError,
    PromptTooLong,
)
from greenroom_engine.models.profile import ModelProfile

_logger = logging.getLogger(__name__)

_Result = TypeVar("_Result")


class Decoder:
    """Generates with one model. Open one per model; safe to use from any event loop.

    One thread owns the llama.cpp context and does nothing but decode. Calls here hand it work and wait for
    results; a cancelled call reaches it before its next step.
    """

    def __init__(
        self,
        model: ModelProfile | Path | str,
        settings: ContextSettings | None = None,
        *,
        on_load_progress: Callable[[float], None] | None = None,
    ) -> None:
        """Load the model; blocks until it is ready (`Decoder.open` does not).

        `settings`: None for the usual ones; up to 251 sequences. `on_load_progress` gets 0…1 on the calling thread.
        Where memory is short and no `n_ctx` was asked for, context and parallelism are made smaller: see `notice`.

        Raises ModelError.
        """
        self.profile = model if isinstance(model, ModelProfile) else ModelProfile.read(model)
        self.profile.require_weights()
        settings = settings or ContextSettings()
        if settings.max_sequences > MOST_SEQUENCES:
            raise ValueError(f"max_sequences must be 1 to {MOST_SEQUENCES}, not {settings.max_sequences}")
        self._commands: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._ids = itertools.count(1)
        self._closed = False
        self._model = LlamaModel(self.profile.path, gpu_layers=settings.gpu_layers, progress=on_load_progress)
        try:
            self._context, sequences = open_context(self._model, self.profile, settings)
        except ModelError:
            self._model.close()
            raise
        self.notice = shortage(self.profile, settings, self._context.cells, sequences)
        """What had to be made smaller for want of memory, as a line for the user; empty if nothing had to."""
        self.vocabulary = Vocabulary(self._model)
        """The model's tokenizer."""
        self.context_length = min(self._context.cells, self._model.context_length or self._context.cells)
        """Tokens a single sequence can hold, prompt and answer together."""
        self._scheduler = Scheduler(
            self._context,
            self.vocabulary,
            sequences=sequences,
            read_ahead=read_ahead(self._model.parameters),
            drafts=TOGETHER if self._model.can_rewind else 0,
        )
        self._thread = threading.Thread(target=self._main, name="greenroom-decoder", daemon=True)
        self._thread.start()

    @classmethod
    async def open(
        cls,
        model: ModelProfile | Path | str,
        settings: ContextSettings | None = None,
        *,
        on_load_progress: Callable[[float], None] | None = None,
    ) -> Decoder:
        """Like the constructor, without blocking the event loop."""
        return await asyncio.to_thread(partial(cls, model, settings, on_load_progress=on_load_progress))

    @property
    def statistics(self) -> Statistics:
        """Totals since the decoder was opened."""
        return self._scheduler.statistics

    @property
    def tokens_per_second(self) -> float:
        """Tokens generated per second of decoding so far, reading of prompts included in the time."""
        statistics = self.statistics
        return statistics.generated_tokens / statistics.seconds if statistics.seconds else 0.0

    async def fork(
        self,
        prompt: Items[int],
        params: Items[SamplingParams],
        *,
        stop: StopFactory = EndOfGeneration,
        is_urgent: bool = False,
        adapter: Adapter | None = None,
        account: Account | None = None,
    ) -> AsyncGenerator[Sequence, None]:
        """Write one answer to `prompt` per entry of `params`; yields each as soon as it is complete.

        `is_urgent`: somebody waits at the keyboard; everything else stands still from the next step on.
        `adapter`: one of this decoder's own; None: the model as it is. `account`: takes note of what it costs.

        The prompt is read once. Sequences yielded are kept, to be continued with `extend`, until `release`.
        Leaving the loop early (with `aclosing`, or when the task is cancelled) stops and releases those not
        yielded.

        Raises PromptTooLong, GrammarInvalid, DecodeFailed, DecoderClosed.
        """
        tokens = self._checked(prompt)
        inbox: asyncio.Queue[Sequence | GreenroomEngineError] = asyncio.Queue()
        deliver = _deliver_to(asyncio.get_running_loop(), inbox)
        drafts = not is_urgent and any(param.speculate for param in params)  # what is urgent has nothing beside it
        begun = partial(Sequence, context=tokens, adapter=adapter, phrases=Phrases(tokens) if drafts else None)
        runs = [self._run(begun(next(self._ids)), param, stop, deliver, is_urgent=is_urgent) for param in params]
        pending = {run.sequence.id for run in runs}
        if account is not None:
            for run in runs:
                account.add(run.sequence)
        try:
            if runs:
                prompt_read = Prompt(tokens, deque(runs), is_urgent=is_urgent, adapter=adapter)
                self._command(partial(self._scheduler.add_prompt, prompt_read))
            for _ in runs:
                result = await inbox.get()
                if isinstance(result, GreenroomEngineError):
                    raise result
                pending.discard(result.id)
                yield result
        finally:
            if pending and not self._closed:
                self._command(partial(self._scheduler.release, pending))

    async def extend(
        self,
        sequence: Sequence,
        tokens: Items[int],
        params: SamplingParams,
        *,
        stop: StopFactory = EndOfGeneration,
        account: Account | None = None,
    ) -> Sequence:
        """Append `tokens` to a finished `sequence` and write the next answer: a new Sequence, which takes its
        place.

        Only `tokens` are read, unless the kept sequence had to make room for others meanwhile: then
        everything is. It is written with the adapter of `sequence`. The answer that `sequence` holds stays as it is.
        Cancelling the call releases both.

        Raises PromptTooLong, DecodeFailed, DecoderClosed.
        """
        context = self._checked([*sequence.history, *tokens])
        inbox: asyncio.Queue[Sequence | GreenroomEngineError] = asyncio.Queue()
        deliver = _deliver_to(asyncio.get_running_loop(), inbox)
        if sequence.phrases is not None:
            sequence.phrases.learn(context, len(sequence.history))
        turn = Sequence(next(self._ids), context, adapter=sequence.adapter, phrases=sequence.phrases)
        run = self._run(turn, params, stop, deliver, parent=sequence.id)
        if account is not None:
            account.add(turn)
        self._command(partial(self._scheduler.add_turn, run))
        try:
            result = await inbox.get()
        except asyncio.CancelledError:
            self.release(sequence)
            self.release(turn)
            raise
        if isinstance(result, GreenroomEngineError):
            raise result
        return result

    def release(self, sequence: Sequence) -> None:
        """Free what `sequence` holds; cancels it if it still runs. Releasing twice does no harm."""
        if not self._closed:
            self._command(partial(self._scheduler.release, {sequence.id}))

    async def next_token_probabilities(self, prompt: Items[int], tokens: Items[int]) -> list[float]:
        """p(token) of each of `tokens` right after `prompt`, over the whole vocabulary.

        Raises PromptTooLong, DecodeFailed, DecoderClosed.
        """
        inbox: asyncio.Queue[list[float] | GreenroomEngineError] = asyncio.Queue()
        put = _deliver_to(asyncio.get_running_loop(), inbox)

        def look(logits: npt.NDArray[np.float32]) -> None:
            put(probabilities(logits, tokens))

        return await self._look(Prompt(self._checked(prompt), deque(), look=look, fail=put), inbox)

    async def hidden_states(
        self, prompt: Items[int], positions: Items[int], *, adapter: Adapter | None = None
    ) -> list[HiddenState]:
        """The hidden states at `positions` of `prompt`, in rising order; it is read once, up to the last of them.

        Raises PromptTooLong, DecodeFailed, DecoderClosed.
        """
        wanted = sorted(set(positions))
        tokens = self._checked(prompt)
        if not wanted:
            return []
        if wanted[0] < 0 or wanted[-1] >= len(tokens):
            raise ValueError(f"positions {wanted[0]} to {wanted[-1]} of a prompt of {len(tokens)} tokens")
        inbox: asyncio.Queue[list[HiddenState] | GreenroomEngineError] = asyncio.Queue()
        put = _deliver_to(asyncio.get_running_loop(), inbox)
        question = Prompt(tokens[: wanted[-1] + 1], deque(), fail=put, adapter=adapter, positions=wanted)
        question.look = lambda _: put(question.hidden_states)
        return await self._look(question, inbox)

    async def _look(self, question: Prompt, inbox: asyncio.Queue[_Result | GreenroomEngineError]) -> _Result:
        """Have `question` read; what is put into `inbox` then."""
        self._command(partial(self._scheduler.add_prompt, question))
        try:
            result = await inbox.get()
        except asyncio.CancelledError:
            if not self._closed:
                self._command(partial(self._scheduler.forget, question))
            raise
        if isinstance(result, GreenroomEngineError):
            raise result
        return result

    async def load_adapter(self, path: Path | str, *, scale: float = 1.0) -> Adapter:
        """Load the LoRA adapter (GGUF) at `path`, to be chosen per prompt; it stays until the decoder is closed.

        What is being written stands still meanwhile.

        Raises ModelNotFound, ModelCorrupt, ModelUnsupported, ModelTooLarge, DecoderClosed.
        """
        file = await asyncio.to_thread(adapter_file, path, self.profile)
        inbox: asyncio.Queue[Adapter | GreenroomEngineError] = asyncio.Queue()
        put = _deliver_to(asyncio.get_running_loop(), inbox)

        def load() -> None:  # on the decoder's thread: llama.cpp looks at a model's adapters while it decodes
            try:
                put(self._model.load_adapter(file, scale))
            except ModelError as error:
                put(error)

        self._command(load)
        result = await inbox.get()
        if isinstance(result, GreenroomEngineError):
            raise result
        return result

    async def aclose(self) -> None:
        """Stop the thread and free the model. What still runs fails with DecoderClosed."""
        if not self._closed:
            self._closed = True
            self._commands.put(None)
        await asyncio.to_thread(self._thread.join)

    def _run(
        self,
        sequence: Sequence,
        params: SamplingParams,
        stop: StopFactory,
        deliver: Deliver,
        *,
        parent: int | None = None,
        is_urgent: bool = False,
    ) -> Run:
        run = Run(sequence, params, stop(), deliver, self.context_length, parent, is_urgent=is_urgent)
        if params.grammar is not None:
            run.grammar = Grammar(self._model.vocab, params.grammar)
        return run

    def _checked(self, prompt: Items[int]) -> list[int]:
        if self._closed:
            raise DecoderClosed("The model was closed. Open it again.")
        if len(prompt) + 1 > self.context_length:
            raise PromptTooLong(needed=len(prompt) + 1, available=self.context_length)
        if not prompt:
            raise ValueError("an empty prompt: there is nothing to continue")
        return list(prompt)

    def _command(self, command: Callable[[], None]) -> None:
        if self._closed:
            raise DecoderClosed("The model was closed. Open it again.")
        self._commands.put(command)

    # The decoder's thread: from here on it alone touches scheduler and context

    def _main(self) -> None:
        try:
            while self._take_command():
                self._step()
            self._scheduler.fail(DecoderClosed("The model was closed while it was writing."))
        finally:
            self._context.close()
            self._model.close()

    def _take_command(self) -> bool:
        """Carry out all that was asked meanwhile; waits when there is nothing else to do. False: close."""
        while True:
            try:
                command = self._commands.get(block=not self._scheduler.busy)
            except Empty:
                return True
            if command is None:
                return False
            command()

    def _step(self) -> None:
        try:
            self._scheduler.step()
        except GreenroomEngineError as error:
            self._scheduler.fail(error)
        except Exception as error:
            # Whatever it is, those who wait must hear of it rather than hang.
            _logger.exception("decoding failed")
            self._scheduler.fail(DecodeFailed(f"Decoding failed: {error!r}. Run the job again."))


def _deliver_to(loop: asyncio.AbstractEventLoop, inbox: asyncio.Queue[_Result]) -> Callable[[_Result], None]:
    def deliver(result: _Result) -> None:
        # A closed loop means that whoever asked is gone.
        if not loop.is_closed():
            loop.call_soon_threadsafe(inbox.put_nowait, result)

    return deliver
