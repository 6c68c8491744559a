"""``greenroom/preview``: a file with a candidate in it, and the edit that puts it there.

A client shows any candidate of a job by it, while the job still runs and after another one was applied.
"""

from __future__ import annotations

from typing import Any

from pygls.exceptions import JsonRpcContentModified

from greenroom_engine.source import Answer, SourceFile, find_target
from greenroom_server.lsp.edit import Patch, workspace_edit
from greenroom_server.lsp.features.params import Code, DocumentName
from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.lsp.line_index import LineIndex

PREVIEW = "greenroom/preview"


class PreviewParams(Code):
    """A candidate, and the function that it is meant for. A version that is not the document's is refused."""

    text_document: DocumentName
    qualname: str


def register(server: GreenroomLanguageServer) -> None:
    """Answers ``{text, edit}``: the whole file as it would be, and the edit to that, null where it is so already.

    Both are of the text as it is now: the user sees what would change, also where the function was edited since.
    """
    session = server.session

    @server.method(PREVIEW, PreviewParams)
    async def preview(params: PreviewParams) -> dict[str, Any]:
        path = params.text_document.path
        document = session.documents.at(path)
        if document and params.text_document.version not in (None, document.version):
            raise JsonRpcContentModified(f"{path.name} was edited meanwhile. Look at the difference again.")
        text = document.text if document else SourceFile.read(path).text
        patch = Patch(find_target(text, str(path), params.qualname), Answer(params.code, params.imports))
        changes = patch.changes(text) or ()
        after = text
        for change in reversed(changes):
            after = after[: change.start] + change.text + after[change.end :]
        uri, version = (document.uri, document.version) if document else (path.as_uri(), None)
        lines = document.lines if document else LineIndex(text, session.documents.encoding)
        edit = workspace_edit(uri, version, lines, changes, session.capabilities) if changes else None
        return {"text": after, "edit": edit}
