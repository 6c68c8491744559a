"""A batch of small programs, shared out among containers."""

import asyncio
from collections import deque
from collections.abc import Sequence
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from greenroom_sandbox.container import Container
from greenroom_sandbox.errors import ContainerLost
from greenroom_sandbox.harness.accounting import PATIENCE
from greenroom_sandbox.limits import Limits
from greenroom_sandbox.observation import Ending
from greenroom_sandbox.report import Invocation
from greenroom_sandbox.selection import Program

# Programs per request: enough that the round trip is nothing, few enough that all containers end together.
_SHARE = 64
# A container takes half a second to start, which is some 100 programs.
_WORTH_A_CONTAINER = 50
_RESULTS_BYTES = 8 * 1024 * 1024
_OUTPUT_BYTES = 64 * 1024
_GRACE_SECONDS = 60.0
_ATTEMPTS = 2


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    value: str


class _Exception(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    exception: str
    message: str


class _Ending(Ending):
    kind: Literal["program"]
    index: int


_MESSAGE: TypeAdapter[_Value | _Exception] = TypeAdapter(_Value | _Exception)


class Batch:
    """Programs to do and what became of them. Several workers may work through it at a time."""

    def __init__(self, programs: Sequence[Program], limits: Limits) -> None:
        self._programs = programs
        self._limits = limits
        self._results: dict[int, list[Invocation]] = {}
        self._waiting = deque(range(len(programs)))
        self._attempts = [0] * len(programs)

    @property
    def unfinished(self) -> int:
        """How many programs have no result yet."""
        return len(self._programs) - len(self._results)

    @property
    def worthwhile_workers(self) -> int:
        """How many containers the rest is worth."""
        return max(1, -(-len(self._waiting) // _WORTH_A_CONTAINER))

    def results(self) -> list[list[Invocation]]:
        """In the order of the programs."""
        return [self._results[index] for index in range(len(self._programs))]

    def give_up(self, reason: str) -> None:
        """No container can be kept alive: what is left is the sandbox's failure."""
        for index in range(len(self._programs)):
            if index not in self._results:
                self._finish(index, (), "SandboxError", reason)
        self._waiting.clear()

    async def work_through(self, container: Container, *, confinement: dict[str, Any]) -> None:
        """Take programs until none are waiting.

        :raises ContainerLost: the container ended; what it had not finished waits again. A program that
            was running in two lost containers is given up.
        """
        while self._waiting:
            share = [self._waiting.popleft() for _ in range(min(_SHARE, len(self._waiting)))]
            left = list(share)
            try:
                await container.send(self._request(share, confinement))
                while left:
                    self._note(left[0], await self._next(container))
                    left.pop(0)
                await self._next(container)  # done
            except ContainerLost as error:
                if left:
                    self._attempts[left[0]] += 1
                    if self._attempts[left[0]] >= _ATTEMPTS:
                        self._finish(left.pop(0), (), "SandboxError", str(error))
                raise
            finally:
                self._waiting.extendleft(reversed(left))

    async def _next(self, container: Container) -> dict[str, Any]:
        try:
            async with asyncio.timeout(PATIENCE * self._limits.program_seconds + _GRACE_SECONDS):
                return await container.receive()
        except TimeoutError as error:
            raise ContainerLost("The sandbox did not answer in time; the machine may be overloaded.") from error

    def _request(self, share: list[int], confinement: dict[str, Any]) -> dict[str, Any]:
        programs = [self._programs[index] for index in share]
        return {
            "op": "programs",
            "programs": [
                {"source": p.source, "function": p.function, "arguments": list(p.arguments)} for p in programs
            ],
            "invocation_seconds": self._limits.invocation_seconds,
            "confinement": confinement,
            "allowance": {
                "seconds": self._limits.program_seconds,
                "output_bytes": _OUTPUT_BYTES,
                "results_bytes": _RESULTS_BYTES,
            },
        }

    def _note(self, index: int, raw: dict[str, Any]) -> None:
        try:
            ending = _Ending.model_validate(raw)
        except ValidationError as error:
            raise ContainerLost("The sandbox container answered nonsense.") from error
        done: list[Invocation] = []
        forged = ending.reason == "forged"
        for message in ending.messages:
            try:
                parsed = _MESSAGE.validate_python(message)
            except ValidationError:
                forged = True
                break
            if isinstance(parsed, _Value):
                done.append(Invocation(value=parsed.value))
            else:
                done.append(Invocation(exception=parsed.exception, message=parsed.message))
        wanted = len(self._programs[index].arguments)
        if forged or len(done) > wanted:
            self._finish(index, (), "Forged", "something other than the function wrote results")
            return
        self._finish(index, done, *_why_stopped(ending, self._limits))

    def _finish(self, index: int, done: Sequence[Invocation], exception: str, message: str) -> None:
        missing = len(self._programs[index].arguments) - len(done)
        self._results[index] = [*done, *[Invocation(exception=exception, message=message)] * missing]


def _why_stopped(ending: Ending, limits: Limits) -> tuple[str, str]:
    if ending.reason == "timeout" or ending.signal == 24:
        return "Timeout", f"the program took longer than {limits.program_seconds:g} s"
    if ending.reason in ("output", "results"):
        return "OutputLimit", "the program printed or returned too much"
    if ending.out_of_memory:
        return "MemoryError", ""
    if ending.signal is not None:
        return "Crash", f"signal {ending.signal}"
    return "Crash", f"the process ended (exit code {ending.code})"
