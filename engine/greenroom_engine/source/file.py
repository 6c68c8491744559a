"""A source file on disk: read with its encoding, written whole or not at all."""

import codecs
import contextlib
import errno
import hashlib
import io
import os
import re
import tempfile
import tokenize
from dataclasses import dataclass, replace
from pathlib import Path

from greenroom_engine.source.errors import FileChanged, FileUnreadable, FileUnwritable

_SUFFIXES = (".py", ".pyw", ".pyi")
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}  # disk, quota, file size limit


@dataclass(frozen=True)
class SourceFile:
    """A Python file as it was when it was read.

    ``text`` has the file's own line ends and no byte-order mark; ``encoding`` is that of its PEP 263 cookie
    or mark; ``digest`` is the SHA-256 of its bytes.
    """

    path: Path
    text: str
    encoding: str
    bom: bool
    digest: str

    @classmethod
    def read(cls, path: Path) -> "SourceFile":
        """Read ``path``; raises FileUnreadable when it is missing, no regular file, not Python, not text."""
        if path.suffix not in _SUFFIXES and path.is_file():
            raise FileUnreadable(f"{path} is not a Python file (its name does not end in .py).")
        data = _read_bytes(path)
        if b"\0" in data:
            raise FileUnreadable(f"{path} is not Python source: it contains null bytes.")
        try:
            encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
            bom = data.startswith(codecs.BOM_UTF8)
            text = data[len(codecs.BOM_UTF8) if bom else 0 :].decode("utf-8" if bom else encoding)
        except (SyntaxError, UnicodeDecodeError, LookupError) as error:
            raise FileUnreadable(
                f"{path} cannot be decoded as Python source ({error}). Save it as UTF-8 or declare its encoding."
            ) from error
        return cls(path, text, encoding, bom, _digest(data))

    @classmethod
    def opened(cls, path: Path, text: str) -> "SourceFile":
        """``path`` as an editor has it, unsaved changes included; encoding and mark are those on disk, else UTF-8."""
        try:
            saved = cls.read(path)
        except FileUnreadable:  # new, deleted meanwhile, or not yet Python: the buffer is what counts
            return cls(path, text, "utf-8", bom=False, digest=_digest(text.encode("utf-8", "surrogatepass")))
        return replace(saved, text=text)

    def encode(self, text: str) -> bytes:
        """``text`` in this file's encoding; raises FileUnwritable if that lacks one of its characters."""
        try:
            body = text.encode("utf-8" if self.bom else self.encoding)
        except UnicodeEncodeError as error:
            character = text[error.start]
            raise FileUnwritable(
                f"{self.path} is {self.encoding}, which has no {character!r}. Convert it to UTF-8, then run again."
            ) from error
        return codecs.BOM_UTF8 + body if self.bom else body

    def write_atomic(self, text: str, expected_digest: str | None = None) -> "SourceFile":
        """Replace the file's content by ``text`` in one step and return the file as it is then.

        Written beside the original, flushed to disk, then renamed over it; permissions and (where allowed)
        owner stay, a symbolic link stays one. ``expected_digest`` defaults to that of this reading. Raises
        FileChanged when the content on disk is another; FileUnwritable when the disk is full or refuses: the
        file is then as it was, and no temporary file is left.
        """
        expected = expected_digest or self.digest
        data = self.encode(text)
        real = self.path.resolve()
        self._check_unchanged(real, expected)
        try:
            descriptor, name = tempfile.mkstemp(prefix=f".{real.name}.", suffix=".tmp", dir=real.parent)
        except OSError as error:
            raise self._unwritable(error) from error
        try:
            _fill(descriptor, data, real.stat())
            self._check_unchanged(real, expected)
            Path(name).replace(real)
        except BaseException as error:  # also an interrupt must not leave the temporary file
            with contextlib.suppress(OSError):
                Path(name).unlink()
            if isinstance(error, OSError):
                raise self._unwritable(error) from error
            raise
        _sync_folder(real.parent)
        return SourceFile(self.path, text, self.encoding, self.bom, _digest(data))

    def _check_unchanged(self, real: Path, expected: str) -> None:
        try:
            same = _digest(real.read_bytes()) == expected
        except OSError:
            same = False
        if not same:
            raise FileChanged(f"{self.path} changed while greenroom was at work; it was not touched. Run again.")

    def _unwritable(self, error: OSError) -> FileUnwritable:
        reason = "the disk is full" if error.errno in _FULL else (error.strerror or str(error)).lower()
        advice = "Free some space" if error.errno in _FULL else "Check its folder's permissions"
        return FileUnwritable(f"{self.path} could not be written: {reason}. It is unchanged. {advice}, then run again.")


def _read_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise FileUnreadable(f"{path} is a folder. Name a Python file: FILE::function.")
        if path.exists() and not path.is_file():
            raise FileUnreadable(f"{path} is not a regular file.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileUnreadable(f"{path} does not exist{_similar(path)}.") from error
    except OSError as error:
        raise FileUnreadable(f"{path} cannot be read: {(error.strerror or str(error)).lower()}.") from error


def _similar(path: Path) -> str:
    """The file the user may have meant, for a path that does not exist."""
    with contextlib.suppress(OSError):
        for other in sorted(path.parent.glob("*.py")):
            if re.sub(r"[\W_]", "", other.stem.lower()) == re.sub(r"[\W_]", "", path.stem.lower()):
                return f" (did you mean {other}?)"
    return ""


def _fill(descriptor: int, data: bytes, like: os.stat_result) -> None:
    with open(descriptor, "wb") as file:
        os.fchmod(descriptor, like.st_mode & 0o7777)
        with contextlib.suppress(PermissionError):
            os.fchown(descriptor, like.st_uid, like.st_gid)
        file.write(data)
        file.flush()
        os.fsync(descriptor)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the file system lets a folder be synced."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
