import pytest

from greenroom_engine.source import extract_answer, find_target

STUB = 'def area(r: float) -> float:\n    """Area."""\n'
CLASS = """
class C:
    def m(self):
        ...

    @property
    def p(self): ...

    @p.setter
    def p(self, v): ...
"""


def area():
    return find_target(STUB, "m.py", "area")


def code_of(text: str) -> str:
    answer = extract_answer(text, area())
    assert answer is not None
    return answer.code


EXPECTED = "def area(r: float) -> float:\n    return 3 * r\n"


@pytest.mark.parametrize(
    "answer",
    [
        "def area(r):\n    return 3 * r\n",
        "def area(r): return 3 * r",
        "Sure!\n```python\ndef area(r):\n    return 3 * r\n```\nEnjoy.",
        "```\ndef area(r):\n  return 3 * r",
        "~~~py\r\ndef area(r):\r\n\treturn 3 * r\r\n~~~",
        "1. Like this:\n   ```python\n   def area(r):\n       return 3 * r\n   ```\n",
        "Here is the function:\n\ndef area(r):\n    return 3 * r\n\nIt multiplies the radius.",
        "<think>def area(r): return 0</think>\ndef area(r):\n    '''Mine.'''\n    return 3 * r",
        "<think>maybe\n```python\ndef area(r):\n    return 0\n```\n</think>\n```python\ndef area(r):\n    return 3 * r\n```",
        "so it is this: def area(r): return 0\n</think>\ndef area(r):\n    return 3 * r",
        "def area(r):\n    return 3 * r<|im_end|>\n<|im_start|>user\nThanks!",
        "def area(r):\n    return 3 * r\n<|file_sep|>other.py\ndef area(r):\n    return 0",
        "```python\ndef area(r):\n    return 3 * r\n<｜end▁of▁sentence｜>\n```",
        "```python\ndef area(r):\n    return 1\n```\nBetter:\n```python\ndef area(r):\n    return 3 * r\n```",
        "```python\ndef area(r):\n    return 3 * r\n```\nUse:\n```python\nprint(area(2))\n```",
        "```python\ndef area(r):\n    return 3 * r\n```\nNot:\n```python\ndef area(r):\n    return (\n```",
    ],
)
def test_the_function_is_found_however_the_model_presents_it(answer: str):
    assert code_of(answer) == EXPECTED


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "I cannot.",
        "def other(r):\n    return 1",
        "def area(r):\n    return (",
        "def area(r):\n    return await r",
        "def area(r):\n    '''Only words.'''",
        "def area(r, r):\n    yield\n    break",
        "```python\n```",
        "<think>\n```python\ndef area(r):\n    return 3 * r\n```\nor rather",
        "[THINK]def area(r):\n    return 3 * r",
    ],
)
def test_an_answer_without_a_compilable_function_is_none(answer: str):
    assert extract_answer(answer, area()) is None


def test_a_control_tokens_text_stays_where_the_code_means_it():
    body = '    return r.split("<|im_end|>")[0]\n'
    assert code_of("def area(r):\n" + body) == "def area(r: float) -> float:\n" + body
    body = '    return r.partition("</think>")[2]\n'
    assert code_of("def area(r):\n" + body) == "def area(r: float) -> float:\n" + body


def test_the_models_signature_decorators_and_docstring_are_dropped():
    assert code_of("@cache\nasync def area(radius: int, k=2):\n    'Other.'\n    return 3 * r") == EXPECTED


def test_the_models_docstring_is_kept_where_the_file_has_none():
    answer = extract_answer("def f():\n    'New.'\n    return 1", find_target("def f(): ...", "m.py", "f"))
    assert answer is not None and answer.code == "def f():\n    'New.'\n    return 1\n"


@pytest.mark.parametrize("answer", ["def m(self):\n    return 1", "class C:\n  def m(self):\n    return 1"])
def test_a_method_may_come_bare_or_in_its_class(answer: str):
    found = extract_answer(answer, find_target(CLASS, "m.py", "C.m"))
    assert found is not None and found.code == "def m(self):\n    return 1\n"


def test_the_method_of_the_right_class_is_taken():
    text = "class C:\n    def m(self):\n        return 'C'\n\nclass D:\n    def m(self):\n        return 'D'\n"
    found = extract_answer(text, find_target(CLASS, "m.py", "C.m"))
    assert found is not None and "'C'" in found.code


def test_getter_and_setter_are_not_confused():
    text = "class C:\n    @property\n    def p(self):\n        return 1\n"
    text += "    @p.setter\n    def p(self, v):\n        x = v\n"
    getter = extract_answer(text, find_target(CLASS, "m.py", "C.p"))
    setter = extract_answer(text, find_target(CLASS, "m.py", "C.p.setter"))
    assert getter and getter.code == "@property\ndef p(self):\n    return 1\n"
    assert setter and setter.code == "@p.setter\ndef p(self, v):\n    x = v\n"


def test_a_function_is_not_confused_with_a_method_of_the_same_name():
    text = "def area(r):\n    return 3 * r\n\nclass Circle:\n    def area(self):\n        return 0\n"
    assert code_of(text) == EXPECTED


def test_a_nested_function_may_use_names_around_it():
    target = find_target("def outer():\n    n = 0\n    def inner(): ...\n", "m.py", "outer.inner")
    found = extract_answer("def inner():\n    nonlocal n\n    n += 1", target)
    assert found is not None and "nonlocal n" in found.code


def test_text_inside_strings_keeps_its_indentation():
    body = 'class C:\n    def m(self):\n        return """\n    a\nb\n            c"""\n'
    found = extract_answer(body, find_target(CLASS, "m.py", "C.m"))
    assert found is not None and found.code == 'def m(self):\n    return """\n    a\nb\n            c"""\n'


def test_imports_are_those_the_body_uses_one_name_each():
    answer = extract_answer(
        "```python\nfrom __future__ import annotations\nimport os, math as m\nfrom a.b import *\n"
        "from collections import Counter, deque as d\n\n"
        "def area(r: Unused):\n    return m.pi, d(), Counter\n```",
        area(),
    )
    assert answer is not None
    assert answer.imports == (
        "import math as m",
        "from collections import Counter",
        "from collections import deque as d",
    )


def test_a_forgotten_import_of_a_standard_module_is_inferred():
    answer = extract_answer("def area(r):\n    return math.pi * r ** 2 + numpy.zeros(r)", area())
    assert answer is not None and answer.imports == ("import math",)


def test_names_the_body_binds_itself_need_no_import():
    answer = extract_answer(
        "import math, os\ndef area(r):\n    import math\n    os = r\n"
        "    for string in r: string.x()\n    return math.pi, os.x",
        area(),
    )
    assert answer is not None and answer.imports == ()
