"""One container that is kept: prepared for a project, it runs candidate after candidate."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from greenroom_sandbox.container import Container, Recipe
from greenroom_sandbox.engine import Engine
from greenroom_sandbox.errors import ContainerLost
from greenroom_sandbox.harness.accounting import PATIENCE
from greenroom_sandbox.observation import Ending
from greenroom_sandbox.workspace import Workspace

RUNS = 250  # of one container: whatever slowly piles up in it goes with it
# The host's own clock, over the one inside: container start, interpreter start, a machine busy with a model.
GRACE_SECONDS = 60.0
_PAGE = 4096
_ROOM = 4 * 1024 * 1024


@dataclass(frozen=True)
class Preparation:
    """What a slot imports before the first run.

    :param paths: directories appended to ``sys.path``.
    :param modules: packages of the environment that the project imports.
    """

    paths: tuple[str, ...]
    modules: tuple[str, ...]


class Slot:
    """A prepared container and what is laid out in it.

    Attributes:
        recipe: what kind it is.
        has_threads: a package that was imported ahead started some; forks would lack them.
        is_spent: it must not be used again: a run was stopped, left something behind, or there were many.
    """

    def __init__(self, container: Container, recipe: Recipe) -> None:
        self.container = container
        self.recipe = recipe
        self.has_threads = False
        self.is_spent = False
        self._files: Mapping[str, bytes] = {}
        self._links: Mapping[str, str] = {}
        self._executables: frozenset[str] = frozenset()
        self._runs = 0

    @classmethod
    async def start(cls, engine: Engine, image: str, recipe: Recipe, preparation: Preparation) -> "Slot":
        """Start a container and prepare it.

        :raises SandboxUnavailable: the engine refuses this kind of container.
        :raises ContainerLost: the engine went away, or the harness did not start.
        """
        container = await Container.start(engine, image, recipe)
        try:
            async with asyncio.timeout(GRACE_SECONDS):
                await container.send(
                    {"op": "prepare", "paths": list(preparation.paths), "modules": list(preparation.modules)}
                )
                ready = await container.receive()
        except TimeoutError as error:
            await container.remove()
            raise ContainerLost("The sandbox did not start in time; the machine may be overloaded.") from error
        except BaseException:  # cancelled, too: the container is nobody's yet
            await container.remove()
            raise
        slot = cls(container, recipe)
        slot.has_threads = ready.get("threads") != 1
        return slot

    async def run(self, workspace: Workspace, request: Mapping[str, Any]) -> Ending:
        """Bring the workspace in and run the tests on it, or calls.

        :param request: ``op``, ``confinement``, ``allowance`` and ``plan`` for the harness.
        :raises ContainerLost: the container ended, or did not answer in time.
        """
        changed = {
            path: data
            for path, data in workspace.files.items()
            if self._files.get(path) != data or (path in workspace.executables) != (path in self._executables)
        }
        links = {path: to for path, to in workspace.links.items() if self._links.get(path) != to}
        laid = {**self._files, **self._links}
        stays = {**workspace.files, **workspace.links}
        removed = [path for path in laid if path not in stays or path in changed or path in links]
        self.is_spent = True  # until it is known to be as clean as before
        self._files, self._links, self._executables = workspace.files, workspace.links, workspace.executables
        try:
            async with asyncio.timeout(PATIENCE * self.recipe.limits.seconds + GRACE_SECONDS):
                await self.container.send(
                    {
                        "removed": removed,
                        "files": [[path, len(data), path in workspace.executables] for path, data in changed.items()],
                        "links": [[path, str(workspace.root / to)] for path, to in links.items()],
                        **request,
                    },
                    b"".join(changed.values()),
                )
                ending = Ending.model_validate(await self.container.receive())
        except TimeoutError as error:
            raise ContainerLost("The sandbox did not answer in time; the machine may be overloaded.") from error
        except ValidationError as error:
            raise ContainerLost("The sandbox container answered nonsense.") from error
        self._runs += 1
        self.is_spent = (
            ending.reason != "exit"
            or ending.signal is not None
            or ending.out_of_memory
            or ending.leftovers
            or self._runs >= RUNS
        )
        return ending


def room_for(workspace: Workspace) -> tuple[str, int, int]:
    """(path, bytes, files) of a folder that holds the workspace and what later becomes of it.

    In steps, so that one slot serves the snapshots of a project as it changes.
    """
    pages = sum(-(-len(content) // _PAGE) * _PAGE for content in workspace.files.values())
    entries = len({parent for path in workspace.files for parent in Path(path).parents}) + len(workspace.files)
    return str(workspace.root), _step(pages, _ROOM), _step(entries + len(workspace.links), 1024)


def _step(needed: int, least: int) -> int:
    size = least
    while size < needed + needed // 4:
        size *= 2
    return size
