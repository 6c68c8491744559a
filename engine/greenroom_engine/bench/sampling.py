"""Sampling one problem's pool: N answers to one prompt, each debugged on its own for some rounds.

Source: S* (arXiv:2502.14382), stage 1: independent samples; one that fails public tests gets their report and answers
again, up to ``rounds`` times; a sample stops when it passes. Nothing is refilled, merged or stopped early, as the
search of ``greenroom fix`` does: every method has to see the same samples.
"""

import asyncio
import hashlib
from collections import Counter
from contextlib import aclosing
from dataclasses import dataclass
from typing import Protocol

from greenroom_engine.bench.pool import Pool, Version
from greenroom_engine.decoding import SamplingParams, Sequence
from greenroom_engine.errors import PromptTooLong
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.search import Task
from greenroom_engine.search.writing import fullest_opening, fullest_restated
from greenroom_engine.source import Answer, extract_answer
from greenroom_sandbox import Report, TestResult

_APART = 1_000_003  # so that no two seeds, rounds or samples share a random stream


@dataclass(frozen=True)
class Sampling:
    """How pools are made: ``samples`` per problem and seed, each with up to ``rounds`` repairs."""

    samples: int = 16
    rounds: int = 2


class PublicRuns(Protocol):
    """Runs the public tests, of each distinct answer once: the search's ``Rehearsal``, or ``ExampleRuns``."""

    async def report(self, answer: Answer) -> Report:
        """What they say of the answer."""
        ...

    async def aclose(self) -> None:
        """Stop whatever still runs."""
        ...


async def sample(
    name: str, task: Task, model: LanguageModel, rehearsal: PublicRuns, sampling: Sampling, seed: int
) -> Pool:
    """The pool of the problem ``name`` with one seed, hidden tests not looked at. Seeds may share a ``rehearsal``.

    Raises PromptTooLong, DecodeFailed, RemoteError, SandboxUnavailable.
    """
    sampler = _Sampler(name, task, model, rehearsal, sampling, seed)
    try:
        return await sampler.pool()
    finally:
        sampler.release()


class _Sampler:
    def __init__(
        self, name: str, task: Task, model: LanguageModel, rehearsal: PublicRuns, sampling: Sampling, seed: int
    ) -> None:
        self._name = name
        self._task, self._model, self._rehearsal = task, model, rehearsal
        self._sampling, self._seed = sampling, seed
        self._prefix = model.dialect.prefix(task)
        self._held: list[Sequence] = []
        self._followed: Counter[str] = Counter()

    def release(self) -> None:
        for sequence in self._held:
            self._model.release(sequence)

    async def pool(self) -> Pool:
        conversation = fullest_opening(self._task, self._model)
        greedy, *samples = await self._lineages(conversation)
        return Pool(
            problem=self._name,
            seed=self._seed,
            prompt_tokens=self._model.room(conversation, self._task)[0],
            greedy=greedy[0],
            samples=tuple(samples),
        )

    def _params(self, number: int, round_: int, *, is_greedy: bool = False) -> SamplingParams:
        dialect = self._model.dialect
        return SamplingParams(
            temperature=0.0 if is_greedy else dialect.temperature,
            top_p=dialect.top_p,
            max_tokens=dialect.max_tokens,
            speculate=True,  # a repair copies most of what it repairs, and answers say the same as those beside them
            seed=((self._seed * _APART + round_) * _APART + number) % 2**63,
        )

    async def _lineages(self, conversation: list[Message]) -> list[tuple[Version, ...]]:
        """The greedy answer alone, then one lineage per sample; each is debugged while others are still written."""
        debugging: dict[int, asyncio.Task[tuple[Version, ...]]] = {}
        try:
            async with asyncio.TaskGroup() as group:
                for is_greedy in (True, False):
                    count = 1 if is_greedy else self._sampling.samples
                    params = [self._params(number, 0, is_greedy=is_greedy) for number in range(count)]
                    async with aclosing(self._model.ask(conversation, self._task, params)) as answers:
                        async for sequence in answers:
                            self._held.append(sequence)
                            rounds = 0 if is_greedy else self._sampling.rounds
                            lineage = self._debug(conversation, sequence, rounds)
                            debugging[sequence.id] = group.create_task(lineage)
        except ExceptionGroup as failures:  # what one raises is what happened to all
            raise failures.exceptions[0] from None
        return [debugging[identifier].result() for identifier in sorted(debugging)]  # ids follow the order of asking

    async def _debug(self, conversation: list[Message], sequence: Sequence, rounds: int) -> tuple[Version, ...]:
        """The versions of one sample: answered again with its report until it passes or the rounds are spent."""
        model, versions = self._model, list[Version]()
        for round_ in range(rounds + 1):
            text = self._prefix + sequence.text
            version, report = await self._tested(sequence, text, round_)
            versions.append(version)
            if version.passes or round_ == rounds:
                break
            note = "" if report else "it is not a complete definition of the function"
            turn = Message(Role.USER, model.dialect.repair(self._task, report, note))
            params = self._params(self._number(text), round_ + 1)
            restated = fullest_restated(self._task, model, report)
            try:
                if restated:
                    async with aclosing(model.ask(restated, self._task, [params])) as answers:
                        sequence = await anext(answers)
                else:
                    sequence = await model.go_on(sequence, conversation, text, turn, self._task, params)
            except PromptTooLong:
                break  # no room for a further turn: the sample stays what it is
            self._held.append(sequence)
            conversation = restated or [*conversation, Message(Role.ASSISTANT, text), turn]
        return tuple(versions)

    def _number(self, text: str) -> int:
        """A number for what follows ``text``: another each time, the same ones in whatever order answers come."""
        self._followed[text] += 1
        digest = hashlib.blake2b(f"{self._followed[text]} {text}".encode("utf-8", "replace"), digest_size=7).digest()
        return int.from_bytes(digest, "big")

    async def _tested(self, sequence: Sequence, text: str, round_: int) -> tuple[Version, Report | None]:
        answer = extract_answer(text, self._task.target)
        report = await self._rehearsal.report(answer) if answer else None
        version = Version(
            round=round_,
            code=answer.code if answer else text,
            imports=answer.imports if answer else (),
            log_probability=sequence.logprob,
            read=sequence.prompt_tokens if round_ else 0,
            written=sequence.sampled,
            verdict=report.verdict if report else None,
            passed=report.passed if report else 0,
            total=len(self._task.baseline.ids),
            behaviour=behaviour(report) if report else "",
            run_s=report.duration_ms / 1000 if report else 0.0,
        )
        return version, report


def behaviour(report: Report) -> str:
    """What the target did on the tests, whatever they expected: equal for candidates that gave the same results.

    Per test: the value it got where two values were compared, "passed" where they were equal, else the exception.
    Empty when no test came to an end.
    """
    shown = [f"{test.id} {_done(test)}" for test in report.tests]
    return hashlib.blake2b("\n".join(shown).encode("utf-8", "replace"), digest_size=8).hexdigest() if shown else ""


def _done(test: TestResult) -> str:
    if test.failure is None:
        return test.outcome.value
    return f"gave {test.failure.actual}" if test.failure.actual is not None else f"raised {test.failure.exception}"
