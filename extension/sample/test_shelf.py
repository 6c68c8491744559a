from shelf import liked, longest_title, total_pages


def test_longest_title():
    assert longest_title(["Emma", "Ulysses", "Dracula"]) == "Ulysses"


def test_longest_title_of_none():
    assert longest_title([]) == ""


def test_liked():
    assert liked([5, 2, 4, 3], 4) == [5, 4]


def test_liked_by_nobody():
    assert liked([1, 2], 3) == []


def test_total_pages():
    assert total_pages([100, 250]) == 350


def test_total_pages_without_negative_ones():
    assert total_pages([100, -1, 50]) == 150
