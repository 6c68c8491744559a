"""An editor for tests: the real ``greenroom serve`` behind pytest-lsp's client, and documents as an editor keeps them."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from lsprotocol import types
from lsprotocol.converters import get_converter
from pytest_lsp.client import LanguageClient, make_test_lsp_client

GREENROOM = Path(sys.executable).with_name("greenroom")


def capabilities(
    *, annotations: bool = False, disabled: bool = True, progress: bool = True, creates: bool = False
) -> types.ClientCapabilities:
    """Of an editor that can all that Greenroom uses, but for what is left out."""
    support = types.ChangeAnnotationsSupportOptions() if annotations else None
    return types.ClientCapabilities(
        workspace=types.WorkspaceClientCapabilities(
            apply_edit=True,
            workspace_edit=types.WorkspaceEditClientCapabilities(
                document_changes=True,
                change_annotation_support=support,
                resource_operations=[types.ResourceOperationKind.Create] if creates else None,
            ),
            code_lens=types.CodeLensWorkspaceClientCapabilities(refresh_support=True),
        ),
        text_document=types.TextDocumentClientCapabilities(
            code_action=types.CodeActionClientCapabilities(is_preferred_support=True, disabled_support=disabled)
        ),
        window=types.WindowClientCapabilities(work_done_progress=progress),
    )


class Editor:
    """One window. ``answers`` are what its user says to the next questions, None for closing them."""

    def __init__(self, client: LanguageClient) -> None:
        self.client = client
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.answers: list[str | None] = []
        self.questions: list[types.ShowMessageRequestParams] = []
        self.edits: list[types.WorkspaceEdit] = []
        self.messages: list[str] = []
        self.events: list[dict[str, Any]] = []
        self.progress: list[dict[str, Any]] = []
        self.tokens: list[types.ProgressToken] = []
        self.refreshes = 0
        self._changed = asyncio.Condition()
        # lsprotocol takes an action for a command because it has a field of that name.
        self.client.protocol._converter.register_structure_hook(types.Command | types.CodeAction, _action)
        self._listen()

    def _listen(self) -> None:
        client = self.client

        async def told() -> None:
            async with self._changed:
                self._changed.notify_all()

        features: dict[str, Callable[[Any], Any]] = {
            types.WINDOW_SHOW_MESSAGE: lambda params: self.messages.append(params.message),
            types.WORKSPACE_CODE_LENS_REFRESH: lambda _: self._count(),
            types.PROGRESS: lambda params: self.progress.append(_plain(params.value)),
            types.WINDOW_WORK_DONE_PROGRESS_CREATE: lambda params: self.tokens.append(params.token),
            types.WORKSPACE_APPLY_EDIT: self._apply,
            types.WINDOW_SHOW_MESSAGE_REQUEST: self._ask,
            "greenroom/event": lambda params: self.events.append(_plain(params)),
        }
        for method, take in features.items():

            async def handler(params: Any, take: Callable[[Any], Any] = take) -> Any:
                answer = take(params)
                await told()
                return answer

            client.protocol.fm._features.pop(method, None)
            client.feature(method)(handler)

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait until something that the server sends makes ``holds`` true."""
        async with self._changed:
            await self._changed.wait_for(holds)

    def open(self, path: Path, text: str | None = None) -> str:
        """Open a file, maybe with an unsaved text; its uri."""
        uri = path.as_uri()
        self.texts[uri] = path.read_bytes().decode() if text is None else text
        self.versions[uri] = 1
        item = types.TextDocumentItem(uri, "python", 1, self.texts[uri])
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return uri

    def type(self, uri: str, text: str) -> None:
        """Replace the whole text, without saving."""
        self.texts[uri] = text
        self.versions[uri] += 1
        document = types.VersionedTextDocumentIdentifier(version=self.versions[uri], uri=uri)
        change = types.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))

    def save(self, uri: str, path: Path) -> None:
        path.write_bytes(self.texts[uri].encode())
        self.client.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(uri)))

    def close(self, uri: str) -> None:
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))

    def place_of(self, uri: str, text: str) -> types.Position:
        """Where ``text`` begins in a document."""
        before = self.texts[uri][: self.texts[uri].index(text)].split("\n")
        return types.Position(len(before) - 1, len(before[-1]))

    async def actions(self, uri: str, at: str, only: list[str] | None = None) -> list[types.CodeAction]:
        """The menu at the place of ``at``."""
        place = self.place_of(uri, at)
        params = types.CodeActionParams(
            types.TextDocumentIdentifier(uri),
            types.Range(place, place),
            types.CodeActionContext([], only=only),  # pyright: ignore[reportArgumentType]
        )
        found = await self.client.text_document_code_action_async(params)
        return [each for each in found or () if isinstance(each, types.CodeAction)]

    async def execute(self, command: types.Command) -> None:
        await self.client.workspace_execute_command_async(
            types.ExecuteCommandParams(command.command, arguments=command.arguments)
        )

    def request(self, method: str, params: Any) -> asyncio.Future[Any]:
        """Send a request of Greenroom's own."""
        return asyncio.wrap_future(self.client.protocol.send_request(method, params))

    def apply(self, edit: Any) -> None:
        """As an editor does: only if the version is the present one; all edits of a document at once."""
        for document in edit.document_changes or ():
            if isinstance(document, types.CreateFile):
                Path(document.uri.removeprefix("file://")).touch(exist_ok=False)
                continue
            uri = document.text_document.uri
            assert document.text_document.version in (None, self.versions.get(uri))
            text = self.texts[uri] if uri in self.texts else Path(uri.removeprefix("file://")).read_bytes().decode()
            places = [(self._offset(text, e.range.start), self._offset(text, e.range.end), e) for e in document.edits]
            for start, end, change in reversed(places):
                text = text[:start] + change.new_text + text[end:]
            if uri in self.texts:
                self.type(uri, text)
            else:
                Path(uri.removeprefix("file://")).write_bytes(text.encode())

    def _offset(self, text: str, position: types.Position) -> int:
        lines = text.split("\n")
        line = lines[position.line].encode("utf-16-le")[: 2 * position.character].decode("utf-16-le")
        return sum(len(each) + 1 for each in lines[: position.line]) + len(line)

    def _apply(self, params: types.ApplyWorkspaceEditParams) -> types.ApplyWorkspaceEditResult:
        self.edits.append(params.edit)
        self.apply(params.edit)
        return types.ApplyWorkspaceEditResult(applied=True)

    def _ask(self, params: types.ShowMessageRequestParams) -> types.MessageActionItem | None:
        self.questions.append(params)
        answer = self.answers.pop(0)
        return types.MessageActionItem(answer) if answer else None

    def _count(self) -> None:
        self.refreshes += 1


@asynccontextmanager
async def window(
    root: Path, *, options: Mapping[str, Any] | None = None, client_capabilities: types.ClientCapabilities | None = None
) -> AsyncIterator[Editor]:
    """An editor with ``root`` open, until it leaves as editors do."""
    client = make_test_lsp_client()
    environment = {**os.environ, "PATH": f"{GREENROOM.parent}{os.pathsep}{os.environ['PATH']}"}
    await client.start_io(str(GREENROOM), "serve", env={**environment, "GREENROOM_MODELS": os.devnull})
    editor = Editor(client)
    folder = types.WorkspaceFolder(root.as_uri(), root.name)
    await client.initialize_session(
        types.InitializeParams(
            client_capabilities or capabilities(),
            workspace_folders=[folder],
            initialization_options=dict(options or {}),
        )
    )
    try:
        yield editor
    finally:
        await client.shutdown_session()
        await client.stop()


def _action(value: dict[str, Any], _: object) -> types.Command | types.CodeAction:
    return get_converter().structure(
        value, types.Command if isinstance(value.get("command"), str) else types.CodeAction
    )


def _plain(value: Any) -> Any:
    """What pygls makes of messages it does not know (named tuples), as they were sent."""
    if isinstance(value, list):
        return [_plain(part) for part in value]
    names = getattr(value, "_fields", None)
    return {name: _plain(getattr(value, name)) for name in names} if names is not None else value
