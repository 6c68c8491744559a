"""All containers of one sandbox: when they may start, which are kept, and that they end."""

import asyncio
import os
from collections import deque
from collections.abc import AsyncGenerator, Callable, Coroutine, Hashable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import requests
from docker.errors import DockerException

from greenroom_sandbox import environment, ownership
from greenroom_sandbox.address import Address
from greenroom_sandbox.container import Container, Recipe
from greenroom_sandbox.engine import Engine, connect, reason_of
from greenroom_sandbox.environment import Environment, EnvironmentSettings
from greenroom_sandbox.errors import ContainerLost, SandboxError, SandboxUnavailable
from greenroom_sandbox.image import ensure_image
from greenroom_sandbox.project_image import project_environment
from greenroom_sandbox.slot import Preparation, Slot
from greenroom_sandbox.turns import Turns

IDLE_SECONDS = 300.0
REVIVAL_SECONDS = 20.0  # an engine restarted with its containers takes two to ten


class Fleet:
    """Starts containers, so many in use at a time, keeps those that can be used again, and removes every one.

    :param parallel: containers in use at a time; by default the number of processors.
    :param settings: the kind of environment.
    :param address: of the engine; None: the one that this process's environment variables choose.
    :param on_line: called with each line that building an image prints, in another thread.
    """

    def __init__(
        self,
        parallel: int | None,
        settings: EnvironmentSettings,
        on_line: Callable[[str], None],
        address: Address | None = None,
    ) -> None:
        self.parallel = parallel or os.cpu_count() or 1
        self._settings = settings
        self._address = address
        self._on_line = on_line
        self._surveying = asyncio.Lock()
        self._turns = Turns(self.parallel)
        self._opening = asyncio.Lock()
        self._engine: Engine | None = None
        self._image: str | None = None
        self._environments: dict[tuple[Path | None, Path], Environment] = {}
        self._alive: set[Container] = set()
        self._idle: deque[Slot] = deque()  # the longest idle first
        self._spares: dict[Recipe, list[asyncio.Task[Slot]]] = {}
        self._bare: set[Recipe] = set()  # whose packages must not be imported ahead
        self._chores: set[asyncio.Task[Any]] = set()
        self._expiry: asyncio.TimerHandle | None = None
        self._is_closed = False

    async def open(self) -> Engine:
        """Connect, remove what dead owners left, see to the image; again after a container was lost.

        :raises SandboxUnavailable: nothing can run here.
        """
        return (await self._open())[0]

    async def revive(self) -> None:
        """After a container was lost: wait a while for an engine that is being restarted.

        :raises SandboxUnavailable: it has not come back.
        """
        deadline = asyncio.get_running_loop().time() + REVIVAL_SECONDS
        while True:
            try:
                await self._open()
                return
            except SandboxUnavailable:
                if asyncio.get_running_loop().time() > deadline:
                    raise
            await asyncio.sleep(0.5)

    async def environment(self, root: Path | None, python: Path) -> Environment:
        """The environment of an interpreter, for a project (``root``) or for small programs (None).

        Asked once: it costs the start of a Python, or the building of an image.

        :raises SandboxUnavailable: the interpreter cannot be used, or the image not be built.
        """
        engine = await self.open()
        async with self._surveying:
            known = self._environments.get((root, python))
            if known is None:
                known = await asyncio.to_thread(self._survey, engine, root, python)
                self._environments[root, python] = known
            return known

    def _survey(self, engine: Engine, root: Path | None, python: Path) -> Environment:
        settings = self._settings
        if settings.kind == "image" or (settings.kind == "auto" and not engine.shares_files):
            return project_environment(engine.api, root, settings.image, settings.build_network, self._on_line)
        if not engine.shares_files:
            raise SandboxUnavailable(
                f"The Docker engine at {engine.address.url} does not run on this machine's own Linux, so its "
                f"interpreter cannot be mounted. Unset GREENROOM_SANDBOX=host: an image will be built instead."
            )
        return environment.for_programs(python) if root is None else environment.for_tests(python, root)

    @asynccontextmanager
    async def container(self, recipe: Recipe, caller: Hashable = None) -> AsyncGenerator[Container]:
        """A container of its own for the length of the block, when it is our turn. It is gone when the block is left.

        :raises SandboxUnavailable: nothing can run here.
        :raises ContainerLost: the engine went away.
        """
        async with self._turn(caller) as (engine, image):
            container = await Container.start(engine, image, recipe)
            self._alive.add(container)
            try:
                self._check_open()  # closed while it was being started
                yield container
            finally:
                await self._remove(container)

    @asynccontextmanager
    async def slot(
        self, recipe: Recipe, preparation: Preparation, caller: Hashable = None, *, is_fresh: bool = False
    ) -> AsyncGenerator[Slot]:
        """A prepared container for the length of the block, when it is our turn; afterwards it is kept if it can be.

        :param is_fresh: one that has run nothing yet, and will run nothing else.
        :raises SandboxUnavailable: nothing can run here.
        :raises ContainerLost: the engine went away.
        """
        async with self._turn(caller):
            slot = await self._start(recipe, preparation) if is_fresh else await self._take(recipe, preparation)
            try:
                self._check_open()
                yield slot
            except BaseException:  # whatever ended the block, what the container does now is unknown
                await self._remove(slot.container)
                raise
            if is_fresh or self._is_closed:
                await self._remove(slot.container)
            elif slot.is_spent:
                self._in_background(self._remove(slot.container))
                self.prepare(recipe, preparation)
            else:
                self._keep(slot)

    def prepare(self, recipe: Recipe, preparation: Preparation, count: int = 1) -> None:
        """Start ``count`` containers ahead, in the background; never more of this kind than can be in use.

        Spares of another kind go: they were for a job that is done, or will be started again when it asks.
        """
        if self._is_closed:
            return
        for other in [other for other in self._spares if other != recipe]:
            for spare in self._spares.pop(other):
                self._in_background(self._let_go(spare))
        spares = self._spares.setdefault(recipe, [])
        ready = sum(slot.recipe == recipe for slot in self._idle) + len(spares)
        for _ in range(min(count, self.parallel - ready)):
            spares.append(self._in_background(self._start(recipe, preparation)))

    async def aclose(self) -> None:
        """Remove all containers and close the connection. What still runs ends with an error."""
        self._is_closed = True
        if self._expiry is not None:
            self._expiry.cancel()
        self._idle.clear()
        while self._chores:  # a container that is being started is removed by the one who starts it
            for chore in self._chores:
                if any(chore in spares for spares in self._spares.values()):
                    chore.cancel()
            await asyncio.gather(*self._chores, return_exceptions=True)
        self._spares.clear()
        await asyncio.gather(*(self._remove(container) for container in list(self._alive)))
        async with AsyncExitStack() as turns:  # those who were just starting a container let go of it now
            for _ in range(self.parallel):
                await turns.enter_async_context(self._turns.turn(self))
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    @asynccontextmanager
    async def _turn(self, caller: Hashable) -> AsyncGenerator[tuple[Engine, str]]:
        async with self._turns.turn(caller):
            try:
                yield await self._open()
            except ContainerLost:
                # The engine may have come back without its images, and without what was idle.
                self._image = None
                self._forget_idle()
                raise

    async def _take(self, recipe: Recipe, preparation: Preparation) -> Slot:
        for slot in reversed(self._idle):  # the one used last has the warmest pages
            if slot.recipe == recipe:
                self._idle.remove(slot)
                return slot
        spares = self._spares.get(recipe)
        if not spares:
            return await self._start(recipe, preparation)
        spare = spares.pop(0)
        try:
            return await asyncio.shield(spare)
        except asyncio.CancelledError:
            self._in_background(self._let_go(spare))  # ``spares`` may have been taken off the list meanwhile
            raise

    def _keep(self, slot: Slot) -> None:
        self._idle.append(slot)
        while len(self._idle) > self.parallel + 1:
            self._in_background(self._remove(self._idle.popleft().container))
        if self._expiry is not None:
            self._expiry.cancel()
        self._expiry = asyncio.get_running_loop().call_later(IDLE_SECONDS, self._forget_idle)

    def _forget_idle(self) -> None:
        """Containers that nobody has used for a while, or whose engine is gone, cost memory only."""
        while self._idle:
            self._in_background(self._remove(self._idle.popleft().container))
        for spares in self._spares.values():
            while spares:
                self._in_background(self._let_go(spares.pop()))

    async def _let_go(self, spare: "asyncio.Task[Slot]") -> None:
        with suppress(SandboxError):
            await self._remove((await spare).container)

    async def _start(self, recipe: Recipe, preparation: Preparation) -> Slot:
        engine, image = await self._open()
        if recipe in self._bare:
            preparation = replace(preparation, modules=())
        slot = await Slot.start(engine, image, recipe, preparation)
        self._alive.add(slot.container)
        if slot.has_threads and preparation.modules:
            self._bare.add(recipe)
            await self._remove(slot.container)
            return await self._start(recipe, preparation)
        return slot

    def _in_background(self, work: Coroutine[Any, Any, Any]) -> "asyncio.Task[Any]":
        chore = asyncio.create_task(work)
        self._chores.add(chore)
        chore.add_done_callback(self._finished)
        return chore

    def _finished(self, chore: "asyncio.Task[Any]") -> None:
        self._chores.discard(chore)
        if not chore.cancelled():
            chore.exception()  # a spare that could not be started: whoever takes it hears of it, or the next one

    async def _open(self) -> tuple[Engine, str]:
        async with self._opening:
            self._check_open()
            if self._engine is None:
                self._engine = await asyncio.to_thread(connect, self._address or Address.chosen())
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
    engine.check()
    try:
        ownership.sweep(engine.api)
        return ensure_image(engine.api)
    except (DockerException, requests.RequestException) as error:
        raise SandboxUnavailable(
            f"The Docker engine at {engine.address.url} cannot prepare the sandbox ({reason_of(error)}). Check "
            f"`docker info` and the space on its disk, and try again."
        ) from error
