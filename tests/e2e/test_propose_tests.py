"""Tests proposed for a function, on the command line and in an editor: real model file, real engine, real Docker."""

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from tests.e2e.editor import capabilities, window
from tests.e2e.test_fix import environment, model

STUB = 'def half(number: int) -> int:\n    """Half of number."""\n    ...\n'
BODY = "    return number // 2\n"
FULL = STUB.replace("    ...\n", BODY)
ANSWER = f"```python\ndef half(number: int) -> int:\n{BODY}```"
OWN = "def test_large():\n    assert half(10**9) == 5 * 10**8\n"
SLOW = "```python\ndef half(number: int) -> int:\n    while True:\n        pass\n```"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "tests").mkdir(parents=True)
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\npythonpath = ['.']\n")
    (root / "tests" / "test_other.py").write_text("def test_nothing():\n    pass\n")
    (root / "halves.py").write_text(FULL)
    return root


def command(root: Path, folder: Path, *arguments: str, said: str = ANSWER) -> subprocess.CompletedProcess[str]:
    path = model(folder, {said: 1.0})
    line = [
        sys.executable,
        "-m",
        "greenroom_server",
        "propose-tests",
        "halves.py::half",
        "--model",
        str(path),
        *arguments,
    ]
    return subprocess.run(line, cwd=root, env=environment(), capture_output=True, text=True, check=False)


def passed(root: Path) -> int:
    """How many tests of the new file pass as they are; all of them have to."""
    line = [sys.executable, "-m", "pytest", "-q", "tests/test_halves.py"]
    done = subprocess.run(line, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    return int(done.stdout.rpartition("\n")[0].rpartition("\n")[2].split(" passed")[0])


def test_a_diff_is_printed_and_nothing_is_written_until_it_is_asked_for(project: Path, tmp_path: Path) -> None:
    done = command(project, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("--- a/tests/test_halves.py\n+++ b/tests/test_halves.py\n@@ -0,0 ")
    assert "+# Proposed by Greenroom: 9 of 9 bodies (yours is one) do this." in done.stdout
    assert "--write puts them into" in done.stderr
    assert not (project / "tests" / "test_halves.py").exists()

    done = command(project, tmp_path, "--write", "--json")
    told = json.loads(done.stdout)
    assert told["written"] and told["path"] == "tests/test_halves.py" and told["has_body"]
    assert passed(project) == len(told["tests"]) >= 2

    again = command(project, tmp_path, "--write", "--seed", "1")
    assert passed(project) >= len(told["tests"]), again.stderr
    asserted = [line for line in (project / "tests" / "test_halves.py").read_text().splitlines() if "assert" in line]
    assert len(set(asserted)) == len(asserted)

    (project / "tests" / "test_halves.py").write_text("from halves import half\n\n\n" + OWN)
    added = command(project, tmp_path, "--write")  # to the user's own
    assert added.returncode == 0, added.stderr
    assert passed(project) == len(told["tests"]) + 1
    text = (project / "tests" / "test_halves.py").read_text()
    assert text.startswith("from halves import half\n\n\n" + OWN) and text.count("import half") == 1


def test_where_nothing_can_be_proposed_the_reason_is_said(project: Path, tmp_path: Path) -> None:
    (project / "halves.py").write_text(STUB)
    done = command(project, tmp_path, said=ANSWER.replace(BODY, "    return nmber\n"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "No tests for halves.py::half: too few bodies to compare" in done.stderr


async def test_an_editor_shows_them_and_they_pass_once_they_are_kept(project: Path, tmp_path: Path) -> None:
    options = {"model": str(model(tmp_path, {ANSWER: 1.0}))}
    able = capabilities(annotations=True, creates=True)
    async with window(project, options=options, client_capabilities=able) as editor:
        uri = editor.open(project / "halves.py")
        action = next(each for each in await editor.actions(uri, "def half") if each.title.startswith("Propose"))
        assert action.command is not None
        await editor.execute(action.command)
        await editor.until(lambda: editor.edits)
        (annotation,) = (editor.edits[0].change_annotations or {}).values()
        assert annotation.needs_confirmation and annotation.label == "Greenroom: proposed tests for half"
        assert "most of 9 bodies agree" in (annotation.description or "")
    assert passed(project) >= 2
    assert [value["kind"] for value in editor.progress][-1] == "end"


async def test_an_editor_that_makes_no_files_asks_and_the_server_writes(project: Path, tmp_path: Path) -> None:
    options = {"model": str(model(tmp_path, {ANSWER: 1.0}))}
    async with window(project, options=options) as editor:
        uri = editor.open(project / "halves.py")
        action = next(each for each in await editor.actions(uri, "def half") if each.title.startswith("Propose"))
        assert action.command is not None
        editor.answers = ["Show", "Discard", "Apply"]
        await editor.execute(action.command)
        await editor.until(lambda: len(editor.questions) == 2)
        assert "def test_half_1():" in editor.questions[1].message
        assert not (project / "tests" / "test_halves.py").exists()
        await editor.execute(action.command)
        await editor.until(lambda: any(each.startswith("Written to") for each in editor.messages))
    assert passed(project) >= 2


async def test_a_rich_client_cancels_and_hears_the_reason_for_none(project: Path, tmp_path: Path) -> None:
    (project / "halves.py").write_text(STUB)
    options = {"model": str(model(tmp_path, {SLOW: 1.0}))}
    async with window(project, options=options) as editor:
        uri = editor.open(project / "halves.py")
        params: dict[str, Any] = {"textDocument": {"uri": uri}, "qualname": "half", "workDoneToken": "here"}
        asked = editor.request("greenroom/proposeTests", params)
        await editor.until(lambda: any("8 written" in value.get("message", "") for value in editor.progress))
        begun = time.monotonic()
        await editor.execute(_cancel(uri))
        with pytest.raises(JsonRpcException) as refused:
            await asyncio.wait_for(asked, 10)
        assert refused.value.code == -32800 and time.monotonic() - begun < 5


def _cancel(uri: str) -> types.Command:
    return types.Command("", "greenroom.cancel", arguments=[uri, "half"])
