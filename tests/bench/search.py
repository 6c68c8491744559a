"""The search against itself stage by stage: generate all, run all, repair all by prompting again, run all, confirm.

    scripts/bench search [--tasks 12] [--first 0] [--effort medium] [--model PATH] [--repetitions 1] [--json]

The same tasks (`greenroom bench micro`, held out), model, seeds, sampling and sandbox on both sides. `stages` is S* as its
authors run it: every stage waits for the last candidate, a repair is a new prompt with the whole conversation, nothing
ends early. `all of it` is ours without an early end, so that what overlapping saves can be told from what stopping saves;
`fix` is what a user gets. The decoder keeps prompts for all three, so the stages read less again than a server without a
prompt cache would. Tasks whose answers all pass at once say nothing about repair: how many were repaired is printed.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from contextlib import aclosing
from pathlib import Path
from time import perf_counter, process_time

from comparison import Figures, Job, Stopwatch, in_turns, ratio, report

from greenroom_engine.bench.suites.micro import micro
from greenroom_engine.local_model import LocalModel
from greenroom_engine.prompts.message import Message, Role
from greenroom_engine.search import Effort, Plan, Status, Task
from greenroom_engine.search.draft import Draft
from greenroom_engine.search.drafts import Drafts
from greenroom_engine.search.rehearsal import Rehearsal
from greenroom_engine.search.selection import groups
from greenroom_engine.search.solve import solve
from greenroom_engine.search.writing import Writer
from greenroom_sandbox import DockerSandbox


class Stages:
    """One task, a stage at a time."""

    def __init__(self, task: Task, model: LocalModel, sandbox: DockerSandbox, plan: Plan) -> None:
        self._task, self._model, self._plan = task, model, plan
        self._writer = Writer(task, model, plan)
        self._rehearsal = Rehearsal(task, sandbox)
        self._drafts = Drafts()
        self._started = perf_counter()
        self.repaired = 0
        self.first_verified: float | None = None

    async def run(self) -> bool:
        """Whether a candidate was verified and confirmed."""
        latest = [self._read(self._writer.opening, sequence, 0) async for sequence in self._fresh(0)]
        await self._test(latest)
        for round_ in range(1, 1 + self._plan.repair_rounds):
            failed = [draft for draft in latest if not draft.candidate.verified][: self._plan.candidates]
            self.repaired += len(failed)
            latest = await asyncio.gather(*(self._again(draft, round_) for draft in failed))
            await self._test(latest)
        for draft in self._drafts:
            self._writer.release(draft)
        for group in groups(self._drafts.candidates):
            answer = self._drafts[group[0].index].answer
            if answer is not None and (await self._rehearsal.confirm(answer, seed=1)).verdict == "pass":
                return True
        return False

    async def _fresh(self, round_: int):
        async with aclosing(self._writer.fresh(range(self._plan.candidates), round_)) as sequences:
            async for sequence in sequences:
                yield sequence

    def _read(self, conversation: list[Message], sequence, round_: int) -> Draft:
        draft = self._writer.draft(conversation, sequence, index=len(self._drafts), round_=round_, parent=None)
        self._drafts.add(draft)
        return draft

    async def _again(self, draft: Draft, round_: int) -> Draft:
        dialect = self._model.dialect
        turn = Message(Role.USER, dialect.repair(self._task, draft.candidate.report, draft.candidate.note))
        conversation = [*draft.conversation, Message(Role.ASSISTANT, draft.text), turn]
        params = self._writer.repair_sampling(draft)
        async with aclosing(self._model.ask(conversation, self._task, [params])) as answers:
            return self._read(conversation, await anext(answers), round_)

    async def _test(self, drafts: list[Draft]) -> None:
        async def one(draft: Draft) -> None:
            if draft.answer is not None:
                found = await self._rehearsal.report(draft.answer)
                draft.update(verdict=found.verdict, passed=found.passed, total=found.total, report=found)
                if found.verdict == "pass" and self.first_verified is None:
                    self.first_verified = perf_counter() - self._started

        await asyncio.gather(*map(one, drafts))


async def measure(options: argparse.Namespace) -> None:
    model = LocalModel.load(options.model)
    sandbox = DockerSandbox()
    plan = Plan.of(Effort(options.effort))
    with tempfile.TemporaryDirectory() as folder:
        tasks: list[Task] = []
        for problem in micro()[options.first : options.first + options.tasks]:
            place = Path(folder) / problem.name.replace("/", "-")
            place.mkdir()
            workspace = problem.workspace(place, Path(sys.executable))
            baseline = await sandbox.baseline(workspace, problem.public)
            tasks.append(Task(workspace, problem.target(), problem.text, problem.public, baseline))

        def searching(plan: Plan) -> Job:
            async def job(_repetition: int) -> Figures:
                stopwatch, verified, repaired, firsts = Stopwatch(process_time), 0, 0, list[float]()
                for task in tasks:
                    result = await solve(task, model, sandbox, plan=plan)
                    verified += result.status is Status.VERIFIED
                    repaired += sum(candidate.round > 0 for candidate in result.candidates)
                    firsts += [result.timings.first_verified_s] if result.timings.first_verified_s else []
                return _figures(stopwatch, verified, repaired, firsts)

            return job

        async def stages(_repetition: int) -> Figures:
            stopwatch, verified, repaired, firsts = Stopwatch(process_time), 0, 0, list[float]()
            for task in tasks:
                each = Stages(task, model, sandbox, plan)
                verified += await each.run()
                repaired += each.repaired
                firsts += [each.first_verified] if each.first_verified else []
            return _figures(stopwatch, verified, repaired, firsts)

        everything = plan.model_copy(update={"quorum": None})
        jobs: dict[str, Job] = {"fix": searching(plan), "all of it": searching(everything), "stages": stages}
        measured = await in_turns(jobs, options.repetitions)
    await sandbox.aclose()
    await model.aclose()
    rows = {name: figures[0] for name, figures in measured.items()}
    ratios = {
        "stages / fix, seconds": ratio(measured, "stages", "fix", "seconds"),
        "stages / all of it, seconds": ratio(measured, "stages", "all of it", "seconds"),
        "stages / fix, to the first verified": ratio(measured, "stages", "fix", "first verified"),
    }
    report(measured, rows, ratios, as_json=options.json)


def _figures(stopwatch: Stopwatch, verified: int, repaired: int, firsts: list[float]) -> Figures:
    seconds, processor = stopwatch.read()
    mean = sum(firsts) / len(firsts) if firsts else float("nan")
    return {
        "seconds": seconds,
        "CPU seconds": processor,
        "first verified": mean,
        "verified": verified,
        "repairs": repaired,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", type=int, default=12)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--effort", choices=[each.value for each in Effort], default="medium")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--repetitions", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    asyncio.run(measure(options))


if __name__ == "__main__":
    main()
