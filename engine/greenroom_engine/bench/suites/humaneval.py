"""HumanEval (Chen et al., arXiv:2107.03374): 164 functions from signature and docstring.

The prompt is the stub's file as it is. Public tests are the examples in the docstring, as in S* (arXiv:2502.14382);
the official ``check`` is hidden.
"""

import ast
import doctest
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from pydantic import BaseModel

from greenroom_engine.bench.problem import HiddenProgram, Problem, examples_of, pytest_file
from greenroom_engine.bench.suites.records import official, records
from greenroom_engine.source import find_target
from greenroom_sandbox import TestSelection

URL = "https://github.com/openai/human-eval/raw/master/data/HumanEval.jsonl.gz"
_ARROW = re.compile(r"\s*(?:==>|=>|==|->|=|➞|→|returns|should return|should be equal to)\s*", re.IGNORECASE)

_GOES_ON = re.compile(r"\w|\s*[-+*/%=<>]")  # not the result yet: "1 + (2 / 2) = 2"

_CONTRADICTED = frozenset(f"HumanEval/{number}" for number in (47, 116, 130, 148))
"""Their docstrings state what the official solution does not do (found by ``--check-canonical``)."""


class _Record(BaseModel):
    task_id: str
    prompt: str
    entry_point: str
    canonical_solution: str
    test: str


def humaneval(path: Path | None = None) -> list[Problem]:
    """The problems of the official file (``HumanEval.jsonl.gz``)."""
    return [_problem(record) for record in records(official(path, URL), _Record)]


def _problem(record: _Record) -> Problem:
    name = record.entry_point
    target = find_target(record.prompt, "solution.py", name)
    stated = [] if record.task_id in _CONTRADICTED else list(examples(target.docstring or "", name))
    asserts = stated or [f"assert callable({name})"]
    return Problem(
        name=record.task_id,
        files={
            "solution.py": record.prompt.encode(),
            "test_solution.py": pytest_file("solution", name, asserts),
        },
        path="solution.py",
        qualname=name,
        public=TestSelection(("test_solution.py",)),
        hidden=HiddenProgram(f"{record.test}\ncheck({name})"),
        canonical=f"{target.header}\n{record.canonical_solution}",
        examples=examples_of("test_solution.py", name, asserts),
    )


def examples(docstring: str, name: str) -> Iterator[str]:
    """``assert`` statements for the examples in a docstring: doctests, else lines like ``f(1) ➞ 2``."""
    try:
        parsed = doctest.DocTestParser().get_examples(docstring)
        found = [(example.source.strip(), example.want.strip()) for example in parsed]
    except ValueError:
        found = []
    stated = [(call, wanted) for call, wanted in found if _is_call(call) and _is_literal(wanted)]
    for call, wanted in dict.fromkeys(stated or _written_out(docstring, name)):
        yield ast.unparse(ast.parse(f"assert {call} == {wanted}"))


def _written_out(docstring: str, name: str) -> Iterator[tuple[str, str]]:
    """``name(...)``, an arrow, a literal: the longest literal that stands there."""
    for start in re.finditer(rf"\b{re.escape(name)}\s*\(", docstring):
        call = _shortest(docstring[start.start() :], _is_literal_call)
        arrow = _ARROW.match(docstring, start.start() + len(call)) if call else None
        if arrow is None:
            continue
        rest = docstring[arrow.end() :].partition("\n")[0]
        for stop in range(len(rest), 0, -1):
            end = rest[:stop].strip().rstrip(".,")
            wanted = {"true": "True", "false": "False"}.get(end, end)
            if _is_literal(wanted):
                if not _GOES_ON.match(rest.lstrip()[len(end) :]):
                    yield call, wanted
                break


def _shortest(text: str, is_complete: Callable[[str], bool]) -> str:
    """The shortest beginning up to a parenthesis that is one; empty when there is none in the line."""
    line = text.partition("\n")[0]
    ends = (index + 1 for index, character in enumerate(line) if character == ")")
    return next((line[:end] for end in ends if is_complete(line[:end])), "")


def _is_call(text: str) -> bool:
    try:
        return isinstance(ast.parse(text, mode="eval").body, ast.Call)
    except (SyntaxError, ValueError):
        return False


def _is_literal_call(text: str) -> bool:
    """Whether nothing in the call has to be known: ``f(a)`` in a docstring may mean the text "a"."""
    try:
        node = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError):
        return False
    if not isinstance(node, ast.Call):
        return False
    values = [*node.args, *(keyword.value for keyword in node.keywords)]
    return all(_is_literal(ast.unparse(value)) for value in values)


def _is_literal(text: str) -> bool:
    try:
        ast.literal_eval(text)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False
    return True
