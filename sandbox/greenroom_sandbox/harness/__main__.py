"""The parent: takes requests from the host, runs each in a confined child, reports.

Requests are plain frames (see :mod:`.frames`): first ``{"key": hex}``, the secret of this stream, then any number of
``{"op": "prepare", …}`` (before the first tests), ``{"op": "tests", …}`` and ``{"op": "calls", …}`` (both followed by
one frame with the contents of the files that changed since the last) and ``{"op": "programs", …}``. Replies are signed
frames: ``ready``; ``ending`` for tests and calls; one ``program`` each and a ``done`` for programs; ``fault`` when the
harness itself could not do it.
Standard input closing ends the process and, since it is the container's main one, the container.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from typing import Any

from . import invoke, session
from .confinement import Confinement
from .frames import Signer, encode, read_plain, write_all
from .layout import Layout
from .supervision import Allowance, Ending, supervise

_REQUEST_LIMIT = 1 << 30  # the host caps what it sends; this only stops a broken length from taking all memory
_HOST_IN, _HOST_OUT = 0, 1


def main() -> None:
    """Serve the host until it closes the stream."""
    key = bytes.fromhex(_read()["key"])
    host = _Host(key)
    del key
    layouts: dict[str, Layout] = {}
    while True:
        try:
            request = _read()
        except EOFError:
            return
        try:
            _serve(request, host, layouts)
        except EOFError:
            return
        except Exception as error:  # whatever broke, the host must hear of it: silence would cost it its time-out
            host.send({"kind": "fault", "message": f"{type(error).__name__}: {error}"})


class _Host:
    """The stream to the host. A child drops it at once: with the keyed state it could answer for us."""

    def __init__(self, key: bytes) -> None:
        self._signer: Signer | None = Signer(key)

    def send(self, message: dict[str, Any]) -> None:
        if self._signer is not None:
            write_all(_HOST_OUT, encode(self._signer, message))

    def forget(self) -> None:
        self._signer = None


def _serve(request: dict[str, Any], host: _Host, layouts: dict[str, Layout]) -> None:
    # Objects made so far are never garbage; left alone by the collector, their pages stay shared.
    gc.freeze()
    if request["op"] == "prepare":
        host.send({"kind": "ready", "threads": session.load(request["paths"], request["modules"])})
        return
    confinement = Confinement(**request["confinement"])
    allowance = Allowance(**request["allowance"])
    if request["op"] in ("tests", "calls"):
        root = request["plan"]["root"]
        layout = layouts.get(root) or layouts.setdefault(root, Layout(root))
        layout.change(request["removed"], request["files"], request["links"], read_plain(_HOST_IN, _REQUEST_LIMIT))
        canaries = session.new_canary_names()
        plan = session.Plan(canaries=canaries, **request["plan"])

        def work(signer: Signer) -> None:
            host.forget()
            if request["op"] == "tests":
                session.run(plan, signer)
            else:
                from . import calls  # it imports pytest, which is there only once this slot was prepared

                calls.run(plan, calls.CallPlan(**request["what"]), signer)

        ending = supervise(work, confinement, allowance)
        ending.leftovers |= not layout.restore(confinement.uid)
        host.send({"kind": "ending", "canaries": list(canaries), **_told(ending)})
        return
    for index, program in enumerate(request["programs"]):

        def one(signer: Signer, program: dict[str, Any] = program) -> None:
            host.forget()
            invoke.run(program, request["invocation_seconds"], signer)

        ending = supervise(one, confinement, allowance)
        host.send({"kind": "program", "index": index, **_told(ending)})
    host.send({"kind": "done"})


def _told(ending: Ending) -> dict[str, Any]:
    return {
        "reason": ending.reason,
        "code": ending.code,
        "signal": ending.signal,
        "out_of_memory": ending.out_of_memory,
        "leftovers": ending.leftovers,
        "seconds": ending.seconds,
        "messages": ending.messages,
        "output": ending.output.decode("utf-8", "backslashreplace"),
    }


def _read() -> dict[str, Any]:
    message: dict[str, Any] = json.loads(read_plain(_HOST_IN, _REQUEST_LIMIT))
    return message


if __name__ == "__main__":
    # This package knows its own folder by now; to the candidate it need not be importable.
    own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    sys.path[:] = [path for path in sys.path if path not in ("", "/", own)]
    main()
