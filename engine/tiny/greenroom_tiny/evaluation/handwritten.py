"""Stubs written by hand, with their pytest files: the phrasing the generator never saw.

A topic is a folder with ``TOPIC.py`` (stubs) and ``test_TOPIC.py``; a test belongs to the function whose name follows
``test_`` (the longest that fits).
"""

import ast
import asyncio
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from greenroom_engine.bench.statistics import Estimate, pass_at
from greenroom_engine.decoding import Decoder
from greenroom_engine.prompts.chat import render_chat
from greenroom_engine.prompts.stub import StubDialect
from greenroom_engine.search import Task
from greenroom_engine.source import Answer, Target, extract_answer, list_targets, splice
from greenroom_sandbox import DockerSandbox, TestSelection, Verdict, Workspace
from greenroom_tiny.evaluation.answers import greedy, sampled
from greenroom_tiny.evaluation.intervals import Resamples
from greenroom_tiny.evaluation.passes import share_with_room

TOKENS = 160
SEED = 31
AT_ONCE = 4  # exercises, in the order of their folders: the sandbox keeps containers for a few projects at a time


@dataclass
class Exercise:
    """One stub, its file and the tests that are about it."""

    target: Target
    text: str
    workspace: Workspace
    tests: TestSelection


@dataclass(frozen=True)
class Result:
    """What became of one stub: is the greedy answer right, and how many of the samples."""

    stub: str
    greedy: bool
    right: int


def owner(test: str, names: list[str]) -> str | None:
    """The function a test is about."""
    about = test.removeprefix("test_")
    return max((n for n in names if about == n or about.startswith(n + "_")), key=len, default=None)


def exercises(folder: Path) -> list[Exercise]:
    """All stubs of the set, in order."""
    found: list[Exercise] = []
    for module in sorted(path for path in folder.glob("*/*.py") if path.stem == path.parent.name):
        text = module.read_text(encoding="utf-8")
        check = f"test_{module.stem}.py"
        workspace = Workspace.snapshot(module.parent)
        tests = [
            n.name
            for n in ast.parse((module.parent / check).read_text("utf-8")).body
            if isinstance(n, ast.FunctionDef) and n.name.startswith("test_")
        ]
        targets = list_targets(text, module.name)
        names = [target.name for target in targets]
        for target in targets:
            mine = tuple(f"{check}::{test}" for test in tests if owner(test, names) == target.name)
            if mine:  # a constructor that is given has none of its own
                found.append(Exercise(target, text, workspace, TestSelection(mine)))
    return found


async def evaluate(
    decoder: Decoder, sandbox: DockerSandbox, folder: Path, samples: int, dialect: StubDialect
) -> list[Result]:
    """Greedy and sampled answers to each stub of the set; each distinct answer is run once, by pytest in the sandbox."""
    limit = asyncio.Semaphore(AT_ONCE)

    async def one(exercise: Exercise) -> Result:
        async with limit:
            return await _one(decoder, sandbox, exercise, samples, dialect)

    return await asyncio.gather(*map(one, exercises(folder)))


def figures(results: list[Result], samples: int) -> dict[str, Estimate | float]:
    """Greedy, pass@1, pass@8 and pass@n of a set, and where a search could gain."""
    resamples, every = Resamples(len(results)), list(range(len(results)))
    right = [result.right for result in results]
    columns = {"greedy pass@1": [float(result.greedy) for result in results]}
    for k in sorted({k for k in (1, 8, samples) if k <= samples}):
        columns[f"pass@{k}"] = [pass_at(k, samples, count) for count in right]
    columns[f"1 to {samples // 2} right of {samples} (room for search)"] = share_with_room(right, samples)
    estimates = {name: resamples.mean(values, every).estimate() for name, values in columns.items()}
    return {"stubs": float(len(results)), **estimates}


def counts(results: list[Result]) -> list[dict[str, str | int | bool]]:
    """What is kept of each stub."""
    return [{"stub": result.stub, "greedy": result.greedy, "right": result.right} for result in results]


async def _one(
    decoder: Decoder, sandbox: DockerSandbox, exercise: Exercise, samples: int, dialect: StubDialect
) -> Result:
    target = exercise.target
    baseline = await sandbox.baseline(exercise.workspace, exercise.tests)
    task = Task(exercise.workspace, target, exercise.text, exercise.tests, baseline)
    prefix = dialect.prefix(task)
    prompt = _prompt(decoder, dialect, task)
    params = [*greedy(TOKENS), *sampled(SEED, samples, TOKENS)]
    texts: dict[int, str] = {}
    async with aclosing(decoder.fork(prompt, params)) as answers:
        async for sequence in answers:
            decoder.release(sequence)
            texts[sequence.id] = prefix + sequence.text
    ordered = [texts[identifier] for identifier in sorted(texts)]  # ids follow the order of ``params``
    parsed = [extract_answer(text, target) for text in ordered]
    verdicts: dict[Answer, bool] = {}

    async def run(answer: Answer) -> None:
        workspace = exercise.workspace.with_file(target.path, splice(exercise.text, target, answer).encode())
        report = await sandbox.run(workspace, exercise.tests, baseline=baseline, target=target.path)
        verdicts[answer] = report.verdict is Verdict.PASS

    await asyncio.gather(*(run(answer) for answer in {a for a in parsed if a is not None}))
    right = [answer is not None and verdicts[answer] for answer in parsed]
    print(
        f"  {target.path}::{target.name:28} greedy {'yes' if right[0] else 'no ':3} {sum(right[1:])}/{samples}",
        flush=True,
    )
    return Result(f"{target.path}::{target.name}", right[0], sum(right[1:]))


def _prompt(decoder: Decoder, dialect: StubDialect, task: Task) -> list[int]:
    """The fullest opening that the context has room for, as the search would take it."""
    prompt: list[int] = []
    for conversation in dialect.opening(task):
        text = render_chat(decoder.profile, conversation) + dialect.prefix(task)
        prompt = decoder.vocabulary.encode_prompt(text)
        if len(prompt) + TOKENS <= decoder.context_length:
            break
    return prompt
