"""How one kind of model is spoken to."""

from collections.abc import Iterator
from typing import Protocol

from greenroom_engine.decoding import StopFactory
from greenroom_engine.prompts.message import Message
from greenroom_engine.source import Target
from greenroom_sandbox import Baseline, Report, TestSelection, Workspace


class Question(Protocol):
    """What a dialect needs to know of a task (``greenroom_engine.search.Task`` is one)."""

    @property
    def workspace(self) -> Workspace:
        """Snapshot with the tests in it."""
        ...

    @property
    def target(self) -> Target:
        """What is to be written."""
        ...

    @property
    def text(self) -> str:
        """The target's file."""
        ...

    @property
    def tests(self) -> TestSelection:
        """What decides."""
        ...

    @property
    def baseline(self) -> Baseline:
        """What the tests say now."""
        ...


class Dialect(Protocol):
    """Conversations for one family of models, and when their answers are complete.

    Attributes:
        draws: answers written per candidate wanted, at most, when some cannot be run or repeat others.
        anew: share of a repair round's candidates that are asked for anew instead, 0 to 1.
        redraws: whether in repair rounds, too, what cannot be run is drawn again rather than repaired.
        can_judge: whether it can be asked something else than for a function: which of two is right, which calls would
            tell them apart. One that cannot is never asked, and counts and probabilities decide.
    """

    draws: int
    anew: float
    redraws: bool
    can_judge: bool
    temperature: float
    top_p: float
    max_tokens: int

    def opening(self, question: Question) -> Iterator[list[Message]]:
        """Conversations that ask for the target, the one that tells most first; a short context takes a later one.

        For a target with a body the conversation starts from that body and what its tests say.
        """
        ...

    def prefix(self, question: Question) -> str:
        """How every answer begins: put into the model's mouth, so that no token is spent on what is known."""
        ...

    def repair(self, question: Question, report: Report | None, note: str) -> str:
        """The user's turn after an answer that failed: ``report`` of its tests, or ``note`` when it never ran."""
        ...

    def restated(self, question: Question, report: Report) -> Iterator[list[Message]]:
        """The question again, with what ``report`` of a failed answer tells, in place of a turn after that answer.

        The one that tells most first, as in ``opening``; none where a turn is better.
        """
        ...

    def stop(self, question: Question, *, thinking: bool) -> StopFactory:
        """Where an answer is complete; ``thinking``: the prompt ends inside ``<think>``."""
        ...
