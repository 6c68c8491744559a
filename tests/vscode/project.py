"""Folders to open, and models that say what they are told to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.server import scripted_model

STUB = '''\
"""Names."""


def initials(name: str) -> str:
    """First letters, in upper case."""
    raise NotImplementedError
'''
SIGNATURE_LINE, BODY_LINE = 4, 6
WRONG_BODY = STUB.replace("raise NotImplementedError", "return name[0].upper()")
TEST = """\
from names import initials


def test_two():
    assert initials("ada lovelace") == "AL"


def test_three():
    assert initials("alan m turing") == "AMT"


def test_none():
    assert initials("") == ""
"""
RIGHT = '    return "".join(w[0] for w in name.split()).upper()\n'
# Right answers of two behaviours, in so many codes that no few of them agree.
DIVIDED = tuple(
    RIGHT.replace("\n", f' if {condition}{number} < 99 else ""\n')
    for number in range(12)
    for condition in ("", "len(name) != 1 and ")
)
WRONG = "    return name[:1].upper()\n"
ENDLESS = "    while True:\n        pass\n"


def write(root: Path, module: str = STUB) -> Path:
    """A project with the module `names` and its tests; a folder of its own, named as a person would."""
    project = root / "address-book"
    (project / "tests").mkdir(parents=True)
    (project / "pyproject.toml").write_text("[tool.pytest.ini_options]\npythonpath = ['.']\n")
    (project / "names.py").write_text(module)
    (project / "tests" / "test_names.py").write_text(TEST)
    return project


def model(path: Path, bodies: Mapping[str, float]) -> str:
    """A model that answers with these bodies of `initials`, each with its probability; the setting that names it."""
    answers = {
        f"```python\ndef initials(name: str) -> str:\n{body}```": probability for body, probability in bodies.items()
    }
    return str(scripted_model.write(path, answers))
