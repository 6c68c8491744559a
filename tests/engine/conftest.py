"""A decoder on a small random model, for the tests of the engine."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from greenroom_engine.decoding import ContextSettings, Decoder


@pytest.fixture
async def decoder(random_byte_gguf: Path) -> AsyncIterator[Decoder]:
    """Eight sequences at once of the byte model, which knows 512 positions; 2,048 cells."""
    decoder = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=2048, max_sequences=8, threads=1))
    yield decoder
    await decoder.aclose()
