"""What candidates do on calls, for selectors that are tried one after the other on the same samples."""

from collections.abc import Sequence
from time import perf_counter

from greenroom_engine.bench.calls import Caller
from greenroom_sandbox import Baseline, Call, Invocation, Program, Report, Runner, TestSelection, Workspace

_ENTRY = "greenroom_observed"


class Observing:
    """A :class:`Runner` that observes each text on each call once, and knows what that took.

    :param caller: for functions that need nothing around them: they are called in small programs, many in one
        container, instead of in the project's environment. Floats then differ in their last digits, too.

    Attributes:
        seconds: of observing so far; what was remembered counts again, as if nobody had asked before.
    """

    def __init__(self, sandbox: Runner, caller: Caller | None) -> None:
        self._sandbox, self._caller = sandbox, caller
        self._known: dict[tuple[bytes, Call], tuple[Invocation, float]] = {}
        self.seconds = 0.0

    async def observe(
        self,
        workspace: Workspace,
        path: str,
        qualname: str,
        calls: Sequence[Call],
        *,
        tests: TestSelection | None = None,
    ) -> list[Invocation]:
        """See :class:`Runner`."""
        text = workspace.files[path]
        if missing := [call for call in dict.fromkeys(calls) if (text, call) not in self._known]:
            started = perf_counter()
            if self._caller is None:
                seen = await self._sandbox.observe(workspace, path, qualname, missing, tests=tests)
                seconds = perf_counter() - started
            else:
                called = await self._caller.call(_program(text.decode(), qualname, missing))
                seen, seconds = called.invocations, called.seconds
            for call, invocation in zip(missing, seen, strict=True):
                self._known[text, call] = invocation, seconds / len(missing)
        self.seconds += sum(self._known[text, call][1] for call in calls)
        return [self._known[text, call][0] for call in calls]

    async def run(
        self,
        workspace: Workspace,
        tests: TestSelection,
        *,
        baseline: Baseline,
        target: str | None = None,
        seed: int | None = None,
    ) -> Report:
        """See :class:`Runner`."""
        return await self._sandbox.run(workspace, tests, baseline=baseline, target=target, seed=seed)


def _program(text: str, function: str, calls: Sequence[Call]) -> Program:
    source = f"{text}\n\n\ndef {_ENTRY}(arguments, keywords):\n    return {function}(*arguments, **keywords)\n"
    return Program(source, _ENTRY, tuple(f"({call.arguments}, {call.keywords})" for call in calls))
