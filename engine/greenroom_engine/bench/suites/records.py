"""Files of JSON lines: given, kept from an earlier download, or downloaded."""

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import platformdirs
from pydantic import BaseModel, ValidationError

from greenroom_engine.errors import BenchError, DownloadFailed
from greenroom_engine.models.download import Source, download


def official(path: Path | None, url: str) -> Path:
    """The file at ``path``, or the one behind ``url``, which is kept in the user's cache folder.

    Raises BenchError: no such file; it cannot be downloaded.
    """
    if path is not None:
        if not path.is_file():
            raise BenchError(f"There is no file {path}. Give the official data set with --path.")
        return path
    kept = platformdirs.user_cache_path("greenroom") / "bench" / url.rpartition("/")[2]
    if not kept.exists():
        try:
            download(Source(url), kept, lambda _have, _of: None)
        except DownloadFailed as error:
            raise BenchError(f"{error} Or get {url} yourself, and give the file with --path.") from error
    return kept


def records(path: Path, kind: type[BaseModel]) -> Iterator[Any]:
    """The lines of a file, gzip or not, as ``kind``. Raises BenchError with the line that is wrong."""
    number = 0
    try:
        raw = path.read_bytes()
        text = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode("utf-8")
        for index, line in enumerate(text.splitlines(), 1):
            number = index
            if line.strip():
                yield kind.model_validate(json.loads(line))
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise BenchError(f"{path} cannot be read: {error}.") from error
    except (ValidationError, ValueError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise BenchError(f"{path}:{number} is not a line of this data set: {reason}.") from error
    if not number:
        raise BenchError(f"{path} is empty.")
