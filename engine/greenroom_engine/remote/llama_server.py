"""llama-server's own API (llama.cpp, tools/server/README.md): several answers from one reading of the prompt.

`/completion` with ``n_cmpl`` reads a prompt in one slot and copies its state to others, one per answer. All answers of
such a request have the same settings; the seed of answer i is that of the request plus i (`server_task::add_child`).
"""

import itertools
from collections.abc import AsyncGenerator, Mapping
from collections.abc import Sequence as Items
from contextlib import aclosing
from dataclasses import replace
from typing import Any

from greenroom_engine.decoding import FinishReason, SamplingParams, Sequence, StopFactory, StopRule
from greenroom_engine.errors import GreenroomEngineError, RemoteNonsense, RemoteRefused
from greenroom_engine.prompts.message import Message
from greenroom_engine.remote.api import ExtraFile, StopRules
from greenroom_engine.remote.client import Client
from greenroom_engine.remote.json_values import dictionaries, dictionary, whole_number
from greenroom_engine.remote.merging import merged
from greenroom_engine.remote.meter import Meter
from greenroom_engine.remote.places import Places
from greenroom_engine.source.thoughts import opens_thought

_SEEDS = 2**31  # theirs are 32 bits wide, the highest means "random", and answers of one request count up

# Of the last event of an answer; otherwise it repeats the whole prompt and all settings.
_LAST_EVENT = ["index", "stop", "stop_type", "truncated", "timings", "tokens_predicted"]


class LlamaServer:
    """One model of a llama-server. An :class:`Api`.

    :param slots: answers that it writes at the same time.
    :param shares: whether it knows ``n_cmpl``; without it, every answer is a request of its own.
    """

    def __init__(
        self, client: Client, model: str, *, context: int, slots: int, shares: bool, build: str, meter: Meter
    ) -> None:
        self.description = f"llama-server {build}, {slots} slots"
        self.context = context
        self.meter = meter
        self._client = client
        self._model = model
        self._shares = shares
        self._places = Places(slots)
        self._ids = itertools.count(1)

    @classmethod
    async def found(cls, client: Client, listed: Mapping[str, Any], meter: Meter) -> "LlamaServer | None":
        """The API for the model ``listed``, if ``client`` is a llama-server that has it; None for every other."""
        model = str(listed.get("id"))
        if listed.get("owned_by") != "llamacpp":
            return None
        try:
            props = await client.get(f"{client.root}/props", {"model": model})
            slots = whole_number(props.get("total_slots"))
            context = whole_number(dictionary(props.get("default_generation_settings")).get("n_ctx"))
            if slots <= 0 or context <= 0:
                return None
            probe = {"model": model, "messages": [{"role": "user", "content": "?"}]}
            if not isinstance((await client.post(f"{client.root}/apply-template", probe)).get("prompt"), str):
                return None
            shares = await _knows_n_cmpl(client, model)
        except GreenroomEngineError:
            return None
        build = str(props.get("build_info", ""))
        return cls(client, model, context=context, slots=slots, shares=shares, build=build, meter=meter)

    async def ask(
        self, conversation: Items[Message], params: Items[SamplingParams], stop: StopRules
    ) -> AsyncGenerator[Sequence, None]:
        """See :class:`Api`. Settings that differ in more than successive seeds read the prompt once each."""
        applied = await self._client.post(
            f"{self._client.root}/apply-template",
            {
                "model": self._model,
                "messages": [{"role": message.role.value, "content": message.content} for message in conversation],
                "chat_template_kwargs": {"enable_thinking": False},
            },
        )
        prompt = applied.get("prompt")
        if not isinstance(prompt, str):
            raise RemoteNonsense(f"{self._client.base} applies its chat template, but shows no prompt.")
        rule = stop(opens_thought(prompt))
        requests = [self._request("completion", {"prompt": prompt}, group) for group in self._groups(params, rule)]
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
        """See :class:`Api`."""
        gap: dict[str, Any] = {
            "input_prefix": before,
            "input_suffix": after,
            "input_extra": [{"filename": file.name, "text": file.text} for file in extra],
        }
        if seconds is not None:
            gap["t_max_predict_ms"] = max(1, round(seconds * 1000))
        requests = [self._request("infill", gap, group) for group in self._groups(params, stop)]
        try:
            async with aclosing(merged(requests)) as answers:
                async for sequence in answers:
                    yield sequence
        except RemoteRefused as error:
            if "infill is not supported" in str(error).lower():
                raise RemoteRefused(
                    f"The model at {self._client.base} cannot fill in the middle. Use one that was trained for it."
                ) from error
            raise

    def _groups(self, params: Items[SamplingParams], stop: StopFactory) -> list[list["_Answer"]]:
        """Those that one request can serve, cut so that requests that begin together fit the slots."""
        groups: list[list[_Answer]] = []
        for place, each in enumerate(params):
            answer = _Answer(Sequence(next(self._ids), []), each, stop())
            if groups and self._shares and place % self._places.count:
                last = groups[-1][-1].params
                if replace(last, seed=last.seed + 1) == each:
                    groups[-1].append(answer)
                    continue
            groups.append([answer])
        return groups

    async def _request(
        self, endpoint: str, prompt: Mapping[str, Any], group: Items["_Answer"]
    ) -> AsyncGenerator[Sequence, None]:
        """The answers of one request, each as soon as it is complete. With the last, the connection is closed."""
        url, body = f"{self._client.root}/{endpoint}", {**prompt, **self._settings(group)}
        async with self._places.taken(len(group)):
            with self.meter.running(len(group)):
                async with aclosing(self._client.stream(url, body)) as events:
                    async for event in events:
                        index = event.get("index", 0)
                        if not (isinstance(index, int) and 0 <= index < len(group)):
                            raise RemoteNonsense(f"{self._client.base} writes an answer that nobody asked for.")
                        answer = group[index]
                        if index == 0:  # the others got its state as a copy, and say they read what it has read
                            self.meter.read(answer.count_read(event))
                        self.meter.wrote(answer.count_written(event))
                        if answer.is_open and answer.take(event):
                            yield answer.sequence
                            if not any(each.is_open for each in group):
                                return
        raise RemoteNonsense(f"{self._client.base} ended an answer without saying why. Run the job again.")

    def _settings(self, group: Items["_Answer"]) -> dict[str, Any]:
        params = group[0].params
        settings: dict[str, Any] = {
            "model": self._model,
            "temperature": params.temperature,
            "top_k": params.top_k,
            "top_p": params.top_p,
            "min_p": params.min_p,
            "repeat_penalty": params.repetition_penalty,
            "repeat_last_n": params.penalty_window,
            "n_predict": params.max_tokens,
            "seed": params.seed % _SEEDS,
            "n_probs": 1,  # more than none: the sampled token's own comes along
            "post_sampling_probs": False,
            "cache_prompt": True,
            "return_progress": True,
            "response_fields": _LAST_EVENT,
            "stream": True,
        }
        if params.grammar is not None:
            settings["grammar"] = params.grammar
        if len(group) > 1:
            settings["n_cmpl"] = len(group)
        return settings


class _Answer:
    """One answer of a request."""

    def __init__(self, sequence: Sequence, params: SamplingParams, stop: StopRule) -> None:
        self.sequence = sequence
        self.params = params
        self._stop = stop
        self._ends_silently = False  # its last token has no text
        self._counted_read = 0
        self._counted_written = 0

    @property
    def is_open(self) -> bool:
        return self.sequence.finish is None

    def take(self, event: dict[str, Any]) -> bool:
        """Add what an event brings; True when the answer is complete."""
        sequence = self.sequence
        if event.get("stop") is True:
            sequence.finish = _finish(event)
            if event.get("stop_type") == "eos" and self._ends_silently:
                del sequence.tokens[-1:]
            return True
        if "prompt_progress" in event:
            return False
        for token in dictionaries(event.get("completion_probabilities")):
            logprob, number = token.get("logprob"), token.get("id")
            if isinstance(logprob, int | float) and isinstance(number, int):
                sequence.total_logprob += logprob
                sequence.sampled += 1
                sequence.tokens.append(number)
        content = event.get("content")
        self._ends_silently = not content
        if isinstance(content, str) and content:
            sequence.text += content
            if self._stop.feed(sequence.text):
                sequence.finish = FinishReason.STOP
        return not self.is_open

    def count_read(self, event: dict[str, Any]) -> int:
        """Tokens of the prompt that were processed since the last event."""
        progress = dictionary(event.get("prompt_progress"))
        read = whole_number(progress.get("processed")) - whole_number(progress.get("cache"))
        read = max(read, whole_number(dictionary(event.get("timings")).get("prompt_n")))
        new = max(0, read - self._counted_read)
        self._counted_read += new
        self.sequence.prompt_tokens = self._counted_read
        return new

    def count_written(self, event: dict[str, Any]) -> int:
        """Tokens of the answer that were written since the last event."""
        new = max(0, whole_number(event.get("tokens_predicted")) - self._counted_written)
        self._counted_written += new
        return new


def _finish(event: dict[str, Any]) -> FinishReason:
    if event.get("truncated") is True:
        return FinishReason.CONTEXT
    return FinishReason.LENGTH if event.get("stop_type") == "limit" else FinishReason.STOP


async def _knows_n_cmpl(client: Client, model: str) -> bool:
    """Asked for none at all, a server that knows the setting refuses it by name; others read one token."""
    try:
        await client.post(f"{client.root}/completion", {"model": model, "prompt": "?", "n_cmpl": 0, "n_predict": 0})
    except RemoteRefused as refusal:
        return "n_cmpl" in str(refusal)
    return False
