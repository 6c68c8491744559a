"""A parse stands a garbage collection in the middle of it that parses in turn."""

import ast
import gc
from collections.abc import Iterator

import pytest

from greenroom_sandbox import python_tree

LONG = "\n".join(f"def function_{n}(value):\n    return value + {n}\n" for n in range(200))


@pytest.fixture
def parsing_collector() -> Iterator[list[int]]:
    """The collector runs often, and each time something nested is parsed."""
    runs: list[int] = []

    def parse(phase: str, info: dict[str, int]) -> None:
        runs.append(1)
        ast.parse("x = [1, [2, [3]]]")

    before = gc.get_threshold()
    gc.callbacks.append(parse)
    gc.set_threshold(50)
    yield runs
    gc.callbacks.remove(parse)
    gc.set_threshold(*before)


def test_the_tree_is_that_of_an_undisturbed_parse(parsing_collector: list[int]) -> None:
    tree = python_tree(LONG)
    assert parsing_collector, "the collector ran"
    assert gc.isenabled()
    assert len(tree.body) == 200
    assert ast.dump(tree) == ast.dump(python_tree(LONG))


def test_what_is_not_python_is_a_syntax_error(parsing_collector: list[int]) -> None:
    with pytest.raises(SyntaxError):
        python_tree("def f(:")
    assert gc.isenabled()
