import pytest

from dictwork import (
    add_counts,
    at_least,
    basket_total,
    invert,
    keys_with_value,
    letter_positions,
    look_up_all,
    most_common,
    pairs_to_dict_of_lists,
    pick,
    winner,
    word_frequencies,
)


def test_invert():
    assert invert({"a": 1, "b": 2}) == {1: "a", 2: "b"}
    assert invert({3: "c"}) == {"c": 3}
    assert invert({}) == {}


def test_word_frequencies():
    assert word_frequencies("the cat saw The dog") == {"the": 2, "cat": 1, "saw": 1, "dog": 1}
    assert word_frequencies("one  one\none") == {"one": 3}
    assert word_frequencies("") == {}


def test_add_counts():
    assert add_counts({"a": 1, "b": 2}, {"b": 3, "c": 4}) == {"a": 1, "b": 5, "c": 4}
    assert add_counts({}, {"x": 1}) == {"x": 1}


def test_add_counts_leaves_its_arguments_alone():
    mine = {"a": 1}
    yours = {"a": 2}
    assert add_counts(mine, yours) == {"a": 3}
    assert mine == {"a": 1}
    assert yours == {"a": 2}


def test_keys_with_value():
    ages = {"tom": 30, "ann": 30, "bob": 25}
    assert keys_with_value(ages, 30) == ["ann", "tom"]
    assert keys_with_value(ages, 25) == ["bob"]
    assert keys_with_value(ages, 99) == []


def test_most_common():
    assert most_common(["a", "b", "b"]) == "b"
    assert most_common(["x"]) == "x"
    assert most_common(["q", "p", "p", "q"]) == "q"


def test_at_least():
    stock = {"pear": 3, "apple": 12, "fig": 5}
    assert at_least(stock, 5) == {"apple": 12, "fig": 5}
    assert at_least(stock, 100) == {}
    assert at_least({}, 1) == {}


def test_basket_total():
    prices = {"tea": 2.5, "milk": 1.2, "rice": 3.0}
    assert basket_total({"tea": 2, "rice": 1}, prices) == pytest.approx(8.0)
    assert basket_total({"milk": 5}, prices) == pytest.approx(6.0)
    assert basket_total({}, prices) == 0


def test_look_up_all():
    colours = {"sky": "blue", "grass": "green"}
    assert look_up_all(colours, ["grass", "sky"], "?") == ["green", "blue"]
    assert look_up_all(colours, ["sea", "sky"], "?") == ["?", "blue"]
    assert look_up_all(colours, [], "?") == []


def test_winner():
    assert winner({"ann": 3, "bob": 9, "cy": 5}) == "bob"
    assert winner({"solo": 0}) == "solo"
    assert winner({"a": -5, "b": -2}) == "b"


def test_pick():
    person = {"name": "Ann", "age": 30, "city": "Oslo"}
    assert pick(person, ["name", "city"]) == {"name": "Ann", "city": "Oslo"}
    assert pick(person, ["email", "age"]) == {"age": 30}
    assert pick(person, []) == {}


def test_letter_positions():
    assert letter_positions("noon") == {"n": [0, 3], "o": [1, 2]}
    assert letter_positions("abc") == {"a": [0], "b": [1], "c": [2]}
    assert letter_positions("") == {}


def test_pairs_to_dict_of_lists():
    assert pairs_to_dict_of_lists([("a", 1), ("b", 2), ("a", 3)]) == {"a": [1, 3], "b": [2]}
    assert pairs_to_dict_of_lists([(1, "x"), (1, "x")]) == {1: ["x", "x"]}
    assert pairs_to_dict_of_lists([]) == {}
