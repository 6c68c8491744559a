"""The part of a file that a prompt shows, and that it stays where it is from key to key."""

from hypothesis import given
from hypothesis import strategies as st

from greenroom_engine.completion.window import PREFIX_LINES, SUFFIX_LINES, prefix_window, suffix_window

FILE = "".join(f"line {number} {'x' * (number % 7)}\n" for number in range(1000))


def words(text: str) -> int:
    return len(text.split())


def test_a_short_file_is_shown_whole() -> None:
    assert prefix_window("a\nb", words, 100) == "a\nb"
    assert suffix_window("a\nb", words, 100) == "a\nb"
    assert prefix_window("", words, 100) == suffix_window("", words, 100) == ""


def test_the_window_begins_at_the_same_line_while_a_block_is_written() -> None:
    starts: list[int] = []
    for length in range(len(FILE) // 2, len(FILE) // 2 + 6000):
        window = prefix_window(FILE[:length], words, 10_000)
        assert FILE[:length].endswith(window)
        assert PREFIX_LINES - 64 <= window.count("\n") + 1 <= PREFIX_LINES + 1
        starts.append(length - len(window))
    assert all(FILE[start - 1] == "\n" for start in starts)
    assert len(set(starts)) <= 6000 // (64 * 9) + 2


def test_few_tokens_still_move_it_rarely_and_are_half_used() -> None:
    starts: set[int] = set()
    for length in range(len(FILE) // 2, len(FILE) // 2 + 3000):
        window = prefix_window(FILE[:length], words, 120)
        assert 55 <= words(window) <= 120
        starts.add(length - len(window))
    assert len(starts) <= 3000 // (16 * 9)


def test_a_line_longer_than_all_there_is_loses_its_beginning_in_whole_pieces() -> None:
    line = "w " * 5000
    starts = {len(line[:n]) - len(prefix_window(line[:n], words, 300)) for n in range(9000, 9100)}
    assert len(starts) <= 2


def test_what_follows_is_cut_at_a_line_end() -> None:
    assert suffix_window(FILE, words, 10_000).count("\n") == SUFFIX_LINES
    assert suffix_window(FILE, words, 7) == "".join(FILE.splitlines(keepends=True)[:2])


@given(st.text(alphabet="ab \n\f\u2028", max_size=400), st.integers(0, 40))
def test_a_window_is_an_end_or_a_beginning_and_fits(text: str, most: int) -> None:
    assert text.endswith(prefix_window(text, len, most))
    assert len(prefix_window(text, len, most)) <= most
    assert text.startswith(suffix_window(text, len, most))
    assert len(suffix_window(text, len, most)) <= most
