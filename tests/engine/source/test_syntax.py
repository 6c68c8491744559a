"""Places in a parsed text."""

from hypothesis import given
from hypothesis import strategies as st

from greenroom_engine.source.syntax import Syntax


@given(st.text(st.sampled_from("ab\n\r é€😀\ud800"), max_size=40))
def test_offsets_of_bytes_are_those_of_the_characters_that_begin_there(text: str) -> None:
    syntax = Syntax(text)
    for offset in range(len(text) + 1):
        assert syntax.offset(len(text[:offset].encode("utf-8", "surrogatepass"))) == offset


def test_a_text_of_many_pieces_is_read_as_one() -> None:
    text = "".join(f'def f{n}():\n    return "é{n}"\n\n' for n in range(2_000))
    syntax = Syntax(text)
    assert not syntax.root.has_error
    assert [syntax.of(node) for node in syntax.root.named_children][-1] == 'def f1999():\n    return "é1999"'
