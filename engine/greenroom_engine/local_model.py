"""A GGUF on this machine, as the search sees it."""

from collections.abc import AsyncGenerator, Callable
from collections.abc import Sequence as Items
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

from greenroom_engine.decoding import Account, Decoder, SamplingParams, Sequence, Statistics, StopFactory, StopRule
from greenroom_engine.models import EMBEDDED_MODEL, ModelProfile
from greenroom_engine.prompts.chat import following_turn, render_chat
from greenroom_engine.prompts.contents import MARK, marked, marked_messages, without_marks
from greenroom_engine.prompts.dialect import Dialect, Question
from greenroom_engine.prompts.dialects import DIALECTS
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.source.thoughts import OPENING, opens_thought

_HEARD = 0.1  # of the probability on the options together: less, and the model is about to say something else


class LocalModel:
    """One GGUF in memory, for one job: its profile, its decoder and its dialect. A :class:`LanguageModel`."""

    def __init__(self, decoder: Decoder) -> None:
        self.decoder = decoder
        self.profile: ModelProfile = decoder.profile
        self.name = self.profile.name
        self._account = Account()
        self.dialect: Dialect = DIALECTS.get(self.profile.prompt_style, InstructDialect)()

    @classmethod
    def load(cls, path: Path | None, on_progress: Callable[[float], None] | None = None) -> "LocalModel":
        """Load the GGUF at ``path``, or the embedded model; blocks. ``on_progress`` gets 0…1. Raises ModelError."""
        return cls(Decoder(ModelProfile.read(path or EMBEDDED_MODEL), on_load_progress=on_progress))

    @property
    def statistics(self) -> Statistics:
        """Tokens of what was asked through this object, beside the decoder's time."""
        return replace(
            self.decoder.statistics,
            prompt_tokens=self._account.prompt_tokens,
            generated_tokens=self._account.generated_tokens,
            running=self._account.running,
        )

    def room(self, conversation: list[Message], question: Question) -> tuple[int, int]:
        """(tokens that the conversation takes, tokens of the context)."""
        return len(self._encode(conversation, question)), self.decoder.context_length

    async def ask(
        self, conversation: list[Message], question: Question, params: Items[SamplingParams]
    ) -> AsyncGenerator[Sequence, None]:
        """The conversation is read once and forked."""
        prompt = self._encode(conversation, question)
        answers = self.decoder.fork(prompt, params, stop=self._stop(question, conversation), account=self._account)
        async with aclosing(answers):
            async for sequence in answers:
                yield self._with_thoughts(sequence, conversation)

    async def go_on(
        self,
        sequence: Sequence,
        conversation: list[Message],
        answer: str,
        turn: Message,
        question: Question,
        params: SamplingParams,
    ) -> Sequence:
        """Only ``turn`` is read, unless this model's template rewrites earlier turns."""
        whole = [*conversation, Message(Role.ASSISTANT, answer), turn]
        (plain,) = marked_messages([turn], self.profile.control_texts)
        added = following_turn(self.profile, conversation, answer, plain)
        if added is None:
            async with aclosing(self.ask(whole, question, [params])) as answers:
                return await anext(answers)
        text = added + marked(self.dialect.prefix(question), self.profile.control_texts)
        tokens = self.decoder.vocabulary.encode(text, special=True)
        if MARK in text:
            tokens = without_marks(self.decoder.vocabulary, tokens)
        longer = await self.decoder.extend(
            sequence, tokens, params, stop=self._stop(question, whole), account=self._account
        )
        return self._with_thoughts(longer, whole)

    async def preference(self, conversation: list[Message], options: Items[str]) -> list[float] | None:
        """From the distribution of the next token, read once. (Self-verification: arXiv:2504.01005, section 2.2.)"""
        if opens_thought(render_chat(self.profile, conversation)):
            return None
        firsts = [self.decoder.vocabulary.encode(option)[0] for option in options]
        if len(set(firsts)) < len(firsts):
            return None
        likely = await self.decoder.next_token_probabilities(self.encode_chat(conversation), firsts)
        total = sum(likely)
        return [each / total for each in likely] if total >= _HEARD else None

    def release(self, sequence: Sequence) -> None:
        """Free its place in the KV cache."""
        self.decoder.release(sequence)

    async def aclose(self) -> None:
        """Free the model."""
        await self.decoder.aclose()

    def _encode(self, conversation: list[Message], question: Question) -> list[int]:
        """Tokens of a conversation up to where the answer begins, and of the answer's prefix."""
        return self.encode_chat(conversation, self.dialect.prefix(question))

    def encode_chat(self, conversation: list[Message], prefix: str = "") -> list[int]:
        """Tokens of ``conversation`` in the model's chat layout; contents that look like control tokens are text."""
        known = self.profile.control_texts
        text = render_chat(self.profile, marked_messages(conversation, known)) + marked(prefix, known)
        tokens = self.decoder.vocabulary.encode_prompt(text)
        return without_marks(self.decoder.vocabulary, tokens) if MARK in text else tokens

    def _with_thoughts(self, sequence: Sequence, conversation: list[Message]) -> Sequence:
        """``sequence``, the tag that opens its thoughts in front where the prompt ends with it."""
        if not opens_thought(render_chat(self.profile, conversation)):
            return sequence
        return replace(sequence, text=f"{OPENING}\n{sequence.text}")

    def _stop(self, question: Question, conversation: list[Message]) -> StopFactory:
        """Where an answer to ``conversation`` is complete."""
        rule = self.dialect.stop(question, thinking=opens_thought(render_chat(self.profile, conversation)))
        prefix = self.dialect.prefix(question)
        return (lambda: _AfterPrefix(prefix, rule())) if prefix else rule


class _AfterPrefix:
    """A stop rule for answers whose beginning the model did not write."""

    def __init__(self, prefix: str, rule: StopRule) -> None:
        self._prefix = prefix
        self._rule = rule

    def feed(self, text: str) -> bool:
        return self._rule.feed(self._prefix + text)
