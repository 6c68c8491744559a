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
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.local_model import LocalModel
from greenroom_engine.prompts.dialects import name_of
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
    Result,
    RoundStarted,
    Task,
)
from greenroom_engine.search.selection import groups

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
        self._latest: dict[int, Candidate] = {}
        self._round_began = self._began = perf_counter()
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
            case RoundStarted():
                self._round_began = perf_counter()
            case CandidateWritten(candidate=candidate):
                self._put(self._written(candidate))
                self._latest[candidate.index] = candidate
            case CandidateTested(candidate=candidate):
                self._update(candidate)
            case ColdConfirmed(candidate=candidate, ok=ok):
                self._update(candidate, confirmed=ok)
            case Finished(result=result):
                self._finished(result)
            case _:
                pass

    def _written(self, candidate: Candidate) -> CandidateRecord:
        return CandidateRecord(
            number=candidate.index,
            round=candidate.round,
            parent=candidate.parent,
            code=candidate.code,
            imports=candidate.imports,
            log_probability=candidate.log_probability,
            total_log_probability=candidate.total_log_probability,
            tokens=candidate.tokens,
            prompt_tokens=candidate.prompt_tokens,
            verdict=None,
            bits="",
            detail="",
            note=candidate.note,
            feedback=self._feedback(candidate),
            duplicate_of=candidate.duplicate_of,
            suspicions=candidate.suspicions,
            cluster=None,
            confirmed=None,
            generate_s=round(perf_counter() - self._round_began, 3),
            execute_s=None,
        )

    def _feedback(self, candidate: Candidate) -> str:
        """The turn that it answers: what the dialect makes of its parent's report."""
        if candidate.parent is None:
            return ""
        parent = self._latest[candidate.parent]
        return self._asked.model.dialect.repair(self._asked.task, parent.report, parent.note)

    def _update(self, candidate: Candidate, **more: int | bool | None) -> None:
        written = self._seen.get(candidate.index) or self._written(candidate)
        self._latest[candidate.index] = candidate
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
        """A confirmation may have changed what candidates are; those that pass are in clusters now."""
        self._result = result
        clusters = {each.index: number for number, group in enumerate(groups(result.candidates)) for each in group}
        for candidate in result.candidates:
            self._update(candidate, cluster=clusters.get(candidate.index))

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
        evidence = result.evidence
        return Ending(
            status=TaskStatus(result.status.value),
            ended=moment.now(),
            winner=result.winner.index if result.winner else None,
            best=result.best.index if result.best else None,
            tokens_prefilled=result.tokens.prefilled,
            tokens_generated=result.tokens.generated,
            generate_s=round(result.timings.generate_s, 3),
            execute_s=round(result.timings.execute_s, 3),
            total_s=round(result.timings.total_s, 3),
            selection=Selection(
                method=_METHOD,
                reason=evidence.chosen_by,
                verified=evidence.verified,
                agreeing=evidence.agreeing,
                confirmed=evidence.cold_confirmed,
            ),
        )


def _task_record(asked: Asked) -> TaskRecord:
    task, target, plan = asked.task, asked.task.target, asked.plan
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
        dialect=name_of(asked.model.dialect),
        effort=next((each.value for each in Effort if _is_of(plan, each)), CUSTOM),
        plan=plan.model_dump(mode="json", exclude={"seed"}),
        seed=plan.seed,
    )


def _is_of(plan: Plan, effort: Effort) -> bool:
    """Whether the plan is what the effort stands for; seed and the like may be any."""
    usual = Plan.of(effort)
    return (plan.candidates, plan.repair_rounds, plan.quorum) == (usual.candidates, usual.repair_rounds, usual.quorum)
