"""``greenroom models`` as a user runs it."""

import json
import shutil
import subprocess
from pathlib import Path

from tests.e2e.test_fix import GREENROOM, environment

from greenroom_engine.models import EMBEDDED_MODEL


def models(folder: Path, *arguments: str) -> tuple[int, str, str]:
    around = {**environment(), "GREENROOM_MODELS": str(folder)}
    done = subprocess.run(
        [GREENROOM, "models", *arguments], env=around, capture_output=True, text=True, check=False, cwd=folder
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout, done.stderr


def test_a_model_is_listed_looked_at_and_used(tmp_path: Path):
    shutil.copy(EMBEDDED_MODEL, tmp_path / "coder.gguf")
    (tmp_path / "cut.gguf").write_bytes(EMBEDDED_MODEL.read_bytes()[:1000])

    assert models(tmp_path, "use", "coder") == (0, "`greenroom fix` now uses coder.\n", "")
    code, out, err = models(tmp_path, "list")
    assert (code, err) == (0, "")
    (used,) = [line for line in out.splitlines() if line.strip().startswith("●")]
    assert "coder" in used
    listed = json.loads(models(tmp_path, "list", "--json")[1])
    assert [(model["name"], model.get("default")) for model in listed["models"]] == [
        ("embedded", False),
        ("coder", True),
        ("cut", False),
    ]
    assert "problem" in listed["models"][2]
    told = json.loads(models(tmp_path, "info", "--json")[1])
    assert told["name"] == "coder"
    assert told["memory_bytes"] == told["file_bytes"] + told["kv_cache_bytes"]


def test_what_is_not_there_or_broken_is_one_clear_message(tmp_path: Path):
    (tmp_path / "cut.gguf").write_bytes(EMBEDDED_MODEL.read_bytes()[:1000])
    for arguments, says in ((("info", "nowhere"), "There is no model nowhere"), (("use", "cut"), "cut.gguf")):
        code, out, err = models(tmp_path, *arguments)
        assert (code, out) == (3, "")
        assert says in err
        assert err.count("\n") == 1
