"""MBPP (Austin et al., arXiv:2108.07732): the test split, tasks 11 to 510, 500 problems.

The problem's sentence is the docstring. Its tests call the function by name and place alone, so the stub has the
parameters' names of the reference solution; a class that they name is given. The first assert is public (the paper's
prompt shows all three); all asserts are hidden tests.
"""

import ast
from pathlib import Path

from pydantic import BaseModel

from greenroom_engine.bench.problem import HiddenProgram, Problem, examples_of, pytest_file
from greenroom_engine.bench.suites.records import official, records
from greenroom_engine.errors import BenchError
from greenroom_sandbox import TestSelection

URL = "https://github.com/google-research/google-research/raw/master/mbpp/mbpp.jsonl"
_TEST_SPLIT = range(11, 511)


class _Record(BaseModel):
    task_id: int
    text: str
    code: str
    test_setup_code: str
    test_list: list[str]


def mbpp(path: Path | None = None) -> list[Problem]:
    """The problems of the test split in the official file (``mbpp.jsonl``)."""
    found = [record for record in records(official(path, URL), _Record) if record.task_id in _TEST_SPLIT]
    if not found:
        raise BenchError("The file has none of MBPP's test split (task_id 11 to 510).")
    return [_problem(record) for record in found]


def _problem(record: _Record) -> Problem:
    module = ast.parse(record.code.replace("\r\n", "\n"))
    definition = _tested(module, record)
    stub = ast.FunctionDef(
        definition.name,
        definition.args,
        [ast.Expr(ast.Constant(record.text)), ast.parse("raise NotImplementedError").body[0]],
        [],
        definition.returns,
        None,
        lineno=1,
    )
    setup = record.test_setup_code.replace("\r\n", "\n").strip()
    asserts = [ast.unparse(ast.parse(text)) for text in record.test_list]
    named = {node.id for node in ast.walk(ast.parse("\n".join((setup, *asserts)))) if isinstance(node, ast.Name)}
    given = [node for node in module.body if isinstance(node, ast.ClassDef) and node.name in named]
    also = [node.name for node in given]
    return Problem(
        name=f"MBPP/{record.task_id}",
        files={
            "solution.py": "".join(f"{ast.unparse(node)}\n\n\n" for node in (*given, stub)).rstrip("\n").encode()
            + b"\n",
            "test_solution.py": pytest_file("solution", definition.name, asserts[:1], setup=setup, also=also),
        },
        path="solution.py",
        qualname=definition.name,
        public=TestSelection(("test_solution.py",)),
        hidden=HiddenProgram("\n".join((*setup.splitlines(), *asserts))),
        canonical=_in_one([node for node in module.body if node not in given], definition),
        examples=() if setup else examples_of("test_solution.py", definition.name, asserts[:1]),
    )


def _tested(module: ast.Module, record: _Record) -> ast.FunctionDef:
    """The function that the tests call."""
    functions = {node.name: node for node in module.body if isinstance(node, ast.FunctionDef)}
    for node in ast.walk(ast.parse(record.test_list[0])):
        if isinstance(node, ast.Name) and node.id in functions:
            return functions[node.id]
    raise BenchError(f"The tests of MBPP/{record.task_id} call no function of its solution.")


def _in_one(body: list[ast.stmt], definition: ast.FunctionDef) -> str:
    """The solution as one definition: its helpers and imports moved into the function, which is what is asked for."""
    helpers = [node for node in body if node is not definition]
    whole = ast.FunctionDef(
        definition.name, definition.args, [*helpers, *definition.body], [], definition.returns, None, lineno=1
    )
    return ast.unparse(ast.fix_missing_locations(whole))
