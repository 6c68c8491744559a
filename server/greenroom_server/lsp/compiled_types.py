"""Imports ``lsprotocol.types`` with its classes compiled already.

Its 550 attrs classes write their methods as text and compile it at every start, which takes a third of the time until
the editor is served. What came out is kept, as Python keeps modules: for files of the same time and size.
"""

from __future__ import annotations

import marshal
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from types import CodeType
from typing import Any
from zlib import crc32

_Compiled = dict[tuple[int, str], CodeType]  # by checksum of the source, and name


def import_types() -> None:
    """Import them; without a file to read or write it takes longer, and that is all."""
    import attr._make as attrs_classes
    import lsprotocol
    from platformdirs import user_cache_path

    assert lsprotocol.__file__ is not None
    sources = (attrs_classes.__file__, str(Path(lsprotocol.__file__).with_name("types.py")))
    path = user_cache_path("greenroom") / f"lsprotocol-{_fingerprint(*sources)}.bin"
    compiled = _read(path)
    found: _Compiled = {}

    def compiled_once(source: str, name: str, mode: str) -> CodeType:
        key = (crc32(source.encode()), name)
        found[key] = code = compiled.get(key) or compile(source, name, mode)
        return code

    module: Any = attrs_classes  # a name of the module goes before the built-in one
    module.compile = compiled_once
    try:
        import lsprotocol.types as _  # noqa: F401
    finally:
        del module.compile
    if found.keys() != compiled.keys():
        _write(path, found)


def _fingerprint(*sources: str) -> str:
    """Of this Python, and of files as Python itself looks at them."""
    states = [Path(source).stat() for source in sources]
    parts = [sys.hexversion, *(number for state in states for number in (state.st_mtime_ns, state.st_size))]
    return "-".join(f"{part:x}" for part in parts)


def _read(path: Path) -> _Compiled:
    """Nothing where the file is missing, broken, or not ours alone: it holds code."""
    if sys.platform == "win32":
        return {}
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if status.st_uid != os.getuid() or status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
                return {}
            return marshal.load(file)
    except (OSError, ValueError, EOFError, TypeError):
        return {}


def _write(path: Path, compiled: _Compiled) -> None:
    if sys.platform == "win32":
        return
    half = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            marshal.dump(compiled, file)
        half.replace(path)
    except OSError:
        with suppress(OSError):
            half.unlink()
