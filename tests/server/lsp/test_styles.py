"""A project of stubs in the styles that people write (``styles.txt``): each is recognised, with its tests and no others.

A test belongs to the function whose qualified name its own begins with, dots written as underscores, maybe followed by two
underscores and more. ``_crlf`` in a file's name: it is written with Windows line ends.
"""

import re
from pathlib import Path

import pytest
from lsprotocol import types
from rich.console import Console
from rich.table import Table
from tests.e2e.editor import window

from greenroom_engine.source import SourceFile, Target, list_targets
from greenroom_sandbox import Workspace
from greenroom_server.test_discovery import Discovery

STYLES = Path(__file__).with_name("styles.txt")
AT_LEAST = 60
# No test names these: two run by themselves where the class is used, one by way of another method. All tests of the
# class count.
BY_CLASS = ("Basket.__len__", "Basket.__contains__", "Basket._secret")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for part in re.split(r"^=== ", STYLES.read_bytes().decode(), flags=re.MULTILINE)[1:]:
        name, _, text = part.partition("\n")
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((text.replace("\n", "\r\n") if "_crlf" in name else text).encode())
    return tmp_path


def stubs(root: Path) -> list[Target]:
    paths = [*sorted((root / "src" / "shop").glob("*.py")), root / "flat.py"]
    found = [
        target
        for path in paths
        for target in list_targets(SourceFile.read(path).text, path.relative_to(root).as_posix())
    ]
    return [target for target in found if target.is_stub]


def wanted(root: Path, target: Target) -> list[str]:
    name = re.escape("test_" + target.qualname.replace(".", "_"))
    tests = [*sorted((root / "tests").glob("test_*.py")), root / "flat_test.py"]
    found = [
        f"{path.relative_to(root)}::{test.qualname.replace('.', '::')}"
        for path in tests
        for test in list_targets(path.read_text(), str(path))
        if re.fullmatch(rf"{name}(__.*)?", test.name)
    ]
    return found + ([f"{target.path}::{target.qualname} (doctest)"] if ">>>" in (target.docstring or "") else [])


async def test_every_stub_is_recognised_with_its_tests(project: Path):
    discovery = Discovery(Workspace.snapshot(project).files)
    table = Table("function", "file", "tests", "found", "menu")
    wrong: list[str] = []
    async with window(project) as editor:
        uris = {target.path: editor.open(project / target.path) for target in stubs(project)}
        for target in stubs(project):
            found = list(discovery.tests_of(target).listing)
            expected = found if target.qualname in BY_CLASS else wanted(project, target)
            place = place_of_name(editor.texts[uris[target.path]], target)
            params = types.CodeActionParams(
                types.TextDocumentIdentifier(uris[target.path]), types.Range(place, place), types.CodeActionContext([])
            )
            (action,) = await editor.client.text_document_code_action_async(params) or ()
            assert isinstance(action, types.CodeAction)
            action = await editor.client.code_action_resolve_async(action)
            is_right = sorted(found) == sorted(expected) != [] and menu(target, found) == action.title
            table.add_row(target.qualname, target.path, str(len(expected)), str(len(found)), action.title)
            wrong += [] if is_right else [f"{target.qualname}: {found}, not {expected}; {action.title}"]
    Console(width=150).print(table)
    assert wrong == []
    assert len(stubs(project)) >= AT_LEAST


def menu(target: Target, found: list[str]) -> str:
    return f"Implement `{target.name}` ({len(found)} test{'s' if len(found) > 1 else ''})"


def place_of_name(text: str, target: Target) -> types.Position:
    """On the function's name; lines end at line feeds in these files."""
    before = text[: text.index(target.source) + re.search(r"\bdef ", target.source).end()]  # pyright: ignore
    return types.Position(before.count("\n"), len(before.rpartition("\n")[2]))
