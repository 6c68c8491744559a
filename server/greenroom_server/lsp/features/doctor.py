"""``greenroom/doctor``: what ``greenroom doctor`` prints, and why nothing appeared lately."""

from __future__ import annotations

import asyncio
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from greenroom_server.lsp import importing
from greenroom_server.lsp.language_server import GreenroomLanguageServer

if TYPE_CHECKING:
    from greenroom_server.commands.doctor import Finding

DOCTOR = "greenroom/doctor"


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, alias_generator=to_camel, populate_by_name=True)


class DoctorParams(_Message):
    """``folder`` is of the project to look at; without it, the first of the workspace."""

    folder: Path | None = None


class LookedAt(_Message):
    """One thing that was looked at."""

    subject: str
    is_ready: bool
    detail: str


class ReasonNoted(_Message):
    """Why a feature had nothing to show."""

    at: datetime
    feature: str
    code: str


class Findings(_Message):
    """The answer; ``reasons`` are the last ones, the oldest first."""

    ready: bool
    trusted: bool
    findings: tuple[LookedAt, ...]
    reasons: tuple[ReasonNoted, ...]


def register(server: GreenroomLanguageServer) -> None:
    """Offer it."""

    @server.method(DOCTOR, DoctorParams)
    async def doctor(params: DoctorParams) -> Findings:
        session = server.session
        await session.settled()
        folder = params.folder or next(iter(session.folders), Path.home())
        model = session.settings.model or None
        found = await asyncio.to_thread(_findings, model, folder, is_trusted=session.is_trusted)
        return Findings(
            ready=all(finding.is_ready for finding in found),
            trusted=session.is_trusted,
            findings=tuple(LookedAt(subject=f.subject, is_ready=f.is_ready, detail=f.detail) for f in found),
            reasons=tuple(ReasonNoted(at=r.at, feature=r.feature, code=r.code) for r in session.reasons),
        )


def _findings(model: str | None, folder: Path, *, is_trusted: bool) -> list[Finding]:
    """In a thread: it blocks. Raises BadInput."""
    with importing.DOCKER:
        import_module("greenroom_sandbox.docker_sandbox")  # what is looked at imports it
        from greenroom_server.commands.doctor import findings  # rich, the models: only when somebody asks

    return findings(model, folder, is_trusted=is_trusted)
