"""``greenroom/runTests``: what the editor has is what runs, in the real sandbox."""

from pathlib import Path
from typing import Any

import pytest
from pygls.exceptions import JsonRpcException
from tests.e2e.editor import Editor, window

SOURCE = "def double(x: int) -> int:\n    return x + 2\n"
TEST = """\
from numbers_of import double

def test_two():
    assert double(2) == 4

def test_three():
    assert double(3) == 6
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    root.mkdir()
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\npythonpath = ['.']\n")
    (root / "numbers_of.py").write_text(SOURCE)
    (root / "test_numbers_of.py").write_text(TEST)
    return root


def run(editor: Editor, uri: str, **more: Any) -> Any:
    return editor.request("greenroom/runTests", {"textDocument": {"uri": uri}, **more})


async def test_a_function_is_run_as_it_is_with_a_candidate_and_as_it_was_edited(project: Path) -> None:
    async with window(project) as editor:
        uri = editor.open(project / "numbers_of.py")
        ran = await run(editor, uri, qualname="double")
        assert (ran.passed, ran.total, ran.verdict) == (1, 2, "fail")
        outcomes = {test.id.split("::")[1]: (test.outcome, test.message) for test in ran.tests}
        assert outcomes["test_two"] == ("passed", "")
        assert outcomes["test_three"][0] == "failed" and "5" in outcomes["test_three"][1]

        right = {"code": "def double(x: int) -> int:\n    return x * 2\n", "imports": []}
        ran = await run(editor, uri, qualname="double", candidate=right)
        assert (ran.passed, ran.verdict, ran.flaky) == (2, "pass", [])
        assert (project / "numbers_of.py").read_text() == SOURCE

    async with window(project) as editor:
        uri = editor.open(project / "numbers_of.py", SOURCE.replace("x + 2", "x * 2"))
        assert (await run(editor, uri)).verdict == "pass"


async def test_of_a_test_file_one_test_or_all_are_run(project: Path) -> None:
    async with window(project) as editor:
        uri = editor.open(project / "test_numbers_of.py")
        ran = await run(editor, uri, qualname="test_two")
        assert (ran.subject, ran.passed, ran.total) == ("test_numbers_of.py::test_two", 1, 1)
        ran = await run(editor, uri)
        assert (ran.subject, ran.passed, ran.total) == ("test_numbers_of.py", 1, 2)


async def test_without_tests_the_message_says_so(project: Path) -> None:
    (project / "test_numbers_of.py").unlink()
    async with window(project) as editor:
        uri = editor.open(project / "numbers_of.py")
        with pytest.raises(JsonRpcException, match="No tests found"):
            await run(editor, uri)
