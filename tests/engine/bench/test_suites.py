"""The loaders, on files in the official formats made here: the data sets themselves are no part of the project."""

import ast
import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from greenroom_engine.bench.problem import HiddenProgram
from greenroom_engine.bench.suites import SUITES, load
from greenroom_engine.bench.suites.humaneval import examples
from greenroom_engine.errors import BenchError
from greenroom_engine.source import extract_answer

HUMANEVAL = {
    "task_id": "HumanEval/0",
    "prompt": 'import math\n\n\ndef area(r):\n    """Area of a circle, rounded.\n    >>> area(1)\n    3\n    >>> area(2)\n    13\n    """\n',
    "entry_point": "area",
    "canonical_solution": "    return round(math.pi * r * r)\n",
    "test": "\n\nMETADATA = {}\n\n\ndef check(candidate):\n    assert candidate(3) == 28\n",
}
MBPP = {
    "task_id": 11,
    "text": "Write a function to count words.",
    "code": "import re\r\ndef split(text):\r\n  return re.findall('[a-z]+', text)\r\ndef count(text, most=9):\r\n  return min(most, len(split(text)))",
    "test_setup_code": "",
    "test_list": ['assert count("a b")==2', 'assert count("")==0', 'assert count("a b", 1) == 1'],
}


def write(path: Path, *records: dict[str, Any], zipped: bool = False) -> Path:
    data = "".join(json.dumps(record) + "\n" for record in records).encode()
    path.write_bytes(gzip.compress(data) if zipped else data)
    return path


def test_micro_has_enough_problems_and_its_public_and_hidden_tests_share_no_input() -> None:
    problems, thin = load("micro"), load("micro-thin")
    assert len(problems) >= 150 and len({problem.name for problem in problems}) == len(problems)
    for problem, less in zip(problems, thin, strict=True):
        assert problem.target().is_stub
        assert isinstance(problem.hidden, HiddenProgram)
        calls = {ast.unparse(ast.parse(line)).partition(" == ")[0] for line in problem.hidden.checks.splitlines()}
        assert len(calls) >= 12
        assert not calls & {f"assert {example.call}" for example in problem.examples}
        assert len(problem.examples) == 4 and len(less.examples) in (1, 2)
        assert set(less.examples) < set(problem.examples)


def test_humaneval_shows_the_examples_and_hides_the_check(tmp_path: Path) -> None:
    (problem,) = load("humaneval", write(tmp_path / "h.jsonl.gz", HUMANEVAL, zipped=True))
    assert problem.text == HUMANEVAL["prompt"]
    assert [(example.call, example.wanted) for example in problem.examples] == [("area(1)", "3"), ("area(2)", "13")]
    assert b"28" not in problem.files["test_solution.py"]
    assert isinstance(problem.hidden, HiddenProgram) and "28" in problem.hidden.checks
    assert problem.canonical is not None and extract_answer(problem.canonical, problem.target()) is not None


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("f([1, 2]) ➞ [2]", ["assert f([1, 2]) == [2]"]),
        ('f("a)b") => "x" # note', ["assert f('a)b') == 'x'"]),
        ("f(1) == True, f(2) == False", ["assert f(1) == True", "assert f(2) == False"]),
        ("f(1) ==> true", ["assert f(1) == True"]),
        ("f(5) should return None.", ["assert f(5) == None"]),
        ("f(x) returns the square", []),
        ("f(1 ➞ 2", []),
        ("f(2) = 1 + (2 / 2) = 2", []),
        ("f(a) => False", []),
        ('f(["a"]) == ""a"', []),
    ],
)
def test_examples_that_are_written_out(line: str, wanted: list[str]) -> None:
    assert list(examples(f"Do it.\n\n{line}\n", "f")) == wanted


def test_a_problem_without_examples_has_a_test_that_says_nothing(tmp_path: Path) -> None:
    bare = {**HUMANEVAL, "prompt": 'def area(r):\n    """Area of a circle."""\n'}
    (problem,) = load("humaneval", write(tmp_path / "h.jsonl", bare))
    assert b"assert callable(area)" in problem.files["test_solution.py"] and not problem.examples


def test_mbpp_shows_the_first_assert_and_hides_all(tmp_path: Path) -> None:
    outside = {**MBPP, "task_id": 601}
    (problem,) = load("mbpp", write(tmp_path / "m.jsonl", MBPP, outside))
    assert problem.name == "MBPP/11" and problem.qualname == "count"
    assert problem.target().docstring == MBPP["text"] and "re" not in problem.text.replace("raise", "")
    assert [example.call for example in problem.examples] == ["count('a b')"]
    assert isinstance(problem.hidden, HiddenProgram) and len(problem.hidden.checks.splitlines()) == 3
    answer = extract_answer(problem.canonical or "", problem.target())
    assert answer is not None and "def split" in answer.code and "import re" in answer.code


def test_a_class_that_the_tests_of_mbpp_name_is_given(tmp_path: Path) -> None:
    tree = {
        **MBPP,
        "code": "class Node:\r\n\tpass\r\ndef half(x):\r\n\treturn x\r\ndef is_tree(root):\r\n\treturn half(root) is root",
        "test_setup_code": "root = Node() \r\nroot.left = None",
        "test_list": ["assert is_tree(root) == True"],
    }
    (problem,) = load("mbpp", write(tmp_path / "m.jsonl", tree))
    assert problem.text.startswith("class Node:") and problem.qualname == "is_tree" and "half" not in problem.text
    test = problem.files["test_solution.py"].decode()
    assert (
        test.startswith("from solution import Node, is_tree\n\nroot = Node()")
        and "assert is_tree(root) == True" in test
    )
    assert "class Node" not in (problem.canonical or "") and "def half" in (problem.canonical or "")


def test_a_function_called_like_a_test_is_no_test(tmp_path: Path) -> None:
    twice = {**MBPP, "code": "def test_twice(x):\n    return 2 * x", "test_list": ["assert test_twice(2) == 4"]}
    (problem,) = load("mbpp", write(tmp_path / "m.jsonl", twice))
    test = problem.files["test_solution.py"].decode()
    assert test == "def test_test_twice_1():\n    from solution import test_twice\n    assert test_twice(2) == 4\n"


@pytest.mark.parametrize("suite", ["humaneval", "mbpp"])
def test_bad_files_are_said(suite: str, tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="There is no file"):
        load(suite, tmp_path / "none")
    with pytest.raises(BenchError, match=":2 is not a line of this data set"):
        good = HUMANEVAL if suite == "humaneval" else MBPP
        load(suite, write(tmp_path / "bad", good, {"task_id": "x"}))
    (tmp_path / "empty").write_text("")
    with pytest.raises(BenchError, match="empty"):
        load(suite, tmp_path / "empty")
    (tmp_path / "cut.gz").write_bytes(gzip.compress(b"{}" * 1000)[:-8])
    with pytest.raises(BenchError, match="cannot be read"):
        load(suite, tmp_path / "cut.gz")


def test_offline_the_way_out_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("GREENROOM_OFFLINE", "1")
    with pytest.raises(BenchError, match=r"Or get https://\S+ yourself, and give the file with --path"):
        load("humaneval")


def test_a_suite_that_does_not_exist() -> None:
    with pytest.raises(BenchError, match=", ".join(SUITES)):
        load("humanevil")
