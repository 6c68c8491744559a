"""The image: an empty root with the links and files that a bare Linux needs. The rest is mounted."""

import hashlib
import io
import os
import tarfile
from pathlib import Path

from docker.errors import ImageNotFound

from greenroom_sandbox.docker_api import DockerApi

# Podman takes a name without a host for one of a public registry.
REPOSITORY = "localhost/greenroom/empty"

# The runtime makes missing mount points itself; these it expects.
# /sbin is a folder even where the host's is a link into /usr: Docker mounts its init there before /usr.
_DIRECTORIES = ("dev", "etc", "greenroom", "proc", "sbin", "sys", "tmp", "usr")
_FILES = {
    "etc/passwd": "root:x:0:0:root:/:/bin/sh\n",
    "etc/group": "root:x:0:\n",
    "etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files\n",
}


def ensure_image(api: DockerApi) -> str:
    """The name of the empty image, imported first if the engine does not have it. Needs no registry."""
    content = _root()
    tag = hashlib.sha256(content).hexdigest()[:12]
    name = f"{REPOSITORY}:{tag}"
    try:
        api.inspect_image(name)
    except ImageNotFound:
        api.import_image_from_data(content, repository=name)  # Podman heeds no tag given apart
    return name


def _root() -> bytes:
    """A tar of the root directory: a few kilobytes, the same bytes each time."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name in _DIRECTORIES:
            entry = tarfile.TarInfo(name)
            # A file system mounted on a folder takes on the folder's mode, whatever its own options say (runc).
            entry.type, entry.mode = tarfile.DIRTYPE, 0o1777 if name == "tmp" else 0o755
            tar.addfile(entry)
        for name, text in _FILES.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(text), 0o644
            tar.addfile(entry, io.BytesIO(text.encode()))
        for path in sorted([Path("/bin"), *Path("/").glob("lib*")]):
            if path.is_symlink():  # merged /usr: /bin → usr/bin
                entry = tarfile.TarInfo(path.name)
                entry.type, entry.linkname = tarfile.SYMTYPE, os.fspath(path.readlink())
                tar.addfile(entry)
    return buffer.getvalue()
