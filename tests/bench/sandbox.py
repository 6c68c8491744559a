"""What one candidate costs: `docker run`, `docker exec`, and the sandbox's pool, in one run.

    scripts/bench sandbox [--runs 25]

The same five tests on the same function everywhere, the peers without any verdict of ours: they start pytest and read
its exit status. The peers mount the candidate's folder, which the sandbox never does.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import perf_counter

from greenroom_sandbox import Baseline, DockerSandbox, TestSelection, Verdict, Workspace, environment
from greenroom_sandbox.address import Address
from greenroom_sandbox.engine import connect
from greenroom_sandbox.image import ensure_image

STUB = "def mean(numbers):\n    raise NotImplementedError\n"
GOOD = "def mean(numbers):\n    return sum(numbers) / len(numbers)\n"
TESTS = """import pytest
from solution import mean

def test_of_two():
    assert mean([1, 2]) == 1.5

@pytest.mark.parametrize("numbers, expected", [([3], 3), ([2, 4, 6], 4), ([0.5, 1.5], 1.0)])
def test_of_many(numbers, expected):
    assert mean(numbers) == expected

def test_of_nothing():
    with pytest.raises(ZeroDivisionError):
        mean([])
"""
SELECTION = TestSelection(("test_solution.py",))
PYTEST = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "test_solution.py")
Job = Callable[[int], Awaitable[None]]


def write(folder: Path, source: str) -> None:
    """The project: one function and its five tests."""
    folder.chmod(0o755)
    (folder / "test_solution.py").write_text(TESTS)
    (folder / "solution.py").write_text(source)


async def timed(job: Job, runs: int, parallel: int) -> tuple[list[float], float]:
    """Milliseconds of each run, and runs per second, ``parallel`` at a time."""
    numbers = iter(range(runs))
    times: list[float] = []

    async def worker() -> None:
        for number in numbers:
            started = perf_counter()
            await job(number)
            times.append((perf_counter() - started) * 1000)

    started = perf_counter()
    await asyncio.gather(*(worker() for _ in range(parallel)))
    return times, runs / (perf_counter() - started)


class Peers:
    """`docker run` and `docker exec` by hand, with the sandbox's flags."""

    def __init__(self, folder: Path) -> None:
        around = environment.for_tests(Path(sys.executable), folder)
        engine = connect(Address.chosen())
        try:
            image = ensure_image(engine.api)
        finally:
            engine.close()
        mounts = [f"--volume={source}:{target}:ro" for target, source in around.mounts]
        self._python = around.python
        self._flags = [
            *("--network=none", "--read-only", "--tmpfs=/tmp", "--user=20000:20000", "--cap-drop=ALL", "--workdir=/job"),
            *("--security-opt=no-new-privileges", "--memory=1g", "--pids-limit=80", "--env=PYTHONDONTWRITEBYTECODE=1"),
            *(f"--volume={folder}:/job:ro", *mounts, image),
        ]  # fmt: skip
        self._name = f"greenroom-bench-{folder.name}"

    async def run(self, _number: int) -> None:
        """One container, one candidate."""
        await _quietly("docker", "run", "--rm", *self._flags, self._python, *PYTEST)

    async def start(self) -> None:
        """The container that `execute` uses."""
        sleep = (self._python, "-c", "import time; time.sleep(100000)")
        await _quietly("docker", "run", "--rm", "--detach", f"--name={self._name}", *self._flags, *sleep)

    async def execute(self, _number: int) -> None:
        """One interpreter in a container that is there already."""
        await _quietly("docker", "exec", self._name, self._python, *PYTEST)

    async def stop(self) -> None:
        """Remove it."""
        await _quietly("docker", "rm", "--force", self._name)


async def _quietly(*command: str) -> None:
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output, _ = await process.communicate()
    if process.returncode:
        raise SystemExit(f"{' '.join(command[:3])} ended with {process.returncode}:\n{output.decode()}")


def row(name: str, times: list[float], rate: float, base: tuple[float, float] | None) -> tuple[float, float]:
    """Print one line; returns (median, rate)."""
    median = statistics.median(times)
    p95 = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else median
    ratio = f"{base[0] / median:8.1f} {rate / base[1]:10.1f}" if base else f"{1:8.1f} {1:10.1f}"
    print(f"{name:34} {median:8.0f} {p95:8.0f} {rate:10.1f} {ratio}", flush=True)
    return median, rate


async def ours(workspace: Workspace, baseline: Baseline, sandbox: DockerSandbox, seed: int | None = None) -> Job:
    """A job that runs a right candidate of its own text."""

    async def job(number: int) -> None:
        candidate = workspace.with_file("solution.py", f"{GOOD}# {number}\n".encode())
        report = await sandbox.run(candidate, SELECTION, baseline=baseline, target="solution.py", seed=seed)
        if report.verdict is not Verdict.PASS:
            raise SystemExit(f"A right candidate was judged {report.verdict}: {report.detail}")

    return job


async def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=25, help="runs per line")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, GOOD)
        peers = Peers(folder)
        print(
            f"{'':34} {'median':>8} {'p95':>8} {'runs/s':>10} {'faster':>8} {'throughput':>10}   (ms; against docker run)"
        )
        base: dict[int, tuple[float, float]] = {}
        for parallel in (1, 2, 4):
            base[parallel] = row(
                f"docker run, {parallel} at a time", *await timed(peers.run, options.runs, parallel), None
            )
        await peers.start()
        try:
            for parallel in (1, 4):
                row(
                    f"docker exec, {parallel} at a time",
                    *await timed(peers.execute, options.runs, parallel),
                    base[parallel],
                )
        finally:
            await peers.stop()

        write(folder, STUB)
        workspace = Workspace.snapshot(folder, python=Path(sys.executable))
        for parallel in (1, 2, 4):
            async with DockerSandbox(parallel=parallel) as sandbox:
                started = perf_counter()
                baseline = await sandbox.baseline(workspace, SELECTION)
                first = perf_counter() - started
                job = await ours(workspace, baseline, sandbox)
                await timed(job, 2 * parallel, parallel)  # the containers that are started ahead
                row(f"sandbox, {parallel} at a time", *await timed(job, 4 * options.runs, parallel), base[parallel])
                if parallel == 1:
                    print(f"{'  first verdict, nothing started':34} {first * 1000:8.0f}")
                    cold = await ours(workspace, baseline, sandbox, seed=1)
                    row("sandbox, cold confirmation", *await timed(cold, options.runs, 1), base[1])


if __name__ == "__main__":
    asyncio.run(main())
