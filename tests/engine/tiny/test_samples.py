"""Training rows from a model's own answers."""

import random

from greenroom_engine.prompts.examples import Example
from greenroom_sandbox import Invocation
from greenroom_tiny.calls import wrong_examples, wrong_lines
from greenroom_tiny.documents.drawn import ASSISTANT, END, USER, draw
from greenroom_tiny.samples import rows
from greenroom_tiny.variety import Inventive

DRAWN = draw(Inventive(5))
RIGHT = DRAWN.code(DRAWN.spec.bodies[0])
WRONG = DRAWN.code("return 'never this'")
BROKEN = DRAWN.code("return (")


def answered(body_values: list[object]) -> list[Invocation]:
    return [Invocation(value=repr(value)) for value in body_values]


def texts(
    answers: list[str], wrong: list[list[str]], failed: list[list[Example]] | None = None, seed: int = 1
) -> list[str]:
    """Documents as text; without ``failed`` no call can be shown as an example."""
    made = rows(random.Random(seed), DRAWN, answers, wrong, failed or [[]] * len(answers))
    return ["".join(segment.text for segment in row) for row in made]


def test_lines_name_the_calls_that_went_wrong():
    assert wrong_lines(DRAWN.spec, DRAWN.name, DRAWN.inputs, DRAWN.wanted, answered(DRAWN.wanted)) == []

    calls = [*answered(DRAWN.wanted[:-1]), Invocation(exception="ValueError", message="no")]
    (line,) = wrong_lines(DRAWN.spec, DRAWN.name, DRAWN.inputs, DRAWN.wanted, calls)

    assert line.startswith(f"{DRAWN.name}(")
    assert "raised ValueError: no, expected" in line


def test_a_wrong_answer_becomes_a_repair_with_its_own_failing_calls():
    found = texts([WRONG, RIGHT, RIGHT, RIGHT], [["f(1) gave 2, expected 3"], [], [], []])

    repair = next(text for text in found if "wrong:\n" in text)
    assert f"{WRONG}{END}{USER}wrong:\nf(1) gave 2, expected 3{END}{ASSISTANT}{DRAWN.definition}" in repair


def test_a_hard_task_is_shown_again_and_an_easy_one_is_not():
    bare = f"{USER}{DRAWN.stub}{END}{ASSISTANT}{DRAWN.definition}"
    hard = texts([WRONG] * 4, [["x"]] * 4)
    easy = texts([RIGHT] * 4, [[]] * 4)

    assert hard[0].startswith(bare) and hard[0].count(ASSISTANT) == 1
    assert easy == []


def test_an_answer_that_does_not_compile_is_not_repaired():
    assert not any("wrong:" in text for text in texts([BROKEN] * 4, [["x"]] * 4))


def test_a_verdict_comes_in_pairs():
    found = [text for seed in range(20) for text in texts_of(seed)]

    assert sum("correct?" in text and text.endswith(f"yes{END}") for text in found) == sum(
        "correct?" in text and text.endswith(f"no{END}") for text in found
    )
    assert any("correct?" in text for text in found)


def texts_of(seed: int) -> list[str]:
    return texts([WRONG, RIGHT], [["x"], []], seed=seed)


def test_the_question_comes_again_with_failed_calls_among_its_examples():
    calls = [*answered(DRAWN.wanted[:-1]), Invocation(exception="ValueError", message="no")]
    failed = wrong_examples(DRAWN.spec, DRAWN.name, DRAWN.inputs, DRAWN.wanted, calls)
    assert failed == [(DRAWN.spec.call(DRAWN.name, DRAWN.inputs[-1]), repr(DRAWN.wanted[-1]))]

    found = [text for seed in range(9) for text in texts([WRONG, RIGHT], [["x"], []], [failed, []], seed)]
    again = [text for text in found if f">>> {failed[0][0]}\n    {failed[0][1]}\n" in text and WRONG not in text]
    assert again and any("wrong:" in text for text in found)
    assert all(text.endswith(END) and text.count(ASSISTANT) == 1 for text in again)
