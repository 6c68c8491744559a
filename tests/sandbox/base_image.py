"""A base image with Python and pip, made of this machine's own: no registry is needed to test what builds on one."""

import io
import json
import subprocess
import sys
import tarfile
from pathlib import Path

from docker import APIClient

NAME = "greenroom-tests/python:base"
WHEELS = Path(__file__).parents[2] / ".cache" / "test-wheels"
_ASK = """
import json, os, site, sys, sysconfig
print(json.dumps([os.path.realpath(sys.executable), sysconfig.get_path("stdlib"), sysconfig.get_path("purelib")]))
"""
_LEFT_OUT = {"test", "tests", "site-packages", "dist-packages", "__pycache__", "idlelib", "tkinter", "turtledemo",
             "lib2to3", "EXTERNALLY-MANAGED"}  # fmt: skip
_PROGRAMS = ("/bin/sh", "/bin/rm")


def import_base() -> str:
    """Import the image; its name."""
    interpreter = Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info.minor}"
    asked = subprocess.run([interpreter, "-I", "-c", _ASK], capture_output=True, check=True, text=True)
    executable, stdlib, purelib = json.loads(asked.stdout)
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for path in sorted([Path("/bin"), *Path("/").glob("lib*")]):
            if path.is_symlink():
                tar.add(path, path.name)
        programs = [Path(executable), *map(Path, _PROGRAMS)]
        for path in {*programs, *_libraries([*programs, *Path(stdlib).glob("lib-dynload/*.so")])}:
            tar.add(path.resolve(), _inside(path))
        tar.add(stdlib, _inside(Path(stdlib)), filter=lambda entry: None if _is_left_out(entry.name) else entry)
        _link(tar, "usr/bin/python3", executable)
        import pip  # of the virtual environment

        tar.add(Path(pip.__file__).parent, _inside(Path(purelib) / "pip"))
        tar.add(WHEELS, "wheels")
        _write(tar, "etc/pip.conf", "[global]\nno-index = true\nfind-links = /wheels\nbreak-system-packages = true\n")
        _write(tar, "etc/passwd", "root:x:0:0:root:/:/bin/sh\n")
        _folder(tar, "tmp", 0o1777)
    api = APIClient(version="auto", timeout=120)
    try:
        api.import_image_from_data(buffer.getvalue(), repository=NAME.partition(":")[0], tag=NAME.partition(":")[2])
    finally:
        api.close()
    return NAME


def _is_left_out(name: str) -> bool:
    return bool(_LEFT_OUT.intersection(Path(name).parts))


def _libraries(programs: list[Path]) -> set[Path]:
    """What the loader loads for them, itself included."""
    listed = subprocess.run(["ldd", *map(str, programs)], capture_output=True, text=True, check=False).stdout
    words = (word for line in listed.splitlines() if line.startswith("\t") for word in line.split())
    return {Path(word) for word in words if word.startswith("/") and Path(word).exists()}


def _inside(path: Path) -> str:
    """The name in the archive, where /lib is a link into /usr."""
    top = Path("/") / path.parts[1]
    return str(Path(top.resolve(), *path.parts[2:]) if top.is_symlink() else path).lstrip("/")


def _write(tar: tarfile.TarFile, name: str, text: str) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(text), 0o644
    tar.addfile(entry, io.BytesIO(text.encode()))


def _link(tar: tarfile.TarFile, name: str, target: str) -> None:
    if target.lstrip("/") != name:
        entry = tarfile.TarInfo(name)
        entry.type, entry.linkname = tarfile.SYMTYPE, target
        tar.addfile(entry)


def _folder(tar: tarfile.TarFile, name: str, mode: int) -> None:
    entry = tarfile.TarInfo(name)
    entry.type, entry.mode = tarfile.DIRTYPE, mode
    tar.addfile(entry)
