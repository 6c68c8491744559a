"""Documents with a hole: where it begins and ends, and what stands around it."""

import ast
import random
from collections import Counter

import pytest

from greenroom_tiny.documents.drawn import END, MIDDLE, PREFIX, SUFFIX, Drawn, draw
from greenroom_tiny.documents.infills import (
    KINDS,
    File,
    after_window,
    before_window,
    body_of,
    hole,
    in_file,
    infill,
    parts,
    written,
)
from greenroom_tiny.variety import Inventive

SEEDS = range(300)
TEXT = """def f(xs):
    total = 0
    for x in xs:
        if x > 2:
            total += x
        total -= 1
    return sum([total, 1])
"""
SAMPLE = File(TEXT, TEXT.index("    total"), len(TEXT) - 1)


def drawn_file(seed: int) -> tuple[Inventive, Drawn, File]:
    r = Inventive(seed)
    drawn = draw(r)
    return r, drawn, written(drawn, body_of(r, drawn))


def taken(kind: str) -> Counter[str]:
    """The holes of one kind in the sample, with the beginning of their first lines in front."""
    (make,) = [make for _, make in KINDS if make.__name__ == kind]
    found: Counter[str] = Counter()
    for seed in range(400):
        cut = make(random.Random(seed), SAMPLE)
        if cut is not None:
            line = SAMPLE.text.rfind("\n", 0, cut[0]) + 1
            found[f"{SAMPLE.text[line : cut[0]]}|{SAMPLE.text[cut[0] : cut[1]]}"] += 1
    return found


def test_the_sample_is_a_function_and_its_body():
    assert SAMPLE.text[SAMPLE.start :].startswith("    total = 0\n") and SAMPLE.text[SAMPLE.stop :] == "\n"
    assert len(SAMPLE.lines) == 6


def test_the_rest_of_a_line_begins_where_people_wait():
    found = taken("rest_of_line")

    assert {
        "    return |sum([total, 1])",
        "    total = |0",
        "    for x in |xs:",
        "        |total -= 1",
        "        if x > |2:",
    } <= set(found)
    assert "    return sum(|[total, 1]" in found  # the editor has closed the bracket
    assert any(text.partition("|")[0].endswith("tot") for text in found)


def test_a_block_is_a_suite():
    found = taken("block")

    assert "        |if x > 2:\n            total += x\n        total -= 1" in found
    assert "        if x > 2:|\n            total += x" in found
    assert not any("return" in text for text in found)


def test_the_rest_of_a_body_ends_with_it():
    assert all(text.endswith("return sum([total, 1])") for text in taken("rest_of_body"))


@pytest.mark.parametrize("kind", [make.__name__ for _, make in KINDS])
def test_every_kind_is_reached(kind: str):
    (make,) = [make for _, make in KINDS if make.__name__ == kind]
    reached = sum(make(r, file) is not None for r, _, file in map(drawn_file, range(60)))
    assert reached > 15


def test_holes_end_where_lines_end_but_for_spans_and_closed_brackets():
    inside = 0
    for seed in SEEDS:
        r, _, file = drawn_file(seed)
        a, b = hole(r, file)
        assert file.start <= a < b <= file.stop
        inside += file.text[b] != "\n" and file.text[b : file.text.index("\n", b)].strip(")]}") != ""
    assert inside < 0.12 * len(SEEDS)


def test_the_parts_are_a_piece_of_the_file():
    for seed in SEEDS:
        before, typed, middle, after = parts(Inventive(seed))

        assert before == "" or before.endswith("\n")
        assert "\n" not in typed and middle.strip()
        assert not after or after.endswith("\n") or "\n" not in after or len(after) < 200
        document = "".join(segment.text for segment in infill(Inventive(seed)))
        assert document == f"{PREFIX}{before}{SUFFIX}{after}{MIDDLE}{typed}{middle}{END}"


def test_without_a_window_the_parts_are_the_whole_file(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("greenroom_tiny.documents.infills.AROUND_SHARE", 0)
    monkeypatch.setattr("greenroom_tiny.documents.infills.BEFORE_MOST", 10_000)
    monkeypatch.setattr("greenroom_tiny.documents.infills.AFTER_LEAST", 10_000)
    monkeypatch.setattr("greenroom_tiny.documents.infills.AFTER_MOST", 10_000)
    for seed in SEEDS:
        ast.parse("".join(parts(Inventive(seed))))


def test_code_around_a_function_compiles_unless_it_is_cut():
    whole = cut = 0
    for seed in SEEDS:
        r, drawn, file = drawn_file(seed)
        around = in_file(r, drawn, file)

        assert around.text[around.start : around.stop] == file.text[file.start : file.stop]
        above, below = around.text.split(file.text)
        ast.parse(below)
        try:
            ast.parse(above)
            whole += bool(above)
        except SyntaxError:
            cut += 1
    assert whole > cut > 0


def test_windows_are_of_whole_lines():
    text = "one\ntwo\nthree\n"

    assert [before_window(text, most) for most in (14, 13, 10, 9, 5)] == [
        text,
        "two\nthree\n",
        "two\nthree\n",
        "three\n",
        "",
    ]
    assert [after_window(text, most) for most in (14, 13, 8, 7, 1)] == [
        text,
        "one\ntwo\n",
        "one\ntwo\n",
        "one\n",
        "one\n",
    ]
