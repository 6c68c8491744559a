"""Whose container is it: labels, and the removal of what dead owners left."""

import os
from collections.abc import Mapping
from pathlib import Path

from docker.errors import APIError, NotFound

from greenroom_sandbox.docker_api import DockerApi

LABEL = "greenroom.owner"
HOST_LABEL = "greenroom.host"


def labels() -> dict[str, str]:
    """Labels that name this process: its id and start time, and the machine and namespace they count on."""
    return {LABEL: f"{os.getpid()}:{_start_time(os.getpid())}", HOST_LABEL: host()}


def sweep(api: DockerApi) -> int:
    """Remove containers whose owner is dead; how many.

    Those of other machines or process namespaces are left alone: nothing can be said of their owners here.
    """
    removed = 0
    for container in api.containers(all=True, filters={"label": LABEL}):
        marks: Mapping[str, str] = container.get("Labels") or {}
        if marks.get(HOST_LABEL) != host() or _is_alive(marks.get(LABEL, "")):
            continue
        try:
            api.remove_container(container["Id"], force=True, v=True)
            removed += 1
        except NotFound:
            continue
        except APIError as error:
            if error.status_code != 409:  # being removed already
                raise
    return removed


def _is_alive(owner: str) -> bool:
    pid, _, started = owner.partition(":")
    return pid.isdigit() and _start_time(int(pid)) == started


def _start_time(pid: int) -> str:
    """In clock ticks after boot; with the id it names a process for good. Empty when there is none."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return stat.rpartition(")")[2].split()[19]  # field 22; the name before may hold spaces and parentheses


def host() -> str:
    """This machine since its start, and the namespace that process ids count in."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{boot}/{Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return "unknown"
