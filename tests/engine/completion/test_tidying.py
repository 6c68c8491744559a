"""What of a model's text may be shown, and why the rest is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom_engine.completion import CompletionRequest, Nothing
from greenroom_engine.completion.faults import faults
from greenroom_engine.completion.stopping import BlockEnd, LineEnd, stop_rule, within_block
from greenroom_engine.completion.tidying import tidied


def result(file: str, text: str, **limits: int) -> str | Nothing:
    """`text`, tidied for the place marked with ¦ in `file`."""
    before, _, after = file.partition("¦")
    return tidied(text, CompletionRequest(before, after, **limits))


@pytest.mark.parametrize(
    ("file", "text", "shown"),
    [
        ("x = ¦\n", "1\n", "1"),
        ("x = ¦\n", "1   \n\n", "1"),
        # closers that the editor has typed already
        ("print(¦)\n", "x)", "x"),
        ("print(¦)\n", "str(x))", "str(x)"),
        ("print(¦)\n", "str(x)", "str(x)"),
        ("x = [f(¦)]\n", "1)]", "1"),
        ("x = {'a': ¦}\n", "[1]}", "[1]"),
        ("def f(¦):\n    pass\n", "a, b):\n    return a", "a, b"),
        ("s = '¦'\n", "text'", "text"),
        # amid a line its first line only
        ("x = ¦ + 1\n", "2\ny = 3", "2"),
        ("def f():\n    return ¦\n", "1\n\n\ndef g():\n    return 2\n", "1"),
        ("def f():¦\n", "\n    return 1\n", "\n    return 1"),
        # lines that follow anyway
        ("if a:\n    ¦\n    c = 1\n", "b = 1\n    c = 1", "b = 1"),
        ("def f():\n    ¦\n\n\ndef g():\n    return 2\n", "return 1\n\n\ndef g():\n    return 2", "return 1"),
        # a model in a loop
        ("def f():\n    ¦\n", "a = 1\n    b()\n    b()\n    b()\n    b()", "a = 1\n    b()"),
        # a blank too many at the end of blanks, and one that is needed
        ("def f(x):\n    ¦\n", " return x", "return x"),
        ("def f(x):\n\t¦\n", " return x", "return x"),
        ("def f(x):\n    if x:\n    ¦\n", "    return x", "    return x"),
        # spelled-out control tokens
        ("s = ¦\n", "'(' + f'{x}'", "'(' + f'{x}'"),
        ("x = ¦\n", "1<|im_end|>\n<|im_start|>user", "1"),
        ("x = ¦\n", "1<｜fim▁end｜>2", "1"),
    ],
)
def test_what_is_shown(file: str, text: str, shown: str) -> None:
    assert result(file, text) == shown


@pytest.mark.parametrize(
    ("file", "text", "reason"),
    [
        ("x = ¦\n", "", Nothing.BLANK),
        ("x = ¦\n", "  \n\n  ", Nothing.BLANK),
        ("x = ¦ y\n", "\nz", Nothing.BLANK),
        ("x = ¦\n", "<|endoftext|>", Nothing.CONTROL_TEXT),
        ("print(¦x)\n", "x)", Nothing.REST_OF_LINE),
        ("print(1¦)\n", ")", Nothing.REST_OF_LINE),
        ("if a:\n    ¦\n    return b\n", "return b", Nothing.NEXT_LINES),
        ("if a:\n¦\n    return b\n", "    return b\n", Nothing.NEXT_LINES),
        ("def f():\n    x = 1\n    ¦\n", "\ndef g(): ...", Nothing.DEDENT),
        ("x = [1]\ny = ¦\n", "2)", Nothing.SYNTAX),
        ("x = ¦\n", "1 2 )) (", Nothing.SYNTAX),
    ],
)
def test_what_is_not_shown_and_why(file: str, text: str, reason: Nothing) -> None:
    assert result(file, text) is reason


def test_the_files_line_ends_are_kept() -> None:
    assert result("def f():\r\n    ¦\r\n", "a = 1\n    return a\n") == "a = 1\r\n    return a"


def test_lines_are_limited() -> None:
    text = "a = 1\n    b = 2\n    c = 3"
    assert result("def f():\n    ¦\n", text, max_lines=1) == "a = 1"
    assert result("def f():\n    ¦\n", text, max_lines=2) == "a = 1\n    b = 2"


def test_an_answer_that_was_cut_ends_at_its_last_whole_line_if_it_has_one() -> None:
    request = CompletionRequest("def f():\n    ", "\n")
    assert tidied("a = 1\n    b = (a +", request, cut=True) == "a = 1"
    assert tidied("a = 1 +", CompletionRequest("x = ", "\n"), cut=True) == "a = 1 +"


@given(
    st.text(alphabet="ab=()[]:'\"\n #<|>", max_size=40),
    st.sampled_from(["x = ¦\n", "f(¦)\n", "def f():\n    ¦\n\nx = 1\n", "if a:¦\n"]),
)
def test_the_file_is_never_worse_afterwards(text: str, file: str) -> None:
    before, _, after = file.partition("¦")
    shown = result(file, text)
    if not isinstance(shown, Nothing):
        assert faults("python", before, shown, after) <= faults("python", before, "", after)
        assert shown.strip()


def test_other_languages_are_judged_by_their_brackets() -> None:
    def shown(text: str) -> str | Nothing:
        return tidied(text, CompletionRequest("f(", ");\n", path="a.c", language="c"))

    assert shown("x);") == "x"
    assert shown("x))") is Nothing.SYNTAX


def test_a_line_is_written_to_its_end_and_no_further() -> None:
    rule = stop_rule(CompletionRequest("x = ", " + 1\n"))()
    assert isinstance(rule, LineEnd)
    assert [rule.feed(text) for text in ("1", "1 +", "1 + 2\n")] == [False, False, True]


def test_a_block_is_written_to_its_end_and_no_further() -> None:
    request = CompletionRequest("class C:\n    def f(self):", "\n")
    text = "\n        return 1\n\n    def g(self):"
    rule = BlockEnd(request)
    stopped = next(length for length in range(len(text)) if rule.feed(text[:length]))
    assert text[:stopped] == "\n        return 1\n\n    d"
    assert within_block(text, request.typed, 16) == "\n        return 1\n"
