"""The key for a server: from the environment, or from a file that only its owner may read."""

import os
import stat
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

from platformdirs import user_config_path

from greenroom_engine.errors import RemoteRefused

VARIABLE = "GREENROOM_API_KEY"


def key_for(url: str) -> str | None:
    """``GREENROOM_API_KEY``, or the entry of the URL's ``host:port`` or host in ``keys.toml``; None: none is needed.

    :raises RemoteRefused: others may read the file, or it or the key is broken. Neither is ever part of a message.
    """
    if key := os.environ.get(VARIABLE, "").strip():
        return _sendable(key, VARIABLE)
    path = keys_file()
    try:
        mode = path.stat().st_mode
    except OSError:
        return None
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise RemoteRefused(f"{path} can be read by others: run chmod 600 {path}, then try again.")
    try:
        keys = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise RemoteRefused(f'{path} is not TOML. Each line of it is "HOST" = "KEY".') from None
    parts = urlsplit(url)
    found = keys.get(parts.netloc.rpartition("@")[2], keys.get(parts.hostname or ""))
    return _sendable(found, str(path)) if isinstance(found, str) else None


def _sendable(key: str, source: str) -> str:
    """A header holds printable ASCII only; what refuses anything else further down shows it."""
    if not (key.isascii() and key.isprintable()):
        raise RemoteRefused(f"The key in {source} holds characters that no key has. Copy it again.")
    return key


def keys_file() -> Path:
    """Where keys are kept."""
    return user_config_path("greenroom") / "keys.toml"
