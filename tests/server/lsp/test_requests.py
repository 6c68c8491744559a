"""Every id is answered exactly once, with the code that the protocol has for it."""

from typing import Any

import pytest
from tests.server.lsp.editor import READY, STRANGE, Editor, frame

HOVER = {"textDocument": {"uri": "file:///a.py"}, "position": {"line": 0, "character": 0}}


async def test_an_id_that_is_none_is_an_invalid_request() -> None:
    async with Editor() as editor:
        for number, id_ in enumerate((None, 1.5, True, {}, [1]), 1):
            editor.send(frame({"jsonrpc": "2.0", "id": id_, "method": "test/unknown"}))

            assert await editor.code(None, number) == -32600, id_


async def test_what_is_no_message_is_an_invalid_request() -> None:
    batch = [{"jsonrpc": "2.0", "id": 1, "method": "x"}]
    async with Editor() as editor:
        for number, message in enumerate(([], batch, 1, "text", None, {}, {"id": {}}), 1):
            editor.send(frame(message))

            assert await editor.code(None, number) == -32600, message


async def test_what_is_no_json_is_a_parse_error() -> None:
    async with Editor() as editor:
        for number, body in enumerate((b"", b"{", b"\xff\xfe", b"[" * 100_000, b"not json"), 1):
            editor.send(frame(body))

            assert await editor.code(None, number) == -32700, body[:10]
            assert (await editor.request("test/unknown"))["error"]["code"] == -32601


async def test_another_version_of_json_rpc_is_refused() -> None:
    async with Editor() as editor:
        assert await editor.code(editor.ask("shutdown", jsonrpc="1.0")) == -32600


WRONG = [
    *(("workspace/executeCommand", params) for params in (
        None, {}, [], 7, {"command": 3}, {"command": "test.add", "arguments": 1}, {"command": "test.add"},
        {"command": "test.add", "arguments": [1, 2, 3]}, {"command": "nobody"},
    )),
    *(("textDocument/hover", params) for params in (
        None, {}, [], "x", {**HOVER, "position": None}, {**HOVER, "position": {"line": -1, "character": 0}},
        {**HOVER, "position": {"line": "one", "character": 0}}, {**HOVER, "textDocument": {}},
    )),
    *(("test/text", params) for params in (None, {}, {"uri": 3}, [], 5, "x")),
]  # fmt: skip


async def test_parameters_that_do_not_fit_are_answered() -> None:
    async with Editor(command=STRANGE) as editor:
        for method, params in WRONG:
            assert await editor.code(editor.ask(method, params)) == -32602, (method, params)
        for method in ("workspace/executeCommand", "textDocument/hover", "test/text"):
            editor.send(frame({"jsonrpc": "2.0", "id": method, "method": method}))
            assert await editor.code(method) == -32602, method


async def test_before_initialize_a_request_is_too_early_and_a_notification_is_passed_over() -> None:
    async with Editor(params=None) as editor:
        editor.notify("textDocument/didOpen", {"textDocument": None})
        assert await editor.code(editor.ask("textDocument/hover", HOVER)) == -32002
        assert "result" in await editor.request("initialize", READY)


async def test_initialize_with_nonsense_can_be_repeated() -> None:
    async with Editor(params=None) as editor:
        assert await editor.code(editor.ask("initialize", {"capabilities": 5})) == -32602
        assert "result" in await editor.request("initialize", READY)
        assert await editor.code(editor.ask("initialize", READY)) == -32600


async def test_after_shutdown_requests_are_refused() -> None:
    async with Editor() as editor:
        assert (await editor.request("shutdown"))["result"] is None
        assert await editor.code(editor.ask("textDocument/hover", HOVER)) == -32600
        assert await editor.code(editor.ask("shutdown")) == -32600


async def test_an_unknown_method() -> None:
    async with Editor() as editor:
        assert await editor.code(editor.ask("textDocument/nothing", HOVER)) == -32601


@pytest.mark.parametrize("method", ["test/forever", "workspace/executeCommand"])
async def test_a_cancelled_request_is_answered_and_what_it_does_is_stopped(method: str) -> None:
    async with Editor(command=STRANGE) as editor:
        id_ = editor.ask(method, {"command": "test.forever"})
        await editor.settled()
        editor.notify("$/cancelRequest", {"id": id_})

        assert await editor.code(id_) == -32800
        assert (await editor.request("test/stopped"))["result"] == [
            "request" if method == "test/forever" else "command"
        ]


async def test_a_request_that_is_cancelled_before_it_began() -> None:
    async with Editor(command=STRANGE) as editor:
        request = {"jsonrpc": "2.0", "id": "now", "method": "test/forever", "params": {}}
        cancel = {"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": "now"}}
        editor.send(frame(request) + frame(cancel))

        assert await editor.code("now") == -32800


async def test_cancelling_nothing_does_nothing() -> None:
    async with Editor(command=STRANGE) as editor:
        for params in (None, {}, {"id": None}, {"id": [1]}, {"id": 999}, 3):
            editor.notify("$/cancelRequest", params)
            await editor.settled()


async def test_an_id_that_is_in_use_is_refused_and_the_first_goes_on() -> None:
    async with Editor(command=STRANGE) as editor:
        request = frame({"jsonrpc": "2.0", "id": "same", "method": "test/forever", "params": {}})
        editor.send(request + request)
        assert await editor.code("same") == -32600
        editor.notify("$/cancelRequest", {"id": "same"})
        assert await editor.code("same", 2) == -32800


FAILURES = {
    "test/fault": (-32603, "KeyError"),
    "test/no-json": (-32603, "no JSON"),
    "test/engine": (-32803, "The engine has ended."),
    "test/sandbox": (-32803, "Docker is not there."),
    "test/input": (-32803, "No such function."),
}


async def test_a_failure_is_one_message_without_a_traceback() -> None:
    async with Editor(command=STRANGE) as editor:
        for method, (code, said) in FAILURES.items():
            error = (await editor.request(method))["error"]

            assert error["code"] == code
            assert said in error["message"]
            assert error.get("data", {}).keys() <= {"kind"}
            assert not any(secret in error["message"] for secret in ("Traceback", ".py", "the user's text", "\n"))
        await editor.settled()
        assert b"the user's text" not in editor.log


async def test_a_listener_that_fails_is_logged_and_nothing_else() -> None:
    async with Editor(command=STRANGE) as editor:
        editor.notify("textDocument/didSave", {"textDocument": {"uri": "file:///a.py"}})
        await editor.until(lambda: b"RuntimeError" in editor.log)
        await editor.settled()

        assert b"the user's text" not in editor.log
        assert any("RuntimeError" in said["message"] for said in editor.heard["window/logMessage"])


NOTIFICATIONS: list[tuple[str, Any]] = [
    ("textDocument/didOpen", None),
    ("textDocument/didOpen", {"textDocument": {"uri": 3}}),
    ("textDocument/didChange", {"textDocument": {"uri": "file:///a.py", "version": "x"}, "contentChanges": 3}),
    ("textDocument/didClose", []),
    ("workspace/didChangeConfiguration", {}),
    ("workspace/didChangeConfiguration", {"settings": 3}),
    ("workspace/didChangeWatchedFiles", {"changes": [{"uri": 1, "type": 99}]}),
    ("workspace/didChangeWatchedFiles", {"changes": [{"uri": "file:///a.py", "type": 2}]}),
    ("textDocument/didSave", {"textDocument": {}}),
    ("notebookDocument/didOpen", {"notebookDocument": {"uri": "x", "notebookType": "jupyter", "version": 1, "cells": []}, "cellTextDocuments": []}),
    ("notebookDocument/didChange", {"notebookDocument": {"uri": "x", "version": 2}, "change": {}}),
    ("notebookDocument/didClose", {"notebookDocument": {"uri": "x"}, "cellTextDocuments": []}),
    ("window/workDoneProgress/cancel", {"token": "nobody"}),
    ("greenroom/trust", {"trusted": "perhaps"}),
    ("$/anything", 3),
    ("something/else", None),
]  # fmt: skip


async def test_a_notification_of_any_kind_kills_nothing() -> None:
    async with Editor() as editor:
        for method, params in NOTIFICATIONS:
            editor.notify(method, params)
            assert await editor.code(editor.ask("test/unknown")) == -32601, (method, params)


async def test_answers_to_questions_that_nobody_asked_are_passed_over() -> None:
    async with Editor() as editor:
        for answer in ({"id": "x", "result": 1}, {"id": None, "error": 5}, {"id": [], "error": {"code": "a"}}):
            editor.send(frame({"jsonrpc": "2.0", **answer}))
        assert await editor.code(editor.ask("test/unknown")) == -32601
        assert not editor.answers[None]


async def test_the_user_stops_long_work_at_its_progress() -> None:
    async with Editor({**READY, "capabilities": {"window": {"workDoneProgress": True}}}, STRANGE) as editor:
        id_ = editor.ask("test/progress")
        await editor.until(lambda: len(editor.heard["$/progress"]) == 2)
        token = editor.heard["$/progress"][0]["token"]
        editor.notify("window/workDoneProgress/cancel", {"token": token})

        assert await editor.code(id_) == -32800
        begin, report, end = (said["value"] for said in editor.heard["$/progress"])
        assert (begin["kind"], begin["title"], begin["cancellable"]) == ("begin", "Writing", True)
        assert (report["message"], report["percentage"]) == ("round 1 of 3", 30)
        assert end["kind"] == "end"


async def test_a_client_without_progress_is_not_bothered_with_it() -> None:
    async with Editor(command=STRANGE) as editor:
        id_ = editor.ask("test/progress")
        await editor.settled()
        editor.notify("$/cancelRequest", {"id": id_})

        assert await editor.code(id_) == -32800
        assert not editor.heard["$/progress"]


async def test_a_cancellation_is_read_while_every_thread_is_busy() -> None:
    async with Editor(command=STRANGE) as editor:
        for _ in range(40):
            editor.ask("test/busy")
        id_ = editor.ask("test/forever")
        editor.notify("$/cancelRequest", {"id": id_})

        assert await editor.code(id_) == -32800
