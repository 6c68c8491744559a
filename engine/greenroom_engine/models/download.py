"""Downloads of model files: resumed where they broke off, checked, and put in place in one go."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

from greenroom_engine.errors import DownloadFailed

OFFLINE_VARIABLE = "GREENROOM_OFFLINE"
_CONNECT_SECONDS, _SILENCE_SECONDS = 15.0, 60.0
_CHUNK = 1 << 20
_SPARE = 256 << 20  # bytes of disk left free
_OK, _PARTIAL, _NOT_FOUND, _BEYOND = 200, 206, 404, 416  # status codes

Progress = Callable[[int, int | None], None]
"""Called with the bytes there are and, once known, the bytes there will be."""


@dataclass(frozen=True, slots=True)
class Source:
    """What to download: `size` in bytes and `sha256` where they are known beforehand."""

    url: str
    size: int | None = None
    sha256: str | None = None


def require_network() -> None:
    """Raise DownloadFailed where the user forbids all use of the network."""
    if os.environ.get(OFFLINE_VARIABLE, "") not in ("", "0"):
        raise DownloadFailed(f"{OFFLINE_VARIABLE} is set, so nothing is downloaded. Unset it, and try again.")


def download(source: Source, target: Path, progress: Progress, headers: Mapping[str, str] | None = None) -> None:
    """Fetch `source` to `target`. What is there of an earlier attempt (`….part`) is gone on from.

    Raises DownloadFailed: offline, no such file, not enough disk, broken off, or not what it should be; what has come
    so far is kept, unless it is wrong.
    """
    require_network()
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    have = part.stat().st_size if part.exists() else 0
    if source.size is not None and have > source.size:
        part.unlink()  # of another version of the file
        have = 0
    _check_disk(target.parent, None if source.size is None else source.size - have)
    if source.size is None or have < source.size:
        _fetch(source, part, have, progress, dict(headers or {}))
    _verify(source, part)
    part.replace(target)


def _fetch(source: Source, part: Path, have: int, progress: Progress, headers: dict[str, str]) -> None:
    headers["Accept-Encoding"] = "identity"
    if have:
        headers["Range"] = f"bytes={have}-"
    timeout = httpx.Timeout(_SILENCE_SECONDS, connect=_CONNECT_SECONDS)
    try:
        with httpx.stream("GET", source.url, headers=headers, timeout=timeout, follow_redirects=True) as response:
            if response.status_code == _BEYOND:
                return  # all of it is there already
            if response.status_code not in (_OK, _PARTIAL):
                raise DownloadFailed(_refused(source.url, response.status_code))
            if response.status_code == _OK:
                have = 0  # a server that cannot resume
            length = response.headers.get("content-length")
            total = source.size or (have + int(length) if length and length.isdigit() else None)
            _check_disk(part.parent, None if total is None else total - have)
            with part.open("ab" if have else "wb") as file:
                for chunk in response.iter_raw():  # as it comes: what has come is kept to the last byte
                    file.write(chunk)
                    have += len(chunk)
                    progress(have, total)
            if total is not None and have < total:
                raise DownloadFailed(_broken(have))
    except httpx.HTTPError as error:
        reached = part.stat().st_size if part.exists() else 0
        if reached:
            raise DownloadFailed(_broken(reached)) from error
        raise DownloadFailed(f"{source.url} cannot be reached ({error}). Check the address and the network.") from error
    except OSError as error:
        raise DownloadFailed(f"{part} cannot be written ({error.strerror}).") from error


def _verify(source: Source, part: Path) -> None:
    if source.sha256 is None:
        return
    digest = hashlib.sha256()
    with part.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    if digest.hexdigest() != source.sha256.lower():
        part.unlink()
        raise DownloadFailed(f"{source.url} is not what it should be (its SHA-256 differs); it was removed. Try again.")


def _check_disk(folder: Path, needed: int | None) -> None:
    free = shutil.disk_usage(folder).free
    if needed is not None and needed + _SPARE > free:
        raise DownloadFailed(
            f"It needs {needed / 1e9:.1f} GB more, but {folder} has {free / 1e9:.1f} GB left. Make room, or set "
            f"GREENROOM_MODELS to a folder elsewhere."
        )


def _refused(url: str, status: int) -> str:
    if status == _NOT_FOUND:
        return f"{url} does not exist."
    return f"{url} is refused (status {status}); it may need an account or a token."


def _broken(reached: int) -> str:
    return f"The download broke off after {reached / 1e6:,.1f} MB. Run it again: it goes on from there."
