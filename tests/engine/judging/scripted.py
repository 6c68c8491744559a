"""A model whose judgement is known in advance, and finalists for it to judge."""

from collections.abc import AsyncGenerator, Callable
from collections.abc import Sequence as Items

from greenroom_engine.decoding import FinishReason, SamplingParams, Sequence, Statistics
from greenroom_engine.prompts.dialect import Dialect, Question
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message
from greenroom_engine.search import Candidate
from greenroom_sandbox import Verdict

Preference = Callable[[str], list[float] | None]
Answer = Callable[[str], str]


class ScriptedModel:
    """Says what it is told to. ``asked`` holds every prompt: for a verdict, and for everything else."""

    name = "scripted"

    def __init__(
        self,
        prefer: Preference = lambda _: None,
        answer: Answer = lambda _: "",
        dialect: Dialect | None = None,
        context: int = 16_384,
    ) -> None:
        self.dialect: Dialect = dialect or InstructDialect()
        self.verdicts: list[str] = []
        self.asked: list[str] = []
        self._prefer, self._answer, self._context = prefer, answer, context

    @property
    def statistics(self) -> Statistics:
        """Ten tokens an answer."""
        return Statistics(generated_tokens=10 * len(self.asked))

    def room(self, conversation: list[Message], question: Question) -> tuple[int, int]:
        """Four characters a token."""
        return sum(len(message.content) for message in conversation) // 4, self._context

    async def ask(
        self, conversation: list[Message], question: Question, params: Items[SamplingParams]
    ) -> AsyncGenerator[Sequence, None]:
        """One answer each."""
        for number, _ in enumerate(params):
            self.asked.append(conversation[-1].content)
            yield Sequence(number, [], text=self._answer(conversation[-1].content), finish=FinishReason.STOP)

    async def go_on(
        self, sequence: Sequence, conversation: list[Message], answer: str, turn: Message, question: Question,
        params: SamplingParams,
    ) -> Sequence:  # fmt: skip
        """Never asked for."""
        raise AssertionError("selection asks each question by itself")

    async def preference(self, conversation: list[Message], options: Items[str]) -> list[float] | None:
        """As the script has it."""
        self.verdicts.append(conversation[-1].content)
        return self._prefer(conversation[-1].content)

    def release(self, sequence: Sequence) -> None:
        """Nothing is held."""

    async def aclose(self) -> None:
        """Nothing is open."""


def prefers(text: str, sure: float = 0.9) -> Preference:
    """A judge who is for the candidate whose code has ``text`` in it, wherever it is shown."""
    return lambda prompt: [sure, 1 - sure] if text in prompt.partition("Candidate B:")[0] else [1 - sure, sure]


def first_always(_prompt: str) -> list[float]:
    """A judge who is for whatever is shown first."""
    return [0.95, 0.05]


def finalists(*codes: str, log_probabilities: Items[float] = ()) -> list[Candidate]:
    """A candidate that passes its tests for each code, in this order."""
    return [
        Candidate(
            index=index, round=0, parent=None, code=code, imports=(), tokens=9, verdict=Verdict.PASS, passed=1, total=1,
            log_probability=log_probabilities[index] if log_probabilities else -0.5,
        )
        for index, code in enumerate(codes)
    ]  # fmt: skip
