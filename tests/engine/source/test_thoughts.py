"""Where thoughts end and an answer begins."""

import pytest

from greenroom_engine.source.thoughts import opens_thought, without_thoughts


@pytest.mark.parametrize(
    ("text", "thinking", "answer"),
    [
        ("x = 1", False, "x = 1"),
        ("<think>a</think>x", False, "x"),
        ("\n<think>\n\n</think>\n\nx", False, "\n\nx"),
        ("a\n</think>x", True, "x"),
        ("a\n</think>x", False, "x"),
        ("a, never closed", True, ""),
        ("<think>a, never closed", False, ""),
        ("<seed:think>a</seed:think>x", False, "x"),
        ("[THINK]a[/THINK]x", False, "x"),
        ("<think>a</think><think>b</think>x", False, "x"),
        ("cut = text.partition('</think>')[2]", False, "cut = text.partition('</think>')[2]"),
        ("<think>a</think>cut = '</think>'", False, "cut = '</think>'"),
    ],
)
def test_thoughts_are_cut_off(text: str, thinking: bool, answer: str) -> None:
    assert without_thoughts(text, thinking=thinking) == answer


def test_a_thought_is_open_only_where_the_prompt_ends_with_its_tag() -> None:
    assert opens_thought("<|im_start|>assistant\n<think>\n")
    assert not opens_thought("<|im_start|>user\nWhat does <think> do?<|im_end|>\n<|im_start|>assistant\n")
