"""From a candidate to the edits of a document: they make what splicing makes, and touch nothing else."""

from pathlib import Path

import pytest
from lsprotocol import types
from tests.server.lsp.test_styles import STYLES

from greenroom_engine.source import Answer, find_target, list_targets, splice
from greenroom_server.lsp.edit import Change, Patch, workspace_edit
from greenroom_server.lsp.line_index import LineIndex

TEXT = '''\
"""Names."""
import os


def first(name: str) -> str:
    """The first letter."""
    raise NotImplementedError  # for now


def last(name): ...
'''
ANSWER = Answer("def first(name: str) -> str:\n    return re.sub(r'(.).*', r'\\1', name)\n", ("import re",))


def patch(text: str = TEXT, qualname: str = "first", answer: Answer = ANSWER) -> Patch:
    return Patch(find_target(text, "names.py", qualname), answer)


def applied(text: str, changes: tuple[Change, ...] | None) -> str:
    assert changes is not None
    for change in reversed(changes):
        text = text[: change.start] + change.text + text[change.end :]
    return text


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("indent", ["    ", "\t", "  "])
def test_the_edits_make_what_splicing_makes(newline: str, indent: str) -> None:
    text = TEXT.replace("    ", indent).replace("\n", newline)
    made = patch(text)
    assert applied(text, made.changes(text)) == splice(text, made.target, ANSWER)


def test_the_edits_are_the_import_line_and_the_lines_of_the_body() -> None:
    imports, body = patch().changes(TEXT) or ()
    assert (imports.start, imports.text) == (imports.end, "import re\n")
    assert TEXT[body.start : body.end] == "    raise NotImplementedError  # for now"
    assert body.text == "    return re.sub(r'(.).*', r'\\1', name)"


def test_an_import_that_was_added_meanwhile_is_not_added_again() -> None:
    now = TEXT.replace("import os\n", "import os\nimport re\n")
    (body,) = patch().changes(now) or ()
    assert "import" not in body.text


@pytest.mark.parametrize("header", ["", "# licence\n\n", "#!/usr/bin/env python\n", '"""Doc."""\n', "import os\n\n"])
def test_an_import_goes_where_splicing_puts_it(header: str) -> None:
    text = header + TEXT.partition("import os\n\n\n")[2]
    made = patch(text)
    assert applied(text, made.changes(text)) == splice(text, made.target, ANSWER)


def test_a_function_that_moved_is_found_where_it_is_now() -> None:
    now = "# 🙂\n" + TEXT + "\nMORE = 1\n"
    moved = applied(now, patch().changes(now))
    assert moved.startswith("# 🙂\n") and moved.endswith("\nMORE = 1\n") and "re.sub" in moved


@pytest.mark.parametrize(
    "now",
    [
        TEXT.replace("The first letter", "A letter"),
        TEXT.replace("first", "initial"),
        TEXT.replace("(name: str)", "(name: str"),
        TEXT.replace("  # for now", ""),
    ],
)
def test_a_function_that_is_no_longer_the_same_gets_nothing(now: str) -> None:
    assert patch().changes(now) is None


def test_every_stub_of_every_style_can_be_patched(tmp_path: Path) -> None:
    for part in STYLES.read_bytes().decode().split("=== ")[1:]:
        text = part.partition("\n")[2].replace("\n", "\r\n" if "_crlf" in part.partition("\n")[0] else "\n")
        for target in list_targets(text, "styles.py"):
            if target.is_stub:
                answer = Answer(f"{target.header}\n    return math.pi\n", ("import math",))
                assert applied(text, Patch(target, answer).changes(text)) == splice(text, target, answer)


def test_half_typed_texts_have_targets_as_far_as_they_go() -> None:
    text = TEXT.replace("last(name): ...", "last(name")
    assert "first" in [target.qualname for target in list_targets(text, "names.py")]
    for part in STYLES.read_bytes().decode().split("=== ")[1:]:
        for end in range(0, len(part), 17):
            list_targets(part[:end], "styles.py")


def client(**edit: object) -> types.ClientCapabilities:
    support = types.WorkspaceEditClientCapabilities(**edit)  # pyright: ignore[reportArgumentType]
    return types.ClientCapabilities(workspace=types.WorkspaceClientCapabilities(workspace_edit=support))


def test_the_edit_is_versioned_and_annotated_as_far_as_the_client_understands() -> None:
    text = "x = '🙂'; y = 1\n"
    lines = LineIndex(text, types.PositionEncodingKind.Utf16)
    annotation = types.ChangeAnnotation("why", needs_confirmation=True)

    def made(capabilities: types.ClientCapabilities) -> types.WorkspaceEdit:
        return workspace_edit("file:///m.py", 3, lines, [Change(9, 10, "z")], capabilities, annotation)

    plain = made(types.ClientCapabilities())
    assert plain.document_changes is None and plain.changes
    assert plain.changes["file:///m.py"][0].range.start == types.Position(0, 10)
    (versioned,) = made(client(document_changes=True)).document_changes or ()
    assert isinstance(versioned, types.TextDocumentEdit) and versioned.text_document.version == 3
    assert not isinstance(versioned.edits[0], types.AnnotatedTextEdit)
    both = made(client(document_changes=True, change_annotation_support=types.ChangeAnnotationsSupportOptions()))
    assert both.change_annotations == {"greenroom": annotation}
