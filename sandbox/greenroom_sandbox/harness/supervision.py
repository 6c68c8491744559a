"""Runs one child to its end, whatever it does, and says how it ended."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .accounting import Deadline, memory_kills
from .confinement import Confinement, kill_everything_of, strangers
from .frames import KEY_BYTES, Decoder, ForgedFrame, OversizedFrame, Signer

_LIFELINE = 0  # the host's end of standard input closes when the host dies
_STRAGGLERS_SECONDS = 2.0


@dataclass
class Ending:
    """How a child ended.

    :param reason: ``exit`` (by itself), ``timeout``, ``output`` (flood), ``results`` (too many messages)
        or ``forged``.
    :param code: exit status, None after a signal.
    :param signal: number of the signal that ended it, None after an exit.
    :param out_of_memory: the kernel killed something in this container for memory during the run.
    :param messages: verified messages, in order.
    :param output: what it printed, standard output and error mixed, up to the cap.
    """

    reason: str = "exit"
    code: int | None = None
    signal: int | None = None
    out_of_memory: bool = False
    leftovers: bool = False
    seconds: float = 0.0
    messages: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    output: bytearray = field(default_factory=bytearray)


@dataclass(frozen=True)
class Allowance:
    """What the parent grants one child: wall time, bytes printed, bytes of messages."""

    seconds: float
    output_bytes: int
    results_bytes: int


def supervise(body: Callable[[Signer], None], confinement: Confinement, allowance: Allowance) -> Ending:
    """Fork, confine, run ``body`` in the child; return once it and all it started are gone.

    Standard input closing (the host died) ends this process, and with it the container.
    """
    results, results_write = os.pipe()
    output, output_write = os.pipe()
    key = os.urandom(KEY_BYTES)
    ooms = memory_kills()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        _be_child(body, confinement, key, output_write, results_write)
    os.close(results_write)
    os.close(output_write)
    ending = Ending()
    watch = _Watch(child, results, output, Decoder(key, allowance.results_bytes), allowance, ending)
    try:
        watch.until_end(Deadline(child, started, allowance.seconds))
        if ending.reason != "exit":
            kill_everything_of(confinement.uid)
        status = os.waitpid(child, 0)[1]
        watch.drain()
    finally:
        os.close(results)
        os.close(output)
    ending.seconds = time.monotonic() - started
    if os.WIFSIGNALED(status):
        ending.signal = os.WTERMSIG(status)
    else:
        ending.code = os.WEXITSTATUS(status)
    ending.leftovers = not _clear_out(confinement.uid)
    ending.out_of_memory = memory_kills() > ooms
    return ending


def _be_child(
    body: Callable[[Signer], None], confinement: Confinement, key: bytes, output_fd: int, results_fd: int
) -> None:
    code = 70
    try:
        confinement.enter(output_fd, results_fd)
        signer = Signer(key)
        del key
        body(signer)
        code = 0
    finally:
        # Not sys.exit: neither what the candidate registered to run at exit nor our own callers must run.
        os._exit(code)


class _Watch:
    def __init__(
        self, child: int, results: int, output: int, decoder: Decoder, allowance: Allowance, ending: Ending
    ) -> None:
        self._child = child
        self._results = results
        self._output = output
        self._decoder = decoder
        self._allowance = allowance
        self._ending = ending
        self._open = {results, output}

    def until_end(self, deadline: Deadline) -> None:
        """Read both pipes until the child has ended; not until they close: a daemon may hold them."""
        wake, wake_write = os.pipe()
        os.set_blocking(wake_write, False)
        for descriptor in (wake, self._results, self._output):
            os.set_blocking(descriptor, False)
        previous = signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, _noted)
        poller = select.poll()
        for descriptor in (wake, self._results, self._output):
            poller.register(descriptor, select.POLLIN)
        poller.register(_LIFELINE, 0)
        try:
            while not self._ended():
                left = deadline.left()
                if left <= 0:
                    self._ending.reason = "timeout"
                if self._ending.reason != "exit":
                    return
                for descriptor, _events in poller.poll(left * 1000):
                    if descriptor == _LIFELINE:
                        os._exit(1)
                    elif descriptor == wake:
                        os.read(wake, 512)
                    else:
                        self._read(descriptor)
                        if descriptor not in self._open:
                            poller.unregister(descriptor)
        finally:
            signal.set_wakeup_fd(previous)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.close(wake)
            os.close(wake_write)

    def drain(self) -> None:
        """Take what is still in the pipes, without waiting for more."""
        for descriptor in list(self._open):
            while self._ending.reason == "exit" and self._read(descriptor):
                pass
        if self._ending.reason == "exit" and self._decoder.pending:
            self._ending.reason = "forged"

    def _ended(self) -> bool:
        # WNOWAIT: the status stays for waitpid, and the number cannot be given to another process meanwhile.
        return os.waitid(os.P_PID, self._child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def _read(self, descriptor: int) -> bool:
        """One read; False when there is nothing more now."""
        try:
            data = os.read(descriptor, 65536)
        except BlockingIOError:
            return False
        if not data:
            self._open.discard(descriptor)
            return False
        if descriptor == self._output:
            self._keep_output(data)
        else:
            self._keep_messages(data)
        return True

    def _keep_output(self, data: bytes) -> None:
        room = self._allowance.output_bytes - len(self._ending.output)
        self._ending.output += data[: max(room, 0)]
        if len(data) > room:
            self._ending.reason = "output"

    def _keep_messages(self, data: bytes) -> None:
        try:
            self._ending.messages += self._decoder.feed(data)
        except (ForgedFrame, ValueError):
            self._ending.reason = "forged"
        except OversizedFrame:
            self._ending.reason = "results"


def _noted(_number: int, _frame: Any) -> None:
    """A handler must exist for the wake-up descriptor to be written."""


def _clear_out(uid: int) -> bool:
    """Kill what the child left running; True when the container is empty again."""
    deadline = time.monotonic() + _STRAGGLERS_SECONDS
    while strangers():
        if time.monotonic() > deadline:
            return False
        kill_everything_of(uid)
    return True
