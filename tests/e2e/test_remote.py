"""What the commands say of a model behind a URL."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.test_fix import GREENROOM
from tests.engine.remote.loopback import models, server


async def greenroom(*arguments: str | Path) -> tuple[int | None, dict[str, Any], str]:
    """Exit status, what it printed as JSON, standard error."""
    process = await asyncio.create_subprocess_exec(
        GREENROOM, *arguments, "--json", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    out, said = await process.communicate()
    return process.returncode, json.loads(out or "{}"), said.decode()


async def respond(path: str, _body: bytes, writer: asyncio.StreamWriter) -> None:
    models(writer)


async def test_doctor_looks_at_a_server(tmp_path: Path) -> None:
    async with server(respond) as (url, asked):
        _, found, _ = await greenroom("doctor", tmp_path, "--model", f"{url}#one")
    (finding,) = (each for each in found["findings"] if each["subject"] == "model")
    assert finding["is_ready"]
    assert finding["detail"] == f"one, a context of 4,096 tokens; {url} is an OpenAI-compatible server"
    assert asked.bodies == []


async def test_doctor_says_that_a_server_is_not_there(tmp_path: Path, unused_tcp_port: int) -> None:
    status, found, _ = await greenroom("doctor", tmp_path, "--model", f"http://127.0.0.1:{unused_tcp_port}/v1")
    (finding,) = (each for each in found["findings"] if each["subject"] == "model")
    assert status == 3
    assert finding["detail"].startswith("Nothing answers at http://127.0.0.1:")


async def test_doctor_looks_at_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GREENROOM_MODELS", str(tmp_path))
    async with server(respond) as (url, _):
        (tmp_path / "default").write_text(f"{url}#two\n")
        _, found, _ = await greenroom("doctor", tmp_path)
    (finding,) = (each for each in found["findings"] if each["subject"] == "model")
    assert finding["detail"].startswith("two, ")


async def test_models_info_says_what_a_server_says() -> None:
    async with server(respond) as (url, _):
        status, found, _ = await greenroom("models", "info", f"{url}#one")
    assert status == 0
    assert found == {"name": "one", "url": url, "server": "an OpenAI-compatible server", "context_length": 4096}
