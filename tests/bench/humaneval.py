"""HumanEval through the sandbox: 164 canonical solutions must pass their tests there, 164 stubs must not.

Each problem becomes a small project (solution.py, test_solution.py) in a temporary folder, as a user would have it.
The stub is the problem's prompt as it is: a signature and a docstring. Exit 0 only when every problem came out right.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from greenroom_sandbox import (
    Baseline,
    DockerSandbox,
    Limits,
    Report,
    SandboxError,
    TestSelection,
    Verdict,
    Workspace,
)

ROOT = Path(__file__).resolve().parents[2]
DATA = "../shared/data/openai+human-eval/HumanEval.jsonl.gz"
SELECTION = TestSelection(("test_solution.py",))


@dataclass(frozen=True)
class Problem:
    """One line of the data set."""

    task_id: str
    prompt: str
    entry_point: str
    canonical_solution: str
    test: str


@dataclass(frozen=True)
class Row:
    """What became of one problem. Seconds are wall time, container start included."""

    task_id: str
    stub: Baseline
    solution: Report
    stub_seconds: float
    solution_seconds: float

    @property
    def is_right(self) -> bool:
        return self.solution.verdict is Verdict.PASS and self.stub.verdict is not Verdict.PASS


def load(path: Path) -> list[Problem]:
    """Read the data set (JSON lines, gzip)."""
    fields = Problem.__dataclass_fields__
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [Problem(**{name: record[name] for name in fields}) for record in map(json.loads, lines)]


def write(problem: Problem, folder: Path) -> None:
    """The problem as a project. The names of the prompt's helpers are imported too: some tests use them."""
    (folder / "solution.py").write_text(problem.prompt, encoding="utf-8")
    name = problem.entry_point
    test = f"from solution import *\n{problem.test}\n\ndef test_{name}():\n    check({name})\n"
    (folder / "test_solution.py").write_text(test, encoding="utf-8")


async def rehearse(problem: Problem, sandbox: DockerSandbox, folder: Path) -> Row:
    """The stub first, which is the baseline; then the canonical solution against it."""
    write(problem, folder)
    workspace = Workspace.snapshot(folder, python=Path(sys.executable))
    started = time.monotonic()
    stub = await sandbox.baseline(workspace, SELECTION)
    between = time.monotonic()
    solved = workspace.with_file("solution.py", (problem.prompt + problem.canonical_solution).encode())
    solution = await sandbox.run(solved, SELECTION, baseline=stub, target="solution.py")
    return Row(problem.task_id, stub, solution, between - started, time.monotonic() - between)


async def run(problems: list[Problem], parallel: int) -> int:
    started = time.monotonic()
    rows: list[Row] = []
    print(f"{'problem':<16}{'solution':>10}{'stub':>8}{'solution s':>12}{'stub s':>9}  in the container (ms)")
    waiting = iter(problems)
    async with DockerSandbox(Limits(), parallel=parallel) as sandbox:
        print(await sandbox.ready())

        async def work(folder: Path) -> None:  # one project after another in the same place, as a project changes
            for problem in waiting:
                row = await rehearse(problem, sandbox, folder)
                rows.append(row)
                print(
                    f"{row.task_id:<16}{row.solution.verdict:>10}{row.stub.verdict:>8}{row.solution_seconds:>12.2f}"
                    f"{row.stub_seconds:>9.2f}  {row.solution.duration_ms:.0f}" + ("" if row.is_right else "  WRONG"),
                    flush=True,
                )

        with tempfile.TemporaryDirectory() as place:
            folders = [Path(place, str(number)) for number in range(parallel)]
            for folder in folders:
                folder.mkdir()
            await asyncio.gather(*map(work, folders))
    for row in rows:
        if not row.is_right:
            print(f"{row.task_id}: solution {row.solution.detail or 'passes'}; stub {row.stub.detail or 'passes'}")
    passed = sum(row.solution.verdict is Verdict.PASS for row in rows)
    rejected = sum(row.stub.verdict is not Verdict.PASS for row in rows)
    seconds = [row.solution_seconds for row in rows]
    print(f"\n{passed} of {len(rows)} canonical solutions pass, {rejected} of {len(rows)} stubs do not")
    print(
        f"{time.monotonic() - started:.0f} s for {2 * len(rows)} runs, {parallel} at a time; "
        f"a solution: median {statistics.median(seconds):.2f} s, slowest {max(seconds):.2f} s"
    )
    return 0 if passed == rejected == len(problems) else 1


def main() -> int:
    parser = argparse.ArgumentParser(description="HumanEval through the sandbox.")
    parser.add_argument("--data", type=Path, default=Path(DATA), help="relative to the repository's root")
    parser.add_argument("--parallel", type=int, default=2, help="containers at a time")
    parser.add_argument("--limit", type=int, default=None, help="only the first problems")
    options = parser.parse_args()
    path = ROOT / options.data
    if not path.exists():
        print(f"No data at {path.resolve()}. Name the file with --data.", file=sys.stderr)
        return 2
    try:
        return asyncio.run(run(load(path)[: options.limit], options.parallel))
    except SandboxError as error:
        print(error, file=sys.stderr)
        return 3


if __name__ == "__main__":
    sys.exit(main())
