import pytest

# "codes" rather than "codecs": the latter is in the standard library.
from codes import (
    brackets_balanced,
    caesar,
    csv_line,
    hex_to_rgb,
    int_to_roman,
    luhn_valid,
    parse_pairs,
    roman_to_int,
    run_length_decode,
    run_length_encode,
)


def test_run_length_encode():
    assert run_length_encode("aaab") == "a3b1"
    assert run_length_encode("abc") == "a1b1c1"
    assert run_length_encode("aabaa") == "a2b1a2"


def test_run_length_encode_empty():
    assert run_length_encode("") == ""


def test_run_length_decode():
    assert run_length_decode("a3b1") == "aaab"
    assert run_length_decode("x1y1") == "xy"
    assert run_length_decode("") == ""


def test_caesar():
    assert caesar("abc", 1) == "bcd"
    assert caesar("xyz", 3) == "abc"
    assert caesar("hello, world!", 13) == "uryyb, jbeyq!"


def test_caesar_backwards():
    assert caesar("bcd", -1) == "abc"
    assert caesar("a", -1) == "z"


@pytest.mark.parametrize(
    ("numeral", "value"), [("III", 3), ("XIV", 14), ("LVIII", 58), ("MCMXCIV", 1994), ("CD", 400)]
)
def test_roman_to_int(numeral, value):
    assert roman_to_int(numeral) == value


@pytest.mark.parametrize(("value", "numeral"), [(4, "IV"), (9, "IX"), (58, "LVIII"), (2024, "MMXXIV")])
def test_int_to_roman(value, numeral):
    assert int_to_roman(value) == numeral


def test_brackets_balanced_good():
    assert brackets_balanced("([]{})") is True
    assert brackets_balanced("f(a[1], {})") is True
    assert brackets_balanced("") is True


def test_brackets_balanced_bad():
    assert brackets_balanced("(]") is False
    assert brackets_balanced("([)]") is False
    assert brackets_balanced("((") is False
    assert brackets_balanced(")") is False


def test_hex_to_rgb():
    assert hex_to_rgb("#ff8000") == (255, 128, 0)
    assert hex_to_rgb("#000000") == (0, 0, 0)
    assert hex_to_rgb("#0A0b0C") == (10, 11, 12)


def test_luhn_valid():
    assert luhn_valid("4539578763621486") is True
    assert luhn_valid("79927398713") is True
    assert luhn_valid("0") is True


def test_luhn_valid_wrong_digit():
    assert luhn_valid("79927398710") is False
    assert luhn_valid("17") is False


def test_parse_pairs():
    assert parse_pairs("host=local;port=80") == {"host": "local", "port": "80"}
    assert parse_pairs("a=1") == {"a": "1"}
    assert parse_pairs("x=;y=2") == {"x": "", "y": "2"}


def test_csv_line():
    assert csv_line([" a", "b ", " c "]) == "a,b,c"
    assert csv_line(["one two"]) == "one two"
    assert csv_line(["", " "]) == ","
