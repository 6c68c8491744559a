"""Run pytest for ``scripts/test``: a run in which a test was skipped has not passed.

A skipped test looks green and checks nothing; what a test needs is prepared by ``scripts/setup`` instead.

Without arguments, all tests, in two processes: most of them wait for containers, so one alone leaves half of two cores
idle. What the second prints follows when both are done. Then come those that drive VS Code: it takes a whole machine.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

_OTHERS = ("tests/sandbox", "tests/server")  # the shorter half, so that there is room; the first process takes the rest
_ALONE = ("tests/vscode",)


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


def _run(arguments: list[str]) -> int:
    return int(pytest.main(arguments, plugins=[sys.modules[__name__]]))


def _run_all() -> int:
    this = [sys.executable, str(Path(__file__))]
    with tempfile.TemporaryFile() as printed:
        others = subprocess.Popen([*this, *_OTHERS], stdout=printed, stderr=subprocess.STDOUT)
        try:
            status = _run([f"--ignore={folder}" for folder in (*_OTHERS, *_ALONE)])
            status = others.wait() or status
        finally:
            if others.poll() is None:  # interrupted: it was, too
                others.wait()
            printed.seek(0)
            sys.stdout.write("\n" + printed.read().decode("utf-8", "replace"))
            sys.stdout.flush()
    return subprocess.run([*this, *_ALONE], check=False).returncode or status


if __name__ == "__main__":
    sys.exit(_run(sys.argv[1:]) if sys.argv[1:] else _run_all())
