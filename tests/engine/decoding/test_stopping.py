"""Where answers end: every rule gets the text as it grows, a few characters at a time."""

import textwrap

import pytest

from greenroom_engine.decoding import ClosingFence, FunctionEnd, StopRule


def stops_after(rule: StopRule, text: str, step: int = 1) -> str | None:
    """The part of `text` after which `rule` stops; None if it never does."""
    for end in range(step, len(text) + step, step):
        if rule.feed(text[:end]):
            return text[:end]
    return None


BLOCK = "Here it is:\n\n```python\ndef f(x):\n    return x\n```"


@pytest.mark.parametrize("step", [1, 3, 7])
def test_the_closing_fence_ends_an_answer(step: int) -> None:
    stopped = stops_after(ClosingFence(), BLOCK + "\n\nIt returns x.\n```python\nf(1)\n```\n", step)
    assert stopped is not None
    assert stopped.startswith(BLOCK)
    assert len(stopped) < len(BLOCK) + step


def test_an_answer_without_a_fence_goes_on() -> None:
    assert stops_after(ClosingFence(), "def f(x):\n    return x\n") is None
    assert stops_after(ClosingFence(), "```python\ndef f(x):\n    return x\n") is None


def test_a_shorter_or_indented_fence_inside_the_block_does_not_close_it() -> None:
    text = '````python\ndef f():\n    """\n    ```\n    f()\n    ```\n    """\n```\n````'
    assert stops_after(ClosingFence(), text + "\nmore") == text


def test_a_tilde_fence_is_closed_by_tildes() -> None:
    text = "~~~\nx = '''\n```\n'''\n~~~"
    assert stops_after(ClosingFence(), text + "\n") == text


def test_fences_in_thoughts_do_not_count() -> None:
    thoughts = "<think>\n```python\nwrong\n```\n</think>\n\n"
    assert stops_after(ClosingFence(), thoughts + BLOCK + "\n") == thoughts + BLOCK
    inside = "maybe\n```\nwrong\n```\nno\n</think>\n"
    assert stops_after(ClosingFence(thinking=True), inside + BLOCK + "\n") == inside + BLOCK


FUNCTION = textwrap.dedent('''\
    import re

    @cache
    def f(
        text,
    ) -> str:
        """Strings at column 0 are
    still inside.
        """
        pattern = r"""
    ^def x"""

        values = [
    1,  # (
    ]
        # "unbalanced
        def inner():
            return ")"
        if text:
            return text

        return inner()
''')


@pytest.mark.parametrize("after", ["print(f('x'))", "def g():", "# Example", "@other", "class C:", "```"])
@pytest.mark.parametrize("step", [1, 5])
def test_leaving_the_function_ends_raw_code(after: str, step: int) -> None:
    stopped = stops_after(FunctionEnd("f"), FUNCTION + "\n\n" + after + "\n    pass\n", step)
    assert stopped is not None
    assert len(FUNCTION) < len(stopped) < len(FUNCTION) + 3 + step


def test_the_whole_function_passes() -> None:
    assert stops_after(FunctionEnd("f"), FUNCTION) is None


def test_a_helper_in_front_does_not_end_the_answer() -> None:
    helper = "def helper():\n    return 1\n\n\n"
    stopped = stops_after(FunctionEnd("f"), helper + "def f():\n    return helper()\nx")
    assert stopped == helper + "def f():\n    return helper()\nx"


def test_a_method_ends_where_the_next_one_begins() -> None:
    text = "class C:\n    async def f(self):\n        return 1\n\n    d"
    assert stops_after(FunctionEnd("f"), text + "ef g(self): ...\n") == text


def test_a_function_on_one_line_ends_with_the_next() -> None:
    assert stops_after(FunctionEnd("f"), "def f(x): return x\nf(1)\n") == "def f(x): return x\nf"


def test_another_function_whose_name_only_begins_alike_is_not_it() -> None:
    assert stops_after(FunctionEnd("f"), "def f2():\n    return 1\nx = 1\n") is None
