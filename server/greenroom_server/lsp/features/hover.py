"""``textDocument/hover`` on a function that was produced in this session: why it may be trusted."""

from __future__ import annotations

from lsprotocol import types

from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.lsp.targets import target_at
from greenroom_server.lsp.wording import evidence


def register(server: GreenroomLanguageServer) -> None:
    """Nothing for functions that others wrote, or that were edited since."""
    session = server.session

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        document = session.documents.get(params.text_document.uri)
        if document is None or document.path is None or not document.is_python:
            return None
        offset = document.lines.offset(params.position)
        target = target_at(await session.targets.of(document), offset, offset)
        if target is None or offset > target.body:
            return None
        state = session.jobs.states.get((document.path, target.qualname))
        solution = state.solution if state else None
        if solution is None or not solution.is_verified or target.source != solution.outcome.new_target:
            return None
        text = types.MarkupContent(types.MarkupKind.Markdown, evidence(solution))
        return types.Hover(text, document.lines.range(target.start + len(target.indent), target.body))
