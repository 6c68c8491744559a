"""The interfaces of every sandbox."""

from collections.abc import Sequence
from typing import Protocol

from greenroom_sandbox.report import Baseline, Invocation, Report
from greenroom_sandbox.selection import Call, Program, TestSelection
from greenroom_sandbox.workspace import Workspace


class Runner(Protocol):
    """What a search needs of a sandbox: it was ready already.

    Failures of the sandbox are exceptions; failures of the candidate are values. Every method can be
    cancelled, and then leaves nothing running.
    """

    async def run(
        self,
        workspace: Workspace,
        tests: TestSelection,
        *,
        baseline: Baseline,
        target: str | None = None,
        seed: int | None = None,
    ) -> Report:
        """Run the tests on a workspace that holds a candidate.

        :param baseline: of the workspace without it: the tests which must exist, and those set aside already.
        :param target: path of the file the candidate is in; failures then name the line in it.
        :param seed: confirm: in a fresh container with nothing imported ahead, the harness in another place, and this
            seed for the interpreter's hashes. Not given: in any prepared container.
        :raises SandboxUnavailable: nothing can run here. A container lost twice is a report (``infra``).
        """
        ...

    async def observe(
        self,
        workspace: Workspace,
        path: str,
        qualname: str,
        calls: Sequence[Call],
        *,
        tests: TestSelection | None = None,
    ) -> list[Invocation]:
        """What a function of the workspace does on each of ``calls``: values in canonical form (floats to 12 digits,
        dicts and sets sorted, the first 100 items of an iterator, what a coroutine returns), exceptions, effects.

        It runs as the tests do: in the project's environment, with its configuration and conftest files. The calls
        share a process, each made twice; after one that ended the process the next ones get another, three in all.

        :param path: of the file the function is in, relative to the root.
        :param qualname: ``f`` or ``Class.method``; nothing inside a function can be called.
        :param tests: whose conftest files count; None: those of the root.
        :raises SandboxUnavailable: nothing can run here. A container lost twice is an exception ``SandboxError``.
        """
        ...


class Sandbox(Runner, Protocol):
    """Runs code nobody has read, and says truthfully what happened."""

    async def ready(self) -> str:
        """What will run the tests, in one line.

        :raises SandboxUnavailable: nothing can run here; the message says what to do.
        """
        ...

    async def baseline(self, workspace: Workspace, tests: TestSelection) -> Baseline:
        """Run the tests on the workspace as it is, twice: what ends differently is flaky.

        :raises SandboxUnavailable: nothing can run here.
        :raises ContainerLost: the engine went away, twice.
        """
        ...

    async def call(self, programs: Sequence[Program]) -> list[list[Invocation]]:
        """Run many small programs, one process each: one list per program, one invocation per argument tuple.

        :raises SandboxUnavailable: nothing can run here.
        """
        ...

    async def aclose(self) -> None:
        """Stop everything and leave nothing behind."""
        ...
