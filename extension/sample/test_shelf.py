from shelf import liked, longest_title, most_pages


def test_longest_title():
    assert longest_title(["Emma", "Ulysses", "Dracula"]) == "Ulysses"


def test_longest_title_of_none():
    assert longest_title([]) == ""


def test_liked():
    assert liked([5, 2, 4, 3], 4) == [5, 4]


def test_liked_by_nobody():
    assert liked([1, 2], 3) == []


def test_most_pages():
    assert most_pages([100, 250, 50]) == 250


def test_most_pages_of_none():
    assert most_pages([]) == 0
