"""A search that is recorded while it runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Literal, TypeVar, cast

from greenroom_engine.decoding import Statistics
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.replay.event_log import EventLog, header_of
from greenroom_engine.replay.lines import Asked, Ended, Fault, Happened, Looked, Told
from greenroom_engine.replay.outside import PortedClock, PortedModel, PortedRunner
from greenroom_engine.replay.port import Form, Question
from greenroom_engine.search.events import Event
from greenroom_engine.search.plan import Plan
from greenroom_engine.search.result import Result
from greenroom_engine.search.solve import solve
from greenroom_engine.search.task import Task
from greenroom_sandbox import Runner

SETTLING = 100  # turns of the event loop: more than any chain of tasks in a search is long

T = TypeVar("T")


async def settled() -> None:
    """Wait until everything has been done that follows from what came last."""
    for _ in range(SETTLING):
        await asyncio.sleep(0)


class RecordingPort:
    """Lets through what comes, and writes it down.

    Two things that come at the same time go to the search one after the other: the second when all that follows from
    the first is done. So their order alone says what the search knew at each of its decisions.
    """

    def __init__(self, log: EventLog, model: LanguageModel) -> None:
        self._log, self._model = log, model
        self._looked: set[str] = set()
        self._calls = 0
        self._door = asyncio.Lock()

    @property
    def statistics(self) -> Statistics:
        """The model's."""
        return self._model.statistics

    def look(self, key: str, really: Callable[[], tuple[int, int]]) -> tuple[int, int]:
        """See :class:`Port`."""
        room = really()
        if key not in self._looked:
            self._looked.add(key)
            self._log.write(Looked(key=key, room=room))
        return room

    async def take(
        self,
        question: Question,
        really: Callable[[], Awaitable[T]],
        form: Form[T],
        drop: Callable[[T], object] = lambda _value: None,
    ) -> T:
        """See :class:`Port`."""
        call, self._calls = self._calls, self._calls + 1
        self._log.write(Asked(at=self._log.at, call=call, key=question.key, shown=question.shown))
        try:
            value = await really()
        except Exception as error:
            await self._turn()
            self._tell(call, fault=fault_of(error))
            raise
        try:
            await self._turn()
        except BaseException:
            drop(value)
            raise
        self._tell(call, value=form.dump(value))
        return value

    async def _turn(self) -> None:
        async with self._door:
            await settled()

    def _tell(self, call: int, value: Any = None, fault: Fault | None = None) -> None:
        now = self._model.statistics
        read, written = now.prompt_tokens, now.generated_tokens
        self._log.write(Told(at=self._log.at, call=call, value=value, fault=fault, read=read, written=written))


class Recording:
    """One search, written into an event log while it runs.

    Attributes:
        notice: afterwards, what kept it from being recorded to its end; usually nothing.
    """

    def __init__(
        self, path: str, task: Task, model: LanguageModel, runner: Runner, plan: Plan, settings: dict[str, Any] | None
    ) -> None:
        """``path``: of an empty file. ``settings``: of the model's context, for whoever reads the log."""
        self.notice = ""
        self._path, self._task, self._model, self._runner, self._plan = path, task, model, runner, plan
        self._settings = settings

    async def solve(self, on_event: Callable[[Event], None] = lambda _event: None) -> Result:
        """The search; see :func:`greenroom_engine.search.solve.solve`. What ends it is written down too."""
        log, model = EventLog(self._path), self._model
        log.write(header_of(self._task, model, self._plan, self._settings))
        port = RecordingPort(log, model)

        def take(event: Event) -> None:
            log.write(Happened(at=log.at, event=event.model_dump(mode="json")))
            on_event(event)

        how: Literal["finished", "cancelled", "failed"] = "cancelled"
        fault: Fault | None = None
        try:
            result = await solve(
                self._task,
                PortedModel(port, model.name, model.dialect, model),
                PortedRunner(port, self._runner),
                plan=self._plan,
                on_event=take,
                clock=PortedClock(port),
            )
            how = "finished"
            return result
        except Exception as error:
            how, fault = "failed", fault_of(error)
            raise
        finally:
            log.write(Ended(at=log.at, how=how, fault=fault))
            log.close()
            self.notice = log.problem


def fault_of(error: Exception) -> Fault:
    """An error as it is written down; of several that happened together, the first."""
    while isinstance(error, ExceptionGroup):
        error = cast("ExceptionGroup[Exception]", error).exceptions[0]
    return Fault(name=type(error).__name__, message=str(error))
