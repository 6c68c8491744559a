"""llama-server, the peer of our benchmarks: started on loopback, asked over HTTP, stopped by its pid."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import subprocess
import tempfile
from collections.abc import AsyncGenerator, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 120  # seconds for loading the model


def tools() -> Path:
    """The folder that holds llama-server and llama-quantize; they are built if need be."""
    done = subprocess.run([ROOT / "scripts" / "llama-server"], stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise SystemExit(done.returncode)
    return Path(done.stdout.strip())


class LlamaServer:
    """One running server; `started` makes it."""

    def __init__(self, client: httpx.AsyncClient, process: int) -> None:
        self._client = client
        self._process = process

    @property
    def cpu_seconds(self) -> float:
        """Processor time that it has used so far: what other busy processes change least (proc(5): utime, stime)."""
        fields = Path(f"/proc/{self._process}/stat").read_text().rpartition(") ")[2].split()
        return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")

    async def complete(self, path: str, body: dict[str, Any]) -> Any:
        """The answer to one request."""
        response = await self._client.post(path, json=body)
        if response.is_error:
            raise SystemExit(f"llama-server answered {path} with {response.status_code}: {response.text[:500]}")
        return response.json()

    async def stream(self, path: str, body: dict[str, Any]) -> AsyncGenerator[dict[str, Any], None]:
        """The answer to one request in pieces, as they are written."""
        async with self._client.stream("POST", path, json={**body, "stream": True}) as response:
            if response.is_error:
                text = (await response.aread()).decode()
                raise SystemExit(f"llama-server answered {path} with {response.status_code}: {text[:500]}")
            async for line in response.aiter_lines():
                if line.startswith("data: {"):
                    yield json.loads(line.removeprefix("data: "))


@dataclass(frozen=True)
class Settings:
    """What all servers of a benchmark have in common.

    GNU OpenMP's threads spin for milliseconds where they wait for each other. Beside other busy processes that alone
    makes llama.cpp three to ten times slower, which is why our decoder shortens it (llama_library.py). The server gets
    the same setting, so that only decoding is compared; `own_waiting` leaves it what a user of it has.
    """

    folder: Path
    model: Path
    threads: int
    own_waiting: bool = False

    @property
    def environment(self) -> dict[str, str]:
        """Environment of the server; importing our decoder has put its setting into ours."""
        if not self.own_waiting:
            return dict(os.environ)
        return {name: value for name, value in os.environ.items() if name != "GOMP_SPINCOUNT"}


@contextlib.asynccontextmanager
async def started(settings: Settings, *flags: str, slots: int, context: int) -> AsyncGenerator[LlamaServer, None]:
    """A server with `slots` of `context` tokens each, ready to be asked; it is stopped whatever happens."""
    port = _free_port()
    options = {"--model": settings.model, "--threads": settings.threads, "--parallel": slots}
    options |= {"--ctx-size": slots * context, "--port": port}
    command = [settings.folder / "llama-server", "--host", "127.0.0.1", *flags]
    command += [str(part) for pair in options.items() for part in pair]
    with tempfile.TemporaryFile("w+") as log, _process(command, log, settings.environment) as process:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=600, trust_env=False) as client:
            for _ in range(10 * _PATIENCE):
                if process.poll() is not None:
                    log.seek(0)
                    raise SystemExit(f"llama-server ended with {process.returncode}:\n{log.read()[-2000:]}")
                with contextlib.suppress(httpx.TransportError):
                    if (await client.get("/health")).is_success:
                        break
                await asyncio.sleep(0.1)
            else:
                raise SystemExit(f"llama-server was not ready after {_PATIENCE} s.")
            yield LlamaServer(client, process.pid)


@contextlib.contextmanager
def _process(command: list[Any], log: Any, environment: dict[str, str]) -> Generator[subprocess.Popen[str], None, None]:
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, text=True, env=environment)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
