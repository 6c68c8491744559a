"""Suggestions at the cursor: the real server, the real engine and the embedded model, over stdio."""

from __future__ import annotations

import ast
import asyncio
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.engine.remote.loopback import begin_stream, reply, sent, server
from tests.server.lsp.editor import READY, Editor

from greenroom_engine.process import EngineClient, EngineStatus, ModelChoice

GREENROOM = Path(sys.executable).with_name("greenroom")
INLINE = {"textDocument": {"inlineCompletion": {}}}
URI = "file:///project/shop.py"
INVOKED, AUTOMATIC = 1, 2
VOWELS = 'def count_vowels(text):\n    """Return how many vowels text has."""\n|\n'
EVEN = 'def is_even(number):\n    """Return True if number is even."""\n|\n'
WHY = re.compile(r"completion: nothing, ([\w-]+)")


@pytest.fixture(autouse=True, scope="module")
def engine_folder() -> Iterator[None]:
    """An engine of these tests' own, gone when they are done."""
    with tempfile.TemporaryDirectory(prefix="gr-") as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", folder)
        patch.setenv("GREENROOM_LOG", "DEBUG")
        yield
        subprocess.run([GREENROOM, "engine", "stop"], check=True, capture_output=True)


class Window:
    """An editor with one Python file, typing."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor
        self.text = ""
        self.offset = 0
        self.version = 0

    def open(self, marked: str, uri: str = URI, language: str = "python") -> None:
        """A text with a bar at the cursor."""
        self.uri = uri
        self.version += 1
        self._set(marked)
        document = {"uri": uri, "languageId": language, "version": self.version, "text": self.text}
        self.editor.notify("textDocument/didOpen", {"textDocument": document})

    def show(self, marked: str) -> None:
        """Another text altogether."""
        self._set(marked)
        self._changed({"text": self.text})

    def type(self, typed: str) -> None:
        here = self.position
        self.text = self.text[: self.offset] + typed + self.text[self.offset :]
        self.offset += len(typed)
        self._changed({"range": {"start": here, "end": here}, "text": typed})

    def ask(self, trigger: int = AUTOMATIC, **context: Any) -> int:
        context = {"triggerKind": trigger, **context}
        return self.editor.ask("textDocument/inlineCompletion", {**self._here(), "context": context})

    async def suggestions(self, trigger: int = AUTOMATIC, **context: Any) -> list[str]:
        return [item["insertText"] for item in await self.items(self.ask(trigger, **context))]

    async def items(self, id_: int) -> list[dict[str, Any]]:
        return (await self.editor.answer(id_))["result"]["items"]

    async def listed(self, trigger: int = 1) -> dict[str, Any]:
        params = {**self._here(), "context": {"triggerKind": trigger}}
        return (await self.editor.request("textDocument/completion", params))["result"]

    async def reason(self, count: int = 1) -> str:
        """The last reason, once there are ``count``."""
        await self.editor.until(lambda: len(self.reasons) >= count)
        return self.reasons[-1]

    @property
    def reasons(self) -> list[str]:
        return WHY.findall(self.editor.log.decode())

    @property
    def position(self) -> dict[str, int]:
        before = self.text[: self.offset]
        line = before[before.rfind("\n") + 1 :]
        return {"line": before.count("\n"), "character": len(line.encode("utf-16-le")) // 2}

    def _here(self) -> dict[str, Any]:
        return {"textDocument": {"uri": self.uri}, "position": self.position}

    def _set(self, marked: str) -> None:
        before, _, after = marked.partition("|")
        self.text, self.offset = before + after, len(before)

    def _changed(self, change: dict[str, Any]) -> None:
        self.version += 1
        document = {"uri": self.uri, "version": self.version}
        self.editor.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})


@asynccontextmanager
async def window(
    marked: str = VOWELS,
    capabilities: dict[str, Any] = INLINE,
    uri: str = URI,
    language: str = "python",
    **options: Any,
) -> AsyncIterator[Window]:
    """The engine is there and has the model, as after the first key."""
    params = {**READY, "capabilities": capabilities, "initializationOptions": options}
    async with Editor(params) as editor:
        opened = Window(editor)
        opened.open(marked, uri, language)
        yield opened


async def warmed(opened: Window) -> list[str]:
    """The first suggestions that come of a new engine."""
    while not (found := await opened.suggestions(INVOKED)):
        assert opened.reasons[-1] in ("engine-starting", "model-loading"), opened.reasons
    return found


@pytest.fixture
async def engine() -> AsyncIterator[EngineClient]:
    async with await EngineClient.open() as client:
        yield client


class Standstill:
    """The engine does nothing between ``begin`` and ``end``: what is answered then, is answered without it."""

    def __init__(self, pid: int) -> None:
        self._pid = pid

    def begin(self) -> None:
        os.kill(self._pid, signal.SIGSTOP)

    def end(self) -> None:
        os.kill(self._pid, signal.SIGCONT)


@pytest.fixture
async def standstill(engine: EngineClient) -> AsyncIterator[Standstill]:
    found = Standstill((await engine.status()).pid)
    yield found
    found.end()


async def until_status(engine: EngineClient, holds: Callable[[EngineStatus], bool]) -> None:
    async with asyncio.timeout(10):
        while not holds(await engine.status()):
            pass


async def test_code_that_fits_appears_at_the_cursor():
    async with window() as opened:
        assert opened.editor.initialized["capabilities"]["inlineCompletionProvider"] is not None
        assert "completionProvider" not in opened.editor.initialized["capabilities"]
        await warmed(opened)
        (item,) = (await opened.items(opened.ask()))[:1]
        assert "aeiou" in item["insertText"]
        assert item["range"] == {"start": opened.position, "end": opened.position}
        ast.parse(opened.text[: opened.offset] + item["insertText"] + opened.text[opened.offset :])


async def test_a_new_engine_is_waited_for_by_nobody(engine: EngineClient):
    await engine.stop()
    async with window() as opened:
        begun = time.monotonic()
        first = await opened.suggestions()
        assert time.monotonic() - begun < 3.0
        assert first or opened.reasons[-1] in ("engine-starting", "model-loading")
        assert await warmed(opened)
        assert "window/showMessage" not in opened.editor.heard


async def test_typing_what_was_suggested_needs_no_engine(standstill: Standstill):
    async with window() as opened:
        text = (await warmed(opened))[0]
        standstill.begin()
        for length in range(1, len(text)):
            opened.type(text[length - 1])
            assert (await opened.suggestions())[0] == text[length:]


async def test_the_newest_request_wins(standstill: Standstill):
    async with window() as opened:
        await warmed(opened)
        opened.show(EVEN)
        before = len(opened.reasons)
        standstill.begin()
        older = [opened.ask(), opened.ask(INVOKED), opened.ask()]
        newest = opened.ask(INVOKED)
        assert [await opened.items(id_) for id_ in older] == [[], [], []]
        await opened.reason(before + 3)
        assert opened.reasons[before:] == ["superseded"] * 3
        standstill.end()
        assert await opened.items(newest)


async def test_a_text_that_moved_on_gets_nothing_but_what_came_is_remembered(standstill: Standstill):
    async with window() as opened:
        await warmed(opened)
        opened.show(EVEN)
        standstill.begin()
        id_ = opened.ask(INVOKED)
        opened.type("r")
        await opened.editor.settled()
        standstill.end()
        assert await opened.items(id_) == [] and await opened.reason() == "document-changed"
        opened.show(EVEN)
        standstill.begin()
        assert await opened.suggestions(INVOKED)


@pytest.fixture
def endless(random_qwen2_gguf: Path) -> ModelChoice:
    """Random weights, which write on and on: all that is asked of them here takes some ten seconds."""
    return ModelChoice(place=str(random_qwen2_gguf.resolve()))


async def test_cancelling_stops_the_decoder(engine: EngineClient, endless: ModelChoice):
    limits = {"maxTokens": 1024, "maxLines": 200, "alternatives": 8}
    async with window(model=endless.place, completion=limits) as opened:
        await engine.load(endless)
        id_ = opened.ask(INVOKED)
        await until_status(engine, lambda status: status.jobs > 0)
        begun = time.monotonic()
        opened.editor.notify("$/cancelRequest", {"id": id_})
        assert await opened.editor.code(id_) == -32800
        assert time.monotonic() - begun < 0.5
        await until_status(engine, lambda status: status.jobs == 0)
        assert time.monotonic() - begun < 2.0
        assert await opened.reason() == "cancelled"


async def test_a_newer_request_stops_the_decoder_for_the_older_one(engine: EngineClient, endless: ModelChoice):
    limits = {"maxTokens": 1024, "maxLines": 200, "alternatives": 8}
    async with window(model=endless.place, completion=limits) as opened:
        opened.ask(INVOKED)
        await until_status(engine, lambda status: status.jobs > 0)
        begun = time.monotonic()
        opened.show("#" * 3000 + "|")
        assert await opened.suggestions(INVOKED) == []
        await opened.reason(count=2)  # each has its own, in any order
        assert sorted(opened.reasons[-2:]) == ["huge-line", "superseded"]
        await until_status(engine, lambda status: status.jobs == 0)
        assert time.monotonic() - begun < 2.0


async def test_asking_explicitly_gives_several_and_no_two_equal():
    async with window(completion={"alternatives": 4, "debounceMs": 5000}) as opened:
        found = await warmed(opened)
        assert 1 < len(found) <= 4 and len(set(found)) == len(found)
        begun = time.monotonic()
        opened.show(EVEN)
        await opened.suggestions(INVOKED)
        assert time.monotonic() - begun < 4.0  # not the debounce


async def test_a_key_waits_as_long_as_the_settings_say():
    async with window(completion={"debounceMs": 700}) as opened:
        await warmed(opened)
        opened.show(EVEN)
        begun = time.monotonic()
        await opened.suggestions()
        assert time.monotonic() - begun > 0.69


async def test_where_nothing_is_suggested_the_reason_is_kept():
    cases: list[tuple[str, str, str, dict[str, Any], str]] = [
        ("x = |", "vscode-notebook-cell:/a.ipynb#W0", "python", {}, "notebook"),
        ("x = |", "file:///project/notes.md", "markdown", {}, "not-python"),
        ("x = |", URI, "python", {"enabled": False}, "disabled"),
        ("x = 1  # it |", URI, "python", {"inComments": False}, "in-comment"),
        ("x" * 2500 + "|", URI, "python", {}, "huge-line"),
        ("x = |compute(things)", URI, "python", {}, "code-behind-cursor"),
    ]
    async with window() as opened:
        for count, (marked, uri, language, settings, why) in enumerate(cases, start=1):
            changed = {"settings": {"greenroom": {"completion": settings}}}
            opened.editor.notify("workspace/didChangeConfiguration", changed)
            opened.open(marked, uri, language)
            assert await opened.suggestions() == []
            assert await opened.reason(count) == why
        doctor = (await opened.editor.request("greenroom/doctor", {}))["result"]
        assert [reason["code"] for reason in doctor["reasons"]] == [case[-1] for case in cases]


async def test_a_document_out_of_step_gets_nothing_until_it_is_sent_whole():
    async with window() as opened:
        expected = await warmed(opened)
        inverted = {"start": {"line": 1, "character": 0}, "end": {"line": 0, "character": 0}}
        opened._changed({"range": inverted, "text": ""})
        assert await opened.suggestions(INVOKED) == [] and await opened.reason() == "document-not-known"
        opened.show(VOWELS)
        assert await opened.suggestions(INVOKED) == expected


async def test_the_item_selected_in_the_list_is_gone_on_from():
    async with window(VOWELS.replace("|", "    re|")) as opened:
        here = opened.position
        selected = {"range": {"start": {**here, "character": 4}, "end": here}, "text": "return"}
        await warmed(opened)
        (item,) = await opened.items(opened.ask(selectedCompletionInfo=selected))
        assert item["insertText"].startswith("return ") and item["range"] == selected["range"]


async def test_windows_line_ends_stay_and_are_added():
    marked = 'NAME = "🎉"\n\n\ndef largest(numbers):\n    """Return the largest number."""\n    return |'
    async with window(marked.replace("\n", "\r\n")) as opened:
        for text in await warmed(opened):
            assert "\n" not in (text + opened.text).replace("\r\n", "")


async def test_an_editor_without_inline_completion_gets_entries_of_its_list():
    async with window(capabilities={}) as opened:
        assert opened.editor.initialized["capabilities"]["completionProvider"] == {}
        expected = await warmed(opened)
        found = await opened.listed()
        assert found["isIncomplete"] and [item["textEdit"]["newText"] for item in found["items"]] == expected
        opened.type(expected[0][:6])
        begun = {**opened.position, "character": 4}
        item = (await opened.listed(3))["items"][0]
        assert item["textEdit"] == {"range": {"start": begun, "end": opened.position}, "newText": expected[0][4:]}
        assert item["filterText"].startswith("re") and not item["preselect"]


async def test_an_engine_that_was_killed_is_said_once_and_comes_back():
    async with window() as opened:
        expected = await warmed(opened)
        for marked in (EVEN, EVEN.replace("even", "odd")):
            opened.show(marked)
            async with await EngineClient.open() as client:
                pid = (await client.status()).pid
            os.kill(pid, signal.SIGSTOP)
            id_ = opened.ask(INVOKED)
            await opened.editor.settled()
            await asyncio.sleep(1)  # until it has reached the engine: one that is killed before that is started again
            os.kill(pid, signal.SIGKILL)
            assert await opened.items(id_) == [] and await opened.reason() == "engine-lost"
            while not await opened.suggestions(INVOKED):
                assert opened.reasons[-1] in ("engine-lost", "engine-starting", "model-loading")
        assert len(opened.editor.heard["window/showMessage"]) == 1
        assert "engine" in opened.editor.heard["window/showMessage"][0]["message"]
        opened.show(VOWELS)
        assert await opened.suggestions(INVOKED) == expected


async def test_a_model_that_cannot_complete_is_said_once(tmp_path: Path):
    model = tmp_path / "broken.gguf"
    model.write_bytes(b"GGUF, or not")
    async with window(model=str(model)) as opened:
        for trigger in (AUTOMATIC, AUTOMATIC, INVOKED):
            assert await opened.suggestions(trigger) == []
        while len(opened.reasons) < 3 or opened.reasons[-1] in ("engine-starting", "model-loading"):
            assert await opened.suggestions(INVOKED) == []
        assert opened.reasons[-1] == "model-unusable"
        (said,) = opened.editor.heard["window/showMessage"]
        assert "broken.gguf" in said["message"]


async def test_an_editor_that_takes_it_is_told_of_which_kind_the_error_is():
    capabilities = {**INLINE, "experimental": {"greenroom": {"message": True}}}
    async with window(capabilities=capabilities, model="absent") as opened:
        assert await opened.suggestions(INVOKED) == []
        (said,) = opened.editor.heard["greenroom/message"]
        assert said["kind"] == "ModelNotFound" and "There is no model absent" in said["message"]
        assert "window/showMessage" not in opened.editor.heard


async def test_other_files_that_are_open_are_context_and_a_server_that_left_is_said_once():
    async def respond(path: str, _: bytes, writer: asyncio.StreamWriter) -> None:
        if path.endswith("/models"):
            reply(writer, b'{"data": [{"id": "one"}]}')
        elif path.endswith("/completions"):
            begin_stream(writer)
            writer.write(sent({"choices": [{"text": "    return 1", "finish_reason": "stop"}]}))
            writer.write(b"data: [DONE]\n\n")
            writer.close()
        else:
            reply(writer, b"{}", 404)

    party = "def party(guests):\n    cake = 1\n    return cake + guests\n"
    async with server(respond) as (url, asked), window(model=url, completion={"alternatives": 1}) as opened:
        document = {"uri": "file:///project/party.py", "languageId": "python", "version": 1, "text": party}
        opened.editor.notify("textDocument/didOpen", {"textDocument": document})
        assert await warmed(opened) == ["    return 1"]
        (prompt,) = [body["prompt"] for body in asked.bodies if "suffix" in body]
        assert "party.py" in prompt and party.strip() in prompt
    async with window(model=url) as opened:
        for count in (1, 2):
            assert await opened.suggestions(INVOKED) == [] and await opened.reason(count) == "remote-failed"
        assert len(opened.editor.heard["window/showMessage"]) == 1


async def test_bad_positions_are_refused():
    async with window() as opened:
        params = {"textDocument": {"uri": URI}, "position": {"line": -1, "character": 0}, "context": {"triggerKind": 1}}
        assert await opened.editor.code(opened.editor.ask("textDocument/inlineCompletion", params)) == -32602


async def test_no_text_of_the_user_is_in_the_log():
    async with window() as opened:
        await warmed(opened)
        opened.show("secret_sauce = |")
        await opened.suggestions(INVOKED)
        await opened.editor.settled()
        assert b"secret" not in opened.editor.log and b"vowels" not in opened.editor.log
