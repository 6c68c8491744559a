"""The models in memory: loaded once, used by all jobs, exchanged without ending the process."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from greenroom_engine.completion import Completer, LocalCompleter, RemoteCompleter
from greenroom_engine.decoding import ContextSettings, Decoder
from greenroom_engine.decoding.memory import kv_bytes, usual_context
from greenroom_engine.errors import RemoteUnavailable
from greenroom_engine.language_model import LanguageModel
from greenroom_engine.local_model import LocalModel
from greenroom_engine.models import ModelProfile
from greenroom_engine.process.messages import LoadedModel, Loading, ModelChoice
from greenroom_engine.remote import RemoteModel

_SPARE = 0.9  # share of the free memory that a further model may take

OnLoading = Callable[[Loading], None]
_Key = tuple[str, int, int, ContextSettings]  # path, size and time of change: a file that changed is another model


@dataclass(eq=False)
class _Resident:
    """One model: the load first, the decoder once it is there."""

    key: _Key
    profile: ModelProfile
    loading: asyncio.Task[Decoder] | None = None
    decoder: Decoder | None = None
    completer: LocalCompleter | None = None
    jobs: int = 0
    idle_since: float = 0.0
    listeners: list[OnLoading] = field(default_factory=list[OnLoading])

    @property
    def needed(self) -> int:
        """Bytes of memory, about."""
        settings = self.key[-1]
        cells = settings.n_ctx or usual_context(self.profile, settings.max_sequences, settings.kv_type)
        return self.profile.file_size + kv_bytes(self.profile, cells, settings.kv_type)


class Residents:
    """Several models as far as the memory goes; for a further one those that nobody uses make room."""

    def __init__(self) -> None:
        self._residents: dict[_Key, _Resident] = {}
        self._freed = asyncio.Event()  # a job ended
        self._remotes: dict[ModelChoice, RemoteCompleter] = {}
        self._connecting = asyncio.Lock()

    @asynccontextmanager
    async def use(self, choice: ModelChoice, on_loading: OnLoading) -> AsyncGenerator[LanguageModel]:
        """The model for the length of a job, loaded first if it is not there.

        Raises ModelError, RemoteError.
        """
        if choice.is_remote:
            remote = await RemoteModel.open(choice.place, choice.key.get_secret_value() if choice.key else None)
            try:
                yield remote
            finally:
                await remote.aclose()
            return
        async with self._used(choice, on_loading) as (_, decoder):
            yield LocalModel(decoder)

    @asynccontextmanager
    async def completer(self, choice: ModelChoice, on_loading: OnLoading) -> AsyncGenerator[Completer]:
        """What completes code with the model; it keeps what it counted from key to key.

        Raises CompletionUnavailable, ModelError, RemoteError.
        """
        if choice.is_remote:
            try:
                yield await self._remote(choice)
            except RemoteUnavailable:
                await self._leave(choice)  # the next key asks who is there now
                raise
            return
        async with self._used(choice, on_loading) as (resident, decoder):
            if resident.completer is None:
                resident.completer = LocalCompleter(LocalModel(decoder))
            yield resident.completer

    async def _remote(self, choice: ModelChoice) -> RemoteCompleter:
        """One connection for all keys: asking a server who it is costs more than a completion."""
        async with self._connecting:
            if choice not in self._remotes:
                key = choice.key.get_secret_value() if choice.key else None
                self._remotes[choice] = RemoteCompleter(await RemoteModel.open(choice.place, key))
            return self._remotes[choice]

    async def _leave(self, choice: ModelChoice) -> None:
        if (completer := self._remotes.pop(choice, None)) is not None:
            await completer.model.aclose()

    @asynccontextmanager
    async def _used(self, choice: ModelChoice, on_loading: OnLoading) -> AsyncGenerator[tuple[_Resident, Decoder]]:
        resident = await self._get(choice, on_loading)
        try:
            yield resident, await self._loaded(resident, on_loading)
        finally:
            resident.jobs -= 1
            resident.idle_since = time.monotonic()
            self._freed.set()

    def loaded(self) -> tuple[LoadedModel, ...]:
        """Those in memory."""
        return tuple(described(each.decoder, each.jobs) for each in self._residents.values() if each.decoder)

    async def close_idle(self, seconds: float) -> None:
        """Free models that nobody has used for so long."""
        now = time.monotonic()
        for resident in list(self._residents.values()):
            if not resident.jobs and resident.decoder is not None and now - resident.idle_since >= seconds:
                await self._close(resident)

    async def aclose(self) -> None:
        """Free all models; a load cannot be stopped half-way and is left to the end of the process."""
        for resident in list(self._residents.values()):
            if resident.decoder is not None:
                await self._close(resident)
        for choice in tuple(self._remotes):
            await self._leave(choice)

    async def _get(self, choice: ModelChoice, on_loading: OnLoading) -> _Resident:
        """The entry of a model, one job counted on it; room is made for a new one first."""
        profile = await asyncio.to_thread(ModelProfile.read, choice.place)
        profile.require_weights()
        found = profile.path.stat()
        key = (choice.place, found.st_size, found.st_mtime_ns, choice.settings)
        while key not in self._residents:
            new = _Resident(key, profile)
            if await self._make_room(new):
                self._residents.setdefault(key, new)
                break
            busy = ", ".join(each.profile.name for each in self._residents.values() if each.jobs)
            on_loading(Loading(fraction=0.0, waiting=f"waiting for the memory that {busy} takes"))
            self._freed.clear()
            await self._freed.wait()
        resident = self._residents[key]
        resident.jobs += 1
        return resident

    async def _make_room(self, new: _Resident) -> bool:
        """Whether the model may be loaded now, after closing idle ones that are in its way, the longest idle first.

        Alone it may always be: llama.cpp says then whether it fits.
        """
        stale = [each for each in self._residents.values() if each.key[0] == new.key[0]]  # no longer asked for
        idle = sorted((each for each in self._residents.values() if not each.jobs), key=lambda each: each.idle_since)
        for resident in dict.fromkeys([each for each in stale if not each.jobs] + idle):
            if resident not in stale and new.needed <= _free_memory() * _SPARE:
                return True
            if resident.decoder is not None:
                await self._close(resident)
        return not self._residents or new.needed <= _free_memory() * _SPARE

    async def _loaded(self, resident: _Resident, on_loading: OnLoading) -> Decoder:
        if resident.decoder is not None:
            return resident.decoder
        resident.listeners.append(on_loading)
        try:
            if resident.loading is None:
                resident.loading = asyncio.create_task(self._load(resident))
            return await asyncio.shield(resident.loading)
        finally:
            resident.listeners.remove(on_loading)

    async def _load(self, resident: _Resident) -> Decoder:
        loop = asyncio.get_running_loop()

        def tell(fraction: float) -> None:
            for listener in tuple(resident.listeners):
                listener(Loading(fraction=fraction))

        def report(fraction: float) -> None:  # in the loading thread
            loop.call_soon_threadsafe(tell, fraction)

        try:
            resident.decoder = decoder = await Decoder.open(resident.profile, resident.key[-1], on_load_progress=report)
            return decoder
        finally:
            if resident.decoder is None:
                del self._residents[resident.key]  # the next job tries again

    async def _close(self, resident: _Resident) -> None:
        del self._residents[resident.key]
        if resident.decoder is not None:
            await resident.decoder.aclose()


def described(decoder: Decoder, jobs: int) -> LoadedModel:
    """What others are told of a loaded model."""
    profile = decoder.profile
    return LoadedModel(
        name=profile.name,
        place=str(profile.path),
        context_length=decoder.context_length,
        jobs=jobs,
        tokens_per_second=round(decoder.tokens_per_second, 1),
        notice=decoder.notice,
    )


def _free_memory() -> int:
    """Bytes that can be had without swapping; where the system does not say, as if there were enough."""
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    except OSError:
        return 2**62
    found = next((line for line in lines if line.startswith("MemAvailable:")), None)
    return int(found.split()[1]) * 1024 if found else 2**62
