"""Calls of one function: what to ask the harness, and what became of each."""

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from greenroom_sandbox.limits import Limits
from greenroom_sandbox.observation import Ending
from greenroom_sandbox.report import Invocation
from greenroom_sandbox.selection import Call

_PROCESSES = 3  # for the calls of one function: some functions end theirs on every call


class _Outcome(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    value: str | None = None
    exception: str | None = None
    message: str = ""
    effects: str = ""
    stable: bool = True


class Calls:
    """Calls to make and what became of them.

    :param limits: ``invocation_seconds`` is the processor time of one call, ``seconds`` the time of all of them.
    """

    def __init__(self, calls: Sequence[Call], limits: Limits) -> None:
        self._calls = calls
        self._limits = limits
        self._processes = 0
        self.results: list[Invocation] = []
        """Of the calls so far, in their order."""

    @property
    def unfinished(self) -> int:
        """How many calls have no result yet."""
        return len(self._calls) - len(self.results)

    def plan(self, qualname: str) -> dict[str, Any]:
        """What the harness is to call now."""
        return {
            "qualname": qualname,
            "calls": [[call.receiver, call.arguments, call.keywords] for call in self._calls[len(self.results) :]],
            "seconds": self._limits.invocation_seconds,
        }

    def note(self, ending: Ending) -> None:
        """What one process told. The call that ended it has that for its outcome; the next are left to another."""
        self._processes += 1
        try:
            told = [_Outcome.model_validate(message) for message in ending.messages]
        except ValidationError:
            told = None
        if ending.reason == "forged" or told is None or len(told) > self.unfinished:
            self.results.clear()
            self.fill("Forged", "something other than the function wrote results")
            return
        self.results += [Invocation.model_validate(outcome.model_dump()) for outcome in told]
        if self.unfinished:
            why = _why_stopped(ending, self._limits)
            self.results.append(why)
            if self._processes == _PROCESSES:
                self.fill(str(why.exception), why.message)

    def fill(self, exception: str, message: str) -> None:
        """The outcome of all that have none."""
        self.results += [Invocation(exception=exception, message=message)] * self.unfinished


def _why_stopped(ending: Ending, limits: Limits) -> Invocation:
    if ending.reason == "timeout" or ending.signal == 24:
        return Invocation(exception="Timeout", message=f"the calls took longer than {limits.seconds:g} s")
    if ending.reason in ("output", "results"):
        return Invocation(exception="OutputLimit", message="it printed or returned too much")
    if ending.out_of_memory:
        return Invocation(exception="MemoryError")
    how = f"signal {ending.signal}" if ending.signal is not None else f"exit code {ending.code}"
    return Invocation(exception="Crash", message=f"the process ended ({how})")
