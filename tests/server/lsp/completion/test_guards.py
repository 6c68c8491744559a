"""Where nothing is suggested."""

import pytest
from tests.server.lsp.completion.places import at, document

from greenroom_server.lsp.completion.guards import is_in_comment, refused_document, refused_place
from greenroom_server.lsp.completion.why import Why
from greenroom_server.lsp.configuration import CompletionSettings

ON, OFF = CompletionSettings(), CompletionSettings(enabled=False)


@pytest.mark.parametrize(
    ("named", "settings", "why"),
    [
        ({}, ON, None),
        ({}, OFF, Why.DISABLED),
        ({"language": "markdown"}, ON, Why.NOT_PYTHON),
        ({"uri": "untitled:Untitled-1"}, ON, None),
        ({"uri": "vscode-notebook-cell:/a.ipynb#W0sZmlsZQ"}, ON, Why.NOTEBOOK),
    ],
)
def test_documents(named: dict[str, str], settings: CompletionSettings, why: Why | None):
    assert refused_document(document("", **named), settings) is why


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("    return |", None),
        ('    return f("a|")):\n', None),
        ("print(|, a, b, c)", None),
        ("value = |compute(things)\n", Why.CODE_BEHIND),
        ("value = |\ncompute(things)\n", None),
        ("x" * 2001 + "|", Why.HUGE_LINE),
        ("x" * 1999 + "|", None),
        ("y" * 5000 + "\nx|", None),
    ],
)
def test_places(marked: str, why: Why | None):
    assert refused_place(at(marked), is_automatic=True) is why


def test_what_is_asked_for_may_go_into_the_middle_of_a_line_but_not_into_a_huge_one():
    assert refused_place(at("value = |compute(things)\n"), is_automatic=False) is None
    assert refused_place(at("x" * 2001 + "|"), is_automatic=False) is Why.HUGE_LINE


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("# a|", True),
        ("x = 1  # é 🎉 a|\ny = 2\n", True),
        ("x = 1\r\n# a|\r\n", True),
        ("#|", True),
        ("x = '# a|'\n", False),
        ('"""\n# a|\n"""\n', False),
        ("# a\n|", False),
        ("x = 1|  # a\n", False),
        ("def f(:\n  # a|\n", True),
    ],
)
def test_comments(marked: str, expected: bool):
    assert is_in_comment(at(marked)) is expected
