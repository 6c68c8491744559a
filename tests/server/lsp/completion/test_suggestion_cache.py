"""Typing what was suggested."""

import pytest
from tests.server.lsp.completion.places import at

from greenroom_server.lsp.completion.suggestion_cache import ENTRIES, Remembered, SuggestionCache

SUM = Remembered(("sum(prices)", "min(prices)"))


def kept(marked: str = "    return |\n", found: Remembered = SUM, asked: int = 2) -> SuggestionCache:
    cache = SuggestionCache()
    cache.keep(at(marked), "model", asked, found)
    return cache


def texts(cache: SuggestionCache, marked: str, asked: int = 1, **named: str) -> tuple[str, ...] | None:
    found = cache.find(at(marked, **named), "model", asked)
    return None if found is None else found.texts


def test_the_same_place_is_known():
    assert texts(kept(), "    return |\n") == SUM.texts


@pytest.mark.parametrize(
    ("typed", "left"),
    [("s", ("um(prices)",)), ("sum(", ("prices)",)), ("m", ("in(prices)",)), ("x", None), ("sum(prices)", None)],
)
def test_typing_what_was_suggested_leaves_the_rest_of_it(typed: str, left: tuple[str, ...] | None):
    assert texts(kept(), f"    return {typed}|\n") == left


def test_lines_are_typed_ahead_too():
    found = Remembered(("if prices:\n        return 1",))
    assert texts(kept("    |\n", found), "    if prices:\n        re|\n") == ("turn 1",)


def test_going_back_finds_it_again():
    cache = kept()
    assert texts(cache, "    return su|\n") == ("m(prices)",)
    assert texts(cache, "    return |\n") == SUM.texts
    assert texts(cache, "    retur|\n") is None


@pytest.mark.parametrize("marked", ["    return |", "    return |)\n", "   return |\n", "#    return |\n"])
def test_another_text_around_the_cursor_is_another_place(marked: str):
    assert texts(kept(), marked) is None


def test_a_change_far_above_is_another_place():
    cache = kept("a = 1\n" * 100 + "return |\n")
    assert texts(cache, "a = 1\n" * 99 + "a = 2\nreturn s|\n") is None
    assert texts(cache, "a = 1\n" * 100 + "return s|\n") == ("um(prices)",)


def test_another_document_or_model_knows_nothing_of_it():
    cache = kept()
    assert texts(cache, "    return |\n", uri="file:///project/other.py") is None
    assert cache.find(at("    return |\n"), "another", 1) is None


def test_more_alternatives_than_were_asked_for_are_not_known():
    assert texts(kept(asked=1), "    return |\n", asked=3) is None
    assert texts(kept(asked=3), "    return |\n", asked=1) == SUM.texts


def test_that_there_was_nothing_is_known_for_the_very_place_alone():
    cache = kept(found=Remembered((), "blank"))
    assert cache.find(at("    return |\n"), "model", 1) == Remembered((), "blank")
    assert cache.find(at("    return s|\n"), "model", 1) is None


def test_of_two_that_fit_the_later_place_counts():
    cache = kept()
    cache.keep(at("    return s|\n"), "model", 1, Remembered(("orted(prices)",)))
    assert texts(cache, "    return so|\n") == ("rted(prices)",)
    assert texts(cache, "    return su|\n") == ("m(prices)",)


def test_the_oldest_are_forgotten():
    cache = SuggestionCache()
    for number in range(ENTRIES + 1):
        cache.keep(at(f"x{number} = |\n"), "model", 1, SUM)
    assert texts(cache, "x0 = |\n") is None
    assert texts(cache, "x1 = |\n") == texts(cache, f"x{ENTRIES} = |\n") == SUM.texts


def test_windows_line_ends_are_typed_ahead_as_they_are():
    found = Remembered(("if a:\r\n        return 1",))
    assert texts(kept("    |\r\n", found), "    if a:\r\n        |\r\n") == ("return 1",)
