"""Where the engine process listens: a socket that only its user can open; on Windows a named pipe."""

from __future__ import annotations

import asyncio
import hashlib
import os
import stat
import sys
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import greenroom_engine
import greenroom_sandbox
from greenroom_engine.errors import EngineUnavailable

Stream = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

_LONGEST = 100  # bytes of a socket's path; the system allows 104 to 108
_IS_WINDOWS = sys.platform == "win32"


@dataclass(frozen=True)
class Endpoint:
    """Where the engines of one installation listen. An engine of other code has another one, so none meets a stranger.

    :param folder: private to its user.
    """

    folder: Path
    name: str

    @classmethod
    def own(cls) -> Endpoint:
        """That of this installation.

        :raises EngineUnavailable: the folder for it cannot be used.
        """
        name = f"engine-{_installation()}"
        folder = _private(_runtime_folder())
        if len(bytes(folder / f"{name}.sock")) > _LONGEST:
            folder = _private(Path(tempfile.gettempdir()) / f"greenroom-{_user()}")
        return cls(folder, name)

    @property
    def socket(self) -> Path:
        """Of the engine that runs, if one does."""
        return self.folder / f"{self.name}.sock"

    @property
    def lock(self) -> Path:
        """A file that the engine keeps locked for as long as it lives, however it ends."""
        return self.folder / f"{self.name}.lock"

    async def connect(self) -> Stream:
        """A stream to the engine.

        :raises OSError: none listens.
        """
        if _IS_WINDOWS:
            return await _connect_pipe(self._pipe)
        return await asyncio.open_unix_connection(str(self.socket))

    @asynccontextmanager
    async def owned(self) -> AsyncGenerator[None]:
        """Be the only engine for the length of the block.

        :raises BlockingIOError: there is one already.
        """
        held = _locked(self.lock) if not _IS_WINDOWS else None
        try:
            yield
        finally:
            if held is not None:
                os.close(held)

    def wait_until_free(self) -> None:
        """Block until the engine has ended, all its containers removed."""
        if not _IS_WINDOWS:
            os.close(_locked(self.lock, is_patient=True))

    async def listen(self, handler: Handler) -> Callable[[], None]:
        """``handler`` gets every stream. What comes back ends it; those that are open stay so.

        :raises OSError: another one listens already.
        """
        if _IS_WINDOWS:
            return await _listen_pipe(self._pipe, handler)
        self.socket.unlink(missing_ok=True)  # of an engine that was killed: the lock says that none lives
        before = os.umask(0o177)
        try:
            server = await asyncio.start_unix_server(handler, str(self.socket))
        finally:
            os.umask(before)

        def close() -> None:
            server.close()
            with suppress(OSError):
                self.socket.unlink()

        return close

    @property
    def _pipe(self) -> str:
        return rf"\\.\pipe\greenroom-{_user()}-{self.name}"


def _installation() -> str:
    """Changes with the version and with every file of the two packages, as when they are worked on."""
    digest = hashlib.sha256(f"{version('greenroom')}\n{sys.executable}\n".encode())
    for package in (greenroom_engine, greenroom_sandbox):
        folder = Path(package.__file__ or "").parent
        for path in sorted(folder.rglob("*.py")):
            digest.update(f"{path}:{path.stat().st_mtime_ns}\n".encode())
    return digest.hexdigest()[:10]


def _runtime_folder() -> Path:
    """The system's own place for sockets, where it has one."""
    named = os.environ.get("XDG_RUNTIME_DIR")
    if named and Path(named).is_dir():
        return Path(named) / "greenroom"
    return Path(tempfile.gettempdir()) / f"greenroom-{_user()}"


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")


def _private(folder: Path) -> Path:
    """Make it, or see that nobody else made it: in a folder for temporary files anybody could."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
    except OSError as error:
        raise EngineUnavailable(
            f"The engine has no place for its socket: {folder} cannot be made ({error.strerror}). Set XDG_RUNTIME_DIR "
            "to a folder of your own."
        ) from error
    is_ours = _IS_WINDOWS or (found.st_uid == os.getuid() and not found.st_mode & (stat.S_IRWXG | stat.S_IRWXO))
    if not stat.S_ISDIR(found.st_mode) or not is_ours:
        raise EngineUnavailable(
            f"{folder} is open to others, so the engine does not use it. Remove it, or run chmod 700 {folder}."
        )
    return folder


def _locked(path: Path, *, is_patient: bool = False) -> int:
    """Descriptor of a file that is locked until it is closed.

    :raises BlockingIOError: another process has it, and we are not patient.
    """
    import fcntl

    held = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | (0 if is_patient else fcntl.LOCK_NB))
    except OSError:
        os.close(held)
        raise
    return held


async def _connect_pipe(name: str) -> Stream:
    loop: Any = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    transport, _ = await loop.create_pipe_connection(lambda: protocol, name)
    return reader, asyncio.StreamWriter(transport, protocol, reader, loop)


async def _listen_pipe(name: str, handler: Handler) -> Callable[[], None]:
    # The first instance of a pipe is made exclusively: a second engine gets an OSError here.
    loop: Any = asyncio.get_running_loop()

    def protocol() -> asyncio.StreamReaderProtocol:
        return asyncio.StreamReaderProtocol(asyncio.StreamReader(), handler)

    (server,) = await loop.start_serving_pipe(protocol, name)
    return server.close
