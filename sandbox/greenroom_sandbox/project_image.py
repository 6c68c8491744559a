"""An image of a project's own: a base with Python, the project's requirements, pytest and the harness.

For machines whose own interpreter cannot be mounted: macOS, Windows, an engine on another machine, or by choice. Built
with network, run without; built again when what it is made of changes.
"""

import hashlib
import io
import json
import os
import re
import shlex
import tarfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import requests
from docker.errors import APIError, DockerException, ImageNotFound

from greenroom_sandbox import ownership
from greenroom_sandbox.docker_api import DockerApi
from greenroom_sandbox.environment import HARNESS, HARNESS_SOURCE, Environment
from greenroom_sandbox.errors import SandboxUnavailable
from greenroom_sandbox.requirements import Requirements, python_version, requirements, source_folders

REPOSITORY = "localhost/greenroom/project"  # see image.py
_PROJECT_LABEL = "greenroom.project"
_CONTEXT = PurePosixPath("/greenroom/build")
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "ftp_proxy", "no_proxy")
_PROBE = "import json, sys; print(json.dumps([sys.executable, list(sys.version_info[:3])]))"
_PROBE_SECONDS = 60
_OLDEST = [3, 9, 0]
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")  # the engine paints what a step writes to standard error
OnLine = Callable[[str], None]


def project_environment(
    api: DockerApi, root: Path | None, base: str | None, network: str | None, on_line: OnLine
) -> Environment:
    """The environment of the project at ``root`` (None: of small programs), its image built first if it is not there.

    :param base: an image with Python, local or to be pulled; None: the official slim one of the project's version.
    :param network: of the build; None: the engine's usual.
    :param on_line: called with each line the build prints, in this thread.
    :raises SandboxUnavailable: no base, or the requirements cannot be installed; the message says what to do.
    """
    base = base or f"python:{python_version(root) if root else '3.12'}-slim"
    identity = _base(api, base, on_line)
    wanted = requirements(root) if root is not None else None
    files = _context(base, wanted)
    digest = hashlib.sha256(identity.encode() + _tar(files)).hexdigest()[:16]
    tag = f"{REPOSITORY}:{digest}"
    try:
        api.inspect_image(tag)
    except ImageNotFound:
        on_line(f"building the sandbox image {tag} on {base}; once for these requirements")
        _build(api, tag, files, root, network, on_line)
    python, version = _probe(api, tag)
    described = f"Python {'.'.join(map(str, version))} of the image {tag}, made from {base}"
    return Environment((), python, (), described, image=tag, sources=source_folders(root) if root is not None else ())


def _base(api: DockerApi, base: str, on_line: OnLine) -> str:
    """The base image's id; it is pulled when it is not here."""
    try:
        return str(api.inspect_image(base)["Id"])
    except ImageNotFound:
        on_line(f"pulling {base}")
    try:
        name, _, tag = base.partition(":") if "/" not in base.rpartition(":")[2] else (base, "", "")
        api.pull(name, tag=tag or "latest")
        return str(api.inspect_image(base)["Id"])
    except (DockerException, requests.RequestException) as error:
        raise SandboxUnavailable(
            f"The base image {base} is not on the Docker engine and cannot be pulled ({_last_line(str(error))}). Pull "
            f"it where there is a network (docker pull {base}), or name a local image that has Python: "
            f"GREENROOM_SANDBOX_IMAGE=NAME."
        ) from error


def _context(base: str, wanted: Requirements | None) -> Mapping[str, bytes]:
    """The files of the build, the Dockerfile among them."""
    files = {f"harness/{path.name}": path.read_bytes() for path in sorted(HARNESS_SOURCE.glob("*.py"))}
    steps = [f"FROM {base}", "USER 0", f"COPY harness {HARNESS}"]
    if wanted is not None:
        files |= {f"project/{path}": data for path, data in wanted.files.items()}
        files["project/.greenroom-requirements.txt"] = "".join(line + "\n" for line in wanted.lines).encode()
        steps += [
            f"COPY project {_CONTEXT}",
            f"WORKDIR {_CONTEXT}",
            f"RUN {' && '.join(_commands(wanted))}",
            "WORKDIR /",
        ]
    files["Dockerfile"] = ("\n".join(steps) + "\n").encode()
    return files


def _commands(wanted: Requirements) -> Iterator[str]:
    pip = "python3 -m pip install --no-cache-dir --disable-pip-version-check --root-user-action=ignore"
    if wanted.export is not None:  # the lock's tool lives apart: its own dependencies are not the project's
        tools, command = wanted.export
        yield "python3 -m venv /greenroom/tools"
        yield f"/greenroom/tools/bin/{pip.replace('python3', 'python', 1)} {tools}"
        yield f"/greenroom/tools/bin/{command} > .greenroom-requirements.txt"
        yield f"{pip} -r .greenroom-requirements.txt"
        yield "rm -rf /greenroom/tools"
    else:
        lists = " ".join(f"-r {shlex.quote(path)}" for path in (".greenroom-requirements.txt", *wanted.listed))
        yield f"{pip} {lists}"
    yield f"(python3 -c 'import pytest' 2>/dev/null || {pip} pytest)"


def _tar(files: Mapping[str, bytes]) -> bytes:
    """One archive, the same bytes for the same files."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name, data in sorted(files.items()):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(data), 0o644
            tar.addfile(entry, io.BytesIO(data))
    return buffer.getvalue()


def _build(
    api: DockerApi, tag: str, files: Mapping[str, bytes], root: Path | None, network: str | None, on_line: OnLine
) -> None:
    project = hashlib.sha256(str(root).encode()).hexdigest()[:16]
    mark = {_PROJECT_LABEL: project, ownership.HOST_LABEL: ownership.host()}
    lines: list[str] = []
    try:
        for event in api.build(
            fileobj=io.BytesIO(_tar(files)), custom_context=True, tag=tag, rm=True, forcerm=True, decode=True,
            network_mode=network, labels=mark, buildargs=_proxies(),
        ):  # fmt: skip
            for line in _COLOUR.sub("", str(event.get("stream") or event.get("error") or "")).splitlines():
                if line.strip():
                    lines.append(line.rstrip())
                    on_line(line.rstrip())
            if "error" in event:
                raise SandboxUnavailable(_not_built(lines))
    except (DockerException, requests.RequestException) as error:
        raise SandboxUnavailable(
            f"The Docker engine cannot build the sandbox image ({_last_line(str(error))})."
        ) from error
    for image in api.images(filters={"label": [f"{key}={value}" for key, value in mark.items()]}):
        if tag not in (image.get("RepoTags") or ()):  # of the same project, before its requirements changed
            try:
                api.remove_image(image["Id"], force=False)
            except APIError:
                continue  # in use by a job that began before


def _proxies() -> dict[str, str]:
    return {name: os.environ[name] for name in _PROXIES if os.environ.get(name)}


def _not_built(lines: list[str]) -> str:
    said = [line for line in lines if line.startswith(("ERROR", "error"))] or lines[-2:]
    return (
        f"The project's requirements cannot be installed into the sandbox image: {' '.join(said[:2])}. Correct them, "
        f"give the build a network that reaches your package index (GREENROOM_SANDBOX_BUILD_NETWORK=host), or name an "
        f"image that has them: GREENROOM_SANDBOX_IMAGE=NAME."
    )


def _probe(api: DockerApi, image: str) -> tuple[str, list[int]]:
    """Path and version of the image's Python."""
    identity = ""
    try:
        made = api.create_container(
            image, command=["-c", _PROBE], entrypoint=["python3"], network_disabled=True, labels=ownership.labels()
        )
        identity = str(made["Id"])
        api.start(identity)
        api.wait(identity, timeout=_PROBE_SECONDS, condition="not-running")
        python, version = json.loads(api.logs(identity, stdout=True, stderr=False))
    except (DockerException, requests.RequestException, ValueError) as error:
        raise SandboxUnavailable(
            f"The image {image} has no python3 that starts ({_last_line(str(error))}). Name another one: "
            f"GREENROOM_SANDBOX_IMAGE=NAME."
        ) from error
    finally:
        if identity:
            api.remove_container(identity, v=True, force=True)
    if version < _OLDEST:
        raise SandboxUnavailable(f"The image's Python is {version[0]}.{version[1]}; the sandbox needs 3.9 or newer.")
    return str(python), [int(part) for part in version]


def _last_line(text: str) -> str:
    lines: list[Any] = text.strip().splitlines()
    return str(lines[-1]) if lines else "no reason given"
