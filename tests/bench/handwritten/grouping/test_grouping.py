from grouping import (
    chunk,
    count_by_sign,
    group_anagrams,
    group_by_first_letter,
    group_by_length,
    interleave,
    pair_up,
    partition,
    runs,
    split_on,
    windows,
)


def test_group_by_first_letter():
    assert group_by_first_letter(["ant", "bee", "ape"]) == {"a": ["ant", "ape"], "b": ["bee"]}
    assert group_by_first_letter(["x"]) == {"x": ["x"]}
    assert group_by_first_letter([]) == {}


def test_group_by_length():
    assert group_by_length(["to", "be", "not"]) == {2: ["to", "be"], 3: ["not"]}
    assert group_by_length([""]) == {0: [""]}
    assert group_by_length([]) == {}


def test_group_anagrams():
    assert group_anagrams(["eat", "tan", "tea", "nat", "bat"]) == [["eat", "tea"], ["tan", "nat"], ["bat"]]
    assert group_anagrams(["a", "a"]) == [["a", "a"]]
    assert group_anagrams([]) == []


def test_partition():
    assert partition([1, 2, 3, 4]) == ([2, 4], [1, 3])
    assert partition([5, 7]) == ([], [5, 7])
    assert partition([]) == ([], [])


def test_pair_up():
    assert pair_up([1, 2], ["a", "b"]) == [(1, "a"), (2, "b")]
    assert pair_up([1, 2, 3], ["x"]) == [(1, "x")]
    assert pair_up([], [1]) == []


def test_chunk():
    assert chunk([1, 2, 3, 4, 5], 2) == [[1, 2], [3, 4], [5]]
    assert chunk([1, 2, 3], 3) == [[1, 2, 3]]
    assert chunk([1, 2], 10) == [[1, 2]]
    assert chunk([], 4) == []


def test_windows():
    assert windows([1, 2, 3], 2) == [[1, 2], [2, 3]]
    assert windows([1, 2, 3, 4], 3) == [[1, 2, 3], [2, 3, 4]]
    assert windows(["a", "b"], 1) == [["a"], ["b"]]


def test_windows_too_short():
    assert windows([1], 2) == []


def test_split_on():
    assert split_on([1, 0, 2, 3, 0, 4], 0) == [[1], [2, 3], [4]]
    assert split_on(["a", "b"], "|") == [["a", "b"]]


def test_split_on_empty_pieces():
    assert split_on([0, 1, 0, 0], 0) == [[], [1], [], []]


def test_interleave_same_length():
    assert interleave([1, 2], [3, 4]) == [1, 3, 2, 4]
    assert interleave([], []) == []


def test_interleave_left_overs():
    assert interleave([1, 2, 3], [9]) == [1, 9, 2, 3]
    assert interleave(["a"], ["x", "y", "z"]) == ["a", "x", "y", "z"]


def test_runs():
    assert runs([1, 1, 2, 1]) == [[1, 1], [2], [1]]
    assert runs([4, 4, 4]) == [[4, 4, 4]]
    assert runs([1, 2]) == [[1], [2]]
    assert runs([]) == []


def test_count_by_sign():
    assert count_by_sign([-1, 0, 5, 7]) == {"negative": 1, "zero": 1, "positive": 2}
    assert count_by_sign([]) == {"negative": 0, "zero": 0, "positive": 0}
    assert count_by_sign([0, 0]) == {"negative": 0, "zero": 2, "positive": 0}
