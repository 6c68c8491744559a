"""A soak of the sandbox: thousands of good, bad and hostile candidates through one pool, every verdict checked.

    scripts/bench sandbox_soak [--runs 2000] [--parallel 2]

Prints wrong verdicts (there must be none) and what was left: containers, processes, descriptors and memory of the host's
side. Exit status 1 when a verdict was wrong or something leaked.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path
from time import perf_counter

from docker import APIClient

from greenroom_sandbox import DockerSandbox, Limits, TestSelection, Verdict, Workspace, ownership

STUB = "def mean(numbers):\n    raise NotImplementedError\n"
GOOD = "def mean(numbers):\n    return sum(numbers) / len(numbers)\n"
TESTS = """import pytest
from solution import mean

def test_of_two():
    assert mean([1, 2]) == 1.5

def test_of_nothing():
    with pytest.raises(ZeroDivisionError):
        mean([])
"""
SELECTION = TestSelection(("test_solution.py",))
STOPPED = frozenset({Verdict.CRASH, Verdict.TAMPERED, Verdict.ERROR, Verdict.FAIL, Verdict.TIMEOUT})
# kind: (source, verdicts that are right, weight)
CANDIDATES: dict[str, tuple[str, frozenset[Verdict], int]] = {
    "good": (GOOD, frozenset({Verdict.PASS}), 40),
    "good, leaves files": (GOOD + "import tempfile\nfor _ in range(50):\n    tempfile.mkdtemp()\n", frozenset({Verdict.PASS}), 8),
    "bad": (GOOD.replace("sum", "max"), frozenset({Verdict.FAIL}), 25),
    "syntax": ("def mean(numbers)\n", frozenset({Verdict.ERROR}), 5),
    "raises at import": ("1 / 0\n", frozenset({Verdict.ERROR}), 4),
    "endless": (GOOD + "while True:\n    pass\n", frozenset({Verdict.TIMEOUT}), 1),
    "exits": (GOOD + "import os\nos._exit(0)\n", STOPPED, 4),
    "always equal": ("class E:\n    def __eq__(self, o):\n        return True\n    __truediv__ = __call__ = lambda *a: E()\ndef mean(n):\n    if not n:\n        raise ZeroDivisionError\n    return E()\n", STOPPED, 4),
    "patches reports": (GOOD.replace("sum", "max") + "import _pytest.runner as r\nr.check_interactive_exception = lambda *a: False\nimport _pytest.reports as p\np.TestReport.outcome = property(lambda s: 'passed', lambda s, v: None)\n", STOPPED, 4),
    "writes to every descriptor": (GOOD.replace("sum", "max") + "import os\nfor fd in range(3, 20):\n    try:\n        os.write(fd, b'{\"kind\": \"finished\"}')\n    except OSError:\n        pass\n", STOPPED, 4),
    "daemon": (GOOD + "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(999)'], start_new_session=True)\n", frozenset({Verdict.PASS}), 3),
    "memory": (GOOD + "x = bytearray(600 << 20)\n", frozenset({Verdict.MEMORY, Verdict.ERROR, Verdict.CRASH}), 1),
    "flood": (GOOD + "print('x' * (4 << 20))\n", frozenset({Verdict.OUTPUT}), 2),
    "fork bomb": (GOOD + "import os\ntry:\n    while True:\n        os.fork()\nexcept OSError:\n    pass\n", STOPPED | {Verdict.PASS, Verdict.MEMORY}, 1),
    "segfault": (GOOD + "import ctypes\nctypes.string_at(0)\n", frozenset({Verdict.CRASH}), 2),
}  # fmt: skip


def left() -> dict[str, int]:
    """What this process holds: containers, children, descriptors, memory in MiB."""
    gc.collect()
    api = APIClient(version="auto")
    try:
        owner = ownership.labels()[ownership.LABEL]
        containers = len(api.containers(all=True, filters={"label": f"{ownership.LABEL}={owner}"}))
    finally:
        api.close()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    tasks = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    return {
        "containers": containers,
        "child processes": len(tasks),
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
        "memory (MiB)": pages * os.sysconf("SC_PAGE_SIZE") >> 20,
    }


async def soak(folder: Path, runs: int, parallel: int) -> int:
    """Run the soak; returns how many verdicts were wrong."""
    workspace = Workspace.snapshot(folder, python=Path(sys.executable))
    r = random.Random(1)
    names = r.choices(list(CANDIDATES), weights=[weight for *_, weight in CANDIDATES.values()], k=runs)
    wrong = 0
    seen: Counter[tuple[str, str]] = Counter()
    async with DockerSandbox(Limits(seconds=5, memory_bytes=512 << 20), parallel=parallel) as sandbox:
        baseline = await sandbox.baseline(workspace, SELECTION)
        started = perf_counter()
        numbers = iter(range(runs))

        async def worker() -> None:
            nonlocal wrong
            for number in numbers:
                source, right, _ = CANDIDATES[names[number]]
                candidate = workspace.with_file("solution.py", f"{source}# {number}\n".encode())
                report = await sandbox.run(candidate, SELECTION, baseline=baseline, target="solution.py")
                seen[names[number], report.verdict] += 1
                if report.verdict not in right:
                    wrong += 1
                    print(f"WRONG: {names[number]} was judged {report.verdict}: {report.detail}", flush=True)
                if (number + 1) % 200 == 0:
                    print(
                        f"{number + 1:6} runs, {wrong} wrong, {(perf_counter() - started):.0f} s, {left()}", flush=True
                    )

        await asyncio.gather(*(worker() for _ in range(parallel)))
        print(f"{runs} runs in {perf_counter() - started:.0f} s")
    for (name, verdict), count in sorted(seen.items()):
        print(f"  {name:28} {verdict:10} {count:6}")
    return wrong


def write(folder: Path) -> None:
    """The project."""
    (folder / "test_solution.py").write_text(TESTS)
    (folder / "solution.py").write_text(STUB)


def main() -> int:
    """Soak, and compare what is held before and after."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=2000)
    parser.add_argument("--parallel", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        write(Path(name))
        asyncio.run(soak(Path(name), 20, options.parallel))  # what is loaded once is not a leak
        before = left()
        wrong = asyncio.run(soak(Path(name), options.runs, options.parallel))
        after = left()
    print(f"before: {before}\nafter:  {after}\nwrong verdicts: {wrong}")
    grown = [what for what in ("containers", "child processes", "descriptors") if after[what] > before[what]]
    if after["memory (MiB)"] > before["memory (MiB)"] + 64:
        grown.append("memory (MiB)")
    if grown:
        print(f"leaked: {', '.join(grown)}")
    return 1 if wrong or grown else 0


if __name__ == "__main__":
    sys.exit(main())
