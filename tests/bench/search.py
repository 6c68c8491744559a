"""The search against itself stage by stage: generate all, run all, repair all by prompting again, run all, confirm.

    scripts/bench search [--repetitions 3] [--effort medium] [--json]
    scripts/bench search --micro 12 [--first 0] [--model PATH]

The same tasks, model, seeds, sampling, number of answers and sandbox on both sides. `stages` is S* as its authors run it
(stages.py): every stage waits for the last candidate, a repair is a new prompt with the whole conversation, nothing ends
early; once with the prompts that our decoder keeps, and once without. `all of it` is ours without an early end, so that what overlapping saves
can be told from what stopping saves; `fix` is what a user gets.

The task is a function with its tests and the model one of the size of Qwen2.5-0.5B that solves it by chance (shopping.py):
what takes the time is what takes it with a model that people use. `--micro N`: N held-out tasks and the embedded model, with
which most of the time is the sandbox's. Tasks whose answers all pass at once say nothing about repair: how many were
repaired is printed.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import process_time, time_ns

import shopping
from benchmark_model import benchmark_model
from comparison import Figures, Job, Stopwatch, in_turns, medians, ratio, report
from llama_server import tools
from stages import Stages

from greenroom_engine.bench.suites.micro import micro
from greenroom_engine.local_model import LocalModel
from greenroom_engine.search import Effort, Plan, Status, Task
from greenroom_engine.search.solve import solve
from greenroom_sandbox import DockerSandbox, TestSelection

Tasks = Callable[[str, int], Awaitable[list[Task]]]
"""The tasks of a way, the how manieth time: to no two of them the decoder has kept a prompt."""


class Bench:
    """The same tasks and seeds for all."""

    def __init__(self, model: LocalModel, sandbox: DockerSandbox, effort: Effort, tasks: Tasks) -> None:
        self._model, self._sandbox, self._effort, self._tasks = model, sandbox, effort, tasks

    def search(self, name: str, *, ends_early: bool) -> Job:
        """Ours."""

        async def job(repetition: int) -> Figures:
            plan, tasks = self._plan(repetition), await self._tasks(name, repetition)
            plan = plan if ends_early else plan.model_copy(update={"quorum": None})
            stopwatch, verified, repaired, firsts = Stopwatch(process_time), 0, 0, list[float]()
            for task in tasks:
                result = await solve(task, self._model, self._sandbox, plan=plan)
                verified += result.status is Status.VERIFIED
                repaired += sum(candidate.round > 0 for candidate in result.candidates)
                firsts += [result.timings.first_verified_s] if result.timings.first_verified_s else []
            return _figures(stopwatch, verified, repaired, firsts)

        return job

    def stages(self, name: str, *, keeps_prompts: bool) -> Job:
        """One stage after the other."""

        async def job(repetition: int) -> Figures:
            plan, tasks = self._plan(repetition), await self._tasks(name, repetition)
            stopwatch, verified, repaired, firsts = Stopwatch(process_time), 0, 0, list[float]()
            for task in tasks:
                each = Stages(task, self._model, self._sandbox, plan, keeps_prompts=keeps_prompts)
                verified += await each.run()
                repaired += each.repaired
                firsts += [each.first_verified] if each.first_verified else []
            return _figures(stopwatch, verified, repaired, firsts)

        return job

    def _plan(self, repetition: int) -> Plan:
        """Another seed each time; the warm-up is a short one."""
        return Plan.of(self._effort if repetition else Effort.LOW, seed=repetition)


async def measure(options: argparse.Namespace) -> None:
    """Measure and print."""
    if options.micro:
        model = LocalModel.load(options.model)
    else:
        model = LocalModel.load(benchmark_model(tools(), shopping.scripts))
    model.dialect.draws = 1  # the stages ask once per candidate, too, whether its answer is a new one or not
    sandbox = DockerSandbox()
    with tempfile.TemporaryDirectory() as folder:

        async def held_out(_name: str, _repetition: int) -> list[Task]:
            tasks: list[Task] = []
            for problem in micro()[options.first : options.first + options.micro]:
                workspace = problem.workspace(Path(folder) / problem.name.replace("/", "-"), Path(sys.executable))
                baseline = await sandbox.baseline(workspace, problem.public)
                tasks.append(Task(workspace, problem.target(), problem.text, problem.public, baseline))
            return tasks

        async def shop(name: str, repetition: int) -> list[Task]:
            workspace = shopping.workspace(Path(folder), f"{name} {repetition} of {time_ns()}")
            baseline = await sandbox.baseline(workspace, TestSelection((shopping.TESTS,)))
            return [shopping.task(workspace, baseline)]

        bench = Bench(model, sandbox, Effort(options.effort), held_out if options.micro else shop)
        jobs: dict[str, Job] = {
            "fix": bench.search("fix", ends_early=True),
            "all of it": bench.search("all of it", ends_early=False),
            "stages": bench.stages("stages", keeps_prompts=True),
            "stages, no prompt kept": bench.stages("stages, no prompt kept", keeps_prompts=False),
        }
        measured = await in_turns(jobs, options.repetitions)
    await sandbox.aclose()
    await model.aclose()
    ratios = {
        f"{above} / {below}, seconds": ratio(measured, above, below, "seconds")
        for above in ("stages", "stages, no prompt kept")
        for below in ("fix", "all of it")
    }
    report(measured, medians(measured), ratios, as_json=options.json)


def _figures(stopwatch: Stopwatch, verified: int, repaired: int, firsts: list[float]) -> Figures:
    seconds, processor = stopwatch.read()
    figures = {"seconds": seconds, "CPU seconds": processor, "verified": verified, "repairs": repaired}
    return figures | ({"first verified": sum(firsts) / len(firsts)} if firsts else {})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--micro", type=int, default=0, metavar="N", help="N held-out tasks, with the embedded model")
    parser.add_argument("--first", type=int, default=0, help="of the held-out tasks")
    parser.add_argument("--effort", choices=[each.value for each in Effort], default="medium")
    parser.add_argument("--model", type=Path, help="in place of the embedded one, for --micro")
    parser.add_argument("--repetitions", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    asyncio.run(measure(options))


if __name__ == "__main__":
    main()
