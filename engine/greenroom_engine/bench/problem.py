"""One problem of a suite: what the search is given, and what decides afterwards."""

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from greenroom_engine.source import Answer, Target, find_target, splice
from greenroom_sandbox import Program, TestSelection, Workspace

_HIDDEN = "greenroom_hidden_tests"


@dataclass(frozen=True)
class HiddenProgram:
    """Hidden tests as Python text that is put behind the solved file, in a function of its own.

    It raises where the solution is wrong, and needs nothing but the standard library and the solved file's names.
    """

    checks: str


@dataclass(frozen=True)
class Example:
    """A public test that only compares: ``assert call == wanted``, both Python expressions. ``id`` is pytest's."""

    id: str
    call: str
    wanted: str


@dataclass(frozen=True)
class HiddenProject:
    """Hidden tests that pytest runs: files added to the workspace, and what is selected of it."""

    files: Mapping[str, bytes]
    tests: TestSelection


@dataclass(frozen=True)
class Problem:
    """A stub, the tests that the search may see, and those it never does.

    :param name: unique in its suite, e.g. ``HumanEval/0``.
    :param files: the project as the search sees it, by posix path: the stub's file and the public tests.
    :param path: the stub's file.
    :param public: the user's tests.
    :param hidden: what decides whether a body is right.
    :param canonical: the suite's own solution as a whole definition; None where it has none.
    :param examples: the public tests once more where all of them only compare: they can be run without pytest.
    :param root: the folder the files lie in; None for a problem that is in no folder.
    """

    name: str
    files: Mapping[str, bytes]
    path: str
    qualname: str
    public: TestSelection
    hidden: HiddenProgram | HiddenProject
    canonical: str | None = None
    examples: tuple[Example, ...] = ()
    root: Path | None = None
    python: Path | None = field(default=None, compare=False)

    @property
    def text(self) -> str:
        """The stub's file."""
        return self.files[self.path].decode("utf-8")

    def target(self) -> Target:
        """The function to write. Raises SourceError."""
        return find_target(self.text, self.path, self.qualname)

    def workspace(self, place: Path, python: Path) -> Workspace:
        """What the search gets; ``place`` is where it appears unless the problem has a folder of its own."""
        return Workspace(self.root or place, dict(self.files), self.python or python)

    def solved(self, answer: Answer) -> str:
        """The stub's file with an answer in it."""
        return splice(self.text, self.target(), answer)

    def hidden_program(self, answer: Answer, hidden: HiddenProgram) -> Program:
        """The solved file with the hidden tests behind it, to be called once without arguments."""
        body = "".join(f"    {line}\n" if line.strip() else "\n" for line in hidden.checks.splitlines())
        return Program(f"{self.solved(answer)}\n\n\ndef {_HIDDEN}():\n{body}", _HIDDEN, ("()",))


def pytest_file(
    module: str, function: str, asserts: Sequence[str], *, setup: str = "", also: Sequence[str] = ()
) -> bytes:
    """A test file with one test for each statement, which may name the function.

    :param setup: statements in front of the tests.
    :param also: further names to import from the module.
    """
    line = f"from {module} import {', '.join((*also, function))}\n"
    # Pytest takes a function called `test_duplicate` for a test wherever it sees it.
    above, inside = ("", f"    {line}") if function.startswith("test") else (line, "")
    tests = "".join(
        f"\n\ndef {_test_name(function, number)}():\n{inside}    {statement}\n"
        for number, statement in enumerate(asserts, 1)
    )
    between = f"\n{setup}\n" if setup else ""
    return f"{above}{between}{tests}".lstrip("\n").encode()


def examples_of(file: str, function: str, asserts: Sequence[str]) -> tuple[Example, ...]:
    """The tests of ``pytest_file`` as examples; none unless all of them are ``assert … == …``."""
    found: list[Example] = []
    for number, statement in enumerate(asserts, 1):
        match ast.parse(statement).body:
            case [ast.Assert(test=ast.Compare(left=call, ops=[ast.Eq()], comparators=[wanted]), msg=None)]:
                identifier = f"{file}::{_test_name(function, number)}"
                found.append(Example(identifier, ast.unparse(call), ast.unparse(wanted)))
            case _:
                return ()
    return tuple(found)


def _test_name(function: str, number: int) -> str:
    return f"test_{function}_{number}"
