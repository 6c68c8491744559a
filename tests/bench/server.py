"""The language server beside jedi-language-server: start, keystrokes on a long file, memory after a thousand of them.

    scripts/bench server [--edits 1000] [--lines 5000] [--starts 5] [--no-peer]

Both get the same bytes. A keystroke is one ``didChange`` and the answer to a cheap request behind it, so that what the
server does with the change is in the time; the same request alone is shown as the floor. The peer comes from the package
index, into an environment of its own below ``.cache``.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PEER, PEER_FOLDER = "jedi-language-server==0.47.0", ROOT / ".cache" / "bench-peers" / "jedi"
FUNCTION = 'def function_{n}(first: int, second: int) -> int:\n    """Add, n° {n}."""\n    value = first + second\n    return value\n\n'
URI = "file:///tmp/greenroom-bench/long.py"
INITIALIZE = {"processId": os.getpid(), "rootUri": None, "capabilities": {"general": {"positionEncodings": ["utf-16"]}}}


class Server:
    """A language server on pipes, spoken to one message at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._id = 0

    def notify(self, method: str, params: Any) -> None:
        """Say something."""
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def request(self, method: str, params: Any) -> Any:
        """Ask, and wait for the answer."""
        self._id += 1
        self._send({"jsonrpc": "2.0", "id": self._id, "method": method, "params": params})
        while (message := self._receive()).get("id") != self._id or "method" in message:
            if "method" in message and "id" in message:
                self._send({"jsonrpc": "2.0", "id": message["id"], "result": None})
        return message

    def memory_mb(self) -> float:
        """Resident memory of the process."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1000

    def end(self) -> None:
        """Leave in order."""
        self.request("shutdown", None)
        self.notify("exit", None)
        self.process.communicate()

    def _send(self, message: Any) -> None:
        body = json.dumps(message).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def _receive(self) -> Any:
        assert self.process.stdout is not None
        length = 0
        while (line := self.process.stdout.readline()).strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise SystemExit("The server has ended.")
        return json.loads(self.process.stdout.read(length))


def started(command: Sequence[str]) -> tuple[Server, float]:
    """A server that is initialized, and the milliseconds until then."""
    before = perf_counter()
    server = Server(command)
    server.request("initialize", INITIALIZE)
    passed = (perf_counter() - before) * 1000
    server.notify("initialized", {})
    return server, passed


def keystrokes(server: Server, lines: int, edits: int) -> tuple[list[float], list[float]]:
    """Milliseconds per keystroke, and per request without one."""
    text = "".join(FUNCTION.format(n=number) for number in range(lines // FUNCTION.count("\n")))
    document = {"uri": URI, "languageId": "python", "version": 0, "text": text}
    server.notify("textDocument/didOpen", {"textDocument": document})
    server.request("bench/nothing", {})
    floor, times = [], []
    for version in range(1, edits + 1):
        before = perf_counter()
        server.request("bench/nothing", {})
        floor.append((perf_counter() - before) * 1000)
        place = {"line": 3 + 5 * (version * 7 % (lines // 5)), "character": 10}
        change = {"range": {"start": place, "end": place}, "text": "x"}
        before = perf_counter()
        server.notify(
            "textDocument/didChange", {"textDocument": {"uri": URI, "version": version}, "contentChanges": [change]}
        )
        server.request("bench/nothing", {})
        times.append((perf_counter() - before) * 1000)
    return times, floor


def peer_command() -> list[str]:
    """The peer's, installed first if it is not there."""
    program = PEER_FOLDER / "bin" / "jedi-language-server"
    if not program.exists():
        venv.create(PEER_FOLDER, with_pip=True)
        subprocess.run([PEER_FOLDER / "bin" / "pip", "install", "--quiet", PEER], check=True)
    return [str(program)]


def measured(name: str, command: Sequence[str], options: argparse.Namespace) -> dict[str, float]:
    """Measure one server and print its line."""
    starts: list[float] = []
    for _ in range(options.starts):
        server, passed = started(command)
        starts.append(passed)
        server.end()
    server, _ = started(command)
    times, floor = keystrokes(server, options.lines, options.edits)
    p99 = statistics.quantiles(times, n=100)[98]
    found = {
        "start ms": min(starts), "start median": statistics.median(starts), "key p50": statistics.median(times),
        "key p99": p99, "floor p50": statistics.median(floor), "memory MB": server.memory_mb(),
    }  # fmt: skip
    server.end()
    print(f"{name:24}" + "".join(f"{value:14.1f}" for value in found.values()), flush=True)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edits", type=int, default=1000, help="keystrokes")
    parser.add_argument("--lines", type=int, default=5000, help="of the file")
    parser.add_argument("--starts", type=int, default=5, help="times that each server is started")
    parser.add_argument("--no-peer", action="store_true", help="Greenroom alone; needs no network")
    options = parser.parse_args()
    heads = ("start best", "median", "key p50", "key p99", "request", "memory")
    units = ("ms", "ms", "ms", "ms", "ms", "MB")
    print(f"{'':24}" + "".join(f"{f'{head} {unit}':>14}" for head, unit in zip(heads, units, strict=True)))
    own = measured("greenroom serve", [sys.executable, "-m", "greenroom_server", "serve"], options)
    if not options.no_peer:
        peer = measured("jedi-language-server", peer_command(), options)
        print(f"{'peer / greenroom':24}" + "".join(f"{peer[name] / own[name]:14.1f}" for name in own))
    print(
        f"\n{options.edits} keystrokes in a file of {options.lines} lines; load of this machine {os.getloadavg()[0]:.1f}"
    )


if __name__ == "__main__":
    main()
