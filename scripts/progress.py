"""Run one long command of ``scripts/setup`` and show how far it is.

``progress.py LABEL LOG COMMAND…`` appends the command's whole output to LOG and shows one line that says
what it is doing: on a terminal a line that updates itself, elsewhere a plain line every ten seconds. A build
shows its share done, read from ninja's ``[12/193]`` or make's ``[ 12%]``. When the command fails its last
lines are shown and its exit status is passed on. Standard library only: this runs before pip does.
"""

import re
import shutil
import subprocess
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

PLAIN_EVERY_S = 10.0
TERMINAL_EVERY_S = 0.5
TAIL_LINES = 20
LONGEST_LINE = 300  # characters of a line shown on failure: a compiler's command line has thousands

NINJA = re.compile(r"^\s*\[(\d+)/(\d+)\] ")
MAKE = re.compile(r"^\s*\[ *(\d+)%\] ")
STAGES = (  # pip's and apt-get's own words → what is shown
    (re.compile(r"^Collecting ([\w.-]+)"), "collecting {}"),
    (re.compile(r"^  Downloading (\S+(?: \([^)]*\))?)"), "downloading {}"),
    (re.compile(r"^  Building wheel for (\S+)"), "building {}"),
    (re.compile(r"^(?:  )?(Installing) collected packages"), "installing packages"),
    (re.compile(r"^Get:\d+ \S+ \S+ \S+ (\S+)"), "downloading {}"),
    (re.compile(r"^Setting up (\S+)"), "installing {}"),
)


@dataclass
class Progress:
    """What a command's output has told so far."""

    label: str
    started: float = field(default_factory=time.monotonic)
    stage: str = "starting"
    done: float | None = None  # share of the build, 0–1
    build_started: float = 0.0
    tail: deque[str] = field(default_factory=lambda: deque(maxlen=TAIL_LINES))

    def feed(self, line: str) -> None:
        """Take in one line of output."""
        if line.strip():
            self.tail.append(line.rstrip()[:LONGEST_LINE])
        if match := NINJA.match(line):
            self._built(int(match[1]) / int(match[2]), f"compiling {match[1]} of {match[2]}")
        elif match := MAKE.match(line):
            self._built(int(match[1]) / 100, "compiling")
        else:
            for pattern, words in STAGES:
                if match := pattern.match(line):
                    self.stage, self.done = words.format(match[1]), None
                    break

    def _built(self, share: float, stage: str) -> None:
        if self.done is None:
            self.build_started = time.monotonic()
        self.stage, self.done = stage, share

    def line(self) -> str:
        """What is going on, in one line."""
        parts = [f"{self.label}: {self.stage}"]
        if self.done is not None:
            parts[0] += f" ({self.done:.0%})"
        parts.append(f"{_clock(time.monotonic() - self.started)} so far")
        # The first files of a build are not typical of the rest: no forecast until a tenth is done.
        if self.done is not None and 0.1 <= self.done < 1:
            left = (time.monotonic() - self.build_started) * (1 - self.done) / self.done
            parts.append(f"about {_clock(left)} left")
        return ", ".join(parts)


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _show(progress: Progress, finished: threading.Event) -> None:
    terminal = sys.stdout.isatty()
    while not finished.wait(TERMINAL_EVERY_S if terminal else PLAIN_EVERY_S):
        if terminal:
            width = shutil.get_terminal_size().columns - 1
            sys.stdout.write(f"\r\x1b[K{progress.line()[:width]}")
        else:
            sys.stdout.write(f"{progress.line()}\n")
        sys.stdout.flush()
    if terminal:
        sys.stdout.write("\r\x1b[K")


def run(label: str, log: Path, command: list[str]) -> int:
    """Run ``command``, show its progress, and return its exit status (130 after Ctrl-C)."""
    progress = Progress(label)
    finished = threading.Event()
    display = threading.Thread(target=_show, args=(progress, finished))
    log.parent.mkdir(parents=True, exist_ok=True)
    with (
        log.open("a", encoding="utf-8") as out,
        subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as child,
    ):
        assert child.stdout is not None
        display.start()
        try:
            for line in child.stdout:
                out.write(line)
                progress.feed(line)
            status = child.wait()
        except KeyboardInterrupt:
            child.wait()  # the terminal sent it the same Ctrl-C
            status = 130
        finally:
            finished.set()
            display.join()
    took = _clock(time.monotonic() - progress.started)
    if status == 0:
        sys.stdout.write(f"{label}: done in {took}\n")
    else:
        last = "\n".join(progress.tail)
        sys.stdout.write(f"\n{last}\n\n{label}: failed after {took}. The whole output is in {log}\n")
    return status


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], Path(sys.argv[2]), sys.argv[3:]))
