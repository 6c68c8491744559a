"""``greenroom sandbox selftest``, as a user runs it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

GREENROOM = Path(sys.executable).with_name("greenroom")


@pytest.mark.timeout(600)
def test_every_hostile_candidate_is_held() -> None:
    done = subprocess.run([GREENROOM, "sandbox", "selftest", "--json"], stdout=subprocess.PIPE, text=True, check=False)
    outcome = json.loads(done.stdout)

    assert [trial for trial in outcome["trials"] if not trial["held"]] == []
    assert len(outcome["trials"]) > 55
    assert (done.returncode, outcome["held"]) == (0, True)


def test_without_docker_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/docker.sock")

    done = subprocess.run([GREENROOM, "sandbox", "selftest"], capture_output=True, text=True, check=False)

    assert done.returncode == 3
    assert "Install it" in done.stderr
    assert "Traceback" not in done.stderr
