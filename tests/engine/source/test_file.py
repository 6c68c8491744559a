import errno
import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from greenroom_engine.source import FileChanged, FileUnreadable, FileUnwritable, SourceFile


def written(path: Path, data: bytes) -> SourceFile:
    path.write_bytes(data)
    return SourceFile.read(path)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"x = 1\r\ny = 2\r", "x = 1\r\ny = 2\r"),
        (b"\xef\xbb\xbfx = '\xc3\xa9'\n", "x = 'é'\n"),
        (b"# -*- coding: latin-1 -*-\nx = '\xe9'\n", "# -*- coding: latin-1 -*-\nx = 'é'\n"),
        (
            b"#!/bin/python\n# vim: set fileencoding=cp1252 :\n'\x80'",
            "#!/bin/python\n# vim: set fileencoding=cp1252 :\n'€'",
        ),
        (b"", ""),
    ],
)
def test_reading_and_writing_keeps_every_byte(tmp_path: Path, data: bytes, text: str):
    file = written(tmp_path / "m.py", data)
    assert file.text == text
    file.write_atomic(file.text)
    assert file.path.read_bytes() == data


def test_writing_twice_in_a_row_works_on_the_returned_file(tmp_path: Path):
    file = written(tmp_path / "m.py", b"x = 1\n").write_atomic("x = 2\n").write_atomic("x = 3\n")
    assert file.path.read_text() == "x = 3\n" and SourceFile.read(file.path) == file


def test_permissions_and_symbolic_links_stay(tmp_path: Path):
    real = tmp_path / "real.py"
    real.write_text("x = 1\n")
    real.chmod(0o751)
    link = tmp_path / "link.py"
    link.symlink_to(real)
    SourceFile.read(link).write_atomic("x = 2\n")
    assert link.is_symlink() and real.read_text() == "x = 2\n" and stat.S_IMODE(real.stat().st_mode) == 0o751


@pytest.mark.parametrize("change", ["edit", "delete"])
def test_a_file_that_changed_meanwhile_is_not_touched(tmp_path: Path, change: str):
    file = written(tmp_path / "m.py", b"x = 1\n")
    file.path.write_text("mine\n") if change == "edit" else file.path.unlink()
    with pytest.raises(FileChanged, match="changed while"):
        file.write_atomic("x = 2\n")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == (
        [("m.py", "mine\n")] if change == "edit" else []
    )


def test_a_character_the_encoding_lacks_is_refused_before_writing(tmp_path: Path):
    data = b"# coding: latin-1\n"
    file = written(tmp_path / "m.py", data)
    with pytest.raises(FileUnwritable, match=r"iso-8859-1.*'→'"):
        file.write_atomic("# coding: latin-1\n# →\n")
    assert file.path.read_bytes() == data


def test_the_file_size_limit_is_reported_as_a_full_disk_and_leaves_nothing_behind(tmp_path: Path):
    path = tmp_path / "m.py"
    path.write_text("x = 1\n")
    program = (
        "import pathlib, sys\n"
        "from greenroom_engine.source import FileUnwritable, SourceFile\n"
        f"file = SourceFile.read(pathlib.Path({str(path)!r}))\n"
        "try:\n    file.write_atomic('y' * 100_000)\n"
        "except FileUnwritable as error:\n    sys.exit(str(error))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
        check=False,
    )
    assert "the disk is full" in done.stderr and "It is unchanged" in done.stderr
    assert [entry.name for entry in tmp_path.iterdir()] == ["m.py"] and path.read_text() == "x = 1\n"


@pytest.mark.parametrize("kind", ["tmpfs"] if os.geteuid() == 0 else [])
def test_a_full_disk_leaves_the_file_and_the_folder_as_they_were(tmp_path: Path, kind: str):
    subprocess.run(["mount", "-t", kind, "-o", "size=64k", kind, str(tmp_path)], check=True)
    try:
        file = written(tmp_path / "m.py", b"x = 1\n")
        with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
            (tmp_path / "filler").write_bytes(b"0" * 65536)
        with pytest.raises(FileUnwritable, match="the disk is full"):
            file.write_atomic("y = 2\n" * 1000)
        assert file.path.read_text() == "x = 1\n"
        assert sorted(entry.name for entry in tmp_path.iterdir()) == ["filler", "m.py"]
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def test_what_cannot_be_read_is_named(tmp_path: Path):
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "blob.py").write_bytes(b"\x7fELF\0\0")
    (tmp_path / "latin.py").write_bytes(b"x = '\xe9'\n")
    (tmp_path / "odd.py").write_bytes(b"# coding: klingon\n")
    (tmp_path / "my_module.py").write_text("")
    os.mkfifo(tmp_path / "pipe.py")
    for name, message in [
        ("missing.py", "does not exist"),
        ("mymodule.py", "did you mean .*my_module.py"),
        ("", "is a folder"),
        ("notes.txt", "not a Python file"),
        ("blob.py", "null bytes"),
        ("latin.py", "cannot be decoded"),
        ("odd.py", "klingon"),
        ("pipe.py", "not a regular file"),
    ]:
        with pytest.raises(FileUnreadable, match=message):
            SourceFile.read(tmp_path / name)
