"""The sandbox tested on this machine: candidates that cheat, take too much or are merely odd, one after another."""

import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from greenroom_sandbox.docker_sandbox import DockerSandbox
from greenroom_sandbox.environment import EnvironmentSettings
from greenroom_sandbox.limits import MIB, Limits
from greenroom_sandbox.report import Verdict
from greenroom_sandbox.selection import TestSelection
from greenroom_sandbox.selftest.cases import CHEATS, GOOD, GREEDY, HARMLESS, STUB, TESTS
from greenroom_sandbox.workspace import Workspace

LIMITS = Limits(seconds=4.0, memory_bytes=256 * MIB)
SELECTION = TestSelection(("test_solution.py",))
GROUPS = {"cheats": CHEATS, "takes too much": GREEDY, "is merely odd": HARMLESS}


@dataclass(frozen=True)
class Trial:
    """One candidate of the self-test and what became of it.

    :param group: what kind of candidate it is.
    :param expected: verdicts that are right.
    :param good_after: the verdict of a right candidate that was run next.
    """

    group: str
    name: str
    verdict: Verdict
    detail: str
    expected: tuple[Verdict, ...]
    good_after: Verdict

    @property
    def held(self) -> bool:
        """Whether the sandbox kept its promise."""
        return self.verdict in self.expected and self.good_after is Verdict.PASS


async def trials(python: Path, environment: EnvironmentSettings | None = None) -> AsyncIterator[Trial]:
    """Run every case, one after another, in a sandbox of its own; each is followed by a right candidate.

    :param python: an interpreter that has pytest, or Greenroom's own will be lent to it.
    :param environment: which kind, as for :class:`DockerSandbox`.
    :raises SandboxUnavailable: nothing can run here.
    """
    with tempfile.TemporaryDirectory(prefix="greenroom-selftest-") as folder:
        workspace = _project(Path(folder), python)
        async with DockerSandbox(LIMITS, environment=environment) as sandbox:
            baseline = await sandbox.baseline(workspace, SELECTION)

            async def verdict(source: str) -> tuple[Verdict, str]:
                changed = workspace.with_file("solution.py", source.encode())
                report = await sandbox.run(changed, SELECTION, baseline=baseline, target="solution.py")
                return report.verdict, report.detail

            for group, cases in GROUPS.items():
                for name, (source, expected) in cases.items():
                    got, detail = await verdict(source)
                    after, _ = await verdict(GOOD)
                    yield Trial(group, name, got, detail, tuple(sorted(expected)), after)


def _project(folder: Path, python: Path) -> Workspace:
    (folder / "solution.py").write_text(STUB, encoding="utf-8")
    (folder / "test_solution.py").write_text(TESTS, encoding="utf-8")
    return Workspace.snapshot(folder, python=python)
