"""The loop is never busy with one thing for long, so that a cancellation is always read soon."""

from tests.server.lsp.editor import STRANGE, Editor

LINE = "    value = compute(first, second)  # é\n"
GENEROUS_MS = 200  # 50 is wanted; other processes of the machine count as well here


async def test_a_heavy_session_does_not_hold_the_loop() -> None:
    uri = "file:///large.py"
    async with Editor(command=STRANGE) as editor:
        document = {"uri": uri, "languageId": "python", "version": 0, "text": LINE * 50_000}
        editor.notify("textDocument/didOpen", {"textDocument": document})
        await editor.request("test/stall")
        for version in range(1, 301):
            place = {"line": version * 100, "character": 4}
            change = {"range": {"start": place, "end": place}, "text": "x" if version % 50 else LINE * 500}
            editor.notify(
                "textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]}
            )
            if version % 10 == 0:
                editor.notify("$/cancelRequest", {"id": editor.ask("test/forever")})
        await editor.settled()

        assert (await editor.request("test/stall"))["result"] < GENEROUS_MS
        assert len((await editor.request("test/text", {"uri": uri}))["result"]) == len(LINE) * 53_000 + 294


async def test_functions_of_a_long_file_are_found_beside_the_loop() -> None:
    """Not in ASCII, so that characters and bytes differ: places were counted from the beginning each time."""
    uri, count = "file:///long.py", 4_000
    text = "".join(
        f'def function_{n}(value):\n    """Give n° {n}."""\n    {"..." if n == count - 1 else n}\n\n\n'
        for n in range(count)
    )
    async with Editor(command=STRANGE) as editor:
        document = {"uri": uri, "languageId": "python", "version": 0, "text": text}
        editor.notify("textDocument/didOpen", {"textDocument": document})
        await editor.request("test/stall")
        lenses = (await editor.request("textDocument/codeLens", {"textDocument": {"uri": uri}}))["result"]
        assert (await editor.request("test/stall"))["result"] < GENEROUS_MS
    assert [lens["range"]["start"] for lens in lenses] == [{"line": 5 * (count - 1), "character": 0}]


async def test_a_file_too_large_to_be_read_has_no_functions_and_the_reason_is_noted() -> None:
    uri = "file:///huge.py"
    text = "def function(value):\n    ...\n\n\n" * 20_000
    async with Editor(command=STRANGE, environment={"GREENROOM_LOG": "DEBUG"}) as editor:
        document = {"uri": uri, "languageId": "python", "version": 0, "text": text}
        editor.notify("textDocument/didOpen", {"textDocument": document})
        assert (await editor.request("textDocument/codeLens", {"textDocument": {"uri": uri}}))["result"] == []
        await editor.until(lambda: b"functions: nothing, file-too-large" in editor.log)
