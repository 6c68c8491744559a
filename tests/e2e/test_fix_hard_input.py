"""Input that cannot be served, or only with care: a clear outcome each, on the command line, and nothing lost."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.e2e.test_fix import RIGHT, STUB, TEST, WRONG, answer, greenroom, model, project

__all__ = ["project"]

TARGET = "names.py::initials"
FAILED, NOT_READY = 1, 3


def test_a_test_that_fails_on_any_body_is_named(project: Path, tmp_path: Path):
    (project / "tests" / "test_names.py").write_text(
        TEST + "def test_odd(): assert initials('x') == initials('x') + '!'\n"
    )
    bodies = [
        "    return name[:1].upper()\n",
        "    return name.upper()[:1]\n",
        "    return ''.join(name[:1]).upper()\n",
        RIGHT,
    ]
    gguf = model(tmp_path, {answer(body): 0.25 for body in bodies})
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf, "--apply")
    assert code == FAILED, out + err
    assert "✗ not verified  names.py::initials: no candidate passed every test" in out
    assert "best attempt: 2 of 3 tests passed" in out and "✗ tests/test_names.py::test_odd" in out
    assert "! tests/test_names.py::test_odd failed for each of " in out
    assert "different bodies, and the best passes all other tests. If no body can pass it, correct it" in out
    assert (project / "names.py").read_text() == STUB


@pytest.mark.parametrize(
    "call",
    [
        "import urllib.request\n    return urllib.request.urlopen('http://example.com/names', timeout=5).read()",
        "import socket\n    return socket.create_connection(('192.0.2.1', 80), timeout=5).recv(1)",
    ],
    ids=["by name", "by address"],
)
def test_tests_that_need_the_network_are_told_from_wrong_bodies(project: Path, tmp_path: Path, call: str):
    fetching = f"def fetched():\n    {call}\n\ndef test_fetched(): assert initials('ada l') == 'AL' and fetched()\n"
    (project / "tests" / "test_names.py").write_text(TEST + fetching)
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf)
    assert code == FAILED, out + err
    assert "best attempt: 2 of 3 tests passed" in out
    assert "! tests/test_names.py::test_fetched needs a network, and tests run without one" in out
    assert "different bodies" not in out
    assert f"+{RIGHT}" in out  # what passes the others is shown
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf, "--tests", "tests/test_names.py::test_two")
    assert code == 0 and "needs a network" not in out, out + err


def test_what_a_network_needs_is_no_advice_where_nothing_needs_one(project: Path, tmp_path: Path):
    gguf = model(tmp_path, {answer(WRONG): 1.0})
    code, out, _ = greenroom(project, "fix", TARGET, "--model", gguf, "--json")
    assert code == FAILED and json.loads(out)["advice"] == []


def test_a_target_that_nobody_tests_is_told_what_would_count_as_a_test(project: Path, tmp_path: Path):
    (project / "other.py").write_text("def untested(name):\n    ...\n")
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    code, out, err = greenroom(project, "fix", "other.py::untested", "--model", gguf)
    said = f"greenroom: No tests found in {project} that exercise other.py::untested. Write one that imports it, put examples"
    assert (code, out) == (2, "") and err.startswith(said)


def test_tests_of_the_same_module_that_do_not_reach_the_target_are_told(project: Path, tmp_path: Path):
    """Another stub of the module keeps them failing, whatever the body."""
    text = STUB + "\n\ndef untested(name):\n    ...\n"
    (project / "names.py").write_text(text)
    bodies = ["    return 1\n", "    return 2\n", "    return name\n"]
    gguf = model(tmp_path, {f"```python\ndef untested(name):\n{body}```": 1 / 3 for body in bodies})
    code, out, err = greenroom(project, "fix", "names.py::untested", "--model", gguf, "--apply")
    assert code == FAILED, out + err
    assert "different bodies changed anything in what the tests say: they seem not to reach the function." in out
    assert (project / "names.py").read_text() == text


JAPANESE = '''\
# -*- coding: {encoding} -*-
"""名前。"""


def initials(name: str) -> str:
    """名前の頭文字を大文字で返す。

    >>> initials("ada lovelace")
    'AL'
    """
    raise NotImplementedError
'''


@pytest.mark.parametrize("encoding", ["utf-8", "shift_jis", "euc-jp"])
def test_a_docstring_in_japanese_reaches_the_model_and_stays_as_it_is(project: Path, tmp_path: Path, encoding: str):
    text = JAPANESE.format(encoding=encoding)
    (project / "names.py").write_bytes(text.encode(encoding))
    gguf = model(tmp_path, {answer(RIGHT): 1.0})
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf, "--effort", "low", "--apply")
    assert code == 0, out + err
    assert (project / "names.py").read_bytes() == text.replace("    raise NotImplementedError\n", RIGHT).encode(
        encoding
    )
    found = json.loads(greenroom(project, "history", "--json", "--limit", "1")[1])
    shown = json.loads(greenroom(project, "history", "show", str(found[0]["id"]), "--json")[1])
    assert "名前の頭文字を大文字で返す。" in shown["prompt"]["messages"][-1][1]
    subprocess.run([sys.executable, "-m", "pytest", "-q"], cwd=project, check=True, capture_output=True)


def test_the_embedded_model_works_from_a_docstring_in_japanese(project: Path):
    (project / "lists.py").write_text(
        'def evens(numbers: list[int]) -> list[int]:\n    """偶数だけのリストを返す。"""\n    raise NotImplementedError\n'
    )
    (project / "tests" / "test_lists.py").write_text(
        "from lists import evens\n\ndef test_it(): assert evens([1, 2, 4]) == [2, 4]\n"
    )
    code, out, err = greenroom(project, "fix", "lists.py::evens")
    assert code in (0, FAILED) and ("✓ verified" in out or "✗ not verified" in out), out + err
    assert "偶数だけのリストを返す。" in (project / "lists.py").read_text()


LONG = "".join(f"    n = {number}\n" for number in range(600))
WORDY = "".join(f"    if name == 'person {number} of the list':\n        return 'P{number}'\n" for number in range(300))


def long_function(project: Path, lines: str) -> str:
    """A function of so many lines, wrong in its last one."""
    text = f"def initials(name: str) -> str:\n{lines}{WRONG}"
    (project / "names.py").write_text(text)
    return text


def test_a_function_of_600_lines_is_repaired_by_a_model_that_can_read_it(project: Path, tmp_path: Path):
    before = long_function(project, LONG)
    gguf = model(tmp_path, {answer(LONG + RIGHT): 1.0})
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf, "--effort", "low", "--apply")
    assert code == 0, out + err
    assert (project / "names.py").read_text() == before.replace(WRONG, RIGHT)


def test_a_function_that_is_too_long_for_the_models_context_is_refused_with_its_length(project: Path, tmp_path: Path):
    before = long_function(project, WORDY)
    gguf = model(tmp_path, {answer(WORDY + RIGHT): 1.0})
    code, out, err = greenroom(project, "fix", TARGET, "--model", gguf, "--effort", "low")
    assert (code, out) == (NOT_READY, ""), out + err
    assert re.search(r"The prompt needs \d{5} tokens, but this model's context holds 10923", err)
    assert (project / "names.py").read_text() == before


def test_a_function_of_600_lines_gets_an_honest_answer_of_the_embedded_model(project: Path):
    before = long_function(project, WORDY)
    code, out, err = greenroom(project, "fix", TARGET, "--apply")
    assert code in (0, FAILED) and ("✓ verified" in out or "✗ not verified" in out), out + err
    if code == FAILED:
        assert (project / "names.py").read_text() == before
