"""How the server begins and how it ends; nothing of it outlives the editor."""

import asyncio
import os
import signal
import subprocess
import sys

import pytest
from tests.server.lsp.editor import READY, SERVE, STRANGE, Editor


async def test_exit_after_shutdown_is_a_success() -> None:
    async with Editor() as editor:
        await editor.request("shutdown")
        editor.notify("exit", None)
        assert await editor.wait_ended() == 0


@pytest.mark.parametrize("params", [None, READY])
async def test_exit_without_shutdown_is_a_failure(params: dict[str, object] | None) -> None:
    async with Editor(params) as editor:
        editor.notify("exit", None)
        assert await editor.wait_ended() == 1


async def test_the_end_of_its_input_ends_it_though_work_goes_on() -> None:
    async with Editor(command=STRANGE) as editor:
        editor.ask("test/busy")
        editor.ask("test/forever")
        await editor.settled()
        editor.close()
        assert await editor.wait_ended() == 1


async def test_an_editor_that_is_killed_takes_it_along_though_its_pipes_live_on() -> None:
    other = await asyncio.create_subprocess_exec(sys.executable, "-c", "input()", stdin=subprocess.PIPE)
    async with Editor({**READY, "processId": other.pid}) as editor:
        other.kill()
        await other.wait()
        assert await editor.wait_ended() == 1


async def test_an_editor_that_cannot_be_seen_from_here_is_not_watched() -> None:
    for process_id in (2**22 + 1, 10**18):
        async with Editor({**READY, "processId": process_id}) as editor:
            assert await editor.code(editor.ask("test/unknown")) == -32601


async def test_a_signal_ends_it_in_order() -> None:
    async with Editor(command=STRANGE) as editor:
        id_ = editor.ask("test/forever")
        await editor.settled()
        editor.process.terminate()
        assert await editor.wait_ended() == 128 + signal.SIGTERM
        assert await editor.code(id_) == -32800


async def test_a_stray_print_goes_to_the_log() -> None:
    async with Editor(command=STRANGE) as editor:
        assert "result" in await editor.request("test/print")
        await editor.until(lambda: b"a stray line" in editor.log)
        await editor.settled()


READY_AT = """
import asyncio, sys
sys.argv = ["greenroom", "serve"]
from greenroom_server import __main__ as entry
from greenroom_server.lsp import start
original = start.start

def started() -> int:
    from greenroom_server.lsp import streams
    write = streams.Pipes.write
    def look(self, data):
        write(self, data)
        print(*sorted(sys.modules), file=sys.stderr, flush=True)
    streams.Pipes.write = look
    return original()

start.start = started
entry.main()
"""


async def test_the_editor_is_answered_before_anything_else_is_loaded() -> None:
    later = {"pydantic", "tree_sitter", "typer", "greenroom_sandbox", "greenroom_engine.source", "importlib.metadata"}
    later |= {"greenroom_engine.process", "greenroom_server.lsp.session", "greenroom_server.lsp.jobs", "hashlib"}
    never = {"docker", "requests", "llama_cpp", "numpy", "httpx", "jinja2", "rich.console", "huggingface_hub", "pytest"}
    async with Editor(command=(sys.executable, "-c", READY_AT)) as editor:
        await editor.settled()
        await editor.until(lambda: editor.log.count(b"\n") >= 2)
        answered, settled = (set(line.split()) for line in editor.log.decode().splitlines()[:2])
    assert "lsprotocol.types" in answered  # it is the list of what was loaded by then
    assert not answered & (later | never)
    assert not settled & never
    assert "greenroom_server.lsp.jobs" in settled


async def test_all_that_is_offered_is_there_and_all_that_is_there_is_offered() -> None:
    code = (
        "from greenroom_server.lsp.server import make_server; from greenroom_server.lsp import offered;"
        "server = make_server(); server.own_protocol.load()(); there = set(server.protocol.fm.features);"
        "print({name for name in there if not name.startswith('greenroom/')} ^ set(offered.FEATURES),"
        " set(server.protocol.fm.commands) ^ set(offered.COMMANDS))"
    )
    done = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=subprocess.PIPE, env=os.environ)
    output, _ = await done.communicate()
    assert output.decode().strip() == "set() set()"


async def test_over_tcp_each_connection_is_a_window_of_its_own() -> None:
    server = await asyncio.create_subprocess_exec(*SERVE, "--tcp", "127.0.0.1:0", stderr=subprocess.PIPE)
    assert server.stderr is not None
    port = int((await server.stderr.readline()).decode().rsplit(":", 1)[1])
    try:
        for _ in range(2):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b'content-length: 44\n\n{"jsonrpc":"2.0","id":1,"method":"shutdown"}')
            assert b"-32002" in await reader.readuntil(b"}}")
            writer.close()
            await writer.wait_closed()
    finally:
        server.terminate()
        await server.communicate()


@pytest.mark.parametrize("address", ["0.0.0.0:9", "example.org:80", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000"])
def test_over_tcp_only_this_machine_can_connect(address: str) -> None:
    done = subprocess.run([*SERVE, "--tcp", address], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "this machine alone" in done.stderr
