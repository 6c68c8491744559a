from ordering import (
    binary_search,
    closest,
    dedupe,
    descending,
    is_sorted,
    merge_sorted,
    oldest,
    ranks,
    rotate_left,
    sort_by_length,
    sort_by_second,
    top_n,
)


def test_dedupe():
    assert dedupe([3, 1, 3, 2, 1]) == [3, 1, 2]
    assert dedupe(["b", "a", "b"]) == ["b", "a"]
    assert dedupe([]) == []


def test_sort_by_length():
    assert sort_by_length(["pear", "fig", "banana"]) == ["fig", "pear", "banana"]
    assert sort_by_length(["bb", "aa", "c"]) == ["c", "aa", "bb"]
    assert sort_by_length([]) == []


def test_binary_search_found():
    assert binary_search([1, 3, 5, 7, 9], 7) == 3
    assert binary_search([1, 3, 5, 7, 9], 1) == 0
    assert binary_search([4], 4) == 0


def test_binary_search_missing():
    assert binary_search([1, 3, 5], 4) == -1
    assert binary_search([], 1) == -1


def test_is_sorted():
    assert is_sorted([1, 2, 2, 5]) is True
    assert is_sorted([]) is True
    assert is_sorted([3, 2]) is False
    assert is_sorted([1, 5, 4]) is False


def test_merge_sorted():
    assert merge_sorted([1, 4, 6], [2, 3, 9]) == [1, 2, 3, 4, 6, 9]
    assert merge_sorted([], [1, 2]) == [1, 2]
    assert merge_sorted([5], [5]) == [5, 5]


def test_rotate_left():
    assert rotate_left([1, 2, 3, 4], 1) == [2, 3, 4, 1]
    assert rotate_left([1, 2, 3], 0) == [1, 2, 3]
    assert rotate_left(["a", "b", "c"], 2) == ["c", "a", "b"]


def test_rotate_left_more_than_once_round():
    assert rotate_left([1, 2, 3], 4) == [2, 3, 1]
    assert rotate_left([], 3) == []


def test_top_n():
    assert top_n([4, 9, 1, 7], 2) == [9, 7]
    assert top_n([4], 3) == [4]
    assert top_n([1, 2], 0) == []


def test_oldest():
    people = [{"name": "Ann", "age": 31}, {"name": "Bob", "age": 58}, {"name": "Cy", "age": 7}]
    assert oldest(people) == "Bob"
    assert oldest(people[:1]) == "Ann"
    assert oldest(people[2:]) == "Cy"


def test_sort_by_second():
    assert sort_by_second([("a", 3), ("b", 1), ("c", 2)]) == [("b", 1), ("c", 2), ("a", 3)]
    assert sort_by_second([(9, 0), (1, 0)]) == [(9, 0), (1, 0)]
    assert sort_by_second([]) == []


def test_ranks():
    assert ranks([50, 80, 80, 20]) == [3, 1, 1, 4]
    assert ranks([1, 2, 3]) == [3, 2, 1]
    assert ranks([7]) == [1]
    assert ranks([]) == []


def test_closest():
    assert closest([1, 5, 10], 6) == 5
    assert closest([8, 4], 6) == 4
    assert closest([3], 100) == 3


def test_descending():
    assert descending([3, 1, 2]) == [3, 2, 1]
    assert descending([]) == []


def test_descending_returns_a_copy():
    numbers = [1, 2]
    assert descending(numbers) == [2, 1]
    assert numbers == [1, 2]
