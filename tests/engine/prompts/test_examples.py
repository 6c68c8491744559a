"""Examples read out of the user's tests."""

from pathlib import Path

from greenroom_engine.prompts.examples import documented, examples, failed_examples
from greenroom_engine.search import Task
from greenroom_engine.source import list_targets
from greenroom_sandbox import Baseline, Failure, Outcome, Report, TestResult, TestSelection, Verdict, Workspace

SOURCE = "def initials(name, sep=''):\n    ...\n\nclass A:\n    def m(self):\n        ...\n"
TESTS = """
import names
from names import initials

def test_plain():
    assert initials("ada lovelace") == "AL"
    assert initials("a") == "A"
    assert initials("b c") == "AL"

def test_through_the_module():
    assert names.initials("x y", sep=".") == "X.Y"

def test_nothing_to_learn():
    text = "a b"
    assert initials(text) == "AB"
    assert initials("a" + "b") == "A"
    assert initials("q") != "Z"
    assert other(initials("q")) == "Z"
    assert initials("long " * 30) == "L"
"""


def task(*arguments: str, target: str = "initials", tests: str = TESTS) -> Task:
    workspace = Workspace(Path("/p"), {"names.py": SOURCE.encode(), "test_names.py": tests.encode()}, Path("/python"))
    found = next(t for t in list_targets(SOURCE, "names.py") if t.qualname == target)
    return Task(workspace, found, SOURCE, TestSelection(arguments), Baseline(tests=(), ids=()))


def test_shortest_first_and_one_for_each_result():
    assert examples(task("test_names.py"), 9) == [
        ("initials('a')", "'A'"),
        ("initials('b c')", "'AL'"),
        ("initials('x y', sep='.')", "'X.Y'"),
    ]
    assert len(examples(task("test_names.py"), 2)) == 2


def test_only_of_the_tests_selected():
    assert examples(task("test_names.py::test_through_the_module"), 9) == [("initials('x y', sep='.')", "'X.Y'")]
    assert examples(task("test_names.py::test_nothing_to_learn", "gone.py", "tests"), 9) == []


def test_an_exception_that_is_wanted_is_shown_as_a_doctest_has_it():
    tests = """
def test_empty():
    with pytest.raises(ValueError, match="empty"):
        initials("")

def test_more_than_the_call():
    with pytest.raises(TypeError):
        name = 3
        initials(name)
"""
    shown = [("initials('')", "Traceback (most recent call last):\n    ...\nValueError: ...")]
    assert examples(task("test_names.py", tests=tests), 9) == shown


def test_of_a_method_those_calls_whose_object_is_made_in_place():
    tests = """
def test_m():
    a = A(1)
    assert a.m() == 1
    assert A(2, sep="-").m([3]) == 5
    assert names.A(1).m() == 2
    assert B(1).m() == 7
    assert A(x).m() == 8
    assert m(1) == 9
"""
    assert examples(task("test_names.py", target="A.m", tests=tests), 9) == [
        ("A(1).m()", "2"),
        ("A(2, sep='-').m([3])", "5"),
    ]


def test_none_of_a_method_that_is_not_called_and_of_tests_that_do_not_parse():
    assert examples(task("test_names.py", target="A.m"), 9) == []
    assert examples(task("test_names.py", tests="def ("), 9) == []


def report(*failures: Failure, test: str = "test_names.py::test_plain") -> Report:
    tests = tuple(TestResult(id=f"{test}[{n}]", outcome=Outcome.FAILED, failure=f) for n, f in enumerate(failures))
    passed = TestResult(id="test_names.py::test_through_the_module", outcome=Outcome.PASSED)
    return Report(verdict=Verdict.FAIL, tests=(*tests, passed))


def test_failed_calls_have_the_values_of_the_run():
    wrong = Failure(exception="AssertionError", evaluated="assert initials('x y z') == 'XYZ'", actual="'X'")
    other = Failure(exception="KeyError", assertion='assert names.initials("b c") == "BC"')
    found = failed_examples(task("test_names.py"), report(wrong, other, wrong), 3)
    assert found == [("initials('b c')", "'BC'"), ("initials('x y z')", "'XYZ'")]
    assert failed_examples(task("test_names.py"), report(wrong, other, wrong), 1) == found[:1]


def test_a_failure_that_names_no_call_of_literals_shows_nothing():
    of_something_else = Failure(exception="AssertionError", evaluated="assert other('q') == 'Z'")
    unequal = Failure(exception="AssertionError", evaluated="assert initials('q') != 'Q'")
    of_an_object = Failure(exception="AssertionError", evaluated="assert initials(<object at 0x1>) == 'Q'")
    unknown = Failure(exception="AssertionError")
    assert failed_examples(task("test_names.py"), report(of_something_else, unequal, of_an_object, unknown), 3) == []


def test_an_exception_that_was_wanted_and_did_not_come_is_shown():
    tests = "def test_empty():\n    with pytest.raises(ValueError):\n        initials('')\n"
    failure = Failure(exception="Failed", message="DID NOT RAISE <class 'ValueError'>")
    question = task("test_names.py::test_empty", tests=tests)
    (shown,) = failed_examples(question, report(failure, test="test_names.py::test_empty"), 3)
    assert shown[0] == "initials('')" and shown[1].endswith("ValueError: ...")
    assert failed_examples(question, report(), 3) == []


def test_doctests_come_after_those_of_the_docstring():
    one = [("f(1)", "2")]
    assert documented("Doc.", one) == "Doc.\n\n>>> f(1)\n2"
    assert documented("Doc.\n\n>>> f(0)\n1\n", one) == "Doc.\n\n>>> f(0)\n1\n>>> f(1)\n2"
    assert documented("", one) == ">>> f(1)\n2"
    assert documented("Doc.\n", []) == "Doc.\n"
