"""A real llama-server on loopback, if scripts/llama-server has built one."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from tests.conftest import ROOT

_START_SECONDS = 60.0


def built() -> Path | None:
    """The program, of the newest version that is there."""
    found = sorted((ROOT / ".cache" / "llama-server").glob("*/bin/llama-server"))
    return found[-1] if found else None


@asynccontextmanager
async def running(program: Path, model: Path, port: int, *arguments: str) -> AsyncGenerator[str]:
    """Its URL, as soon as it listens; the model may still be loading. Its name is the file's, without a folder."""
    process = await asyncio.create_subprocess_exec(
        *(program, "-m", model.name, "--host", "127.0.0.1", "--port", str(port), "--alias", "random", "-t", "1"),
        *arguments,
        cwd=model.parent,  # so that the server tells nobody where that is
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        url = f"http://127.0.0.1:{port}"
        async with asyncio.timeout(_START_SECONDS), httpx.AsyncClient() as http:
            while True:
                try:
                    await http.get(f"{url}/health")
                    break
                except httpx.ConnectError:
                    if process.returncode is not None:
                        raise AssertionError(f"llama-server ended with {process.returncode}") from None
                    await asyncio.sleep(0.05)
        yield f"{url}/v1"
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
