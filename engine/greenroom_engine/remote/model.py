"""A model behind a URL, as the search sees it: the way out for those who outgrow one machine."""

import asyncio
import itertools
from collections.abc import AsyncGenerator
from collections.abc import Sequence as Items
from contextlib import aclosing
from dataclasses import replace
from time import perf_counter
from typing import Any, cast
from urllib.parse import urlsplit

from greenroom_engine.decoding import FinishReason, SamplingParams, Sequence, Statistics
from greenroom_engine.errors import PromptTooLong, RemoteNonsense, RemoteRefused
from greenroom_engine.prompts.dialect import Dialect, Question
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.remote.client import Client
from greenroom_engine.remote.key import key_for

_USUAL_CONTEXT = 8192  # where the server does not say
_CHARACTERS = 3  # per token, at least, in Python text
_CONTEXT_KEYS = ("max_model_len", "context_length", "context_window")


class RemoteModel:
    """One model of an OpenAI-compatible server. A :class:`LanguageModel`.

    Every answer is a request of its own: the server batches them and knows their common beginning, and each can be
    stopped as soon as it is complete.
    """

    def __init__(self, client: Client, model: str, context: int) -> None:
        self.name = model
        self.dialect: Dialect = InstructDialect()
        self._client = client
        self._context = context
        self._ids = itertools.count(1)
        self._totals = Statistics()
        self._busy_since = 0.0
        self._has_logprobs = True

    @classmethod
    async def open(cls, url: str, key: str | None = None) -> "RemoteModel":
        """Connect to ``URL`` or ``URL#MODEL``; without a name, the server's only or first model.

        ``key``: None: the one that ``key_for`` finds.

        :raises RemoteError: nobody there, no such model, or no such API.
        """
        base, _, wanted = url.partition("#")
        if not urlsplit(base).hostname:
            raise RemoteRefused(f"{url} is not an address: give one like http://127.0.0.1:8080/v1.")
        client = Client(base, key or key_for(base))
        try:
            listed = await client.models()
            found = next((each for each in listed if not wanted or each.get("id") == wanted), None)
            if found is None:
                names = ", ".join(str(each.get("id")) for each in listed[:8]) or "none at all"
                raise RemoteRefused(f"{base} has no model {wanted or ''!r}; it has {names}.")
        except BaseException:  # whatever it was, nobody else can close it
            await client.aclose()
            raise
        return cls(client, str(found.get("id")), _context_of(found))

    @property
    def statistics(self) -> Statistics:
        """Totals since it was opened; seconds with something being written."""
        if not self._totals.running:
            return self._totals
        return replace(self._totals, seconds=self._totals.seconds + perf_counter() - self._busy_since)

    def room(self, conversation: list[Message], question: Question) -> tuple[int, int]:
        """(tokens at most, the model's context): its tokenizer is over there."""
        return sum(len(message.content) // _CHARACTERS + 8 for message in conversation), self._context

    async def ask(
        self, conversation: list[Message], question: Question, params: Items[SamplingParams]
    ) -> AsyncGenerator[Sequence, None]:
        """One request each, all at the same time; leaving early closes the connections."""
        tasks = [asyncio.create_task(self._answer(conversation, question, each)) for each in params]
        try:
            for done in asyncio.as_completed(tasks):
                yield await done
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def go_on(
        self,
        sequence: Sequence,
        conversation: list[Message],
        answer: str,
        turn: Message,
        question: Question,
        params: SamplingParams,
    ) -> Sequence:
        """The conversation is sent again; the server finds what it has read of it."""
        return await self._answer([*conversation, Message(Role.ASSISTANT, answer), turn], question, params)

    def release(self, sequence: Sequence) -> None:
        """Nothing is held here."""

    async def aclose(self) -> None:
        """Close all connections."""
        await self._client.aclose()

    async def _answer(self, conversation: list[Message], question: Question, params: SamplingParams) -> Sequence:
        self._begin()
        try:
            return await self._streamed(conversation, question, params)
        except RemoteRefused as error:
            said = str(error).lower()
            if self._has_logprobs and "logprob" in said:  # an option that some servers do not know
                self._has_logprobs = False
                return await self._streamed(conversation, question, params)
            if "context" in said and ("exceed" in said or "too long" in said or "maximum" in said):
                needed, available = self.room(conversation, question)
                raise PromptTooLong(needed=max(needed, available + 1), available=available) from error
            raise
        finally:
            self._end()

    async def _streamed(self, conversation: list[Message], question: Question, params: SamplingParams) -> Sequence:
        sequence = Sequence(next(self._ids), [])
        stop = self.dialect.stop(question, thinking=False)()
        async with aclosing(self._client.chat(self._body(conversation, params))) as events:
            async for event in events:
                self._count(event)
                for choice in _listed(event.get("choices")):
                    self._take(sequence, choice)
                if sequence.finish is None and sequence.text and stop.feed(sequence.text):
                    sequence.finish = FinishReason.STOP
                    break
        if sequence.finish is None:
            raise RemoteNonsense(f"{self._client.base} ended an answer without saying why. Run the job again.")
        return sequence

    def _body(self, conversation: list[Message], params: SamplingParams) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self.name,
            "messages": [{"role": message.role.value, "content": message.content} for message in conversation],
            "temperature": params.temperature,
            "top_p": params.top_p,
            "max_tokens": params.max_tokens,
            "seed": params.seed % 2**31,
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        if self._has_logprobs:
            body["logprobs"] = True
        return body

    def _take(self, sequence: Sequence, choice: dict[str, Any]) -> None:
        delta = choice.get("delta")
        content = cast("dict[str, Any]", delta).get("content") if isinstance(delta, dict) else None
        if isinstance(content, str) and content:
            sequence.text += content
            self._totals = replace(self._totals, generated_tokens=self._totals.generated_tokens + 1)
        logprobs = choice.get("logprobs")
        if isinstance(logprobs, dict):
            for each in _listed(cast("dict[str, Any]", logprobs).get("content")):
                value = each.get("logprob")
                if isinstance(value, int | float):
                    sequence.total_logprob += value
                    sequence.sampled += 1
                    sequence.tokens.append(0)  # which one is not known here, only how many
        if reason := choice.get("finish_reason"):
            sequence.finish = FinishReason.LENGTH if reason == "length" else FinishReason.STOP

    def _count(self, event: dict[str, Any]) -> None:
        usage = event.get("usage")
        if isinstance(usage, dict):
            read = cast("dict[str, Any]", usage).get("prompt_tokens")
            if isinstance(read, int):
                self._totals = replace(self._totals, prompt_tokens=self._totals.prompt_tokens + read)

    def _begin(self) -> None:
        if not self._totals.running:
            self._busy_since = perf_counter()
        self._totals = replace(self._totals, running=self._totals.running + 1)

    def _end(self) -> None:
        running = self._totals.running - 1
        seconds = self._totals.seconds + (0.0 if running else perf_counter() - self._busy_since)
        self._totals = replace(self._totals, running=running, seconds=seconds)


def _listed(value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list):
        return []
    return [cast("dict[str, Any]", each) for each in cast("list[Any]", value) if isinstance(each, dict)]


def _context_of(listed: dict[str, Any]) -> int:
    """What the server says of the model: vLLM and others at the top, llama-server under ``meta``."""
    meta = listed.get("meta")
    places = (listed, cast("dict[str, Any]", meta) if isinstance(meta, dict) else {})
    for place in places:
        for key in (*_CONTEXT_KEYS, "n_ctx", "n_ctx_train"):
            value = place.get(key)
            if isinstance(value, int) and value > 0:
                return value
    return _USUAL_CONTEXT
