"""Names and constants from large pools."""

import keyword
import random

import pytest

from greenroom_tiny.behaviour import spec_behaviour
from greenroom_tiny.documents.drawn import draw
from greenroom_tiny.families import tables
from greenroom_tiny.holdout import banned_behaviours, held_out
from greenroom_tiny.variety import RESERVED, Inventive, function_name, given, letter, number

KINDS = ("ints", "words", "counts", "text", "int", "char", "float", "rows")


def test_names_are_many_and_can_be_names():
    names = {given(Inventive(seed), "xs", KINDS[seed % len(KINDS)]) for seed in range(8000)}

    assert len(names) > 1500
    assert all(name.isidentifier() and not keyword.iskeyword(name) and name not in RESERVED for name in names)


def test_names_differ_from_those_taken():
    for seed in range(300):
        r = Inventive(seed)
        first = given(r, "a", "int")
        assert given(r, "b", "int", (first,)) != first


def test_an_ordinary_draw_keeps_what_it_drew():
    r = random.Random(1)
    assert (given(r, "xs", "ints"), function_name(r, "f"), letter(r, "e"), number(r, 7)) == ("xs", "f", "e", 7)


def test_what_is_held_out_stays_so_whatever_the_names_are():
    for seed in range(300):
        spec = draw(Inventive(seed)).spec
        assert not held_out(spec.structure)
        assert spec_behaviour(spec) not in banned_behaviours()


@pytest.mark.parametrize("noun", ["class", "pass", "student"])
def test_a_record_is_never_called_by_a_keyword(noun: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tables, "own_nouns", lambda r, name, plural, singular: (f"{noun}es", noun))

    found = {tables.Table(random.Random(seed)).v for seed in range(100)}

    assert not any(map(keyword.iskeyword, found))
    assert (noun in found) == (noun == "student")
