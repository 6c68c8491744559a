"""What the kernel counts for this container: kills for memory, processor time, time spent waiting for a processor."""

from __future__ import annotations

import time

PATIENCE = 10.0

_MEMORY = ("/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control")


class Deadline:
    """When a child's time is up.

    The model decodes on the same processors, so a correct candidate may get a tenth of one; what it waited for
    a processor is not counted, as long as the container has not had ``seconds`` of processor time: a candidate that
    starts many processes waits for itself. ``PATIENCE`` times the limit is the end in any case.

    :param child: process id.
    :param started: its start, by :func:`time.monotonic`.
    :param seconds: the limit.
    """

    def __init__(self, child: int, started: float, seconds: float) -> None:
        self._child = child
        self._seconds = seconds
        self._due = started + seconds
        self._latest = started + PATIENCE * seconds
        self._used_before = processor_seconds()

    def left(self) -> float:
        """Seconds left, as known now: ask again when they are over."""
        now = time.monotonic()
        due = self._due
        if now >= due and processor_seconds() - self._used_before < self._seconds:
            due = min(due + waited_seconds(self._child), self._latest)
        return due - now


def memory_kills() -> int:
    """How often the kernel killed something in this container's control group for memory."""
    for path in _MEMORY:
        for line in _lines(path):
            if line.startswith("oom_kill "):
                return int(line.split()[1])
    return 0


def processor_seconds() -> float:
    """Processor time of everything in this container."""
    for line in _lines("/sys/fs/cgroup/cpuacct/cpuacct.usage"):
        return int(line) / 1e9
    for line in _lines("/sys/fs/cgroup/cpu.stat"):
        if line.startswith("usage_usec "):
            return int(line.split()[1]) / 1e6
    return 0.0


def waited_seconds(process: int) -> float:
    """How long a process was ready to run and had no processor; 0 where the kernel keeps no such account."""
    for line in _lines(f"/proc/{process}/schedstat"):
        return int(line.split()[1]) / 1e9
    return 0.0


def _lines(path: str) -> list[str]:
    try:
        with open(path, encoding="ascii") as file:
            return file.readlines()
    except OSError:
        return []
