"""Docstrings as people write them; the evaluation set's stay as they are."""

import doctest
import hashlib
import random
import re
from dataclasses import replace
from functools import cache

import pytest

from greenroom_tiny.documents import styles
from greenroom_tiny.documents.docstrings import docstring
from greenroom_tiny.documents.drawn import Drawn, draw
from greenroom_tiny.documents.pages import Example, Page, arranged
from greenroom_tiny.documents.rewording import condition, core, in_words, order, question
from greenroom_tiny.evaluation.items import Item
from greenroom_tiny.holdout import evaluation_tasks
from greenroom_tiny.spec import Enclosing, Parameter, Raised, Spec
from greenroom_tiny.variety import Inventive

PROMPTS = "51a74579763db148ec11cf2f1348c7c8ad278a9c353a4d6c4337d6fb8212a26a"
STRICT = Spec(
    structure="mean",
    names=("mean",),
    parameters=(Parameter("marks", "ints"), Parameter("digits", "small", "2")),
    returns="float",
    bodies=("if not marks:\n    raise ValueError\nreturn round(sum(marks) / len(marks), digits)",),
    sentences=("Return the average of marks.", "The mean of marks.", "Average `marks`."),
    details=("Raise ValueError if marks is empty.", "An empty list raises ValueError."),
    raises=("ValueError",),
)
EXAMPLES: list[Example] = [(([1, 2], 1), 1.5), (([4], 2), 4.0), (([], 2), Raised("ValueError"))]
MARKS = {
    "fragment": r"^marks(, | and )digits(:| ->| =>) (the )?(average|mean) of marks",
    "remark": r"^return the average of marks",
    "asked": r"^What is the average of marks\?",
    "given_then": r"^Given marks and digits, return the average of marks\.",
    "led": r"^\n>>> mean\(",
    "bullets": r"\n- an empty list raises ValueError",
    "puzzle": r"\nInput: marks = \[1, 2\], digits = 1\nOutput: 1\.5",
    "google": r"\n\nRaises:\n    ValueError: If marks is empty\.",
    "numpy": r"\n\nRaises\n------\nValueError\n    If marks is empty\.",
    "sphinx": r"\n:raises ValueError: if marks is empty",
    "japanese": r"\n\n例外:\n    ValueError: If marks is empty\.",
    "default": r"Defaults to 2\.",
}


def texts(spec: Spec, count: int, details: bool = True) -> list[str]:
    return [docstring(Inventive(seed), spec, "mean", EXAMPLES, details) for seed in range(count)]


@cache
def many() -> list[str]:
    return texts(STRICT, 3000)


@cache
def training() -> list[tuple[Drawn, str, bool]]:
    found: list[tuple[Drawn, str, bool]] = []
    for seed in range(500):
        r = Inventive(seed)
        drawn = draw(r)
        examples = list(zip(drawn.inputs, drawn.wanted, strict=True))
        found.append((drawn, docstring(r, drawn.spec, drawn.name, examples, seed % 2 == 0), seed % 2 == 0))
    return found


def test_the_evaluation_prompts_are_those_of_every_earlier_measurement():
    prompts = "\0".join(Item(number, task).prompt for number, task in enumerate(evaluation_tasks()))

    assert hashlib.sha256(prompts.encode()).hexdigest() == PROMPTS


@pytest.mark.parametrize("mark", MARKS)
def test_every_style_is_reached(mark: str):
    assert mark == "default" or mark in {style.__name__ for _, style in styles.STYLES}
    assert any(re.search(MARKS[mark], text) for text in many())


def test_half_of_the_docstrings_keep_the_usual_styles():
    wide = sum(Inventive(seed).taste.random() < styles.WIDE_SHARE for seed in range(1000))

    assert 400 < wide < 600


def test_doctests_can_be_read_and_give_what_was_computed():
    parser = doctest.DocTestParser()
    read = 0
    for drawn, text, _ in training():
        results = {
            drawn.spec.call(drawn.name, v): repr(result) for v, result in zip(drawn.inputs, drawn.wanted, strict=True)
        }
        for example in parser.get_examples(text):
            read += 1
            call = example.source.strip().removesuffix(" is None")
            if example.exc_msg is None and call == example.source.strip():
                assert example.want.strip() in (results[call], "")
            assert call in results

    assert read > 200


def test_details_left_out_are_absent():
    for drawn, text, details in training():
        assert details or not any(detail in text for detail in drawn.spec.details)
    for text in texts(STRICT, 1000, details=False):
        assert "empty" not in text and "Raises" not in text and ":raises" not in text and "例外" not in text


def test_an_example_shows_the_edge_case_when_the_words_do_not():
    silent = texts(STRICT, 2000, details=False)
    shown = [text for text in silent if "mean([" in text or "marks = [" in text]
    edges = [text for text in shown if "mean([], 2)" in text or "marks = []" in text]

    assert 0.5 < len(edges) / len(shown) < 0.9


def test_words_that_are_missing_by_chance_are_made_up_by_an_example():
    for text in many():
        assert "empty" in text or "mean([], 2)" in text or "marks = []" in text


def test_an_edge_case_comes_first_and_the_rest_stays_in_order():
    assert arranged(random.Random(1), STRICT, "mean", EXAMPLES, 1.0) == [EXAMPLES[2], EXAMPLES[0], EXAMPLES[1]]
    assert arranged(random.Random(1), STRICT, "mean", EXAMPLES, 0.0) == EXAMPLES


def test_docstrings_are_short():
    lengths = sorted(len(text) for _, text, _ in training())

    assert lengths[len(lengths) * 95 // 100] < 500


def test_a_method_is_called_on_its_object():
    spec = replace(STRICT, parameters=(), enclosing=Enclosing("Marks", STRICT.parameters, "class Marks: ..."))
    found = texts(spec, 400)

    assert any(">>> Marks([1, 2], 1).mean()\n1.5" in text for text in found)
    assert not any(">>> mean(" in text or "Args:\n\n" in text or text.startswith("Given ,") for text in found)


def test_a_page_without_examples_can_be_written_in_every_style():
    for _, style in styles.STYLES:
        for seed in range(20):
            page = Page(random.Random(seed), STRICT, "mean", STRICT.sentences[0], "", ())
            assert "verage of marks" in style(page) or "Mean" in style(page) or "marks" in style(page)


@pytest.mark.parametrize(
    ("annotation", "words"),
    [
        ("list[int]", "a list of integers"),
        ("list[dict[str, int]]", "a list of dictionaries"),
        ("dict[str, list[int]]", "a dictionary from strings to lists of integers"),
        ("tuple[str, int]", "a pair"),
        ("list[tuple[str, int]]", "a list of pairs"),
        ("int | None", "an integer or None"),
        ("datetime.date", "a date"),
        ("Callable[[int], str]", "a value"),
    ],
)
def test_types_in_words(annotation: str, words: str):
    assert in_words(annotation)[0] == words


def test_sentences_in_other_forms():
    assert core("Return the sum of xs.") == "the sum of xs"
    assert core("Keep the even ones. Return their sum.") == ""
    assert order("Keep the even ones.") == "keep the even ones"
    assert question("The squares of xs", "list[int]") == "What are the squares of xs?"
    assert question("Whether xs is sorted.", "bool") == "Can you tell whether xs is sorted?"
    assert condition("If xs is empty, raise ValueError.", "ValueError") == "If xs is empty."
    assert condition("An empty list raises ValueError.", "ValueError") == "For an empty list."
    assert condition("No numbers: ValueError.", "ValueError") == "No numbers: ValueError."
