"""Several streams of answers as one."""

import asyncio
from collections.abc import AsyncGenerator
from collections.abc import Sequence as Items
from contextlib import aclosing
from typing import TypeVar

Item = TypeVar("Item")


async def merged(streams: Items[AsyncGenerator[Item, None]]) -> AsyncGenerator[Item, None]:
    """The items of all ``streams``, each as soon as it is there; the first error ends all, as does closing early.

    They go on while nobody takes their items: a slow caller does not keep a server busy.
    """
    arrived: asyncio.Queue[Item | None] = asyncio.Queue()

    async def forward(stream: AsyncGenerator[Item, None]) -> None:
        try:
            async with aclosing(stream):
                async for item in stream:
                    arrived.put_nowait(item)
        finally:
            arrived.put_nowait(None)  # so that whoever waits looks at the tasks

    tasks = [asyncio.create_task(forward(stream)) for stream in streams]
    try:
        for _ in range(len(tasks)):
            while (item := await arrived.get()) is not None:
                yield item
            for task in tasks:
                if task.done():
                    task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
