"""OpenAI's API, which most servers speak: chat and text completions (https://platform.openai.com/docs/api-reference)."""

import itertools
from collections.abc import AsyncGenerator, Mapping
from collections.abc import Sequence as Items
from contextlib import aclosing
from typing import Any, cast

from greenroom_engine.decoding import FinishReason, SamplingParams, Sequence, StopFactory
from greenroom_engine.errors import RemoteNonsense, RemoteRefused
from greenroom_engine.prompts.chat import render_plain
from greenroom_engine.prompts.message import Message
from greenroom_engine.remote.api import ExtraFile, StopRules
from greenroom_engine.remote.client import Client
from greenroom_engine.remote.json_values import dictionaries, dictionary, whole_number
from greenroom_engine.remote.merging import merged
from greenroom_engine.remote.meter import Meter


class OpenAIServer:
    """One model of any OpenAI-compatible server. An :class:`Api`.

    Every answer is a request of its own: such servers batch them and know their common beginning, and each can be
    stopped as soon as it is complete. What a server turns out not to have (log-probabilities, a chat template) it is
    not asked for again.
    """

    def __init__(self, client: Client, model: str, *, context: int, meter: Meter) -> None:
        self.description = "an OpenAI-compatible server"
        self.context = context
        self.meter = meter
        self._client = client
        self._model = model
        self._ids = itertools.count(1)
        self._has_logprobs = True
        self._has_chat = True

    async def ask(
        self, conversation: Items[Message], params: Items[SamplingParams], stop: StopRules
    ) -> AsyncGenerator[Sequence, None]:
        """See :class:`Api`."""
        rule = stop(False)
        requests = [self._chat_answer(conversation, Sequence(next(self._ids), []), each, rule) for each in params]
        async with aclosing(merged(requests)) as answers:
            async for sequence in answers:
                yield sequence

    async def infill(
        self,
        before: str,
        after: str,
        extra: Items[ExtraFile],
        params: Items[SamplingParams],
        stop: StopFactory,
        seconds: float | None,
    ) -> AsyncGenerator[Sequence, None]:
        """See :class:`Api`. This API has no place for other files, which go in front, and no limit of time."""
        prompt = "".join(f"# {file.name}\n{file.text}\n\n" for file in extra) + before
        gap = {"prompt": prompt, "suffix": after}
        requests = [
            self._streamed("completions", gap, Sequence(next(self._ids), []), each, stop, logprobs=False)
            for each in params
        ]
        try:
            async with aclosing(merged(requests)) as answers:
                async for sequence in answers:
                    yield sequence
        except RemoteRefused as error:
            said = str(error).lower()
            if any(word in said for word in ("suffix", "infill", "does not know this address", "status 501")):
                raise RemoteRefused(
                    f"{self._client.base} cannot fill in the middle. Use a llama-server with a model that was trained "
                    "for it."
                ) from error
            raise

    async def _chat_answer(
        self, conversation: Items[Message], sequence: Sequence, params: SamplingParams, stop: StopFactory
    ) -> AsyncGenerator[Sequence, None]:
        """One answer, asked for with everything the server is not known to lack."""
        while True:
            logprobs, chat = self._has_logprobs, self._has_chat
            if chat:
                messages = [{"role": message.role.value, "content": message.content} for message in conversation]
                path, prompt = "chat/completions", {"messages": messages}
            else:
                path, prompt = "completions", {"prompt": render_plain(conversation)}
            try:
                async with aclosing(self._streamed(path, prompt, sequence, params, stop, logprobs=logprobs)) as answers:
                    async for answer in answers:
                        yield answer
                return
            except RemoteRefused as error:
                said = str(error).lower()
                if logprobs and "logprob" in said:
                    self._has_logprobs = False
                elif chat and "chat template" in said:
                    self._has_chat = False
                else:
                    raise

    async def _streamed(
        self,
        path: str,
        prompt: Mapping[str, Any],
        sequence: Sequence,
        params: SamplingParams,
        stop: StopFactory,
        *,
        logprobs: bool,
    ) -> AsyncGenerator[Sequence, None]:
        """``sequence`` as soon as it is complete."""
        rule = stop()
        body = {**prompt, **self._settings(params)}
        if logprobs:
            body["logprobs"] = True if path.startswith("chat") else 1
        with self.meter.running(1):
            async with aclosing(self._client.stream(f"{self._client.base}/{path}", body)) as events:
                async for event in events:
                    self._count(sequence, event)
                    for choice in dictionaries(event.get("choices")):
                        self._take(sequence, choice)
                    if sequence.finish is None and sequence.text and rule.feed(sequence.text):
                        sequence.finish = FinishReason.STOP
                        break
        if sequence.finish is None:
            raise RemoteNonsense(f"{self._client.base} ended an answer without saying why. Run the job again.")
        yield sequence

    def _settings(self, params: SamplingParams) -> dict[str, Any]:
        return {
            "model": self._model,
            "temperature": params.temperature,
            "top_p": params.top_p,
            "max_tokens": params.max_tokens,
            "seed": params.seed % 2**31,
            "stream": True,
            "stream_options": {"include_usage": True},
        }

    def _take(self, sequence: Sequence, choice: dict[str, Any]) -> None:
        content = dictionary(choice.get("delta")).get("content", choice.get("text"))  # a chat's, or a completion's
        if isinstance(content, str) and content:
            sequence.text += content
            self.meter.wrote(1)
        for value in _logprobs(dictionary(choice.get("logprobs"))):
            sequence.total_logprob += value
            sequence.sampled += 1
            sequence.tokens.append(0)  # which one is not known here, only how many
        if reason := choice.get("finish_reason"):
            sequence.finish = FinishReason.LENGTH if reason == "length" else FinishReason.STOP

    def _count(self, sequence: Sequence, event: dict[str, Any]) -> None:
        """Tokens read, those that the server knew already taken off; many send it with the last event only."""
        usage = dictionary(event.get("usage"))
        known = whole_number(dictionary(usage.get("prompt_tokens_details")).get("cached_tokens"))
        read = max(0, whole_number(usage.get("prompt_tokens")) - known)
        self.meter.read(read - sequence.prompt_tokens)
        sequence.prompt_tokens = read


def _logprobs(logprobs: dict[str, Any]) -> list[float]:
    """Of the tokens of one event: a list of objects (chat; llama-server everywhere), or of numbers (completions)."""
    values = [each.get("logprob") for each in dictionaries(logprobs.get("content"))]
    if isinstance(numbers := logprobs.get("token_logprobs"), list):
        values += cast("list[Any]", numbers)
    return [value for value in values if isinstance(value, int | float)]
