"""What a child becomes before it runs a line of the user's: another uid, under limits, cut off."""

from __future__ import annotations

import io
import os
import resource
import signal
import sys
from dataclasses import dataclass

from . import syscalls

RESULTS_FD = 3
_HIGHEST_FD = 256  # the parent opens a dozen descriptors; closing up to the hard limit would cost 20 ms a child


@dataclass(frozen=True)
class Confinement:
    """Limits of one child, enforced by the kernel.

    :param uid: user and group id to take on.
    :param processes: processes and threads of that uid (``RLIMIT_NPROC``).
    :param cpu_seconds: processor time of one process (``RLIMIT_CPU``).
    :param file_bytes: the longest file it may write (``RLIMIT_FSIZE``).
    :param address_bytes: address space, or 0 for no limit of its own beside the container's memory limit.
    """

    uid: int
    processes: int
    cpu_seconds: int
    file_bytes: int
    address_bytes: int

    def enter(self, output_fd: int, results_fd: int) -> None:
        """Confine the calling process; there is no way back."""
        os.setsid()
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):  # a pipe, so fully buffered: a crash would lose what was printed
                stream.reconfigure(line_buffering=True, errors="backslashreplace")
        # The parent listens to the end of children through signals; a child starts with Python's defaults.
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        _arrange_descriptors(output_fd, results_fd)
        _be_killed_first()
        _limit(resource.RLIMIT_CORE, 0)
        _limit(resource.RLIMIT_NPROC, self.processes)
        _limit(resource.RLIMIT_FSIZE, self.file_bytes)
        _limit(resource.RLIMIT_NOFILE, 1024)
        _limit(resource.RLIMIT_CPU, self.cpu_seconds, self.cpu_seconds + 1)
        if self.address_bytes:
            _limit(resource.RLIMIT_AS, self.address_bytes)
        take_on(self.uid)
        syscalls.restrict()
        os.umask(0o022)


def take_on(uid: int) -> None:
    """Become ``uid``, for good."""
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)


def kill_everything_of(uid: int) -> None:
    """Kill all processes of ``uid``.

    The parent has no capability to signal them, so a child of its own takes on their uid.
    """
    killer = os.fork()
    if killer == 0:
        try:
            take_on(uid)
            os.kill(-1, signal.SIGKILL)
        except ProcessLookupError:
            pass
        finally:
            os._exit(0)
    os.waitpid(killer, 0)


def strangers() -> list[int]:
    """Processes in the container other than its init and the caller."""
    own = (1, os.getpid())
    return [int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) not in own]


def _arrange_descriptors(output_fd: int, results_fd: int) -> None:
    nothing = os.open("/dev/null", os.O_RDONLY)
    # Move both out of the way first: either may sit on a number that is about to be overwritten.
    output_fd, results_fd = os.dup(output_fd), os.dup(results_fd)
    while results_fd <= RESULTS_FD or output_fd <= RESULTS_FD:
        output_fd, results_fd = os.dup(output_fd), os.dup(results_fd)
    os.dup2(nothing, 0)
    os.dup2(output_fd, 1)
    os.dup2(output_fd, 2)
    os.dup2(results_fd, RESULTS_FD, inheritable=False)
    os.closerange(RESULTS_FD + 1, _HIGHEST_FD)


def _be_killed_first() -> None:
    # When memory runs out the kernel should take the candidate, not the process which reports on it.
    descriptor = os.open("/proc/self/oom_score_adj", os.O_WRONLY)
    os.write(descriptor, b"1000")
    os.close(descriptor)


def _limit(which: int, soft: int, hard: int | None = None) -> None:
    ceiling = resource.getrlimit(which)[1]
    hard = soft if hard is None else hard
    if ceiling != resource.RLIM_INFINITY:
        soft, hard = min(soft, ceiling), min(hard, ceiling)
    resource.setrlimit(which, (soft, hard))
