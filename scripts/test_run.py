"""Run pytest for ``scripts/test``: a run in which a test was skipped has not passed.

A skipped test looks green and checks nothing; what a test needs is prepared by ``scripts/setup`` instead.
"""

import sys

import pytest


def _skipped(config: pytest.Config) -> int:
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return len(reporter.stats.get("skipped", [])) if reporter else 0


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say why the run fails."""
    if count := _skipped(config):
        terminalreporter.section("skipped tests", red=True)
        terminalreporter.line(f"{count} skipped: this run does not count as passed.")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Turn the exit status of a run with skips into a failure."""
    if exitstatus == pytest.ExitCode.OK and _skipped(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


if __name__ == "__main__":
    sys.exit(pytest.main(sys.argv[1:], plugins=[sys.modules[__name__]]))
