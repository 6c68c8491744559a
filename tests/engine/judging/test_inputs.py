"""Calls for a target: what the user wrote, then edges and mutations. Nothing is run here."""

import ast
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest

from greenroom_engine.judging import Inputs, inputs_for
from greenroom_engine.judging.constants import constants_of
from greenroom_engine.judging.found_calls import calls_in
from greenroom_engine.judging.literal import shown
from greenroom_engine.search import Task
from greenroom_engine.source import find_target
from greenroom_sandbox import Baseline, TestSelection, Workspace

PYTHON = Path("/usr/bin/python3")


def task(text: str, qualname: str, tests: Mapping[str, str] | str = "") -> Task:
    files = {"test_shop.py": tests} if isinstance(tests, str) else dict(tests)
    contents = {path: content.encode() for path, content in {**files, "shop.py": text}.items()}
    workspace = Workspace(Path("/nowhere"), contents, PYTHON)
    selection = TestSelection(tuple(files))
    return Task(workspace, find_target(text, "shop.py", qualname), text, selection, Baseline(tests=(), ids=()))


def found(text: str, qualname: str, tests: Mapping[str, str] | str = "") -> list[str]:
    made = inputs_for(task(text, qualname, tests), most=200)
    return [shown(call, made.signature.callee) for call in made.found]


def texts(made: Inputs) -> list[str]:
    return [shown(call, made.signature.callee) for call in made.calls]


TOTAL = "def total(xs, tax=0):\n    ...\n"

TESTS: dict[str, tuple[str, list[str]]] = {
    "asserts": ("def test():\n    assert total([1, 2]) == 3\n    assert total([], tax=-1) == 0\n",
                ["total([1, 2])", "total([], tax=-1)"]),
    "names": ("ITEMS = [4]\ndef test():\n    rate = 2\n    items, other = [1] * 2, 'x'\n    total(items, rate)\n    total(ITEMS)\n",
              ["total([1, 1], 2)", "total([4])"]),
    "parametrised": ("@pytest.mark.parametrize('xs, want', [([1], 1), pytest.param([2], 2, id='two')])\n"
                     "@pytest.mark.parametrize('tax', (0, 5))\ndef test(xs, want, tax):\n    assert total(xs, tax) == want\n",
                     ["total([1], 0)", "total([2], 0)", "total([1], 5)", "total([2], 5)"]),
    "loops": ("def test():\n    for xs, want in [([1], 1), ([3], 3)]:\n        assert shop.total(xs) == want\n",
              ["total([1])", "total([3])"]),
    "raises": ("def test():\n    with pytest.raises(TypeError):\n        total(None)\n", ["total(None)"]),
    "unittest": ("class T(TestCase):\n    def setUp(self):\n        self.xs = [7]\n    def test(self):\n"
                 "        self.assertEqual(total(self.xs), 7)\n", ["total([7])"]),
    "fixtures": ("@pytest.fixture\ndef xs():\n    return [9]\ndef test(xs):\n    assert total(xs) == 9\n", ["total([9])"]),
    "another name": ("from shop import total as t\ndef test():\n    assert t([6]) == 6\n", ["total([6])"]),
    "nothing literal": ("def test():\n    assert total(make()) == 1\n    assert total(*rows) == other.total2([1])\n", []),
    "not Python": ("def test(:\n", []),
}  # fmt: skip


@pytest.mark.parametrize("style", TESTS)
def test_calls_are_found_in_tests(style: str) -> None:
    tests, wanted = TESTS[style]
    assert sorted(found(TOTAL, "total", tests)) == sorted(wanted)


def test_calls_are_found_in_docstrings_doctests_and_prose() -> None:
    text = (
        'def total(xs, tax=0):\n    """合計を返す。\n\n    >>> xs = [1, 2]\n    >>> total(xs)\n    3\n\n'
        '    例: total([5], tax=(1 + 1)) は 7、total("あ") は誤り (total [x] でもない)。\n    """\n'
    )
    assert found(text, "total") == ["total([1, 2])", "total([5], tax=2)", "total('あ')"]


ACCOUNT = """
class Account:
    def __init__(self, balance: int, owner: str = "x"): ...
    def deposit(self, amount: int) -> int: ...
    @property
    def empty(self) -> bool: ...
    @classmethod
    def opened(cls, gift: int): ...
"""


def test_methods_come_with_their_constructor() -> None:
    tests = (
        "def test(acc):\n    a = Account(5, owner='y')\n    a.deposit(3)\n    assert shop.Account(1).deposit(2) == 3\n"
        "    assert unknown().deposit(2)\n    assert a.empty\n    Account.opened(7)\n"
    )
    assert found(ACCOUNT, "Account.deposit", tests) == ["Account(5, owner='y').deposit(3)", "Account(1).deposit(2)"]
    assert found(ACCOUNT, "Account.opened", tests) == ["Account.opened(7)"]
    made = inputs_for(task(ACCOUNT, "Account.empty", tests))
    assert [call.receiver for call in made.found] == ["((5,), {'owner': 'y'})"]
    made = inputs_for(task(ACCOUNT, "Account.deposit"))
    assert made.note == "" and len(made.made) > 20 and all(call.receiver for call in made.made)
    assert inputs_for(task(ACCOUNT, "Account.__init__")).signature.callee == "Account"


def test_types_give_edges_first_and_everything_is_a_literal() -> None:
    text = "def f(xs: list[int], sep: str | None = None, *rest: float, deep: dict[str, tuple[int, bool]]): ...\n"
    made = inputs_for(task(text, "f"))
    assert len(made.made) == 40 == len(set(made.made)) and made.found == ()
    assert any(call.arguments == "([],)" for call in made.made[:8])
    for call in made.made:
        assert isinstance(ast.literal_eval(call.arguments)[0], list)
        assert isinstance(ast.literal_eval(call.keywords)["deep"], dict)


def test_without_annotations_the_examples_say_the_types() -> None:
    made = inputs_for(task("def f(a, b): ...\n", "f", "def test():\n    assert f([1, 2], 'x') == 1\n"))
    assert made.found and len(made.calls) == 40
    for call in made.calls:
        first, second = ast.literal_eval(call.arguments)
        assert isinstance(first, list) and isinstance(second, str)
        assert set(map(type, cast("list[object]", first))) <= {int}


def test_the_same_seed_gives_the_same_calls_in_any_process() -> None:
    question = task("def f(words: set[str], n: int): ...\n", "f")
    calls = inputs_for(question, seed=3).calls
    assert calls == inputs_for(question, seed=3).calls != inputs_for(question, seed=4).calls
    script = (
        "from tests.engine.judging.test_inputs import *\n"
        "print([c.arguments for c in inputs_for(task('def f(words: set[str], n: int): ...\\n', 'f'), seed=3).calls])"
    )
    root = str(Path(__file__).parent.parent.parent.parent)
    told = [
        subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": hashes, "PYTHONPATH": os.pathsep.join([root, *sys.path])},
        ).stdout
        for hashes in ("1", "2")
    ]  # fmt: skip
    assert told[0] == told[1] == f"{[call.arguments for call in calls]}\n"


OBSTACLES = {
    "def f(x: Path): ...\n": "there is no literal for x, of type Path, and no call in the tests",
    "def f(x): ...\n": "there is no literal for x, without an annotation, and no call in the tests",
    "def outer():\n    def f(x: int): ...\n": "it is defined inside another function",
    "class A(Base):\n    def f(self, x: int): ...\n": "the constructor of A is inherited",
    "class A:\n    def __init__(self, db: Database): ...\n    def f(self, x: int): ...\n": "there is no literal for db, of type "
    "Database, and no call in the tests",
}  # fmt: skip


@pytest.mark.parametrize("text", OBSTACLES)
def test_why_nothing_can_be_called_is_said(text: str) -> None:
    qualname = "outer.f" if "outer" in text else "A.f" if "class" in text else "f"
    made = inputs_for(task(text, qualname))
    assert (made.calls, made.note) == ((), OBSTACLES[text])


def test_an_object_that_only_tests_can_make_is_taken_from_them() -> None:
    text = "class A(Base):\n    def f(self, x: int): ...\n"
    assert "A(1).f(2)" in texts(inputs_for(task(text, "A.f", "def test():\n    A(1).f(2)\n")))


def test_calls_are_read_out_of_what_a_model_writes() -> None:
    made = inputs_for(task(TOTAL, "total"))
    answer = "Sure:\n1. `total([1])` and total([2], tax=3)\n```python\nassert total([9]) == 9\ntotal(xs)\ntotal([1\n```"
    assert [shown(c, "total") for c in calls_in(answer, made.signature)] == [
        "total([1])",
        "total([2], tax=3)",
        "total([9])",
    ]


def test_constants_of_the_docstring_and_of_bodies_are_tried() -> None:
    text = 'def f(n: int, words: list[str]):\n    """Words without "re" if n is above 45, never \'i\'."""\n    ...\n'
    question = task(text, "f")
    made = inputs_for(question).calls
    numbers = {ast.literal_eval(call.arguments)[0] for call in made}
    assert {44, 45, 46} <= numbers
    assert any("'xrey'" in call.arguments for call in made) and any("'xiy'" in call.arguments for call in made)
    probing = inputs_for(question, codes=["def f(n, words):\n    return n == 777 or 'qq' in words\n"]).calls
    assert any("777" in call.arguments for call in probing) and any("qq" in call.arguments for call in probing)
    assert constants_of("from 007 to v2, 1.5e3, -3 and `ab`; isn't 'x'", []) == [7, -3, "ab", "x"]


def test_containers_of_what_has_no_literal_have_none() -> None:
    for kind in ("list[Path]", "dict[str, Path]", "tuple[Path, int]", "Path | Thing", "set[Path]"):
        assert inputs_for(task(f"def f(x: {kind}): ...\n", "f")).note.startswith("there is no literal for x")


def test_long_lists_are_among_the_edges() -> None:
    made = inputs_for(task("def f(xs: list[int]): ...\n", "f")).made
    assert max(len(ast.literal_eval(call.arguments)[0]) for call in made) >= 10
