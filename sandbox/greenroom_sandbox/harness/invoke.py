"""Calls one function of one small program with many argument tuples; runs in the child."""

from __future__ import annotations

import ast
import signal
from collections.abc import Callable
from typing import Any

from .canonical import canonical
from .confinement import RESULTS_FD
from .frames import Signer, encode, write_all

VALUE_CHARACTERS = 4000
MESSAGE_CHARACTERS = 300


class Timeout(BaseException):
    """One invocation took too long. Not an Exception, so that ``except Exception`` does not swallow it."""


def run(program: dict[str, Any], seconds: float, signer: Signer) -> None:
    """Send one ``value`` message per argument tuple: ``value`` (a repr) or ``exception`` and ``message``.

    Arguments after an invocation that ended the process get no message; the host fills in why.

    :param program: ``source``, ``function`` (a dotted name in it) and ``arguments``, each the literal of a
        tuple.
    :param seconds: time of one invocation. A polite limit that keeps the others alive; the parent has the
        hard one.
    """
    # Held here, before any line of the candidate's runs: it may replace any of them in their modules.
    write, pack = write_all, encode
    evaluate = ast.literal_eval
    timer = signal.setitimer
    signal.signal(signal.SIGALRM, alarm)
    try:
        timer(signal.ITIMER_REAL, seconds)
        namespace: dict[str, Any] = {"__name__": "candidate", "__builtins__": __builtins__}
        exec(compile(program["source"], "candidate.py", "exec", dont_inherit=True), namespace)
        function = _find(namespace, program["function"])
        timer(signal.ITIMER_REAL, 0)
    except BaseException as error:  # the program may raise anything, SystemExit and Timeout too: that is its outcome
        timer(signal.ITIMER_REAL, 0)
        outcome = raised(error)
        for _ in program["arguments"]:
            write(RESULTS_FD, pack(signer, outcome))
        return
    for literal in program["arguments"]:
        try:
            arguments = evaluate(literal)
            timer(signal.ITIMER_REAL, seconds)
            value = function(*arguments)
            shown = canonical(value)
            timer(signal.ITIMER_REAL, 0)
            outcome = {"value": shown[:VALUE_CHARACTERS]}
        except BaseException as error:  # as above
            timer(signal.ITIMER_REAL, 0)
            outcome = raised(error)
        write(RESULTS_FD, pack(signer, outcome))


def _find(namespace: dict[str, Any], dotted: str) -> Callable[..., Any]:
    first, *rest = dotted.split(".")
    if first not in namespace:
        raise NameError(f"name {first!r} is not defined")
    found = namespace[first]
    for name in rest:
        found = getattr(found, name)
    return found


def raised(error: BaseException) -> dict[str, str]:
    """The message for an exception."""
    try:
        message = str(error)[:MESSAGE_CHARACTERS]
    except BaseException:  # a program's exception may have a __str__ that raises
        message = ""
    return {"exception": type(error).__name__, "message": message}


def alarm(_number: int, _frame: Any) -> None:
    """Handles the timer's signal."""
    raise Timeout
