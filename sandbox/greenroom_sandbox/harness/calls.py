"""Calls one function of the user's project on many arguments and tells what it did; runs in the child.

Pytest is started as for the tests, so that the project is importable as it is for them (configuration, conftest files,
plug-ins), but nothing is collected: the calls take the collection's place.
"""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import io
import itertools
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from types import ModuleType
from typing import Any, cast

import pytest

from .canonical import canonical
from .confinement import RESULTS_FD
from .frames import Signer, encode, write_all
from .invoke import alarm, raised
from .recorder import silence
from .session import Plan, start

_VALUE_CHARACTERS = 4000
_ITEMS = 100  # of a generator: an endless one is shown by its beginning
_DIGITS = 12
_PRINTED_CHARACTERS = 1000
_TIMEOUTS = 3  # a function that hangs on so many calls is not called again
_PATIENCE = 4  # a call that only waits (sleep, a lock) may take so many times the processor time granted


@dataclass(frozen=True)
class CallPlan:
    """What to call.

    :param qualname: dotted name in the module that ``Plan.target`` is the file of.
    :param calls: ``[receiver, arguments, keywords]`` each: literals of a tuple and a dict; the receiver is the literal
        of a pair of these for the constructor of the method's class, or None.
    :param seconds: processor time of one call.
    """

    qualname: str
    calls: list[list[str | None]]
    seconds: float


def run(plan: Plan, what: CallPlan, signer: Signer) -> None:
    """Send one message per call, in order; none for those after the end of the process."""
    observer = _Observer(plan, what, signer)
    try:
        start(plan, observer)
    except BaseException as error:  # a conftest may raise anything
        observer.all_failed(error)
    observer.all_failed(RuntimeError("pytest did not start in this project"))


class _Observer:
    """The plug-in."""

    def __init__(self, plan: Plan, what: CallPlan, signer: Signer) -> None:
        self._plan = plan
        self._what = what
        self._told = 0
        write, pack = write_all, encode  # now: a candidate may replace them in their modules

        def send(message: dict[str, Any]) -> None:
            self._told += 1
            write(RESULTS_FD, pack(signer, message))

        self._send = send

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Before anything is reported."""
        silence(config)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> bool:
        """In place of the collection."""
        session.items = []
        for number in (signal.SIGALRM, signal.SIGPROF):
            signal.signal(number, alarm)
        try:
            function = _find(_imported(self._plan), self._what.qualname)
        except BaseException as error:  # the module may raise anything, SystemExit too: then every call would
            self.all_failed(error)
            return True
        timeouts = 0
        for receiver, arguments, keywords in self._what.calls:
            call = _Literals(receiver, str(arguments), str(keywords))
            outcome = {"exception": "Timeout", "message": "not called: others did not end"}
            if timeouts < _TIMEOUTS:
                outcome = _twice(function, call, self._what.seconds)
                timeouts += outcome.get("exception") == "Timeout"
            self._send(outcome)
        return True

    def all_failed(self, error: BaseException) -> None:
        """What has not been told has this outcome."""
        for _ in range(len(self._what.calls) - self._told):
            self._send(raised(error))


@dataclass(frozen=True)
class _Literals:
    receiver: str | None
    arguments: str
    keywords: str


@dataclass(frozen=True)
class _Function:
    """How to call the target: ``owner`` is its class when it takes an instance, ``get`` gives the callable for one."""

    owner: Callable[..., Any] | None
    get: Callable[[Any], Callable[..., Any]]


def _twice(function: _Function, call: _Literals, seconds: float) -> dict[str, Any]:
    """One outcome; what a second call of the same does otherwise is not to be relied on."""
    first = _outcome(function, call, seconds)
    if first.get("exception") == "Timeout":
        return first
    second = _outcome(function, call, seconds)
    same = all(first.get(key) == second.get(key) for key in ("value", "exception", "effects"))
    return first if same else {**first, "stable": False}


def _outcome(function: _Function, call: _Literals, seconds: float) -> dict[str, Any]:
    arguments, keywords = ast.literal_eval(call.arguments), ast.literal_eval(call.keywords)
    instance, state = None, ""
    printed = _Printed(sys.stdout)
    before = _shown([arguments, keywords])
    outcome: dict[str, Any]
    timer, real, processor = signal.setitimer, signal.ITIMER_REAL, signal.ITIMER_PROF
    sys.stdout = printed
    try:
        timer(processor, seconds)
        timer(real, seconds * _PATIENCE)
        if function.owner is not None:
            made, named = ast.literal_eval(call.receiver or "((), {})")
            instance = function.owner(*made, **named)
            state = _shown(instance)
        value = _settled(function.get(instance)(*arguments, **keywords))
        outcome = {"value": _cut(value if isinstance(value, str) else _shown(value[0]))}
    except BaseException as error:  # it may raise anything: that is its outcome
        outcome = raised(error)
    finally:
        timer(processor, 0)
        timer(real, 0)
        sys.stdout = printed.through
    try:
        timer(real, seconds * _PATIENCE)  # a __repr__ is the candidate's, too
        outcome["effects"] = _effects(before, [arguments, keywords], state, instance, printed.text)
    except BaseException as error:
        outcome = raised(error)
    finally:
        timer(real, 0)
    return outcome


def _effects(before: str, arguments: list[Any], state: str, instance: Any, printed: str) -> str:
    """What it changed and printed, in words; empty for a pure call."""
    effects: list[str] = []
    if _shown(arguments) != before:
        effects.append(f"arguments became {_shown(list(arguments[0]))}")
    if state and (after := _shown(instance)) != state:
        effects.append(f"the object became {after}")
    if printed:
        effects.append(f"printed {printed!r}")
    return _cut("; ".join(effects))


def _settled(value: Any) -> str | tuple[Any]:
    """The value behind what was returned: awaited, drawn out of an iterator; a text, or a value to show as it is."""
    if inspect.isawaitable(value):
        return _settled(asyncio.run(_awaited(value)))
    kind = cast("type[object]", type(value))
    if issubclass(kind, AsyncIterator):
        return "<iterator> " + _shown(asyncio.run(_drawn(value)))
    if issubclass(kind, Iterator) and not issubclass(kind, io.IOBase):
        items: list[object] = list(itertools.islice(value, _ITEMS))
        return "<iterator> " + _shown(items)
    return (value,)


async def _awaited(value: Any) -> Any:
    return await value


async def _drawn(values: AsyncIterator[Any]) -> list[Any]:
    found: list[Any] = []
    async for value in values:
        found.append(value)
        if len(found) == _ITEMS:
            break
    return found


def _shown(value: Any) -> str:
    return canonical(value, digits=_DIGITS, sort_keys=True)


def _cut(text: str) -> str:
    """Long texts end with a digest: two that differ further on still differ."""
    if len(text) <= _VALUE_CHARACTERS:
        return text
    digest = blake2b(text.encode("utf-8", "backslashreplace"), digest_size=8).hexdigest()
    return f"{text[:_VALUE_CHARACTERS]}… ({len(text)} characters, {digest})"


class _Printed(io.TextIOBase):
    """Standard output during a call: the beginning is kept, everything goes on to where it is counted."""

    def __init__(self, through: Any) -> None:
        self.through = through
        self.text = ""

    def write(self, text: str) -> int:
        if len(self.text) < _PRINTED_CHARACTERS:
            self.text += text[: _PRINTED_CHARACTERS - len(self.text)]
        self.through.write(text)
        return len(text)

    def flush(self) -> None:
        self.through.flush()


def _find(module: ModuleType, qualname: str) -> _Function:
    """The function of that name.

    :raises AttributeError: the module has none.
    """
    found: Any = module
    *scopes, name = qualname.split(".")
    for scope in scopes:
        found = getattr(found, scope)
    if not isinstance(found, type):
        function = getattr(found, name)
        return _Function(None, lambda _: function)
    owner: type = found
    static = inspect.getattr_static(owner, name)
    if isinstance(static, (staticmethod, classmethod)):
        return _Function(None, lambda _: getattr(owner, name))
    if callable(static):
        return _Function(owner, lambda instance: lambda *a, **k: getattr(owner, name)(instance, *a, **k))
    return _Function(owner, lambda instance: lambda: getattr(instance, name))  # a property


def _imported(plan: Plan) -> ModuleType:
    """The module that the target's file is, under the first name by which it can be imported."""
    target = os.path.realpath(str(plan.target))
    for module in list(sys.modules.values()):  # a conftest has it already
        if os.path.realpath(str(getattr(module, "__file__", None) or "")) == target:
            return module
    folder = os.path.dirname(target)
    package = folder
    while os.path.exists(os.path.join(package, "__init__.py")):
        package = os.path.dirname(package)
    roots = [package] if package != folder else []
    roots += [path for path in sys.path if path] + [os.path.join(plan.root, "src"), plan.root, folder]
    error: ImportError | None = None
    for root in dict.fromkeys(os.path.realpath(root) for root in roots):
        name = _module_name(target, root)
        if name is None:
            continue
        if root not in sys.path:
            sys.path.append(root)
        try:
            module = importlib.import_module(name)
        except ImportError as refused:
            error = error or refused
            continue
        if os.path.realpath(str(module.__file__ or "")) == target:
            return module
    raise error or ImportError(f"{plan.target} cannot be imported by any name")


def _module_name(target: str, root: str) -> str | None:
    """The dotted name of a file for those who have ``root`` on their path; None when it has no such name."""
    if not target.startswith(root.rstrip("/") + "/"):
        return None
    parts = os.path.relpath(target, root)[: -len(".py")].split("/")
    if parts[-1] == "__init__" and len(parts) > 1:
        parts.pop()
    return ".".join(parts) if all(part.isidentifier() for part in parts) else None
