"""One container: created with every restriction, spoken to through one stream, gone without a trace."""

import asyncio
import json
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

import requests
from docker.errors import APIError, DockerException, NotFound
from docker.types import Mount, Ulimit

from greenroom_sandbox import ownership
from greenroom_sandbox.attachment import Attachment
from greenroom_sandbox.docker_api import DockerApi
from greenroom_sandbox.engine import Engine
from greenroom_sandbox.environment import HARNESS, HARNESS_SOURCE, Environment
from greenroom_sandbox.errors import ContainerLost, SandboxUnavailable
from greenroom_sandbox.harness.frames import KEY_BYTES, Decoder, ForgedFrame, OversizedFrame, plain
from greenroom_sandbox.limits import MIB, Limits

PROCESS_MARGIN = 16  # of the container over the candidate's: the harness must be able to fork when the candidate cannot
_STREAM_BYTES = 256 * MIB
_REMOVAL_SECONDS, _REMOVAL_PAUSE = 10, 0.05
_FILES, _PROCESSES = 1024, 4096


@dataclass(frozen=True)
class Recipe:
    """What kind of container.

    :param folder: (path, bytes, files) of a writable folder in memory for the workspace, or None.
    :param hash_seed: of the interpreter.
    :param scratch: with a temporary folder.
    :param harness: where the harness is, and under which name; a cold confirmation has it elsewhere.
    """

    environment: Environment
    limits: Limits
    folder: tuple[str, int, int] | None = None
    hash_seed: int = 0
    scratch: bool = True
    harness: PurePosixPath = HARNESS


class Container:
    """A started container with the harness in it."""

    def __init__(self, engine: Engine, identity: str, attachment: Attachment) -> None:
        self._engine = engine
        self._identity = identity
        self._attachment = attachment
        self._key = os.urandom(KEY_BYTES)
        self._decoder = Decoder(self._key, _STREAM_BYTES)
        self._ready: list[dict[str, Any]] = []

    @classmethod
    async def start(cls, engine: Engine, image: str, recipe: Recipe) -> "Container":
        """Create, attach, start. Cancelled in the middle, it leaves nothing.

        :raises SandboxUnavailable: the engine refuses this kind of container.
        :raises ContainerLost: the engine went away.
        """
        creating = asyncio.ensure_future(asyncio.to_thread(_create, engine, image, recipe))
        try:
            identity = await asyncio.shield(creating)
        except asyncio.CancelledError:
            with suppress(SandboxUnavailable, ContainerLost):
                await asyncio.to_thread(_remove, engine.api, await creating)
            raise
        attachment: Attachment | None = None
        try:
            # Attached before it starts, we miss no last words of a harness that cannot. Podman does not allow it; the
            # harness itself waits for us before it says anything.
            if not engine.is_podman:
                attachment = await Attachment.open(engine.address, identity, str(engine.api.api_version))
            starting = asyncio.ensure_future(asyncio.to_thread(_start, engine.api, identity))
            try:
                await asyncio.shield(starting)
            except asyncio.CancelledError:
                # A thread cannot be stopped; a container removed while it starts would stay behind half made.
                with suppress(SandboxUnavailable, ContainerLost):
                    await starting
                raise
            if attachment is None:
                attachment = await Attachment.open(engine.address, identity, str(engine.api.api_version))
            container = cls(engine, identity, attachment)
            await container.send({"key": container._key.hex()})
        except BaseException:  # cancelled or not: nothing may stay behind
            if attachment is not None:
                await attachment.close()
            await asyncio.to_thread(_remove, engine.api, identity)
            raise
        return container

    async def send(self, request: Mapping[str, Any], *contents: bytes) -> None:
        """Send a request, and what follows it."""
        frames = [plain(json.dumps(request).encode("ascii")), *map(plain, contents)]
        await self._attachment.send(b"".join(frames))

    async def receive(self) -> dict[str, Any]:
        """The next message of the harness.

        :raises ContainerLost: the container ended, or something else than the harness wrote.
        """
        while not self._ready:
            try:
                self._ready += self._decoder.feed(await self._attachment.receive())
            except (ForgedFrame, OversizedFrame, ValueError) as error:
                raise ContainerLost(f"The sandbox container wrote nonsense: {error}.") from error
        message = self._ready.pop(0)
        if message.get("kind") == "fault":
            raise ContainerLost(f"The sandbox could not run the tests: {message.get('message')}.")
        return message

    async def remove(self) -> None:
        """Kill it and wait until it is gone. Never raises."""
        await self._attachment.close()
        await asyncio.to_thread(_remove, self._engine.api, self._identity)


def _create(engine: Engine, image: str, recipe: Recipe) -> str:
    limits, api = recipe.limits, engine.api
    folders: dict[str, str] = {}
    if recipe.scratch:
        folders["/tmp"] = _folder(engine, limits.disk_bytes, limits.inodes)
    if recipe.folder is not None:
        path, size, files = recipe.folder
        folders[path] = _folder(engine, size + limits.disk_bytes, files + limits.inodes)
    mounts = recipe.environment.mounts
    if recipe.environment.image is None:
        mounts += ((str(recipe.harness), str(HARNESS_SOURCE)),)
    elif recipe.harness != HARNESS:
        folders[str(recipe.harness.parent)] = "size=1m,mode=755"  # a copy goes there, see _boot
    host = api.create_host_config(
        network_mode="none",
        read_only=True,
        cap_drop=["ALL"],
        # The harness takes on the candidate's uid with these; the candidate has none.
        cap_add=["SETUID", "SETGID"],
        security_opt=["no-new-privileges"],
        mem_limit=limits.memory_bytes,
        memswap_limit=limits.memory_bytes,
        pids_limit=limits.processes + PROCESS_MARGIN,
        nano_cpus=int(limits.cpus * 1e9),
        ipc_mode="none",
        init=engine.has_init,
        auto_remove=True,
        log_config={"Type": "none"},
        tmpfs=folders,
        # Podman's own defaults are more than an engine that is itself confined may give. The candidate's are lower yet.
        ulimits=[
            Ulimit(name="nofile", soft=_FILES, hard=_FILES),
            Ulimit(name="nproc", soft=_PROCESSES, hard=_PROCESSES),
        ]
        if engine.is_podman
        else None,
        mounts=[
            Mount(target=target, source=source, type="bind", read_only=True, propagation="rprivate")
            for target, source in mounts
        ],
    )
    try:
        made = api.create_container(
            recipe.environment.image or image,
            entrypoint=[recipe.environment.python],
            command=["-s", "-B", "-c", _boot(recipe)],
            user="0:0",
            host_config=host,
            stdin_open=True,
            network_disabled=True,
            labels=ownership.labels(),
            working_dir="/",
            hostname="greenroom",
            environment=_variables(recipe),
        )
    except (DockerException, requests.RequestException) as error:
        raise _translated(error) from error
    return str(made["Id"])


def _folder(engine: Engine, size: int, inodes: int) -> str:
    """Options of a writable folder in memory. Podman refuses a number of files; there the memory limit has to do."""
    files = "" if engine.is_podman else f"nr_inodes={inodes},"
    return f"size={size},{files}mode=1777,exec"


def _boot(recipe: Recipe) -> str:
    """Not `python -m`: that would need a folder on the path which the user's modules could then be shadowed by."""
    harness = recipe.harness
    copied = recipe.environment.image is not None and harness != HARNESS
    copy = f"import shutil; shutil.copytree({str(HARNESS)!r}, {str(harness)!r}); " if copied else ""
    return copy + (
        f"import sys, runpy; sys.path.insert(0, {str(harness.parent)!r}); "
        f"runpy.run_module({harness.name!r}, run_name='__main__', alter_sys=True)"
    )


def _variables(recipe: Recipe) -> dict[str, str]:
    """The whole environment: nothing of the host's comes in."""
    return {
        "PATH": f"{PurePosixPath(recipe.environment.python).parent}:/usr/local/bin:/usr/bin:/bin",
        "HOME": "/tmp",
        "TMPDIR": "/tmp",
        "USER": "candidate",
        "LOGNAME": "candidate",
        "LANG": "C.UTF-8",
        "PYTHONHASHSEED": str(recipe.hash_seed % 2**32),
        "PYTHONDONTWRITEBYTECODE": "1",
        # A container has a fraction of the processors these would count.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }


def _start(api: DockerApi, identity: str) -> None:
    try:
        api.start(identity)
    except (DockerException, requests.RequestException) as error:
        raise _translated(error) from error


def _remove(api: DockerApi, identity: str) -> None:
    """Kill it and wait until it is gone; a busy engine is asked again.

    An engine that does not answer removes it when its input closes, or the next start sweeps it.
    """
    deadline = time.monotonic() + _REMOVAL_SECONDS
    while time.monotonic() < deadline:
        try:
            api.remove_container(identity, force=True, v=True)
            return
        except NotFound:
            return  # it ended by itself and the engine was faster
        except APIError as error:  # the engine is at it (409), or could not kill it in time
            with suppress(DockerException, requests.RequestException):
                if error.status_code == 409:
                    api.wait(identity, timeout=_REMOVAL_SECONDS, condition="removed")
            time.sleep(_REMOVAL_PAUSE)  # then a removal that finds nothing: it is gone
        except (DockerException, requests.RequestException):
            return


def _translated(error: Exception) -> SandboxUnavailable | ContainerLost:
    if isinstance(error, APIError) and error.status_code is not None and error.status_code != 404:
        return SandboxUnavailable(
            f"Docker refuses to start the sandbox: {error.explanation or error}. "
            f"Check `docker info`; the sandbox needs memory, process and cpu limits and bind mounts."
        )
    return ContainerLost(f"The Docker engine stopped answering ({error}).")
