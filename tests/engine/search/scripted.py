"""A model whose answers are known in advance, so that every branch of the search can be driven on purpose.

It is asked as any other is: openings, turns appended to sequences, cancelling, releasing. What it writes goes to the
real sandbox.
"""

import asyncio
import itertools
from collections.abc import AsyncGenerator, Mapping
from collections.abc import Sequence as Items
from dataclasses import dataclass, field
from pathlib import Path

from greenroom_engine.decoding import FinishReason, SamplingParams, Sequence, Statistics
from greenroom_engine.errors import GreenroomEngineError
from greenroom_engine.prompts.dialect import Dialect, Question
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.search import Task
from greenroom_engine.source import find_target
from greenroom_sandbox import Sandbox, TestSelection, Workspace

TOKENS = 10  # that every answer is said to have


def fenced(body: str, head: str = "def double(x):") -> str:
    return f"```python\n{head}\n{body}```"


STUB = "def double(x):\n    raise NotImplementedError\n"
TEST = "from doubling import double\n\ndef test_two(): assert double(2) == 4\ndef test_none(): assert double(0) == 0\n"
RIGHT = fenced("    return 2 * x\n")
RIGHT_COMMENTED = fenced("    # twice\n    return (2 * x)\n")
OTHER = fenced("    return x + x\n")
NEAR = fenced("    return x * x * x\n")
WRONG = fenced("    return 7\n")
WORSE = fenced("    return 8\n")
BROKEN = fenced("    return (2 *\n")
ENDLESS = fenced("    while True:\n        pass\n")


@dataclass
class Answer:
    """``wait`` before it is complete; None: for ever. ``error`` is raised instead."""

    text: str
    log_probability: float = -1.0
    wait: asyncio.Event | None = None
    never: bool = False
    error: GreenroomEngineError | None = None


@dataclass
class ScriptedModel:
    """``first`` are the answers to the opening, the last again and again; ``repairs`` go by what is repaired."""

    first: Items[str | Answer]
    repairs: Mapping[str, str | Answer] = field(default_factory=dict[str, str | Answer])
    name: str = "scripted"
    dialect: Dialect = field(default_factory=InstructDialect)

    def __post_init__(self) -> None:
        self.dialect.can_judge = False
        self.turns: list[tuple[str, str]] = []
        """(what was repaired, the user's turn), in the order asked."""
        self.held: set[int] = set()
        self.running = 0
        self._asked = self._written = 0
        self._ids = itertools.count(1)

    @property
    def statistics(self) -> Statistics:
        return Statistics(generated_tokens=self._written, running=self.running)

    def room(self, conversation: list[Message], question: Question) -> tuple[int, int]:
        return 100, 8192

    async def ask(
        self, conversation: list[Message], question: Question, params: Items[SamplingParams]
    ) -> AsyncGenerator[Sequence, None]:
        fresh = conversation[-1].role is Role.USER and len(conversation) <= 2
        assert fresh, "no history is read again here"
        chosen = [self.first[min(self._asked + place, len(self.first) - 1)] for place in range(len(params))]
        self._asked += len(params)
        writing = [asyncio.create_task(self._write(answer)) for answer in chosen]
        try:
            for done in asyncio.as_completed(writing):
                yield await done
        finally:
            for task in writing:
                task.cancel()
            await asyncio.gather(*writing, return_exceptions=True)

    async def go_on(self, sequence: Sequence, conversation: list[Message], answer: str, turn: Message,
                    question: Question, params: SamplingParams) -> Sequence:  # fmt: skip
        assert sequence.id in self.held, "a sequence that was released cannot go on"
        self.turns.append((answer, turn.content))
        written = await self._write(self.repairs.get(answer, answer))
        self.release(sequence)
        return written

    async def preference(self, conversation: list[Message], options: Items[str]) -> list[float] | None:
        return None

    def release(self, sequence: Sequence) -> None:
        self.held.discard(sequence.id)

    async def aclose(self) -> None:
        pass

    async def _write(self, said: str | Answer) -> Sequence:
        answer = said if isinstance(said, Answer) else Answer(said)
        self.running += 1
        try:
            await asyncio.sleep(0)
            if answer.never:
                await asyncio.Event().wait()
            if answer.wait is not None:
                await answer.wait.wait()
            if answer.error is not None:
                raise answer.error
        finally:
            self.running -= 1
        self._written += TOKENS
        sequence = Sequence(next(self._ids), [], tokens=[0] * TOKENS, text=answer.text, finish=FinishReason.STOP)
        sequence.sampled, sequence.total_logprob = TOKENS, TOKENS * answer.log_probability
        self.held.add(sequence.id)
        return sequence


async def task_of(root: Path, sandbox: Sandbox, text: str = STUB, test: str = TEST) -> Task:
    """The function ``double`` of a project of two files, with its baseline."""
    (root / "doubling.py").write_text(text)
    (root / "test_doubling.py").write_text(test)
    workspace, tests = Workspace.snapshot(root), TestSelection(("test_doubling.py",))
    baseline = await sandbox.baseline(workspace, tests)
    return Task(workspace, find_target(text, "doubling.py", "double"), text, tests, baseline)
