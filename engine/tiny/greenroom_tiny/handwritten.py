"""Stubs written by hand, with their pytest files: the phrasing the generator never saw.

A topic is a folder with ``TOPIC.py`` (stubs) and ``test_TOPIC.py``; a test belongs to the function whose name follows
``test_`` (the longest that fits).
"""

import ast
import asyncio
import statistics
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from greenroom_engine.decoding import Decoder, SamplingParams
from greenroom_engine.prompts.chat import render_chat
from greenroom_engine.prompts.stub import StubDialect
from greenroom_engine.search import Task
from greenroom_engine.source import Answer, Target, extract_answer, list_targets, splice
from greenroom_sandbox import DockerSandbox, TestSelection, Verdict, Workspace
from greenroom_tiny.pass_at import pass_at

TEMPERATURE, TOP_P, TOKENS = 0.8, 0.95, 160
AT_ONCE = 4  # exercises, in the order of their folders: the sandbox keeps containers for a few projects at a time


@dataclass
class Exercise:
    """One stub, its file and the tests that are about it."""

    target: Target
    text: str
    workspace: Workspace
    tests: TestSelection


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
            found.append(Exercise(target, text, workspace, TestSelection(mine)))
    return found


async def evaluate(
    decoder: Decoder, sandbox: DockerSandbox, folder: Path, samples: int, dialect: StubDialect
) -> dict[str, float]:
    """Greedy, pass@1, pass@8 and pass@n of the set; each distinct answer is run once, by pytest in the sandbox."""
    limit = asyncio.Semaphore(AT_ONCE)

    async def one(exercise: Exercise) -> tuple[bool, int]:
        async with limit:
            return await _one(decoder, sandbox, exercise, samples, dialect)

    results = await asyncio.gather(*map(one, exercises(folder)))
    figures = {
        "handwritten stubs": float(len(results)),
        "handwritten greedy pass@1": statistics.mean(greedy for greedy, _ in results),
    }
    for k in (1, 8, samples):
        figures[f"handwritten pass@{k}"] = statistics.mean(pass_at(k, samples, count) for _, count in results)
    return figures


async def _one(
    decoder: Decoder, sandbox: DockerSandbox, exercise: Exercise, samples: int, dialect: StubDialect
) -> tuple[bool, int]:
    """(greedy right, samples right)."""
    target = exercise.target
    baseline = await sandbox.baseline(exercise.workspace, exercise.tests)
    task = Task(exercise.workspace, target, exercise.text, exercise.tests, baseline)
    prefix = dialect.prefix(task)
    prompt = _prompt(decoder, dialect, task)
    params = [SamplingParams(temperature=0.0, max_tokens=TOKENS)]
    params += [
        SamplingParams(temperature=TEMPERATURE, top_p=TOP_P, max_tokens=TOKENS, seed=31 + i) for i in range(samples)
    ]
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
    return right[0], sum(right[1:])


def _prompt(decoder: Decoder, dialect: StubDialect, task: Task) -> list[int]:
    """The fullest opening that the context has room for, as the search would take it."""
    prompt: list[int] = []
    for conversation in dialect.opening(task):
        text = render_chat(decoder.profile, conversation) + dialect.prefix(task)
        prompt = decoder.vocabulary.encode_prompt(text)
        if len(prompt) + TOKENS <= decoder.context_length:
            break
    return prompt
