"""What is asked of a llama-server when its answers are recorded, and again when they are replayed."""

from types import SimpleNamespace
from typing import cast

from greenroom_engine.decoding import SamplingParams, Sequence, StopFactory
from greenroom_engine.prompts.dialect import Question
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.remote import ExtraFile, RemoteModel

QUESTION = cast(Question, SimpleNamespace())
CONVERSATION = [Message(Role.SYSTEM, "You write Python."), Message(Role.USER, "Write f(x), which doubles x.")]
GREEDY = SamplingParams(temperature=0.0, max_tokens=16, seed=5)
SAMPLED = [SamplingParams(max_tokens=16, seed=6 + number) for number in range(3)]
BRIEF = SamplingParams(max_tokens=16, seed=9, grammar='root ::= "return"')  # ends by itself, at once
BEFORE, AFTER = "def double(x):\n    ", "\n\nassert double(2) == 4\n"
EXTRA = [ExtraFile("triple.py", "def triple(x):\n    return 3 * x\n")]


class UpTo:
    """A stop rule: complete at so many characters."""

    def __init__(self, characters: int) -> None:
        self._characters = characters

    def feed(self, text: str) -> bool:
        return len(text) >= self._characters


class Curt(InstructDialect):
    """Its answers are complete at 12 characters."""

    def stop(self, question: Question, *, thinking: bool) -> StopFactory:
        """Whatever was asked."""
        return lambda: UpTo(12)


async def candidates(model: RemoteModel) -> list[Sequence]:
    """One greedy and three sampled candidates."""
    return in_order([one async for one in model.ask(CONVERSATION, QUESTION, [GREEDY, *SAMPLED])])


async def curt(model: RemoteModel) -> list[Sequence]:
    """Three candidates that are complete long before the model ends them."""
    model.dialect = Curt()
    return in_order([one async for one in model.ask(CONVERSATION, QUESTION, SAMPLED)])


async def turn(model: RemoteModel) -> list[Sequence]:
    """A candidate that ends by itself, and another turn after it."""
    (first,) = [one async for one in model.ask(CONVERSATION, QUESTION, [BRIEF])]
    again = Message(Role.USER, "That is no function.")
    return [first, await model.go_on(first, CONVERSATION, first.text, again, QUESTION, GREEDY)]


async def gap(model: RemoteModel) -> list[Sequence]:
    """Two ways to fill a gap."""
    return await model.infill(BEFORE, AFTER, EXTRA, SAMPLED[:2], seconds=60)


def in_order(found: list[Sequence]) -> list[Sequence]:
    """As they were asked for."""
    return sorted(found, key=lambda sequence: sequence.id)
