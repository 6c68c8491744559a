"""``greenroom/targets``: the functions that a command at the cursor means; for clients with commands of their own."""

from __future__ import annotations

from lsprotocol import types

from greenroom_engine.errors import GreenroomEngineError
from greenroom_server.errors import GreenroomServerError
from greenroom_server.lsp.features.code_actions import is_test_file
from greenroom_server.lsp.features.params import DocumentName, Message
from greenroom_server.lsp.language_server import GreenroomLanguageServer
from greenroom_server.lsp.targets import target_at

TARGETS = "greenroom/targets"


class At(Message):
    """A place between two characters, in the encoding that was agreed."""

    line: int
    character: int


class TargetsParams(Message):
    """``position`` is the cursor's."""

    text_document: DocumentName
    position: At


class TargetFound(Message):
    """A function that can be written or repaired; ``uri`` is its file's, which for a test is another one."""

    uri: str
    qualname: str
    is_stub: bool


class TargetsFound(Message):
    """The answer.

    :param targets: the function around the cursor; around a test those that it exercises.
    :param test: the qualified name of the test around the cursor.
    """

    targets: tuple[TargetFound, ...] = ()
    test: str | None = None


def register(server: GreenroomLanguageServer) -> None:
    """Answer from what is known beforehand: nothing is run."""
    session = server.session

    @server.method(TARGETS, TargetsParams)
    async def targets(params: TargetsParams) -> TargetsFound:
        document = session.documents.get(params.text_document.uri)
        if document is None or document.path is None or not document.is_python:
            return TargetsFound()
        offset = document.lines.offset(types.Position(params.position.line, params.position.character))
        target = target_at(await session.targets.of(document), offset, offset)
        if target is None:
            return TargetsFound()
        if not is_test_file(document.path):
            found = TargetFound(uri=document.uri, qualname=target.qualname, is_stub=target.is_stub)
            return TargetsFound(targets=(found,))
        try:
            exercised = await session.tests.exercised_by(document.path, target.qualname)
        except (GreenroomServerError, GreenroomEngineError):  # running it says why
            exercised = []
        found = tuple(
            TargetFound(
                uri=opened.uri if (opened := session.documents.at(path)) else path.as_uri(),
                qualname=each.qualname,
                is_stub=each.is_stub,
            )
            for path, each in exercised
        )
        return TargetsFound(targets=found, test=target.qualname)
