"""Proposed tests as Python."""

import ast
import builtins
import itertools
import re

from greenroom_engine.source.imports import bound_name, import_line, module_names
from greenroom_engine.source.parsing import parse_module
from greenroom_engine.synthesis import Proposal, ProposedTest
from greenroom_engine.synthesis.assertions import has_float


def with_tests(text: str, path: str, proposal: Proposal, module: str) -> tuple[str, list[str]]:
    """``text`` (empty for a new file) with the tests at its end and the imports they lack; and their names.

    :raises SyntaxInvalid: it is not Python, so nothing can be added to it.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    tree = parse_module(text, path)
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$", text)
    if lines and not lines[-1].endswith(("\r", "\n")):
        lines[-1] += newline
    imports = [each for each in _imports(proposal, module) if bound_name(each) not in module_names(tree)]
    row = import_line(tree, before=len(lines) + 1)
    block = [each + newline for each in imports]
    if block and row < len(lines) and lines[row].strip() and not re.match(r"import |from ", lines[row]):
        block.append(newline)
    head = [*lines[:row], *block, *lines[row:]]
    names = _names(proposal, set(module_names(tree)))
    functions = [_function(proposal, test, name) for test, name in zip(proposal.tests, names, strict=True)]
    return "".join(head) + "".join(f"\n\n{each}".replace("\n", newline) for each in functions), names


def not_there(text: str, proposal: Proposal) -> Proposal:
    """``proposal`` without the tests whose assertion ``text`` has already, as it would be written."""
    has = {line.strip() for line in text.splitlines()}

    def is_there(test: ProposedTest) -> bool:
        return {line.strip() for line in _body(test, is_async=proposal.is_async).splitlines()} <= has

    return proposal.model_copy(update={"tests": tuple(test for test in proposal.tests if not is_there(test))})


def _imports(proposal: Proposal, module: str) -> list[str]:
    names = [proposal.target.partition(".")[0]]
    names += [test.exception for test in proposal.tests if test.exception and not _is_builtin(test.exception)]
    found = ["import asyncio"] if proposal.is_async else []
    if any(test.exception or _is_float(test) for test in proposal.tests):
        found.append("import pytest")
    return [*found, *(f"from {module} import {name}" for name in dict.fromkeys(names))]


def _names(proposal: Proposal, taken: set[str]) -> list[str]:
    stem = "test_" + proposal.target.replace(".", "_").lower()
    free = (name for number in itertools.count(1) if (name := f"{stem}_{number}") not in taken)
    return list(itertools.islice(free, len(proposal.tests)))


def _function(proposal: Proposal, test: ProposedTest, name: str) -> str:
    whose = "bodies (yours is one)" if proposal.has_body else "bodies that a model wrote"
    return (
        f"# Proposed by Greenroom: {test.agreeing} of {test.voters} {whose} do this. Read it before you keep it.\n"
        f"def {name}():\n{_body(test, is_async=proposal.is_async)}\n"
    )


def _body(test: ProposedTest, *, is_async: bool) -> str:
    call = f"asyncio.run({test.call})" if is_async else test.call
    if test.exception:
        return f"    with pytest.raises({test.exception}):\n        {call}"
    if test.value in ("True", "False"):
        return f"    assert {call} is {test.value}"
    return f"    assert {call} == {f'pytest.approx({test.value})' if _is_float(test) else test.value}"


def _is_float(test: ProposedTest) -> bool:
    return test.value is not None and has_float(ast.literal_eval(test.value))


def _is_builtin(name: str) -> bool:
    return hasattr(builtins, name)
