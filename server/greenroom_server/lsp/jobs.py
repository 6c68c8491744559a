"""The jobs of one editor window: at most one per function, any number of functions."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom_engine.process.messages import Loading, Preparing
from greenroom_engine.search import Budget, Effort, Event
from greenroom_engine.source import Answer, SourceFile
from greenroom_sandbox import TestResult
from greenroom_server.errors import BadInput, NotTrusted
from greenroom_server.job import Job, prepare, sandbox_errors
from greenroom_server.lsp.configuration import Settings
from greenroom_server.lsp.edit import Patch
from greenroom_server.lsp.job_progress import JobProgress
from greenroom_server.outcome import FixOutcome, outcome_of
from greenroom_server.proposing.proposing import ProposedFile, Wanted, propose, wanted
from greenroom_server.request import Request
from greenroom_server.settings import model_choice, recording, sandbox_choice
from greenroom_server.solving import Means, OnEvent, Run, solve

if TYPE_CHECKING:
    from greenroom_server.lsp.session import Session

_logger = logging.getLogger(__name__)

UNTRUSTED = (
    "This workspace is not trusted, so Greenroom runs nothing of it: no tests, and no function written by them. "
    "Trust the workspace in your editor to have that."
)

Place = tuple[Path, str]  # a file and the qualified name of a function in it


@dataclass(frozen=True)
class Wish:
    """What is to be done. ``tests`` are those the user chose (``PATH`` or ``PATH::ID``), none: those that are found.

    ``effort`` and ``budget``: else as set."""

    path: Path
    qualname: str
    effort: Effort | None = None
    tests: tuple[str, ...] = ()
    budget: Budget | None = None

    @property
    def place(self) -> Place:
        """The function."""
        return self.path, self.qualname


@dataclass(frozen=True)
class Solution:
    """How a job ended.

    ``patch`` puts the winner in, or else the best attempt; None when there is nothing to put in. ``results`` are those
    of that attempt's tests, else of the function as it is.
    """

    wish: Wish
    job: Job
    outcome: FixOutcome
    patch: Patch | None
    results: tuple[TestResult, ...]

    @property
    def is_verified(self) -> bool:
        """Whether the patch, or the function as it is, passed every test."""
        return self.outcome.status == "verified"


@dataclass
class TargetState:
    """What is known of a function in this session. While a job runs, there is ``progress``."""

    progress: JobProgress | None = None
    solution: Solution | None = None


@dataclass
class Jobs:
    """Starts, counts and stops them; ``listeners`` are told whenever a state is another."""

    session: Session
    states: dict[Place, TargetState] = field(default_factory=dict[Place, TargetState])
    listeners: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])
    _running: dict[Place, asyncio.Task[object]] = field(default_factory=dict[Place, "asyncio.Task[object]"])

    async def run(self, wish: Wish, on_event: OnEvent, progress: JobProgress) -> Solution:
        """Carry out a job in the calling task, which is what a cancel cancels.

        Raises BadInput (also when one runs for this function already), and what solving raises.
        """
        with self._claimed(wish, on_event, progress) as take:
            solution = await self._solve(wish, take)
            self.states[wish.place].solution = solution
            show = self.session.settings_at(wish.path).diagnostics.enabled
            self.session.reports.take(solution, self.session.documents, show=show)
            return solution

    async def propose(self, wish: Wish, on_event: OnEvent, progress: JobProgress) -> ProposedFile:
        """The same for tests of the function: it counts as a job of that function."""
        with self._claimed(wish, on_event, progress) as take:
            settings = self.session.settings_at(wish.path)
            what, means = await asyncio.to_thread(_wanted, wish, self.session.opened(), settings)
            return await propose(await self.session.engine.client(), what, means, take)

    @contextmanager
    def _claimed(self, wish: Wish, on_event: OnEvent, progress: JobProgress) -> Generator[OnEvent]:
        if not self.session.is_trusted:
            raise NotTrusted(UNTRUSTED)
        if wish.place in self._running:
            raise BadInput(f"Greenroom is at work on {wish.qualname} already. Wait for it, or cancel it first.")
        task = asyncio.current_task()
        assert task is not None
        self._running[wish.place] = task
        state = self.states.setdefault(wish.place, TargetState())
        state.progress = progress

        def take(event: Event | Loading | Preparing) -> None:
            progress.on_event(event)
            self._tell()
            on_event(event)

        self._tell()
        try:
            yield take
        finally:
            state.progress = None
            del self._running[wish.place]
            self._tell()

    def cancel(self, path: Path, qualname: str | None = None) -> None:
        """Stop the job of a function, or all jobs of a file."""
        for place, task in tuple(self._running.items()):
            if place[0] == path and qualname in (None, place[1]):
                task.cancel()

    def cancel_all(self) -> None:
        """Stop everything."""
        for task in self._running.values():
            task.cancel()

    def _tell(self) -> None:
        for listener in self.listeners:
            listener()

    async def _solve(self, wish: Wish, on_event: OnEvent) -> Solution:
        started = time.monotonic()
        settings = self.session.settings_at(wish.path)
        folder = next((each for each in self.session.folders if wish.path.is_relative_to(each)), wish.path.parent)
        job, means = await asyncio.to_thread(_planned, wish, self.session.opened(), settings, folder)
        engine = await self.session.engine.client()
        run = await solve(engine, job, means, on_event, _logger.info)
        if run.notice:
            _logger.warning("%s", run.notice)
        outcome = outcome_of(job, run, total_s=time.monotonic() - started)
        return Solution(wish, job, outcome, _patch(job, run), _results(run))


def _planned(wish: Wish, opened: list[tuple[Path, str]], settings: Settings, folder: Path) -> tuple[Job, Means]:
    """In a thread: it reads the project."""
    request, files, python = _request(wish, opened, settings)
    return prepare(request, files, folder, python), _means(wish, settings)


def _wanted(wish: Wish, opened: list[tuple[Path, str]], settings: Settings) -> tuple[Wanted, Means]:
    """In a thread, too."""
    return wanted(*_request(wish, opened, settings)), _means(wish, settings)


def _request(
    wish: Wish, opened: list[tuple[Path, str]], settings: Settings
) -> tuple[Request, tuple[SourceFile, ...], Path | None]:
    files = {path: SourceFile.opened(path, text) for path, text in opened}
    file = files.get(wish.path) or SourceFile.read(wish.path)
    python = Path(settings.python) if settings.python else None
    return Request.of(file, wish.qualname, wish.tests), tuple(files.values()), python


def _means(wish: Wish, settings: Settings) -> Means:
    chosen = settings.sandbox
    with sandbox_errors():
        sandbox = sandbox_choice(chosen.environment, chosen.image, chosen.build_network)
    effort, budget = wish.effort or settings.effort, wish.budget or settings.search_budget
    record = recording(wanted=settings.record)
    return Means(model_choice(settings.model or None), sandbox, effort, budget=budget, recording=record)


def _patch(job: Job, run: Run) -> Patch | None:
    best = run.result.best if run.result else None
    return Patch(job.target, Answer(best.code, best.imports)) if best else None


def _results(run: Run) -> tuple[TestResult, ...]:
    best = run.result.best if run.result else None
    return best.report.tests if best and best.report else run.baseline.tests
