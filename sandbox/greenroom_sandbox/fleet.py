"""All containers of one sandbox: when they may start, what they start from, and that they end."""

import asyncio
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import requests
from docker.errors import DockerException

from greenroom_sandbox import environment, ownership
from greenroom_sandbox.container import Container, Recipe
from greenroom_sandbox.engine import Engine, connect
from greenroom_sandbox.environment import Environment
from greenroom_sandbox.errors import ContainerLost, SandboxError, SandboxUnavailable
from greenroom_sandbox.image import ensure_image


class Fleet:
    """Starts containers, so many at a time, and removes every one it started.

    :param parallel: containers at a time; by default the number of processors.
    """

    def __init__(self, parallel: int | None) -> None:
        self.parallel = parallel or os.cpu_count() or 1
        self._turns = asyncio.Semaphore(self.parallel)
        self._opening = asyncio.Lock()
        self._engine: Engine | None = None
        self._image: str | None = None
        self._environments: dict[tuple[Path | None, Path], Environment] = {}
        self._alive: set[Container] = set()
        self._is_closed = False

    async def open(self) -> Engine:
        """Connect, remove what dead owners left, see to the image; again after a container was lost.

        :raises SandboxUnavailable: nothing can run here.
        """
        return (await self._open())[0]

    async def environment(self, root: Path | None, python: Path) -> Environment:
        """The environment of an interpreter, for a project (``root``) or for small programs (None).

        Asked once: it costs the start of a Python.

        :raises SandboxUnavailable: the interpreter cannot be used.
        """
        known = self._environments.get((root, python))
        if known is None:
            if root is None:
                known = await asyncio.to_thread(environment.for_programs, python)
            else:
                known = await asyncio.to_thread(environment.for_tests, python, root)
            self._environments[root, python] = known
        return known

    @asynccontextmanager
    async def container(self, recipe: Recipe) -> AsyncGenerator[Container]:
        """A container for the length of the block, when it is our turn. It is gone when the block is left.

        :raises SandboxUnavailable: nothing can run here.
        :raises ContainerLost: the engine went away.
        """
        async with self._turns:
            engine, image = await self._open()
            try:
                container = await Container.start(engine, image, recipe)
                self._alive.add(container)
                try:
                    self._check_open()  # closed while it was being started
                    yield container
                finally:
                    await self._remove(container)
            except ContainerLost:
                self._image = None  # the engine may have come back without its images
                raise

    async def aclose(self) -> None:
        """Remove all containers and close the connection. What still runs ends with an error."""
        self._is_closed = True
        await asyncio.gather(*(container.remove() for container in list(self._alive)))
        for _ in range(self.parallel):  # containers that were just being started: their users let go of them now
            await self._turns.acquire()
        for _ in range(self.parallel):
            self._turns.release()
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    async def _open(self) -> tuple[Engine, str]:
        async with self._opening:
            self._check_open()
            if self._engine is None:
                self._engine = await asyncio.to_thread(connect)
            if self._image is None:
                self._image = await asyncio.to_thread(_prepare, self._engine)
            return self._engine, self._image

    def _check_open(self) -> None:
        if self._is_closed:
            raise SandboxError("This sandbox has been closed.")

    async def _remove(self, container: Container) -> None:
        """Shielded: a cancelled caller still waits for its container to be gone."""
        removing = asyncio.ensure_future(container.remove())
        try:
            await asyncio.shield(removing)
        except asyncio.CancelledError:
            await removing
            raise
        finally:
            self._alive.discard(container)


def _prepare(engine: Engine) -> str:
    """Remove what dead owners left; the name of the image.

    :raises SandboxUnavailable: the engine does not answer, or cannot take the image.
    """
    try:
        ownership.sweep(engine.api)
        return ensure_image(engine.api)
    except (DockerException, requests.RequestException) as error:
        raise SandboxUnavailable(
            f"The Docker engine at {engine.socket} cannot prepare the sandbox ({error}). Check `docker info` and the "
            f"space on its disk, and try again."
        ) from error
