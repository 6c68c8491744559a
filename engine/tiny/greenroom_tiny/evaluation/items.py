"""Held-out tasks as the model sees them, with its answers and what became of them in the sandbox."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from greenroom_engine import decoding
from greenroom_engine.decoding import Decoder
from greenroom_engine.prompts.examples import Example, documented
from greenroom_sandbox import DockerSandbox, Invocation, Program
from greenroom_tiny.calls import program, wrong_examples, wrong_lines
from greenroom_tiny.documents.docstrings import docstring, signature, stub
from greenroom_tiny.documents.drawn import ASSISTANT, END, USER
from greenroom_tiny.evaluation.answers import collect, compiles, sampled
from greenroom_tiny.holdout import HeldOutTask

LINES = 3  # failing calls per repair turn, as in training
FRESH_SEED = 40_000_000


@dataclass(frozen=True)
class Outcome:
    """What an answer did: up to three of its wrong calls, as lines and as examples; and what each call gave."""

    right: bool
    lines: tuple[str, ...]
    failed: tuple[Example, ...]
    results: tuple[str, ...]


NO_PYTHON = Outcome(right=False, lines=(), failed=(), results=())


class Item:
    """One held-out task. An open one is shown without its edge cases: only its tests decide them."""

    def __init__(self, number: int, task: HeldOutTask, *, is_open: bool = False) -> None:
        r = random.Random(task.seed)
        self.number = number
        self.task = task
        enclosing = task.spec.enclosing
        taken = {p.name for p in (*task.spec.parameters, *(enclosing.parameters if enclosing else ()))}
        self.name = r.choice([name for name in task.spec.names if name.isidentifier() and name not in taken])
        self.definition = signature(r, task.spec, self.name)
        examples = [] if is_open else list(zip(task.inputs, task.wanted, strict=True))
        self.docstring = docstring(r, task.spec, self.name, examples, details=not is_open)
        self.stub = self.restated(())
        self.body = r.choice(task.spec.bodies)
        self.prefix = f"{self.definition}\n"  # as the engine does: see StubDialect.prefix
        self.prompt = f"{USER}{self.stub}{END}{ASSISTANT}"
        self.greedy: str = ""
        self.samples: list[decoding.Sequence] = []
        self.outcomes: dict[str, Outcome] = {}
        self._fresh: list[str] = []

    def restated(self, failed: Sequence[Example]) -> str:
        """The stub with failed calls among its doctests, as the search asks again (``StubDialect.restated``)."""
        enclosing = self.task.spec.enclosing
        return stub(self.definition, documented(self.docstring, failed), enclosing.text if enclosing else "")

    @property
    def right(self) -> list[bool]:
        """Of each sample, whether it is right."""
        return [self.outcomes[sample.text].right for sample in self.samples]

    def distinct(self) -> dict[str, decoding.Sequence]:
        """The first sample of each program among them that is Python at all."""
        found: dict[str, decoding.Sequence] = {}
        for sample in self.samples:
            if self.outcomes[sample.text] is not NO_PYTHON:
                found.setdefault(sample.text.rstrip(), sample)
        return found

    def failures(self, most: int) -> list[str]:
        """Up to ``most`` wrong programs, all different: others than Python are drawn again, never repaired."""
        return [s.text for s in self.distinct().values() if not self.outcomes[s.text].right][:most]

    async def fresh(self, decoder: Decoder, count: int) -> list[str]:
        """``count`` answers beside the samples: drawn with other seeds, the same ones each time."""
        have = len(self._fresh)
        if have < count:
            params = sampled(FRESH_SEED + 1000 * self.number + have, count - have)
            self._fresh += [s.text for s in await collect(decoder, self.prompt, params, self.prefix)]
        return self._fresh[:count]

    def program(self, code: str) -> Program:
        """The code with this task's calls."""
        return program(self.task.spec, self.name, code, self.task.inputs)

    def note(self, code: str, calls: list[Invocation]) -> None:
        """Keep what the calls gave."""
        lines = wrong_lines(self.task.spec, self.name, self.task.inputs, self.task.wanted, calls)
        results = tuple(call.value if call.value is not None else f"raised {call.exception}" for call in calls)
        failed = wrong_examples(self.task.spec, self.name, self.task.inputs, self.task.wanted, calls)
        self.outcomes[code] = Outcome(not lines, tuple(lines[:LINES]), tuple(failed[:LINES]), results)


async def run(sandbox: DockerSandbox, answers: Iterable[tuple[Item, str]]) -> None:
    """Run those answers that were not run yet, each program once."""
    waiting: dict[tuple[Item, str], Program] = {}
    for item, code in answers:
        if code in item.outcomes:
            continue
        if compiles(code):
            waiting[item, code] = item.program(code)
        else:
            item.outcomes[code] = NO_PYTHON
    for (item, code), calls in zip(waiting, await sandbox.call(list(waiting.values())), strict=True):
        item.note(code, calls)
