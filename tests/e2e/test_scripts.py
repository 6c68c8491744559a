"""The scripts a developer calls, run as they are."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "scripts"


def run(*command: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_setup_does_nothing_when_everything_is_ready(tmp_path: Path) -> None:
    run(SCRIPTS / "setup", "--dev")
    log = ROOT / ".cache" / "setup.log"
    before = log.stat().st_mtime_ns if log.exists() else None

    again = run(SCRIPTS / "setup", "--dev", cwd=tmp_path)

    assert again.returncode == 0, again.stderr
    (line,) = again.stdout.splitlines()
    assert line.startswith("Everything is ready: Docker ")
    assert (log.stat().st_mtime_ns if log.exists() else None) == before


def test_setup_names_the_docker_engine_that_does_not_answer_and_what_to_do(tmp_path: Path) -> None:
    dead = f"unix://{tmp_path}/docker.sock"

    done = run(SCRIPTS / "setup", DOCKER_HOST=dead, GREENROOM_NO_INSTALL="1")

    assert done.returncode == 1
    assert f"No Docker engine answers at DOCKER_HOST={dead}" in done.stderr
    assert "unset DOCKER_HOST" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("script", ["demo", "test"])
def test_scripts_stop_when_setup_fails(tmp_path: Path, script: str) -> None:
    done = run(SCRIPTS / script, DOCKER_HOST=f"unix://{tmp_path}/docker.sock", GREENROOM_NO_INSTALL="1")

    assert done.returncode == 1
    assert "No Docker engine answers" in done.stderr
    assert done.stdout == ""


def test_setup_refuses_an_argument_it_does_not_know() -> None:
    done = run(SCRIPTS / "setup", "--everything")

    assert done.returncode == 1
    assert "Unknown argument: --everything" in done.stderr
    assert "Usage: scripts/setup [--dev] [--bench] [--learn]" in done.stderr


def test_docker_ping_prints_the_version_of_the_engine() -> None:
    done = run(sys.executable, SCRIPTS / "docker_ping.py")

    assert done.returncode == 0
    assert re.fullmatch(r"\d+\.\d+\S*\n", done.stdout)


def test_bench_without_a_name_lists_what_can_be_run() -> None:
    done = run(SCRIPTS / "bench")

    assert done.returncode == 0
    benches = {path.stem for path in (ROOT / "tests" / "bench").glob("*.py") if "__main__" in path.read_text()}
    assert {line.split()[0] for line in done.stdout.splitlines()[1:]} == benches


def test_bench_with_an_unknown_name_lists_what_can_be_run() -> None:
    done = run(SCRIPTS / "bench", "no-such-bench")

    assert done.returncode == 2
    assert "There is no benchmark called no-such-bench." in done.stderr
    assert "Benchmarks (scripts/bench NAME" in done.stderr


def test_a_long_build_shows_its_share_done_on_a_terminal(tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    build = f"echo '  [48/193] /usr/bin/g++ -O3 x.cpp'; cat {gate}; echo '  [193/193] Linking'"
    log = tmp_path / "setup.log"

    shown: pexpect.spawn[str] = pexpect.spawn(
        sys.executable,
        [str(SCRIPTS / "progress.py"), "pip install", str(log), "sh", "-c", build],
        encoding="utf-8",
        timeout=30,
    )
    shown.expect(r"pip install: compiling 48 of 193 \(25%\), \d:\d\d so far, about \d:\d\d left")
    gate.write_text("")
    shown.expect(r"pip install: done in \d:\d\d")
    shown.expect(pexpect.EOF)
    shown.close()

    assert shown.exitstatus == 0
    assert "[193/193] Linking" in log.read_text()


def test_a_failing_build_shows_its_last_lines_and_keeps_its_status(tmp_path: Path) -> None:
    log = tmp_path / "setup.log"
    build = "seq 1000; echo 'x.cpp:7: error: no such header' >&2; exit 3"

    done = run(sys.executable, SCRIPTS / "progress.py", "pip install", log, "sh", "-c", build)

    assert done.returncode == 3
    assert "x.cpp:7: error: no such header\n" in done.stdout
    assert "\n1\n" not in done.stdout
    assert f"pip install: failed after 0:00. The whole output is in {log}" in done.stdout
    assert log.read_text().startswith("1\n2\n")


@pytest.mark.parametrize(("body", "status"), [("pass", 0), ("pytest.skip('no reason')", 1), ("assert False", 1)])
def test_a_run_with_a_skipped_test_has_not_passed(tmp_path: Path, body: str, status: int) -> None:
    (tmp_path / "test_one.py").write_text(f"import pytest\n\ndef test_one():\n    {body}\n")

    done = run(sys.executable, SCRIPTS / "test_run.py", "-p", "no:asyncio", "test_one.py", cwd=tmp_path)

    assert done.returncode == status, done.stdout
    assert ("does not count as passed" in done.stdout) == ("skip" in body)
