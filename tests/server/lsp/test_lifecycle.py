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


async def test_nothing_heavy_is_loaded_to_be_ready() -> None:
    heavy = ("docker", "requests", "llama_cpp", "numpy", "httpx", "jinja2", "rich.console", "huggingface_hub", "pytest")
    code = (
        f"import sys, greenroom_server.cli, greenroom_server.lsp.serve; print([m for m in {heavy} if m in sys.modules])"
    )
    done = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=subprocess.PIPE, env=os.environ)
    output, _ = await done.communicate()
    assert output.decode().strip() == "[]"


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
        server.send_signal(signal.SIGINT)
        await server.communicate()


@pytest.mark.parametrize("address", ["0.0.0.0:9", "example.org:80", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000"])
def test_over_tcp_only_this_machine_can_connect(address: str) -> None:
    done = subprocess.run([*SERVE, "--tcp", address], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "this machine alone" in done.stderr
