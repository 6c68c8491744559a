"""The pytest plug-in which reports every test to the parent process, and plants the canaries."""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import Any

import pytest

from . import canaries
from .confinement import RESULTS_FD
from .failures import FailureReader, clipped
from .frames import Signer, encode, write_all
from .session import Plan


class Recorder:
    """Sends one message per event.

    - ``collected``: ``ids`` in the order of execution, ``canaries`` planted, with a twin's original by kind;
    - ``collection_error``: ``id``, ``failure``; ``collection_skip``: ``id``, ``message``;
    - ``start``: ``id``; ``phase``: ``id``, ``when``, ``outcome``, ``xfail``, ``ms``, ``failure``, or
      ``canary`` (its kind) in place of ``id``;
    - ``internal``: ``failure``, of pytest itself; ``aborted``: ``failure``; ``finished``: ``status``.
    """

    def __init__(self, plan: Plan, signer: Signer) -> None:
        self._plan = plan
        self._canaries: dict[str, canaries.Canary] = {}
        self._failures = FailureReader(plan.root, plan.target)

        # A closure, and functions taken now: a candidate may replace them in their modules later.
        write, pack = write_all, encode

        def send(**message: Any) -> None:
            write(RESULTS_FD, pack(signer, message))

        self._send = send

    def aborted(self, error: BaseException) -> None:
        """Pytest ended with an exception."""
        self._send(kind="aborted", failure=self._failures.read(error, None))

    def finished(self, status: int) -> None:
        """Pytest returned."""
        self._send(kind="finished", status=status)

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Before anything is reported."""
        silence(config)

    @pytest.hookimpl(hookwrapper=True, trylast=True)
    def pytest_collection_modifyitems(
        self, session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
    ) -> Generator[None, None, None]:
        """After all other plug-ins: keep the doctests asked for, add the canaries at the end."""
        yield
        items[:] = [item for item in items if self._wanted(item)]
        ids = [item.nodeid for item in items]
        self._canaries = canaries.plant(session, items, self._plan.canaries)
        self._send(
            kind="collected", ids=ids, canaries={canary.kind: canary.original for canary in self._canaries.values()}
        )

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logstart(self, nodeid: str, location: Any) -> None:
        """A test begins: when the run is cut short, this was the one."""
        if nodeid not in self._canaries:
            self._send(kind="start", id=nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_assertrepr_compare(self, config: pytest.Config, op: str, left: object, right: object) -> None:
        """Remember what a failing comparison compared; the explanation stays pytest's."""
        self._failures.note_comparison(op, left, right)

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: Any) -> Generator[None, Any, None]:
        """One phase (set-up, call, tear-down) of one test is over."""
        result = yield
        report = result.get_result()
        failure = None
        if call.excinfo is not None and report.outcome == "failed":
            failure = self._failures.read(call.excinfo.value, item)
        elif report.outcome == "failed":  # a strict xfail which passed: there is no exception
            failure = self._failures.without_exception(str(report.longrepr))
        self._failures.forget_comparison()
        canary = self._canaries.get(item.nodeid)
        self._send(
            kind="phase",
            **({"canary": canary.kind} if canary else {"id": item.nodeid}),
            when=report.when,
            outcome=report.outcome,
            xfail=hasattr(report, "wasxfail"),
            ms=round(report.duration * 1000, 3),
            failure=failure,
        )

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_make_collect_report(self, collector: pytest.Collector) -> Generator[None, Any, None]:
        """A module skipped as a whole leaves no test behind, only this."""
        result = yield
        report = result.get_result()
        if report.outcome == "skipped":
            self._send(kind="collection_skip", id=report.nodeid, message=_skip_reason(report.longrepr))

    @pytest.hookimpl(tryfirst=True)
    def pytest_exception_interact(self, node: Any, call: Any, report: Any) -> None:
        """A file which cannot be collected."""
        if isinstance(report, pytest.CollectReport):
            error: BaseException = call.excinfo.value
            # pytest wraps an ImportError in its own exception; the reader wants the real one.
            if isinstance(error, pytest.Collector.CollectError) and error.__cause__ is not None:
                error = error.__cause__
            self._send(kind="collection_error", id=report.nodeid, failure=self._failures.read(error, node))

    @pytest.hookimpl(tryfirst=True)
    def pytest_internalerror(self, excrepr: object, excinfo: Any) -> None:
        """Pytest or a plug-in broke."""
        self._send(kind="internal", failure=self._failures.read(excinfo.value, None))

    def _wanted(self, item: pytest.Item) -> bool:
        if not self._plan.doctests:
            return True
        path = os.path.relpath(str(item.path), self._plan.root)
        asked = [name for file, name in self._plan.doctests if os.path.normpath(file) == path]
        if isinstance(item, pytest.DoctestItem):
            # A doctest is named module.qualname; what the module is called depends on how it was imported.
            module = item.dtest.globs.get("__name__")
            return any(item.name == f"{module}.{name}" for name in asked)
        given = {os.path.normpath(argument.partition("::")[0]) for argument in self._plan.arguments}
        return not asked or path in given


def silence(config: pytest.Config) -> None:
    """Silence pytest's own report: what remains on standard output is the program's."""
    reporter: Any = config.pluginmanager.getplugin("terminalreporter")
    if reporter is not None:
        reporter._tw._file = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    # Nor does anybody read what plug-ins add to it; for that alone hypothesis would be imported in every run.
    summary: Any = config.hook.pytest_terminal_summary
    for implementation in summary.get_hookimpls():
        summary._remove_plugin(implementation.plugin)


def _skip_reason(account: Any) -> str:
    """Pytest's account of a skip is (path, line, reason)."""
    try:
        _, _, reason = account
    except (TypeError, ValueError):
        reason = account
    return clipped(str(reason), 300)
