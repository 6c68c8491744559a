"""From the events of one job to records of it."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from types import TracebackType

from greenroom_engine.experience import moment
from greenroom_engine.experience.evidence import Evidence
from greenroom_engine.experience.records import (
    CandidateRecord,
    Ending,
    Prompt,
    Selection,
    TaskRecord,
    TaskStatus,
    bits,
)
from greenroom_engine.experience.writer import Begun, Writer
from greenroom_engine.judging.events import Clustered, Distinguished, Judged, Observed
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.local_model import DIALECTS, LocalModel
from greenroom_engine.search import (
    Candidate,
    CandidateTested,
    CandidateWritten,
    ColdConfirmed,
    Effort,
    Event,
    Finished,
    Opened,
    Plan,
    RepairStarted,
    Result,
    RoundStarted,
    Task,
)

_logger = logging.getLogger(__name__)

_FLUSH_SECONDS = 2.0  # that the answer may wait for the disk; the writing goes on
CUSTOM = "custom"  # a plan that is no effort level's
_METHOD = "agreement of normalised code"


@dataclass(frozen=True)
class Asked:
    """What a job was asked to do, and with what. ``workspace``: digest of the snapshot."""

    task: Task
    workspace: str
    model: LanguageModel
    plan: Plan


class Recorder:
    """Records one job for the length of a block; without a ``writer`` it records nothing. It never fails the job.

    Attributes:
        notice: after the block, what the user should know of the recording; usually nothing.
    """

    def __init__(self, writer: Writer | None, asked: Asked) -> None:
        self.notice = ""
        self._writer = writer
        self._asked = asked
        self._seen: dict[int, CandidateRecord] = {}
        self._evidence = Evidence()
        self._began = perf_counter()
        self._rounds: dict[int, float] = {}
        """When each began."""
        self._repairs: dict[int, tuple[str, float]] = {}
        """What a candidate was told, and when, by its number."""
        self._result: Result | None = None

    async def __aenter__(self) -> Recorder:
        if self._writer is not None:
            model = self._asked.model
            file = model.profile.path if isinstance(model, LocalModel) else None
            self._writer.put(self, Begun(_task_record(self._asked), file))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._writer is None:
            return
        self._put_evidence(self._writer)
        self._writer.put(self, self._ending(error))
        flushed = asyncio.wrap_future(self._writer.flush(self))
        done, _ = await asyncio.wait({flushed}, timeout=_FLUSH_SECONDS)
        self.notice = flushed.result() if done else ""

    def on_event(self, event: Event) -> None:
        """Take in what the search says; takes microseconds."""
        if self._writer is None:
            return
        try:
            self._take(event, self._writer)
        except Exception:
            _logger.exception("a job is not recorded to its end")
            self._writer = None
            self.notice = "This job is not recorded to its end: the engine's log says why."

    def _take(self, event: Event, writer: Writer) -> None:
        match event:
            case Opened():
                writer.put(self, Prompt(messages=event.conversation))
            case RoundStarted(round=round_):
                self._rounds[round_] = perf_counter()
            case RepairStarted(candidate=candidate, feedback=feedback):
                self._repairs[candidate.index] = feedback, perf_counter()
            case CandidateWritten(candidate=candidate):
                self._vote(candidate)
                self._put(self._written(candidate))
            case CandidateTested(candidate=candidate):
                self._update(candidate)
            case Clustered() | Observed() | Distinguished() | Judged():
                self._evidence.take(event)
            case ColdConfirmed(candidate=candidate, ok=ok):
                self._update(candidate, confirmed=ok)
            case Finished(result=result):
                self._finished(result)
            case _:
                pass

    def _written(self, candidate: Candidate) -> CandidateRecord:
        began = self._rounds.get(candidate.round, self._began)
        feedback = ""
        if candidate.parent is not None and candidate.parent in self._repairs:
            feedback, began = self._repairs[candidate.parent]
        is_given = candidate.is_given
        return CandidateRecord(
            number=candidate.index,
            round=candidate.round,
            parent=candidate.parent,
            code=candidate.code,
            imports=candidate.imports,
            log_probability=None if is_given else candidate.log_probability,
            total_log_probability=None if is_given else candidate.total_log_probability,
            tokens=candidate.tokens,
            prompt_tokens=candidate.prompt_tokens,
            verdict=None,
            bits="",
            detail="",
            note=candidate.note,
            feedback=feedback,
            duplicate_of=candidate.duplicate_of,
            suspicions=candidate.suspicions,
            cluster=None,
            confirmed=None,
            generate_s=0.0 if is_given else round(perf_counter() - began, 3),
            execute_s=None,
            is_given=is_given,
            text=candidate.text,
            votes=1 if candidate.duplicate_of is None else 0,
            place=None,
            score=None,
        )

    def _vote(self, candidate: Candidate) -> None:
        """A candidate that repeats another is a vote for it."""
        if candidate.duplicate_of is not None:
            first = self._seen[candidate.duplicate_of]
            self._put(first.model_copy(update={"votes": first.votes + 1}))

    def _update(self, candidate: Candidate, **more: bool) -> None:
        written = self._seen.get(candidate.index) or self._written(candidate)
        report = candidate.report
        known = {
            "verdict": candidate.verdict.value if candidate.verdict else None,
            "bits": bits(self._asked.task.baseline.ids, report.tests) if report else "",
            "detail": report.detail if report else "",
            "note": candidate.note,
            "execute_s": report.duration_ms / 1000 if report else None,
        }
        self._put(written.model_copy(update={**known, **more}))

    def _finished(self, result: Result) -> None:
        """A confirmation may have changed what candidates are; those that passed are in clusters now."""
        self._result = result
        self._evidence.finish(result)
        for candidate in result.candidates:
            self._update(candidate)

    def _put_evidence(self, writer: Writer) -> None:
        """Also that of a job which was stopped while it chose."""
        if self._evidence.is_any:
            writer.put(self, self._evidence.comparison)
            for number, record in tuple(self._seen.items()):
                self._put(record.model_copy(update=self._evidence.of(number)))

    def _put(self, record: CandidateRecord) -> None:
        if self._writer is not None and self._seen.get(record.number) != record:
            self._seen[record.number] = record
            self._writer.put(self, record)

    def _ending(self, error: BaseException | None) -> Ending:
        result = self._result
        if error is not None or result is None:
            is_cancelled = isinstance(error, asyncio.CancelledError)
            return Ending(
                status=TaskStatus.CANCELLED if is_cancelled else TaskStatus.FAILED,
                ended=moment.now(),
                error=None if is_cancelled or error is None else type(error).__name__,
                total_s=round(perf_counter() - self._began, 3),
            )
        timings = result.timings
        return Ending(
            status=TaskStatus(result.status.value),
            ended=moment.now(),
            search_ended=result.ended.value,
            winner=result.winner.index if result.winner else None,
            best=result.best.index if result.best else None,
            tokens_prefilled=result.tokens.prefilled,
            tokens_generated=result.tokens.generated,
            generate_s=round(timings.generate_s, 3),
            execute_s=round(timings.execute_s, 3),
            total_s=round(timings.total_s, 3),
            select_s=round(timings.select_s, 3),
            first_verified_s=None if timings.first_verified_s is None else round(timings.first_verified_s, 3),
            selection=_selection(result),
        )


def _selection(result: Result) -> Selection:
    evidence, selection = result.evidence, result.evidence.selection
    chosen = Selection(
        method=selection.method if selection else _METHOD,
        reason=evidence.chosen_by,
        verified=evidence.verified,
        agreeing=evidence.agreeing,
        confirmed=evidence.cold_confirmed,
    )
    if selection is None:
        return chosen
    cost = selection.cost
    return chosen.model_copy(
        update={
            "inputs": selection.inputs,
            "model_calls": cost.model_calls,
            "tokens_read": cost.tokens_read,
            "tokens_written": cost.tokens_written,
            "observations": cost.observations,
            "observe_s": round(cost.sandbox_seconds, 3),
            "select_s": round(cost.seconds, 3),
        }
    )


def _task_record(asked: Asked) -> TaskRecord:
    task, target, plan = asked.task, asked.task.target, asked.plan
    dialect = next(name for name, kind in DIALECTS.items() if isinstance(asked.model.dialect, kind))
    return TaskRecord(
        started=moment.now(),
        greenroom=version("greenroom"),
        project=Path(task.workspace.root).name,
        workspace=asked.workspace,
        path=target.path,
        qualname=target.qualname,
        is_stub=target.is_stub,
        signature=target.header,
        docstring=target.docstring,
        source=target.source,
        selected=(*task.tests.arguments, *(f"{path}::{name}" for path, name in task.tests.doctests)),
        test_ids=task.baseline.ids,
        test_bits=bits(task.baseline.ids, task.baseline.tests),
        flaky=task.baseline.flaky,
        model=asked.model.name,
        model_digest=None,
        dialect=dialect,
        effort=next((each.value for each in Effort if _is_of(plan, each)), CUSTOM),
        plan=plan.model_dump(mode="json", exclude={"seed"}),
        seed=plan.seed,
    )


def _is_of(plan: Plan, effort: Effort) -> bool:
    """Whether the plan is what the effort stands for; seed and the like may be any."""
    usual = Plan.of(effort)
    return (plan.candidates, plan.repair_rounds, plan.quorum) == (usual.candidates, usual.repair_rounds, usual.quorum)
