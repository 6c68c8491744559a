"""A long text parsed in pieces is the text parsed as a whole."""

import ast
import sysconfig
from pathlib import Path

import pytest

from greenroom_engine.source.errors import SyntaxInvalid
from greenroom_engine.source.parsing import parse_in_pieces, parse_module

LIBRARY = Path(sysconfig.get_path("stdlib"))
LONG = "\n".join(f"def function_{n}(value):\n    '''Give é {n}.'''\n    return value + {n}\n" for n in range(2_000))


@pytest.mark.parametrize(
    "name", ["_pydecimal.py", "typing.py", "inspect.py", "argparse.py", "doctest.py", "turtle.py", "pydoc.py"]
)
def test_the_tree_and_all_places_are_those_of_the_whole(name: str) -> None:
    text = (LIBRARY / name).read_text(encoding="utf-8")
    assert len(text) > 48_000, "several pieces"
    assert ast.dump(parse_in_pieces(text), include_attributes=True) == ast.dump(
        ast.parse(text), include_attributes=True
    )


def test_no_piece_begins_inside_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("greenroom_engine.source.parsing._PIECE", 1)
    text = (
        "a = 1; b = 2\n# é\nc = '''x\ny'''; d = 3\n\nif a:\n    pass\nelse:\n    pass\n@a\ndef f(): ...\ne = (1,\n2)\n"
    )
    assert ast.dump(parse_in_pieces(text), include_attributes=True) == ast.dump(
        ast.parse(text), include_attributes=True
    )


def test_a_fault_is_reported_with_its_line_in_the_whole_text() -> None:
    lines = LONG.split("\n")
    lines.insert(4_000, "def f(a, a=1, b): pass")  # the grammar takes it, Python does not
    with pytest.raises(SyntaxInvalid) as found:
        parse_module("\n".join(lines), "long.py")
    assert found.value.line == 4_001


@pytest.mark.parametrize("text", [LONG + "def g(:\n", LONG + "\0", LONG + "x = '''", LONG + "  y = 1\n"])
def test_what_is_not_python_is_refused_as_before(text: str) -> None:
    with pytest.raises((SyntaxError, ValueError)) as whole:
        ast.parse(text)
    with pytest.raises(type(whole.value)):
        parse_in_pieces(text)


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_line_ends(ends: str) -> None:
    text = LONG.replace("\n", ends)
    assert ast.dump(parse_in_pieces(text)) == ast.dump(ast.parse(text))
