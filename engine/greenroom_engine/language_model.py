"""A loaded model and how to talk to it."""

from collections.abc import Callable
from pathlib import Path

from greenroom_engine.decoding import Decoder, StopFactory, StopRule
from greenroom_engine.models import EMBEDDED_MODEL, ModelProfile
from greenroom_engine.prompts.chat import following_turn, opens_thought, render_chat
from greenroom_engine.prompts.dialect import Dialect, Question
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message
from greenroom_engine.prompts.stub import StubDialect

DIALECTS: dict[str, type[StubDialect] | type[InstructDialect]] = {
    "stub": StubDialect,
    "instruct": InstructDialect,
}


class LanguageModel:
    """One GGUF in memory: its profile, its decoder and its dialect."""

    def __init__(self, decoder: Decoder) -> None:
        self.decoder = decoder
        self.profile: ModelProfile = decoder.profile
        self.dialect: Dialect = DIALECTS.get(self.profile.prompt_style, InstructDialect)()

    @classmethod
    def load(cls, path: Path | None, on_progress: Callable[[float], None] | None = None) -> "LanguageModel":
        """Load the GGUF at ``path``, or the embedded model; blocks. ``on_progress`` gets 0…1. Raises ModelError."""
        return cls(Decoder(ModelProfile.read(path or EMBEDDED_MODEL), on_load_progress=on_progress))

    def encode(self, conversation: list[Message], prefix: str = "") -> list[int]:
        """Tokens of a conversation up to where the answer begins, and of the answer's ``prefix``."""
        return self.decoder.vocabulary.encode_prompt(render_chat(self.profile, conversation) + prefix)

    def encode_following(
        self, conversation: list[Message], answer: str, turn: Message, prefix: str = ""
    ) -> list[int] | None:
        """Tokens that follow ``answer`` (to ``conversation``): a further turn, up to ``prefix`` of the next answer.

        None when this model's template rewrites earlier turns, so that all of it has to be read again.
        """
        added = following_turn(self.profile, conversation, answer, turn)
        return None if added is None else self.decoder.vocabulary.encode(added + prefix, special=True)

    def stop(self, question: Question, conversation: list[Message]) -> StopFactory:
        """Where an answer to ``conversation`` is complete."""
        rule = self.dialect.stop(question, thinking=opens_thought(render_chat(self.profile, conversation)))
        prefix = self.dialect.prefix(question)
        return (lambda: _AfterPrefix(prefix, rule())) if prefix else rule

    async def aclose(self) -> None:
        """Free the model."""
        await self.decoder.aclose()


class _AfterPrefix:
    """A stop rule for answers whose beginning the model did not write."""

    def __init__(self, prefix: str, rule: StopRule) -> None:
        self._prefix = prefix
        self._rule = rule

    def feed(self, text: str) -> bool:
        return self._rule.feed(self._prefix + text)
