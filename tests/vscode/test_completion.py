"""Ghost text of the embedded model."""

import os
import subprocess
from pathlib import Path

from playwright.sync_api import expect
from tests.vscode.conftest import GREENROOM, OpenWindow
from tests.vscode.workbench import EMBEDDED

BEFORE = '''\
"""Numbers."""


def total(numbers: list[int]) -> int:
    """Return the sum of the numbers."""
'''


def test_ghost_text_appears_though_the_engine_was_still_starting_and_is_taken_with_tab(
    window: OpenWindow, tmp_path: Path, greenroom_environment: dict[str, str]
):
    subprocess.run(
        [GREENROOM, "engine", "stop"], env={**os.environ, **greenroom_environment}, check=True, capture_output=True
    )
    (tmp_path / "counting.py").write_text(BEFORE)
    # The list of the words of the file would come first or second, as it happens.
    bench = window(tmp_path, {"editor.wordBasedSuggestions": "off"})
    bench.open_file("counting.py")
    expect(bench.status(EMBEDDED)).to_be_visible()
    bench.put_cursor(5)
    bench.page.keyboard.press("Enter")
    bench.type("return s")
    expect(bench.ghost_text().first).to_be_visible()
    bench.shot("ghost-text")
    shown = "".join(bench.ghost_text().all_inner_texts()).replace("\u00a0", " ")
    bench.page.keyboard.press("Tab")
    bench.line("return s" + shown.splitlines()[0]).wait_for()
    bench.save()
    bench.shot("accepted")
    assert (tmp_path / "counting.py").read_text().startswith(f"{BEFORE}    return s{shown.splitlines()[0]}")
