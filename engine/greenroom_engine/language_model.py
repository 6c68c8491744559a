"""What the search needs of a model, wherever it runs."""

from collections.abc import AsyncGenerator
from collections.abc import Sequence as Items
from typing import Protocol

from greenroom_engine.decoding import SamplingParams, Sequence, Statistics
from greenroom_engine.prompts.dialect import Dialect, Question
from greenroom_engine.prompts.message import Message


class LanguageModel(Protocol):
    """A model and how to talk to it. Answers are ``Sequence``s; their text begins after the dialect's prefix.

    Attributes:
        name: for people.
        dialect: how it is spoken to.
    """

    name: str
    dialect: Dialect

    @property
    def statistics(self) -> Statistics:
        """Totals since it was opened."""
        ...

    def room(self, conversation: list[Message], question: Question) -> tuple[int, int]:
        """(tokens that the conversation takes, tokens of the model's context)."""
        ...

    def ask(
        self, conversation: list[Message], question: Question, params: Items[SamplingParams]
    ) -> AsyncGenerator[Sequence, None]:
        """One answer per entry of ``params``, each as soon as it is complete; those yielded can be gone on with.

        Raises PromptTooLong, DecodingError, RemoteError. Closed early, it stops the others.
        """
        ...

    async def go_on(
        self,
        sequence: Sequence,
        conversation: list[Message],
        answer: str,
        turn: Message,
        question: Question,
        params: SamplingParams,
    ) -> Sequence:
        """The answer to ``turn`` after ``answer`` (the text of ``sequence``, prefix included) to ``conversation``.

        Raises what ``ask`` raises.
        """
        ...

    async def preference(self, conversation: list[Message], options: Items[str]) -> list[float] | None:
        """How likely the answer to ``conversation`` begins with each of ``options``, of these alone: they sum to 1.

        None where the model does not tell: behind a URL, when it thinks before it answers, when it would rather say
        something else. Raises what ``ask`` raises.
        """
        ...

    def release(self, sequence: Sequence) -> None:
        """Nobody will go on from it. Twice does no harm."""
        ...

    async def aclose(self) -> None:
        """Let go of the model."""
        ...
