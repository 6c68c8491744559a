"""How the two kinds of models are spoken to."""

from pathlib import Path

from greenroom_engine.prompts.dialect import Dialect
from greenroom_engine.prompts.instruct import InstructDialect
from greenroom_engine.prompts.message import Role
from greenroom_engine.prompts.stub import StubDialect, definition, existing, stub
from greenroom_engine.search import Task
from greenroom_engine.source import find_target
from greenroom_sandbox import Baseline, Failure, Outcome, Report, TestResult, TestSelection, Verdict, Workspace

TESTS = "from stats import mean\n\n\ndef test_mean():\n    assert mean([1, 2]) == 1.5\n"


def task(text: str, qualname: str = "mean") -> Task:
    failure = Failure(exception="AssertionError", evaluated="assert mean([1, 2]) == 1.5", expected="1.5", actual="3")
    failed = TestResult(id="test_stats.py::test_mean", outcome=Outcome.FAILED, failure=failure)
    return Task(
        workspace=Workspace(
            Path("/project"), {"stats.py": text.encode(), "test_stats.py": TESTS.encode()}, Path("python")
        ),
        target=find_target(text, "stats.py", qualname),
        text=text,
        tests=TestSelection(("test_stats.py::test_mean",)),
        baseline=Baseline(tests=(failed,), ids=(failed.id,), verdict=Verdict.FAIL),
    )


def contents(dialect: Dialect, question: Task) -> list[list[tuple[Role, str]]]:
    return [[(message.role, message.content) for message in messages] for messages in dialect.opening(question)]


def opened(text: str, qualname: str) -> list[str]:
    return [messages[0].content for messages in StubDialect(examples=0).opening(task(text, qualname))]


def test_a_stub_is_shown_on_one_definition_line_without_decorators() -> None:
    text = '@cache\ndef mean(\n    xs: list[int],\n    *,\n    digits: int = 2,\n) -> float:\n    """Mean of xs."""\n    ...\n'
    target = find_target(text, "stats.py", "mean")
    assert definition(target) == "def mean(xs: list[int], *, digits: int=2) -> float:"
    assert stub(target, target.docstring or "").endswith('-> float:\n    """Mean of xs."""')


def test_a_docstring_of_several_lines_stands_four_spaces_in() -> None:
    text = 'class A:\n    def f(self):\n        """One.\n\n        Two.\n        """\n'
    target = find_target(text, "a.py", "A.f")
    assert stub(target, target.docstring or "") == 'def f(self):\n    """One.\n\n    Two.\n    """'


def test_a_method_stands_in_its_class_without_the_other_methods() -> None:
    text = '''
@final
class Account(Base):
  """Money."""
  currency: str = "EUR"
  def __init__(self, balance: int) -> None:
    if balance < 0:
      balance = 0
    self.balance = balance
  def spend(self): ...
  @logged
  def deposit(self, amount):
    """Add amount.

    Return it.
    """
'''
    shown = '''@final
class Account(Base):
    """Money."""

    currency: str = "EUR"

    def __init__(self, balance: int) -> None:
        if balance < 0:
            balance = 0
        self.balance = balance

    def deposit(self, amount):
        """Add amount.

        Return it.
        """'''
    assert opened(text, "Account.deposit")[0] == shown
    assert opened(text.replace("\n", "\r\n"), "Account.deposit")[0] == shown
    assert opened(text, "Account.deposit")[-1] == "def deposit(self, amount):"
    assert StubDialect().prefix(task(text, "Account.deposit")) == "def deposit(self, amount):\n"


def test_of_a_long_class_only_its_constructor_is_shown() -> None:
    made = "    def __init__(self, x):\n        self.x = x\n"
    text = f'class A(B):\n    """{"Long. " * 100}"""\n\n    limit = 3\n\n{made}\n    def f(self):\n        ...\n'
    assert opened(text, "A.f")[0] == f"class A(B):\n{made}\n    def f(self):"


def test_a_dataclass_is_shown_by_its_fields() -> None:
    text = "@dataclass(frozen=True)\nclass P:\n    x: int\n    y: int = 0\n\n    def f(self):\n        ...\n"
    assert opened(text, "P.f")[0] == "@dataclass(frozen=True)\nclass P:\n    x: int\n    y: int = 0\n\n    def f(self):"


def test_a_class_that_holds_nothing_and_a_constructor_itself_are_shown_by_the_class_line() -> None:
    text = "class A:\n    class B:\n        def __init__(self): ...\n        def f(self): ...\n\n    def g(self): ...\n"
    assert opened(text, "A.g")[0] == "class A:\n\n    def g(self):"
    assert opened(text, "A.B.__init__")[0] == "class B:\n\n    def __init__(self):"
    assert opened(text, "A.B.f")[0] == "class B:\n    def __init__(self):\n        ...\n\n    def f(self):"


def test_an_existing_method_is_shown_dedented_without_its_docstring() -> None:
    text = 'class A:\n    @property\n    def f(self):\n        """Doc."""\n        # why\n        return 1\n'
    assert existing(find_target(text, "a.py", "A.f")) == "def f(self):\n    return 1"


def test_the_stub_dialect_falls_back_to_shorter_docstrings() -> None:
    question = task('def mean(xs):\n    """Mean.\n\n    Much more.\n    """\n')
    openings = contents(StubDialect(examples=0), question)
    assert [opening[0][1].count("\n") for opening in openings] == [4, 1, 0]


def test_the_stub_dialect_shows_examples_from_the_tests_unless_the_docstring_has_some() -> None:
    question = task('def mean(xs):\n    """Mean."""\n')
    assert ">>> mean(" in contents(StubDialect(), question)[0][0][1]
    assert ">>> mean(" not in contents(StubDialect(), question)[1][0][1]

    question = task('def mean(xs):\n    """Mean.\n\n    >>> mean([7])\n    7\n    """\n')
    assert contents(StubDialect(), question)[0][0][1].count(">>>") == 1


def test_a_target_with_a_body_starts_from_that_body_and_its_failing_tests() -> None:
    question = task('def mean(xs):\n    """Mean."""\n    return sum(xs)\n')
    (first, *_) = contents(StubDialect(), question)
    assert first[1] == (Role.ASSISTANT, "def mean(xs):\n    return sum(xs)")
    assert first[2] == (Role.USER, "wrong:\nmean([1, 2]) gave 3, expected 1.5")
    (instruct, *_) = contents(InstructDialect(), question)
    assert "mean([1, 2]) gave 3, expected 1.5" in instruct[1][1]


def test_the_instruct_dialect_shows_file_and_tests_and_then_less() -> None:
    openings = contents(InstructDialect(), task('import math\n\n\ndef mean(xs):\n    """Mean."""\n'))
    assert "import math" in openings[0][1][1] and "def test_mean" in openings[0][1][1]
    assert "import math" not in openings[-1][1][1] and "def test_mean" not in openings[-1][1][1]


def test_a_huge_file_is_shown_around_the_target_only() -> None:
    text = "x = 1\n" * 5000 + 'def mean(xs):\n    """Mean."""\n\n\n' + "y = 2\n" * 5000
    (first, *_) = contents(InstructDialect(), task(text))
    assert "def mean(xs):" in first[1][1] and len(first[1][1]) < 8_000


def test_the_stub_dialect_asks_again_with_the_failed_calls_among_the_examples() -> None:
    stub_text = 'def mean(xs):\n    """Mean."""\n'
    question = task(stub_text)
    failed = Report(verdict=Verdict.FAIL, tests=question.baseline.tests)
    first, *others = [messages[0].content for messages in StubDialect().restated(question, failed)]
    assert first == 'def mean(xs):\n    """Mean.\n\n    >>> mean([1, 2])\n    1.5\n    """'
    assert others == [messages[0].content for messages in StubDialect().opening(question)]

    told = task('def mean(xs):\n    """Mean.\n\n    >>> mean([3])\n    3.0\n    """\n')
    shown = next(StubDialect().restated(told, failed))[0].content
    assert shown.endswith('>>> mean([3])\n    3.0\n    >>> mean([1, 2])\n    1.5\n    """')


def test_a_body_that_is_there_and_a_model_that_converses_go_on_by_turns() -> None:
    with_body = task("def mean(xs):\n    return sum(xs)\n")
    failed = Report(verdict=Verdict.FAIL, tests=with_body.baseline.tests)
    assert list(StubDialect().restated(with_body, failed)) == []
    assert list(InstructDialect().restated(task("def mean(xs): ...\n"), failed)) == []
