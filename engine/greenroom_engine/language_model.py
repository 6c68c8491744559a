"""A loaded model and how to talk to it."""

from collections.abc import Callable
from pathlib import Path

from greenroom_engine.decoding import Decoder, Sequence, StopFactory
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

    def encode(self, conversation: list[Message]) -> list[int]:
        """Tokens of a conversation up to where the answer begins."""
        return self.decoder.vocabulary.encode_prompt(render_chat(self.profile, conversation))

    def encode_following(self, conversation: list[Message], answer: Sequence, turn: Message) -> list[int] | None:
        """Tokens that continue ``answer`` (to ``conversation``) with a further turn, up to where the next one begins.

        None when this model's template rewrites earlier turns, so that all of it has to be read again.
        """
        added = following_turn(self.profile, conversation, answer.text, turn)
        return None if added is None else self.decoder.vocabulary.encode(added, special=True)

    def stop(self, question: Question, conversation: list[Message]) -> StopFactory:
        """Where an answer to ``conversation`` is complete."""
        return self.dialect.stop(question, thinking=opens_thought(render_chat(self.profile, conversation)))

    async def aclose(self) -> None:
        """Free the model."""
        await self.decoder.aclose()
