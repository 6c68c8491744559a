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
