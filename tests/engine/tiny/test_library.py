"""Real functions as training documents: under which licences, and never those kept for evaluation."""

import ast
import random
import re
import textwrap
from collections.abc import Iterator

import pytest

from greenroom_tiny.documents import library
from greenroom_tiny.documents.drawn import ASSISTANT, END, MIDDLE, PREFIX, SPECIAL, SUFFIX
from greenroom_tiny.documents.library import (
    LibraryFunction,
    documents,
    fingerprint,
    functions,
    held_out,
    implement,
    infill,
)
from greenroom_tiny.documents.licences import LICENCES, PERMISSIVE, PYTHON, installed

READ = (PYTHON, "click", "httpx", "pluggy", "rich")  # reading all of them takes a while


@pytest.fixture(scope="module", autouse=True)
def few_distributions() -> Iterator[None]:
    whole = dict(LICENCES)
    forget()
    for name in set(LICENCES).difference(READ):
        del LICENCES[name]
    yield
    LICENCES.clear()
    LICENCES.update(whole)
    forget()


@pytest.fixture
def whole_table() -> Iterator[None]:
    """For tests that say so: all distributions, of which nothing is read but the metadata."""
    few = dict(LICENCES)
    LICENCES.update(TABLE)
    yield
    LICENCES.clear()
    LICENCES.update(few)


TABLE = dict(LICENCES)


def forget() -> None:
    functions.cache_clear()
    library.training.cache_clear()


def text(seed: int) -> str:
    return "".join(segment.text for segment in documents(random.Random(seed)))


def names(found: tuple[LibraryFunction, ...]) -> list[str]:
    return [f"{f.module}.{f.qualified_name}" for f in found]


@pytest.mark.usefixtures("whole_table")
def test_every_distribution_declares_the_licence_it_is_read_under() -> None:
    found = installed()

    assert found == {name: LICENCES[name] for name in found}
    assert {PYTHON, "httpx", "pydantic", "rich"} <= set(found)


def test_only_permissive_licences_are_in_the_table() -> None:
    for licence in TABLE.values():
        assert set(re.split(" AND | OR ", licence)) <= PERMISSIVE


@pytest.mark.parametrize("before", ["MPL-2.0", "MIT OR Apache-2.0", ""])
def test_nothing_is_read_when_a_licence_is_not_the_one_in_the_table(
    before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "installed", lambda: {"rich": before})

    with pytest.raises(ValueError, match="rich declares"):
        functions.__wrapped__()


def test_there_are_many_and_each_body_is_there_once() -> None:
    found = functions()

    assert len(found) > 1500
    assert {function.distribution for function in found} == set(READ)
    assert len({fingerprint(function.body) for function in found}) == len(found)


def test_every_function_compiles_as_it_was_written() -> None:
    for function in functions():
        compile(function.code, function.qualified_name, "exec", dont_inherit=True)
    for function in functions()[::4]:
        node = ast.parse(library.written(function, documented=True).text).body[0]
        if function.class_text:
            assert isinstance(node, ast.ClassDef)
            node = node.body[-1]
        assert isinstance(node, ast.FunctionDef)
        assert ast.get_docstring(node) == function.docstring
        assert ast.unparse(ast.Module(node.body[1:], [])) == ast.unparse(ast.parse(function.body))


def test_another_reading_gives_the_same() -> None:
    def reading() -> list[LibraryFunction]:
        return [function for place in library.files("rich") for function in library.read("rich", *place)]

    assert reading() == reading() != []
    assert [text(seed) for seed in range(50)] == [text(seed) for seed in range(50)]


def test_they_stand_in_the_order_of_the_table() -> None:
    assert list(dict.fromkeys(function.distribution for function in functions())) == list(LICENCES)


def test_a_fingerprint_keeps_names_and_forgets_layout() -> None:
    same = 'if x:\n    return "a"  # yes\n\nreturn (y)'
    assert fingerprint(same) == fingerprint(textwrap.indent("if x: return 'a'\nreturn y", "    "))
    assert fingerprint(same) != fingerprint(same.replace("x", "z"))


def test_no_function_kept_for_evaluation_is_drawn() -> None:
    kept = [function for function in functions() if held_out(function)]
    assert 0.02 < len(kept) / len(functions()) < 0.06

    for drawable in library.training():
        assert not any(map(held_out, drawable))
        assert not set(names(drawable)) & {f"{f.module}.{f.qualified_name}" for f in kept}
    answers = {f"{ASSISTANT}{function.code}{END}" for function in kept} - {
        f"{ASSISTANT}{function.code}{END}" for function in library.training()[0]
    }
    for seed in range(3000):
        drawn = "".join(segment.text for segment in implement(random.Random(seed)))
        assert drawn[drawn.index(ASSISTANT) :] not in answers


def test_functions_of_the_demo_are_not_among_them() -> None:
    assert not {function.qualified_name for function in functions()} & library.demo_names()
    assert "add_bonus" in library.demo_names()


def test_documents_fit_and_special_tokens_stand_alone() -> None:
    for seed in range(1000):
        segments = documents(random.Random(seed))
        assert sum(len(segment.text) for segment in segments if segment.text not in SPECIAL) < 1200
        for segment in segments:
            assert segment.text in SPECIAL or not any(token in segment.text for token in SPECIAL)


def test_a_hole_has_its_parts_in_the_order_of_the_editor() -> None:
    segments = infill(random.Random(4))
    assert [s.text for s in segments if s.text in SPECIAL] == [PREFIX, SUFFIX, MIDDLE, END]
    assert [s.weight for s in segments[-2:]] == [1.0, 1.0]
