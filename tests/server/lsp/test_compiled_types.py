"""Types that come compiled are the types that lsprotocol makes, and a file that is not ours is never run."""

import os
import subprocess
import sys
from pathlib import Path

SHOW = """
import attr, inspect
from greenroom_server.lsp import compiled_types
{load}
import lsprotocol.types as types
names = sorted(name for name in dir(types) if attr.has(getattr(types, name)))
for name in names:
    kind = getattr(types, name)
    print(name, inspect.signature(kind), kind.__eq__.__code__.co_code.hex(), kind.__init__.__code__.co_consts)
try:
    types.Position(-1, 0)
except ValueError as error:
    print(error)
print(types.Position(1, 2) == types.Position(1, 2), repr(types.Position(1, 2)))
"""


def shown(cache: Path, load: str = "compiled_types.import_types()") -> str:
    """What a new process says of all types."""
    command = [sys.executable, "-c", SHOW.format(load=load)]
    return subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "XDG_CACHE_HOME": str(cache)}
    ).stdout


def test_they_are_the_same_the_first_time_and_the_second(tmp_path: Path) -> None:
    plain = shown(tmp_path, load="")
    assert not list(tmp_path.iterdir())
    assert shown(tmp_path) == plain
    (file,) = (tmp_path / "greenroom").iterdir()
    written = file.stat().st_mtime_ns
    assert file.stat().st_mode & 0o777 == 0o600
    assert shown(tmp_path) == plain
    assert file.stat().st_mtime_ns == written


def test_a_broken_file_is_written_anew_and_one_that_others_can_write_is_not_read(tmp_path: Path) -> None:
    plain = shown(tmp_path)
    (file,) = (tmp_path / "greenroom").iterdir()
    sound = file.read_bytes()
    file.write_bytes(sound[:1000])
    assert shown(tmp_path) == plain
    assert len(file.read_bytes()) == len(sound)

    file.chmod(0o666)
    assert shown(tmp_path) == plain
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "greenroom").write_text("not a folder")
    assert shown(tmp_path) == shown(tmp_path, load="")
