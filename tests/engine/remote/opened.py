"""A remote model for the length of a test."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from greenroom_engine.remote import RemoteModel


@asynccontextmanager
async def opened(url: str) -> AsyncGenerator[RemoteModel]:
    model = await RemoteModel.open(url)
    try:
        yield model
    finally:
        await model.aclose()
