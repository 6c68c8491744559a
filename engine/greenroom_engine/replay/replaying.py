"""A recorded search, taken again: the same comes from outside in the same order, and every decision is made anew."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal, TypeVar

from greenroom_engine.decoding import Statistics
from greenroom_engine.errors import EventLogInvalid
from greenroom_engine.process.faults import raised
from greenroom_engine.prompts.dialects import DIALECTS
from greenroom_engine.replay.comparison import Comparison, Divergence
from greenroom_engine.replay.lines import Fault, Told
from greenroom_engine.replay.outside import PortedClock, PortedModel, PortedRunner
from greenroom_engine.replay.port import Form, Question
from greenroom_engine.replay.recording import fault_of, settled
from greenroom_engine.replay.script import Script
from greenroom_engine.search.events import Event
from greenroom_engine.search.result import Result
from greenroom_engine.search.solve import solve

T = TypeVar("T")


class _Unknown(Exception):
    """Asked for at once, and not in the log."""


class _Damaged(Exception):
    """What came cannot be read; no search bears this as it would a failing model."""


class ReplayingPort:
    """Hands out what a script holds, each when it is asked for and its turn has come.

    Attributes:
        statistics: the model's, when it told what was handed out last.
    """

    def __init__(self, script: Script, on_unknown: Callable[[str], None]) -> None:
        """``on_unknown`` is called with what is asked for and not in the log: for people."""
        self.statistics = Statistics()
        self._script, self._on_unknown = script, on_unknown
        self._times: Counter[str] = Counter()
        self._waiting: dict[int, asyncio.Future[Told]] = {}
        self._left: set[int] = set()
        """Calls that nobody waits for any more."""

    def look(self, key: str, really: Callable[[], tuple[int, int]]) -> tuple[int, int]:
        """See :class:`Port`."""
        if key not in self._script.rooms:
            self._on_unknown("how much room a conversation takes")
            raise _Unknown
        return self._script.rooms[key]

    async def take(
        self,
        question: Question,
        really: Callable[[], Awaitable[T]],
        form: Form[T],
        drop: Callable[[T], object] = lambda _value: None,
    ) -> T:
        """See :class:`Port`."""
        asked = self._script.calls.get((question.key, self._times[question.key]))
        self._times[question.key] += 1
        come: asyncio.Future[Told] = asyncio.get_running_loop().create_future()
        if asked is None:
            self._on_unknown(question.shown)
            return form.load((await come).value)  # never
        self._waiting[asked.call] = come
        try:
            told = await come
        except asyncio.CancelledError:
            self._left.add(asked.call)
            raise
        if told.fault is not None:
            raise _error(told.fault)
        try:
            return form.load(told.value)
        except ValueError as error:
            raise _Damaged(f"{self._script.path} is damaged: {asked.shown} cannot be read.") from error

    def hand_out(self, told: Told) -> bool:
        """Give what came, if it was asked for; whether it was, be it that nobody waits for it any more."""
        if told.call in self._left:
            return True
        come = self._waiting.pop(told.call, None)
        if come is None or come.done():
            return False
        self.statistics = Statistics(prompt_tokens=told.read, generated_tokens=told.written)
        come.set_result(told)
        return True


def _error(fault: Fault) -> Exception:
    """A recorded error again; one that is not Greenroom's own is as unforeseen now as it was then."""
    error = raised(fault.name, fault.message)
    return error if type(error).__name__ == fault.name else Exception(fault.message)


@dataclass(frozen=True)
class Replay:
    """How a replay went.

    Attributes:
        events: of this version, up to where it decides differently.
        divergence: where that is; None: it decides as the recorded one did.
        ended: how the recorded search ended; ``cut``: the log has no end, as its search was killed.
        fault: the error that it ended with, then and now.
    """

    script: Script
    events: tuple[Event, ...]
    divergence: Divergence | None
    ended: Literal["finished", "cancelled", "failed", "cut"]
    fault: Fault | None = None


async def replay(script: Script, on_event: Callable[[Event], None] = lambda _event: None) -> Replay:
    """Take the recorded search again; needs neither model nor sandbox.

    ``on_event`` gets this version's events as far as they are the recorded ones. Raises EventLogInvalid.
    """
    ended = script.ended
    comparison = Comparison(script.events, is_open=ended is None or ended.how == "cancelled")
    unknown: list[str] = []
    port = ReplayingPort(script, unknown.append)

    def take(event: Event) -> None:
        before = len(comparison.events)
        comparison.take(event)
        if len(comparison.events) > before:
            on_event(event)

    model = PortedModel(port, script.header.model, DIALECTS[script.header.dialect]())
    job = asyncio.create_task(
        solve(script.task, model, PortedRunner(port), plan=script.header.plan, on_event=take, clock=PortedClock(port))
    )
    try:
        await _hand_out(script, port, job, comparison, unknown)
        _look_at_the_end(script, job, comparison, unknown)
    finally:
        job.cancel()
        await asyncio.gather(job, return_exceptions=True)
    return Replay(
        script,
        tuple(comparison.events),
        comparison.divergence,
        "cut" if ended is None else ended.how,
        ended.fault if ended is not None else None,
    )


async def _hand_out(
    script: Script, port: ReplayingPort, job: asyncio.Task[Result], comparison: Comparison, unknown: list[str]
) -> None:
    """All that came, up to the first divergence."""
    for told in script.told:
        await settled()
        if job.done() or comparison.divergence is not None:
            return
        if unknown:
            comparison.diverge(f"{unknown[0]} is asked for now, and was not when it was recorded")
        elif not port.hand_out(told):
            shown = script.shown(told.call)
            comparison.diverge(f"{shown} was asked for when it was recorded, and is not now")
    await settled()


def _look_at_the_end(script: Script, job: asyncio.Task[Result], comparison: Comparison, unknown: list[str]) -> None:
    """Whether this search ends, or was left, as the recorded one was."""
    ended = script.ended
    is_open = ended is None or ended.how == "cancelled"
    error = job.exception() if job.done() else None
    if isinstance(error, _Damaged):
        raise EventLogInvalid(str(error)) from error
    if unknown and not is_open:
        comparison.diverge(f"{unknown[0]} is asked for now, and was not when it was recorded")
    comparison.finish()
    if isinstance(error, Exception) and not isinstance(error, _Unknown):
        now = fault_of(error)
        if ended is None or ended.fault is None or ended.fault.message != now.message:
            comparison.diverge(f"it fails now: {now.name}: {now.message}")
    elif job.done() and ended is not None and ended.fault is not None:
        comparison.diverge(f"it failed when it was recorded ({ended.fault.message}), and does not now")
    elif not job.done() and not is_open:
        comparison.diverge("it was over when it was recorded, and goes on now")
