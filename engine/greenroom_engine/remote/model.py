"""A model behind a URL, as the search sees it: the way out for those who outgrow one machine."""

from collections.abc import AsyncGenerator
from collections.abc import Sequence as Items
from contextlib import aclosing
from typing import Any
from urllib.parse import urlsplit

from greenroom_engine.decoding import EndOfGeneration, SamplingParams, Sequence, Statistics, StopFactory
from greenroom_engine.errors import PromptTooLong, RemoteRefused
from greenroom_engine.prompts.dialect import Dialect, Question
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.remote.api import Api, ExtraFile
from greenroom_engine.remote.client import Client
from greenroom_engine.remote.json_values import dictionary, whole_number
from greenroom_engine.remote.key import VARIABLE, key_for, keys_file
from greenroom_engine.remote.llama_server import LlamaServer
from greenroom_engine.remote.meter import Meter
from greenroom_engine.remote.openai_server import OpenAIServer
from greenroom_engine.remote.patience import Patience

_USUAL_CONTEXT = 8192  # where the server does not say
_CHARACTERS = 3  # per token, at least, in Python text
_CONTEXT_KEYS = ("max_model_len", "context_length", "context_window", "n_ctx", "n_ctx_train")


class RemoteModel:
    """One model of a server: by llama-server's own API where that is one, by OpenAI's elsewhere. A
    :class:`LanguageModel`.

    Attributes:
        url: of the server.
    """

    def __init__(self, client: Client, model: str, api: Api) -> None:
        self.name = model
        self.url = client.base
        self.dialect: Dialect = InstructDialect()
        self._client = client
        self._api = api

    @classmethod
    async def open(cls, url: str, key: str | None = None, patience: Patience | None = None) -> "RemoteModel":
        """Connect to ``URL`` or ``URL#MODEL``; without a name, the server's only or first model.

        ``key``: None: the one that ``key_for`` finds.

        :raises RemoteError: nobody there, no such model, or no such API.
        """
        base, _, wanted = url.partition("#")
        parts = urlsplit(base)
        if "@" in parts.netloc:  # it would end up in messages and logs
            raise RemoteRefused(f"An address must not hold a password. Set {VARIABLE}, or write it into {keys_file()}.")
        if not parts.hostname:
            raise RemoteRefused(f"{url} is not an address: give one like http://127.0.0.1:8080/v1.")
        client = Client(base, key or key_for(base), patience)
        try:
            listed = await client.models()
            found = next((each for each in listed if not wanted or each.get("id") == wanted), None)
            if found is None:
                names = ", ".join(str(each.get("id")) for each in listed[:8]) or "none at all"
                raise RemoteRefused(f"{base} has no model {wanted or ''!r}; it has {names}.")
            name, meter = str(found.get("id")), Meter()
            api = await LlamaServer.found(client, found, meter)
            return cls(client, name, api or OpenAIServer(client, name, context=_context_of(found), meter=meter))
        except BaseException:  # whatever it was, nobody else can close it
            await client.aclose()
            raise

    @property
    def statistics(self) -> Statistics:
        """Totals since it was opened; seconds with something being written."""
        return self._api.meter.statistics

    @property
    def server(self) -> str:
        """What kind of server it is, for people."""
        return self._api.description

    @property
    def context_length(self) -> int:
        """Tokens that a conversation and its answer may take."""
        return self._api.context

    def room(self, conversation: list[Message], question: Question) -> tuple[int, int]:
        """(tokens at most, the model's context): its tokenizer is over there."""
        return sum(len(message.content) // _CHARACTERS + 8 for message in conversation), self._api.context

    async def ask(
        self, conversation: list[Message], question: Question, params: Items[SamplingParams]
    ) -> AsyncGenerator[Sequence, None]:
        """All are asked for at the same time; leaving early closes the connections, and the server stops writing."""
        found = self._api.ask(conversation, params, lambda thinking: self.dialect.stop(question, thinking=thinking))
        try:
            async with aclosing(found) as answers:
                async for sequence in answers:
                    yield sequence
        except RemoteRefused as error:
            said = str(error).lower()
            if "context" in said and ("exceed" in said or "too long" in said or "maximum" in said):
                needed, available = self.room(conversation, question)
                raise PromptTooLong(needed=max(needed, available + 1), available=available) from error
            raise

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
        whole = [*conversation, Message(Role.ASSISTANT, answer), turn]
        async with aclosing(self.ask(whole, question, [params])) as answers:
            return await anext(answers)

    async def infill(
        self,
        before: str,
        after: str,
        extra: Items[ExtraFile],
        params: Items[SamplingParams],
        stop: StopFactory = EndOfGeneration,
        seconds: float | None = None,
    ) -> list[Sequence]:
        """What could stand between ``before`` and ``after``, one answer per entry of ``params``, in their order.

        :param extra: files beside the one that is written in.
        :param stop: where an answer is complete.
        :param seconds: of writing, after which the server ends an answer at the next line, where it can.
        :raises PromptTooLong: with what stands around it.
        :raises RemoteError: see the module of errors; RemoteRefused when server or model cannot fill in the middle.
        """
        async with aclosing(self._api.infill(before, after, extra, params, stop, seconds)) as answers:
            found = [sequence async for sequence in answers]
        return sorted(found, key=lambda sequence: sequence.id)

    async def preference(self, conversation: list[Message], options: Items[str]) -> list[float] | None:
        """Not told: the API gives probabilities of what was written, not of what was not."""
        return None

    def release(self, sequence: Sequence) -> None:
        """Nothing is held here."""

    async def aclose(self) -> None:
        """Close all connections."""
        await self._client.aclose()


def _context_of(listed: dict[str, Any]) -> int:
    """What the server says of the model: vLLM and others at the top, llama-server under ``meta``."""
    for place in (listed, dictionary(listed.get("meta"))):
        for key in _CONTEXT_KEYS:
            if (value := whole_number(place.get(key))) > 0:
                return value
    return _USUAL_CONTEXT
