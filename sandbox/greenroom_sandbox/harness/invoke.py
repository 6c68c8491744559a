"""Calls one function of one small program with many argument tuples; runs in the child."""

from __future__ import annotations

import ast
import re
import signal
from collections.abc import Callable
from typing import Any, cast

from .confinement import RESULTS_FD
from .frames import Signer, encode, write_all

VALUE_CHARACTERS = 4000
MESSAGE_CHARACTERS = 300

_PLAIN = (type(None), bool, int, float, complex, str, bytes)


_ADDRESS = re.compile(r" at 0x[0-9a-f]+")  # differs from run to run and says nothing


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
    signal.signal(signal.SIGALRM, _alarm)
    try:
        timer(signal.ITIMER_REAL, seconds)
        namespace: dict[str, Any] = {"__name__": "candidate", "__builtins__": __builtins__}
        exec(compile(program["source"], "candidate.py", "exec", dont_inherit=True), namespace)
        function = _find(namespace, program["function"])
        timer(signal.ITIMER_REAL, 0)
    except BaseException as error:  # the program may raise anything, SystemExit and Timeout too: that is its outcome
        timer(signal.ITIMER_REAL, 0)
        outcome = _raised(error)
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
            outcome = _raised(error)
        write(RESULTS_FD, pack(signer, outcome))


def canonical(value: Any, depth: int = 0) -> str:
    """A repr in which equal values read the same and only built-in types read as built-in values.

    Sets are sorted (their order depends on history), and anything whose type is not exactly a built-in one
    is marked with its type: an object cannot pass for ``3`` by its ``__repr__``.
    """
    kind = cast("type[object]", type(value))
    if kind in _PLAIN:
        return repr(value)
    if depth > 50:
        return "..."
    if kind is list:
        return "[" + ", ".join([canonical(item, depth + 1) for item in value]) + "]"
    if kind is tuple:
        inner = ", ".join([canonical(item, depth + 1) for item in value])
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if kind is dict:
        pairs = [canonical(key, depth + 1) + ": " + canonical(item, depth + 1) for key, item in value.items()]
        return "{" + ", ".join(pairs) + "}"
    if kind in (set, frozenset):
        inner = "{" + ", ".join(sorted([canonical(item, depth + 1) for item in value])) + "}"
        if kind is set:
            return inner if value else "set()"
        return f"frozenset({inner if value else ''})"
    return f"<{type(value).__qualname__}> " + _ADDRESS.sub("", repr(value))


def _find(namespace: dict[str, Any], dotted: str) -> Callable[..., Any]:
    first, *rest = dotted.split(".")
    if first not in namespace:
        raise NameError(f"name {first!r} is not defined")
    found = namespace[first]
    for name in rest:
        found = getattr(found, name)
    return found


def _raised(error: BaseException) -> dict[str, str]:
    try:
        message = str(error)[:MESSAGE_CHARACTERS]
    except BaseException:  # a program's exception may have a __str__ that raises
        message = ""
    return {"exception": type(error).__name__, "message": message}


def _alarm(_number: int, _frame: Any) -> None:
    raise Timeout
