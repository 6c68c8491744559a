import ast
import difflib
import heapq
import json.decoder
import statistics
import textwrap
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from greenroom_engine.source import Answer, extract_answer, find_target, list_targets, splice, target_text


def spliced(text: str, qualname: str, answer: str) -> str:
    target = find_target(text, "m.py", qualname)
    found = extract_answer(answer, target)
    assert found is not None
    return splice(text, target, found)


def test_only_the_body_changes():
    before = '"""Mod."""\nimport os\n\n@deco\ndef f(a,\n      b):  # why\n    """Doc."""  # noqa\n'
    before += "    pass  # later\n\nX = 1\n"
    after = spliced(before, "f", "import os\nimport re\ndef g(): pass\ndef f(a):\n    'x'\n    return a, os\n\nX = 2")
    assert after == before.replace("    pass  # later", "    return a, os")


def test_missing_imports_follow_the_files_imports():
    before = "#!/usr/bin/python\n'''Doc.'''\nfrom __future__ import annotations\n"
    before += "import os; x = 1\n\ndef f(): ...\n"
    after = spliced(before, "f", "import re\nfrom a import b\ndef f():\n    return re, b, os.sep")
    assert after == before.replace("x = 1\n", "x = 1\nimport re\nfrom a import b\n").replace(
        "def f(): ...", "def f():\n    return re, b, os.sep"
    )


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("", "import re\n\n\n"),
        ("# licence\n# more\n\n", "# licence\n# more\n\nimport re\n\n\n"),
        ("'''Doc.'''\n\n\n", "'''Doc.'''\n\nimport re\n\n\n"),
        ("'''Doc.'''\nX = 1\n", "'''Doc.'''\n\nimport re\n\nX = 1\n"),
        ("from os import (\n    path,\n)\n\n\n", "from os import (\n    path,\n)\nimport re\n\n\n"),
        ("import os\nX = 1\nimport sys\n\n\n", "import os\nX = 1\nimport sys\nimport re\n\n\n"),
        (
            "import os\ndef late():\n    import json\n\n\n",
            "import os\nimport re\ndef late():\n    import json\n\n\n",
        ),
    ],
)
def test_where_an_import_goes(head: str, expected: str):
    after = spliced(head + "def f(): ...\n", "f", "def f():\n    return re.M")
    assert after == expected + "def f():\n    return re.M\n"
    ast.parse(after)


@pytest.mark.parametrize(
    "binding",
    [
        "import re",
        "import x as re",
        "re = 1",
        "def re(): pass",
        "class re: pass",
        "for re in (): pass",
        "try:\n    import re\nexcept ImportError:\n    re = None",
        "with x as re: pass",
        "(re := 1)",
    ],
)
def test_names_the_file_binds_are_not_imported_again(binding: str):
    after = spliced(f"{binding}\n\ndef f(): ...\n", "f", "import re\ndef f():\n    return re.M")
    assert after == f"{binding}\n\ndef f():\n    return re.M\n"


def test_a_name_bound_for_type_checkers_only_is_imported():
    before = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import re\n\ndef f(): ...\n"
    assert "TYPE_CHECKING\nimport re\nif" in spliced(before, "f", "def f():\n    return re.M")


def test_a_name_bound_in_an_enclosing_function_is_not_imported():
    before = "def outer(queue):\n    re = queue\n    def inner(): ...\n"
    assert "import" not in spliced(before, "outer.inner", "def inner():\n    return re.M, queue.get()")


@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_the_files_end_stays_as_it_is(end: str):
    assert spliced(f"def f(): ...{end}", "f", "def f():\n    return 1\n\n\n") == f"def f():\n    return 1{end}"


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_the_files_line_ends_are_used(newline: str):
    before = newline.join(["import os", "", "def f(x):", "    ...", "", "y = 1", ""])
    after = spliced(before, "f", "import re\ndef f(x):\n    if x:\n        return re\n    return os")
    lines = [
        "import os",
        "import re",
        "",
        "def f(x):",
        "    if x:",
        "        return re",
        "    return os",
        "",
        "y = 1",
        "",
    ]
    assert after == newline.join(lines)


@pytest.mark.parametrize("unit", ["\t", "  ", "        "])
def test_the_files_unit_of_indentation_is_used(unit: str):
    before = f"class C:\n{unit}def m(self): ...\n"
    after = spliced(before, "C.m", "def m(self):\n   for x in y:\n      if (x and\n          y):\n         pass")
    assert f"\n{unit}{unit}for x in y:\n{unit}{unit}{unit}if (x and\n" in after
    ast.parse(after)


def test_a_docstring_on_the_signatures_line_moves_to_its_own():
    assert spliced("def f(): 'Doc.'; return 0\n", "f", "def f(): return 1") == "def f():\n    'Doc.'\n    return 1\n"


def test_text_inside_strings_is_not_indented():
    after = spliced("class C:\n    def m(self): ...\n", "C.m", 'def m(self):\n    return """\n  a\n"""\n')
    assert after == 'class C:\n    def m(self):\n        return """\n  a\n"""\n'


def test_the_setter_is_replaced_and_not_the_getter():
    before = "class C:\n    @property\n    def p(self): return 1\n    @p.setter\n    def p(self, v): ...\n"
    after = spliced(before, "C.p.setter", "def p(self, v):\n    self.v = v")
    assert after == before.replace("v): ...", "v):\n        self.v = v")


def test_comments_inside_the_new_body_survive():
    after = spliced("def f(): ...\n", "f", "def f():\n    # first\n    x = 1\n# far left\n    return x  # last")
    assert after == "def f():\n    # first\n    x = 1\n    # far left\n    return x  # last\n"


def test_the_text_of_the_target_alone_is_what_the_file_then_holds():
    text = "class C:\n    def m(self): ...\n\nx = 1\n"
    target = find_target(text, "m.py", "C.m")
    answer = Answer("def m(self):\n    return 1\n", ())
    assert target_text(text, target, answer) == "    def m(self):\n        return 1"
    assert target_text(text, target, answer) in splice(text, target, answer)


def test_a_target_from_another_text_is_refused():
    target = find_target("x = 1\n\n\ndef f(): ...\n", "m.py", "f")
    with pytest.raises(ValueError, match="do not belong together"):
        splice("def g(): ...\n", target, Answer("def f():\n    return 1\n", ()))


@pytest.mark.parametrize("module", [statistics, json.decoder, heapq, textwrap, difflib], ids=lambda m: m.__name__)
def test_putting_real_functions_back_changes_no_meaning(module: ModuleType):
    """A function of a standard module, answered with the module itself, gives the same syntax tree again."""
    text = Path(str(module.__file__)).read_text(encoding="utf-8")
    tree = ast.dump(ast.parse(text))
    for target in list_targets(text, "m.py")[::4]:
        answer = extract_answer(f"Here:\n```python\n{text}\n```\n", target)
        assert answer is not None
        assert ast.dump(ast.parse(splice(text, target, replace(answer, imports=())))) == tree, target.qualname
        bare = extract_answer(textwrap.dedent(target.source), target)
        assert bare is not None and bare.code == answer.code
