"""Record a real llama-server again, after it or what is asked of it has changed. Run scripts/llama-server first.

python -m tests.engine.remote.record
"""

import asyncio
import socket
from pathlib import Path

from tests import random_model
from tests.conftest import ASSETS, MODELS
from tests.engine.remote import scenarios
from tests.engine.remote.llama_server import built, running
from tests.engine.remote.recording import Exchange, recorded, write

from greenroom_engine.remote import RemoteModel

SCENARIOS = {"candidates": scenarios.candidates, "curt": scenarios.curt, "turn": scenarios.turn, "gap": scenarios.gap}


async def record(program: Path) -> None:
    """One server per scenario, so that none finds what another left in the cache."""
    MODELS.mkdir(parents=True, exist_ok=True)
    chat = random_model.write_from_vocabulary(MODELS / "recorded-qwen2.gguf", ASSETS / "ggml-vocab-qwen2.gguf")
    gaps = random_model.write_from_vocabulary(
        MODELS / "recorded-deepseek.gguf", ASSETS / "ggml-vocab-deepseek-coder.gguf"
    )
    for name, scenario in SCENARIOS.items():
        exchanges: list[Exchange] = []
        path = gaps if name == "gap" else chat
        port = _free_port()
        async with running(program, path, port, "-np", "4", "-c", "2048") as url, recorded(url, exchanges) as proxy:
            model = await RemoteModel.open(proxy)
            try:
                await scenario(model)
            finally:
                await model.aclose()
        started = [each for each in exchanges if each.status != 503]  # from when it had loaded its model
        write(name, program.parent.parent.name, started)
    for path in (chat, gaps):
        path.unlink()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


if __name__ == "__main__":
    found = built()
    if found is None:
        raise SystemExit("There is no llama-server yet. Run: scripts/llama-server")
    asyncio.run(record(found))
