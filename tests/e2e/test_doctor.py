"""``greenroom doctor``, as a user runs it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

GREENROOM = Path(sys.executable).with_name("greenroom")


def doctor(*arguments: str | Path) -> tuple[int, dict[str, dict[str, Any]], str]:
    """Exit status, findings by subject, standard error."""
    done = subprocess.run([GREENROOM, "doctor", "--json", *arguments], capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)
    return done.returncode, {finding["subject"]: finding for finding in found.get("findings", ())}, done.stderr


def test_everything_is_ready_here(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()

    status, found, _ = doctor(tmp_path)

    assert status == 0
    assert {subject: finding["is_ready"] for subject, finding in found.items()} == dict.fromkeys(
        ("greenroom", "model", "gpu", "project", "sandbox", "engine", "history", "offline"), True
    )
    assert "containers at a time, no network" in found["sandbox"]["detail"]
    assert str(tmp_path) in found["project"]["detail"]


def test_without_docker_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/docker.sock")

    status, found, _ = doctor(tmp_path)

    assert status == 3
    assert not found["sandbox"]["is_ready"]
    assert "Install it" in found["sandbox"]["detail"]
    assert found["model"]["is_ready"]


def test_a_vocabulary_is_no_model(test_assets: Path, tmp_path: Path) -> None:
    status, found, _ = doctor(tmp_path, "--model", test_assets / "ggml-vocab-qwen2.gguf")

    assert status == 3
    assert not found["model"]["is_ready"]


def test_a_broken_environment_is_the_projects(tmp_path: Path) -> None:
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    python = tmp_path / ".venv" / "bin" / "python"
    python.write_text("#!/bin/sh\necho broken >&2\nexit 1\n")
    python.chmod(0o755)
    (tmp_path / "pyproject.toml").touch()

    status, found, _ = doctor(tmp_path)

    assert status == 3
    assert "broken" in found["project"]["detail"]
    assert found["sandbox"]["is_ready"]


def test_a_folder_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    status, _, said = doctor(tmp_path / "nowhere")

    assert status == 2
    assert "is not a folder" in said
