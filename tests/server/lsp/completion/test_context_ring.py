"""Pieces of other files."""

from tests.server.lsp.completion.places import at, document

from greenroom_server.lsp.completion.context_ring import CHUNKS, LINES, ContextRing
from greenroom_server.lsp.documents import Document

HERE = at("x = 1\n|")


def file(name: str, lines: int = 40) -> Document:
    return document("".join(f"{name}_{number} = {number}\n" for number in range(lines)), f"file:///project/{name}.py")


def paths(ring: ContextRing, place=HERE) -> list[str]:
    return [chunk.path for chunk in ring.for_place(place)]


def opened(*names: str, lines: int = 40) -> ContextRing:
    ring = ContextRing()
    for name in names:
        ring.opened(file(name, lines), f"{name}.py")
    return ring


def test_files_that_were_opened_are_there_the_latest_last():
    assert paths(opened("a", "b", "c")) == ["a.py", "b.py", "c.py"]


def test_a_further_one_pushes_the_oldest_out():
    names = [f"m{number}" for number in range(CHUNKS + 2)]
    assert paths(opened(*names)) == [f"{name}.py" for name in names[2:]]


def test_a_chunk_has_64_lines_at_most():
    (chunk,) = opened("a", lines=500).for_place(HERE)
    assert chunk.text.count("\n") + 1 == LINES and chunk.text.startswith("a_0 = 0\n")


def test_what_hardly_differs_replaces_what_was_there():
    ring = opened("a", "b")
    before = file("a")
    ring.opened(document(before.text.replace("a_7 = 7", "a_7 = 8"), before.uri), "a.py")
    assert paths(ring) == ["b.py", "a.py"]
    assert "a_7 = 8" in ring.for_place(HERE)[-1].text


def test_opening_the_same_again_changes_no_order():
    ring = opened("a", "b")
    ring.opened(file("a"), "a.py")
    assert paths(ring) == ["a.py", "b.py"]


def test_what_stands_around_the_cursor_leaves_the_ring():
    ring = opened("a", "b")
    copied = at(file("a").text + "|")
    assert paths(ring, copied) == ["b.py"]
    assert paths(ring) == ["b.py"]


def test_a_file_is_no_context_of_itself():
    ring = opened("a", "b")
    here = at("|", uri="file:///project/b.py")
    assert paths(ring, here) == ["a.py"]
    assert paths(ring) == ["a.py", "b.py"]


def test_a_file_that_is_closed_is_forgotten():
    ring = opened("a", "b")
    ring.closed("file:///project/a.py")
    assert paths(ring) == ["b.py"]


def test_where_the_user_writes_is_taken_when_they_leave_it():
    ring = ContextRing()
    long = file("a", 500)
    ring.edited(long, "a.py", 300)
    ring.edited(long, "a.py", 310)
    assert paths(ring) == []
    ring.edited(long, "a.py", 20)
    assert "a_310 = 310" in ring.for_place(HERE)[0].text
    ring.edited(file("b"), "b.py", 3)
    assert [chunk.path for chunk in ring.for_place(HERE)] == ["a.py", "a.py"]
    assert "a_20 = 20" in ring.for_place(HERE)[1].text


def test_keys_in_one_place_change_nothing():
    ring = opened("a", "b")
    before = ring.for_place(HERE)
    for line in range(30):
        ring.edited(HERE.document, "shop.py", line)
        assert ring.for_place(HERE) == before


def test_what_is_saved_is_taken():
    ring = ContextRing()
    ring.edited(file("a"), "a.py", 5)
    ring.saved(file("a"))
    assert paths(ring) == ["a.py"]


def test_a_line_that_is_gone_by_then_and_data_do_no_harm():
    ring = ContextRing()
    ring.edited(file("a"), "a.py", 10_000)
    ring.saved(file("a"))
    ring.opened(document("x = '" + "y" * 3000 + "'\na = 1\nb = 2\nc = 3\n", "file:///project/data.py"), "data.py")
    ring.opened(document("\n\n\n", "file:///project/empty.py"), "empty.py")
    assert paths(ring) == ["a.py"]
