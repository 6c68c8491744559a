"""The static screen: it labels what honest functions seldom need, and nothing they do."""

import pytest

from greenroom_sandbox import suspicions


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("import gc\n", "imports gc"),
        ("import _pytest.runner as r\n", "imports _pytest.runner"),
        ("from ctypes import string_at\n", "imports ctypes"),
        ("import os\ndef f():\n    os._exit(0)\n", "uses os._exit"),
        ("from os import _exit as leave\n", "uses os._exit"),
        ("import sys\ndef f():\n    return sys._getframe(1)\n", "uses sys._getframe"),
        ("def f():\n    __builtins__['len'] = f\n", "uses __builtins__"),
        ("class E:\n    def __eq__(self, other):\n        return True\n", "defines a constant __eq__"),
    ],
)
def test_what_is_suspicious_is_named(code: str, label: str):
    assert label in suspicions(code)


@pytest.mark.parametrize(
    "code",
    [
        "def f(xs):\n    return sorted(set(xs))\n",
        "import os, sys, json, re, math, itertools, collections\ndef f(p):\n    return os.path.join(p, sys.version)\n",
        "class P:\n    def __eq__(self, other):\n        return self.x == other.x\n",
        "def f(",
    ],
)
def test_ordinary_code_has_no_label(code: str):
    assert suspicions(code) == ()


def test_what_was_there_before_is_not_held_against_a_candidate():
    before = "import gc\nimport signal\n"
    assert suspicions(before + "import atexit\n", before) == ("imports atexit",)
