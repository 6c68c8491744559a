"""Completion by chat: what is asked, and what is taken from the answer."""

import pytest

from greenroom_engine.prompts.completion import completion_messages, inserted_code


@pytest.mark.parametrize(
    ("answer", "typed", "code"),
    [
        ("```python\n1 + 2\n```", "x = ", "1 + 2"),
        ("Here:\n```python\n1 + 2\n```\nDone.", "x = ", "1 + 2"),
        ("```python\nx = 1 + 2\n```", "x = ", " 1 + 2"),
        ("```\n    return n\n```", "    ret", "urn n"),
        ("```\nfor n in a:\n    yield n\n```", "    ", "for n in a:\n        yield n"),
        ("```\n    for n in a:\n        yield n\n```", "    ", "for n in a:\n        yield n"),
        ("<think>\n```python\n0\n```\n</think>\n```python\n1\n```", "x = ", "1"),
        ("```python\n1", "x = ", "1"),
    ],
)
def test_the_code_to_insert_is_found(answer: str, typed: str, code: str) -> None:
    assert inserted_code(answer, typed, thinking=False) == code


@pytest.mark.parametrize(
    ("answer", "thinking"), [("I cannot.", False), ("<think>```python\n1\n```", False), ("```python\n1\n```", True)]
)
def test_an_answer_without_a_block_has_none(answer: str, thinking: bool) -> None:
    assert inserted_code(answer, "x = ", thinking=thinking) is None


def test_what_a_key_changes_comes_last() -> None:
    first, second = (
        completion_messages("a.py", "python", [("b.py", "B = 1")], prefix, "\ny = ```` \n")[-1].content
        for prefix in ("x = ", "x = 1")
    )
    same = len(first) - len("\n```")
    assert first[:same] == second[:same]
    assert "`````python\n\ny = ```` \n\n`````" in first  # a fence longer than any in the code
