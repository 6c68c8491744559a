from checks import (
    all_unique,
    divides_evenly,
    in_common,
    is_pangram,
    is_subset,
    looks_numeric,
    mentions_any,
    same_elements,
    starts_with_capital,
    strong_password,
    sums_to,
    triangle_kind,
)


def test_all_unique():
    assert all_unique([1, 2, 3]) is True
    assert all_unique([]) is True
    assert all_unique(["a", "b", "a"]) is False


def test_is_subset():
    assert is_subset([1, 2], [3, 2, 1]) is True
    assert is_subset([], [1]) is True
    assert is_subset([4], [1, 2]) is False


def test_strong_password_good():
    assert strong_password("Passw0rd") is True
    assert strong_password("aB3defgh") is True


def test_strong_password_bad():
    assert strong_password("Ab1") is False
    assert strong_password("alllower1") is False
    assert strong_password("ALLUPPER1") is False
    assert strong_password("NoDigitsHere") is False


def test_in_common():
    assert in_common([1, 2, 3], [2, 3, 4]) == [2, 3]
    assert in_common([5, 1, 5], [5, 5]) == [5]
    assert in_common([9, 1], [1, 9]) == [1, 9]
    assert in_common([1], [2]) == []


def test_starts_with_capital():
    assert starts_with_capital("Hello") is True
    assert starts_with_capital("hello") is False
    assert starts_with_capital("1st") is False
    assert starts_with_capital("") is False


def test_same_elements():
    assert same_elements([1, 2, 3], [3, 1, 2]) is True
    assert same_elements(["a"], ["b"]) is False
    assert same_elements([1, 1, 2], [1, 2, 2]) is False


def test_looks_numeric_yes():
    assert looks_numeric("42") is True
    assert looks_numeric("-12") is True


def test_looks_numeric_no():
    assert looks_numeric("1.5") is False
    assert looks_numeric("twelve") is False
    assert looks_numeric("-") is False
    assert looks_numeric("") is False


def test_mentions_any():
    assert mentions_any("I like Python", ["java", "python"]) is True
    assert mentions_any("nothing to see", ["Python"]) is False
    assert mentions_any("anything", []) is False


def test_divides_evenly():
    assert divides_evenly(12, 4) is True
    assert divides_evenly(13, 4) is False
    assert divides_evenly(0, 5) is True
    assert divides_evenly(5, 0) is False


def test_sums_to():
    assert sums_to([1, 4, 6], 10) is True
    assert sums_to([3, 3], 6) is True


def test_sums_to_impossible():
    assert sums_to([1, 4, 6], 8) is False
    assert sums_to([5], 10) is False


def test_is_pangram():
    assert is_pangram("The quick brown fox jumps over the lazy dog.") is True
    assert is_pangram("Hello world") is False
    assert is_pangram("") is False


def test_triangle_kind():
    assert triangle_kind(3, 3, 3) == "equilateral"
    assert triangle_kind(3, 4, 5) == "scalene"
    assert triangle_kind(2, 2, 3) == "isosceles"
    assert triangle_kind(3, 2, 2) == "isosceles"
