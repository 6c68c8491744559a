"""Ghost text of the embedded model."""

import time
from pathlib import Path

from playwright.sync_api import expect
from tests.vscode.conftest import OpenWindow
from tests.vscode.workbench import EMBEDDED, SECONDS

BEFORE = '''\
"""Numbers."""


def total(numbers: list[int]) -> int:
    """Return the sum of the numbers."""
'''


def test_ghost_text_appears_while_one_types_and_is_taken_with_tab(window: OpenWindow, tmp_path: Path):
    (tmp_path / "counting.py").write_text(BEFORE)
    # The list of the words of the file would come first or second, as it happens.
    bench = window(tmp_path, {"editor.wordBasedSuggestions": "off"})
    bench.open_file("counting.py")
    expect(bench.status(EMBEDDED)).to_be_visible()
    bench.put_cursor(5)
    bench.page.keyboard.press("Enter")
    bench.type("return s")
    # While the engine starts there is nothing to show, and the editor asks again only when one does.
    deadline = time.monotonic() + SECONDS
    while not bench.ghost_text().first.is_visible() and time.monotonic() < deadline:
        bench.command("Trigger Inline Suggestion")
        bench.page.wait_for_timeout(500)
    expect(bench.ghost_text().first).to_be_visible()
    bench.shot("ghost-text")
    shown = "".join(bench.ghost_text().all_inner_texts()).replace("\u00a0", " ")
    bench.page.keyboard.press("Tab")
    bench.line("return s" + shown.splitlines()[0]).wait_for()
    bench.save()
    bench.shot("accepted")
    assert (tmp_path / "counting.py").read_text().startswith(f"{BEFORE}    return s{shown.splitlines()[0]}")
